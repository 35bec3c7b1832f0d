# A noexcept function whose body can raise is warned of, and compiled.
# signature: element(a: float64[::1], i: int) -> float64 noexcept  # warning[A014]: 'element' is declared noexcept and can raise IndexError
def element(a, i):
    return a[i]
