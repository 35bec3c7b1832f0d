# Kernels return nothing.
# signature: kernel fill(a: float32[::1]) -> float32  # error[G010]: kernel 'fill' can't have a result
def fill(a):
    a[0] = 1.0
