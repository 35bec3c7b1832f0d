# Items of tuples and of const arrays can't be assigned, nor arrays to one element.
# signature: first(t: (float64, float64))
# signature: clear(a: const float64[:])
# signature: nest(a: float64[:], b: float64[:])
def first(t):
    t[0] = 1.0  # error[T118]: items of (float64, float64) can't be assigned


def clear(a):
    a[0] = 0.0  # error[T118]: const float64[:] is read-only


def nest(a, b):
    a[0] = b  # error[T118]: float64[:] can't be stored in a single element
