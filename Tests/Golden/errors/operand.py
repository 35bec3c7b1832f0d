# An operator on a type that has none is reported.
# signature: negative(x: (float64, float64)) -> (float64, float64)
def negative(x):
    return -x  # error[T101]: operator '-' does not take (float64, float64)
    #      ^^
