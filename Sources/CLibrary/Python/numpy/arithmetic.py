# Arithmetic as functions.


def add(x, y, out=None):
    if out is not None:
        return __into__(out, add(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(add, x, y)
    a, b = __pair__(x, y)
    return a + b


def subtract(x, y, out=None):
    if out is not None:
        return __into__(out, subtract(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(subtract, x, y)
    a, b = __pair__(x, y)
    return a - b


def multiply(x, y, out=None):
    if out is not None:
        return __into__(out, multiply(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(multiply, x, y)
    a, b = __pair__(x, y)
    return a * b


def divide(x, y, out=None):
    if out is not None:
        return __into__(out, divide(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(divide, __operand__(x), __operand__(y))
    a, b = __pair__(x, y)
    return a / b


def floor_divide(x, y, out=None):
    if out is not None:
        return __into__(out, floor_divide(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(floor_divide, x, y)
    a, b = __pair__(x, y)
    return a // b


def remainder(x, y, out=None):
    if out is not None:
        return __into__(out, remainder(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(remainder, x, y)
    a, b = __pair__(x, y)
    return a % b


def fmod(x, y, out=None):
    if out is not None:
        return __into__(out, fmod(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(fmod, x, y)
    a, b = __pair__(x, y)
    if __is_bool__(a):
        a = __convert__(a, __dtype__("int8"))
        b = __convert__(b, __dtype__("int8"))
    if __is_int__(a):
        if b == 0:
            return __like__(0, a)
        return __binary__("remainderTruncating", a, b)
    if __is_complex__(a):
        __error__("np.fmod of complex numbers")
    return __math__("fmod", a, b)


def power(x, y, out=None):
    if out is not None:
        return __into__(out, power(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map_pairs__(power, x, y)
    if __is_python__(x) and __is_python__(y):
        return __strong__(x) ** __strong__(y)
    return x ** y


def float_power(x, y, out=None):
    if out is not None:
        return __into__(out, float_power(x, y))
    if not (__is_scalar__(x) and __is_scalar__(y)):
        return __map__(float_power, __operand__(x), __operand__(y))
    if __is_complex__(x) or __is_complex__(y):
        c = __dtype__("complex128")
        return __convert__(x, c) ** __convert__(y, c)
    f = __dtype__("float64")
    return __math__("pow", __convert__(x, f), __convert__(y, f))


def divmod(x, y):
    return floor_divide(x, y), remainder(x, y)


def negative(x, out=None):
    if out is not None:
        return __into__(out, negative(x))
    if not __is_scalar__(x):
        return __map__(negative, __operand__(x))
    return -__strong__(x)


def positive(x, out=None):
    if out is not None:
        return __into__(out, positive(x))
    if not __is_scalar__(x):
        return __map__(positive, __operand__(x))
    return +__strong__(x)


mod = remainder
true_divide = divide
pow = power
