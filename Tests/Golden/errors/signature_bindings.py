# Parameters are bound to literals.
# signature: total(a: float64[:], n = 99999999999999999999)  # error[G013]: '99999999999999999999' is not
def total(a, n):
    return a[0] * n
