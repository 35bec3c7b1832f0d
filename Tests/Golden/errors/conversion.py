# A complex number does not become a float by itself.
# signature: store(a: float64[:], z: complex128)
def store(a, z):
    a[0] = z  # error[T103]: can't convert complex128 to float64
#   ^^^^
