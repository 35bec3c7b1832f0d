# The truth of an array is ambiguous.
# signature: nonzero(a: float64[:]) -> bool
def nonzero(a):
    if a:  # error[T110]: the truth value of float64[:] is ambiguous
        #
        return True
    return False
