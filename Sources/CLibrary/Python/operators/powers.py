# Powers.


def power(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_complex__(x):
        if __is_int__(b) and __is_constant__(b):
            if b == 2:
                return __squared_complex__(x)
        return __finite_power__(__power_complex__(x, y), x)
    if __is_constant__(b):
        if b == 0:
            return x * 0 + 1 if __is_int__(x) else __one__(x)
        if b == 1:
            return x
        if b == 2:
            return __bounded__(x * x, x)
        if b == 0.5:
            if not __is_python__(x):
                return __unary__("squareRoot", x)
        if b == -1:
            if __is_float__(x) and not __is_python__(x):
                return __binary__("divide", __one__(x), x)
    if __is_int__(x):
        return __power_int__(x, y)
    if __is_int__(b):
        if __is_constant__(b):
            if not __is_python__(x):
                if b == 3:
                    return x * x * x
                if b == 4:
                    s = x * x
                    return s * s
    if __is_python__(x):
        return __power_float__(x, y)
    return __math__("pow", x, y)


def __one__(x):
    return __convert_like__(1.0, x)


def __convert_like__(value, x):
    if __is_python__(x):
        return value
    return __convert__(value, __dtype_of__(x))


def __power_int__(x, y):
    if __is_signed__(y):
        if y < 0:
            raise ValueError("Integers to negative integer powers are not allowed.")
    result = x * 0 + 1
    base = x
    n = y
    while n > 0:
        if (n & 1) != 0:
            result = result * base
        n = n >> 1
        if n > 0:
            base = base * base
    return result


def __power_float__(x, y):
    if x == 0.0 and y < 0.0 and not __is_infinite__(y):
        raise ZeroDivisionError("0.0 cannot be raised to a negative power")
    r = __math__("pow", x, y)
    if r != r and x == x and y == y:
        raise ValueError("a negative number to a fractional power is complex")
    if __is_infinite__(r) and not __is_infinite__(x) and not __is_infinite__(y):
        raise OverflowError("(34, 'Numerical result out of range')")
    return r


def __bounded__(r, x):
    # A square, which must not grow beyond Python's floats.
    if __is_float__(x) and __is_python__(x):
        if __is_infinite__(r) and not __is_infinite__(x):
            raise OverflowError("(34, 'Numerical result out of range')")
    return r


def __is_infinite__(x):
    return __unary__("absolute", x) == __max_value__(__dtype__("float64"))


def __squared_complex__(x):
    w = x * x
    if not __is_python__(x):
        return w
    # CPython multiplies 1 by it, which makes NaNs of infinities.
    a = __real__(w)
    b = __imag__(w)
    return __finite_power__(__make_complex__(a - 0.0 * b, b + 0.0 * a), x)


def __finite_power__(w, x):
    # The power `w` of `x`; CPython raises where one of its parts is infinite.
    if __is_python__(x):
        if __is_infinite__(__real__(w)) or __is_infinite__(__imag__(w)):
            raise OverflowError("complex exponentiation")
    return w


def __power_complex__(x, y):
    if y.real == 0 and y.imag == 0:
        return x * 0 + 1
    ar = __real__(x)
    ai = __imag__(x)
    br = __real__(y)
    bi = __imag__(y)
    if ar == 0 and ai == 0:
        if __is_python__(x):
            if br < 0 or bi != 0:
                raise ZeroDivisionError("0.0 to a negative or complex power")
        return x * 0
    r = __math__("hypot", ar, ai)
    length = __math__("pow", r, br)
    angle = __math__("atan2", ai, ar)
    phase = angle * br
    if bi != 0:
        length = length * __math__("exp", -angle * bi)
        phase = phase + bi * __math__("log", r)
    return __make_complex__(
        length * __math__("cos", phase), length * __math__("sin", phase))
