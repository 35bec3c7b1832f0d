# 'is' does not compare numbers.
# signature: same(a: float64, b: float64) -> bool
def same(a, b):
    return a is b  # error[T111]: 'is' can't be decided between float64 and float64
    #      ^^^^^^
