# Truth, bits and comparisons.


def logical_and(x, y, out=None):
    if out is not None:
        return __into__(out, logical_and(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(logical_and, __operand__(x), __operand__(y))
    return __is_truth__(x) & __is_truth__(y)


def logical_or(x, y, out=None):
    if out is not None:
        return __into__(out, logical_or(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(logical_or, __operand__(x), __operand__(y))
    return __is_truth__(x) | __is_truth__(y)


def logical_xor(x, y, out=None):
    if out is not None:
        return __into__(out, logical_xor(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(logical_xor, __operand__(x), __operand__(y))
    return __is_truth__(x) ^ __is_truth__(y)


def logical_not(x, out=None):
    if out is not None:
        return __into__(out, logical_not(x))
    if not __is_scalar__(x):
        return __map__(logical_not, __operand__(x))
    return ~__is_truth__(x)


def bitwise_and(x, y, out=None):
    if out is not None:
        return __into__(out, bitwise_and(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(bitwise_and, x, y)
    a, b = __pair__(x, y)
    return a & b


def bitwise_or(x, y, out=None):
    if out is not None:
        return __into__(out, bitwise_or(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(bitwise_or, x, y)
    a, b = __pair__(x, y)
    return a | b


def bitwise_xor(x, y, out=None):
    if out is not None:
        return __into__(out, bitwise_xor(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(bitwise_xor, x, y)
    a, b = __pair__(x, y)
    return a ^ b


def left_shift(x, y, out=None):
    if out is not None:
        return __into__(out, left_shift(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(left_shift, x, y)
    a, b = __pair__(x, y)
    return a << b


def right_shift(x, y, out=None):
    if out is not None:
        return __into__(out, right_shift(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(right_shift, x, y)
    a, b = __pair__(x, y)
    return a >> b


def equal(x, y, out=None):
    if out is not None:
        return __into__(out, equal(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(equal, __operand__(x), __operand__(y))
    return __is_truth__(x == y)


def not_equal(x, y, out=None):
    if out is not None:
        return __into__(out, not_equal(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(not_equal, __operand__(x), __operand__(y))
    return __is_truth__(x != y)


def less(x, y, out=None):
    if out is not None:
        return __into__(out, less(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(less, __operand__(x), __operand__(y))
    return __is_truth__(x < y)


def less_equal(x, y, out=None):
    if out is not None:
        return __into__(out, less_equal(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(less_equal, __operand__(x), __operand__(y))
    return __is_truth__(x <= y)


def greater(x, y, out=None):
    if out is not None:
        return __into__(out, greater(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(greater, __operand__(x), __operand__(y))
    return __is_truth__(x > y)


def greater_equal(x, y, out=None):
    if out is not None:
        return __into__(out, greater_equal(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(greater_equal, __operand__(x), __operand__(y))
    return __is_truth__(x >= y)


def invert(x, out=None):
    if out is not None:
        return __into__(out, invert(x))
    if not __is_scalar__(x):
        return __map__(invert, __operand__(x))
    return ~__strong__(x)


def bitwise_count(x, out=None):
    if out is not None:
        return __into__(out, bitwise_count(x))
    if not __is_scalar__(x):
        return __map__(bitwise_count, __operand__(x))
    y = __strong__(x)
    if __is_signed__(y):
        y = __unary__("absolute", y)
    return __convert__(__unary__("countOnes", y), __dtype__("uint8"))


bitwise_not = invert
bitwise_invert = invert
bitwise_left_shift = left_shift
bitwise_right_shift = right_shift
