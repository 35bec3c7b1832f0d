# pow, with and without a modulus.


def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    if mod == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    if exp < 0:
        raise ValueError("a negative exponent with a modulus is not supported")
    result = 1 % mod
    b = base % mod
    e = exp
    while e > 0:
        if e & 1:
            result = __multiply_modulo__(result, b, mod)
        b = __multiply_modulo__(b, b, mod)
        e = e >> 1
    return result


def __multiply_modulo__(a, b, m):
    # Without overflow, by doubling, where the product may not fit.
    if -3037000499 <= m <= 3037000499:
        return (a * b) % m
    result = 0
    negative = m < 0
    n = -m if negative else m
    x = a % n
    y = b % n
    while y > 0:
        if y & 1:
            result = result - n + x if result >= n - x else result + x
        x = x - n + x if x >= n - x else x + x
        y = y >> 1
    return result + m if negative and result != 0 else result
