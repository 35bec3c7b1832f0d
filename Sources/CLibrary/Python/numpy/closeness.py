# Comparisons of whole arrays, and with tolerances.


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    if not (__is_scalar__(a) and __is_scalar__(b)):
        return __map__(__is_close__, __operand__(a), __operand__(b), rtol, atol, equal_nan)
    return __is_close__(a, b, rtol, atol, equal_nan)


def __is_close__(a, b, rtol, atol, equal_nan):
    x, y = __floating_pair__(a, b)
    if not __is_complex__(x):
        f = __dtype__("float64")
        x = __convert__(x, f)
        y = __convert__(y, f)
    if x == y:
        return __is_truth__(True)
    if equal_nan:
        if x != x and y != y:
            return __is_truth__(True)
    return __is_truth__(isfinite(y) and absolute(x - y) <= atol + rtol * absolute(y))


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    if all(isclose(a, b, rtol, atol, equal_nan)):
        return True
    return False


def array_equal(a, b):
    x = __operand_array__(a)
    y = __operand_array__(b)
    if __rank__(x) != __rank__(y):
        return False
    for k in __static_range__(__rank__(x)):
        if x.shape[k] != y.shape[k]:
            return False
    if __all_all__(equal(x, y)):
        return True
    return False
