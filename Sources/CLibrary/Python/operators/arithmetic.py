# The operators of Python on scalars, and elementwise on arrays.
#
# `+ - * & | ^` and comparisons of scalars are instructions; the functions of their names exist for
# use on elements. Python's scalars raise ZeroDivisionError, NumPy's follow IEEE.


def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


def bitwise_and(a, b):
    return a & b


def bitwise_or(a, b):
    return a | b


def bitwise_xor(a, b):
    return a ^ b


def equal(a, b):
    return a == b


def not_equal(a, b):
    return a != b


def less(a, b):
    return a < b


def less_equal(a, b):
    return a <= b


def greater(a, b):
    return a > b


def greater_equal(a, b):
    return a >= b


def negative(a):
    return -a


def positive(a):
    return +a


def invert(a):
    return ~a


def cast(a, dtype):
    return __convert__(a, dtype)


def divide(a, b):
    if __is_python__(a) and __is_python__(b):
        if __is_complex__(a) or __is_complex__(b):
            x = complex(a)
            y = complex(b)
            if y.real == 0.0 and y.imag == 0.0:
                raise ZeroDivisionError("complex division by zero")
            return __divide_complex__(x, y)
        if not __unchecked__() and __is_zero__(b):
            raise ZeroDivisionError("division by zero")
        return __binary__("divide", float(a), float(b))
    x, y = __promote__(a, b)
    if __is_complex__(x):
        return __divide_complex_numpy__(x, y)
    if __is_float__(x):
        return __binary__("divide", x, y)
    return __binary__(
        "divide", __convert__(x, __dtype__("float64")), __convert__(y, __dtype__("float64")))


def __is_zero__(b):
    return b == 0


def __divide_complex__(x, y):
    # Smith's method, as CPython's.
    a = x.real
    b = x.imag
    c = y.real
    d = y.imag
    if abs(c) >= abs(d):
        r = __binary__("divide", d, c)
        s = c + d * r
        return __make_complex__(
            __binary__("divide", a + b * r, s), __binary__("divide", b - a * r, s))
    if abs(d) >= abs(c):
        r = __binary__("divide", c, d)
        s = c * r + d
        return __make_complex__(
            __binary__("divide", a * r + b, s), __binary__("divide", b * r - a, s))
    nan = a * float("nan")
    return __make_complex__(nan, nan)


def __divide_complex_numpy__(x, y):
    # Smith's method; a zero divisor gives what IEEE division gives for the halves.
    a = __real__(x)
    b = __imag__(x)
    c = __real__(y)
    d = __imag__(y)
    if __absolute__(c) >= __absolute__(d):
        if c == 0 and d == 0:
            return __make_complex__(
                __binary__("divide", a, __absolute__(c)), __binary__("divide", b, __absolute__(c)))
        r = __binary__("divide", d, c)
        s = __binary__("divide", 1 + c * 0, c + d * r)
        return __make_complex__((a + b * r) * s, (b - a * r) * s)
    r = __binary__("divide", c, d)
    s = __binary__("divide", 1 + d * 0, c * r + d)
    return __make_complex__((a * r + b) * s, (b * r - a) * s)


def __absolute__(x):
    return __unary__("absolute", x)


def floor_divide(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_int__(x):
        if y == 0:
            if __is_python__(x):
                raise ZeroDivisionError("integer division or modulo by zero")
            return x * 0
        if not __is_signed__(x):
            return __binary__("divideTruncating", x, y)
        if y == -1:
            return -x
        q = __binary__("divideTruncating", x, y)
        if (x % y) != 0 and (x < 0) != (y < 0):
            return q - 1
        return q
    if __is_float__(x):
        if __is_python__(x):
            if y == 0:
                raise ZeroDivisionError("float floor division by zero")
        return __floor_divide_float__(x, y)
    __error__("'//' on complex numbers")


def __floor_divide_float__(x, y):
    # As CPython's float_floor_div: the quotient of what is left without the remainder.
    if y == 0:
        return __binary__("divide", x, y)
    r = __math__("fmod", x, y)
    q = __binary__("divide", x - r, y)
    if r != 0:
        if (y < 0) != (r < 0):
            q = q - 1
    if q != 0:
        f = __unary__("floor", q)
        if q - f > 0.5:
            f = f + 1
        return f
    return __math__("copysign", q * 0, __binary__("divide", x, y))


def modulo(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_int__(x):
        if y == 0:
            if __is_python__(x):
                raise ZeroDivisionError("integer modulo by zero")
            return x * 0
        if not __is_signed__(x):
            return __binary__("remainderTruncating", x, y)
        if y == -1:
            return x * 0
        r = __binary__("remainderTruncating", x, y)
        if r != 0 and (r < 0) != (y < 0):
            return r + y
        return r
    if __is_float__(x):
        if __is_python__(x):
            if y == 0:
                raise ZeroDivisionError("float modulo")
        r = __math__("fmod", x, y)
        if r != 0:
            if (y < 0) != (r < 0):
                return r + y
            return r
        if y == 0:
            return r
        return __math__("copysign", r * 0, y)
    __error__("'%' on complex numbers")


def power(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if __is_complex__(x):
        if __is_int__(b) and __is_constant__(b):
            if b == 2:
                return x * x
        return __power_complex__(x, y)
    if __is_constant__(b):
        if b == 0:
            return x * 0 + 1 if __is_int__(x) else __one__(x)
        if b == 1:
            return x
        if b == 2:
            return x * x
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
    if x == 0.0 and y < 0.0:
        raise ZeroDivisionError("zero to a negative power")
    r = __math__("pow", x, y)
    if r != r and x == x and y == y:
        raise ValueError("a negative number to a fractional power is complex")
    if __is_infinite__(r) and not __is_infinite__(x) and not __is_infinite__(y):
        raise OverflowError("(34, 'Numerical result out of range')")
    return r


def __is_infinite__(x):
    return __unary__("absolute", x) == __max_value__(__dtype__("float64"))


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
                raise ZeroDivisionError("zero to a negative or complex power")
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


def left_shift(a, b):
    x, y = __shift_operands__(a, b)
    if __is_python__(x):
        if y < 0:
            raise ValueError("negative shift count")
    if y < 0 or y >= __bits__(x):
        return x * 0
    return __binary__("shiftLeft", x, y)


def right_shift(a, b):
    x, y = __shift_operands__(a, b)
    if __is_python__(x):
        if y < 0:
            raise ValueError("negative shift count")
    if y < 0 or y >= __bits__(x):
        if __is_signed__(x):
            return __binary__("shiftRight", x, x * 0 + (__bits__(x) - 1))
        return x * 0
    return __binary__("shiftRight", x, y)


def __shift_operands__(a, b):
    x, y = __promote__(a, b)
    if __is_bool__(x):
        x = __convert__(x, __dtype__("int8"))
        y = __convert__(y, __dtype__("int8"))
    if not __is_int__(x):
        __error__("a shift of floats")
    return x, y


def matmul(a, b):
    __error__("'@'")


def contains(container, x):
    if __is_tuple__(container) or __is_list__(container):
        for y in container:
            if y == x:
                return True
        return False
    if __is_structure__(container, "range"):
        return __range_contains__(container, x)
    if __is_array__(container):
        for i in range(container.size):
            if container.flat_item(i) == x:
                return True
        return False
    __error__("'in' of such a container")


def __range_contains__(r, x):
    if r.step > 0:
        if x < r.start or x >= r.stop:
            return False
    else:
        if x > r.start or x <= r.stop:
            return False
    return (x - r.start) % r.step == 0


def __compare_tuples__(op, a, b):
    if op == "==":
        return __tuples_equal__(a, b)
    if op == "!=":
        return not __tuples_equal__(a, b)
    n = min(len(a), len(b))
    for i in __static_range__(n):
        if not (a[i] == b[i]):
            return __ordered__(op, a[i], b[i])
    return __ordered__(op, len(a), len(b))


def __tuples_equal__(a, b):
    if len(a) != len(b):
        return False
    for i in __static_range__(len(a)):
        if not (a[i] == b[i]):
            return False
    return True


def __ordered__(op, a, b):
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    if op == ">":
        return a > b
    return a >= b


def __compare_exactly__(op, a, b):
    # Integers of different signs, and an int beside a float, by their exact values.
    if __is_int__(a) and __is_int__(b):
        if __is_signed__(a):
            if a < 0:
                return __ordered_or_equal__(op, -1, 0)
        if __is_signed__(b):
            if b < 0:
                return __ordered_or_equal__(op, 0, -1)
        u = __dtype__("uint64")
        return __ordered_or_equal__(op, __convert__(a, u), __convert__(b, u))
    if __is_int__(a):
        return __ordered_or_equal__(op, __compare_int_float__(a, b), 0.0)
    return __ordered_or_equal__(op, 0.0, __compare_int_float__(b, a))


def __compare_int_float__(i, x):
    # A float that lies to 0 as `i` lies to `x`; NaN for NaN.
    f = __weak__(__convert__(i, __dtype__("float64")))
    if f != x or __unary__("absolute", f) < 9007199254740992.0:
        return f - x if __unary__("absolute", x) < 1e300 else -x
    if f >= 9223372036854775808.0:
        return -1.0
    j = __weak__(__convert__(x, __dtype__("int64")))
    if i < j:
        return -1.0
    if i > j:
        return 1.0
    return 0.0


def __ordered_or_equal__(op, a, b):
    if op == "==":
        return a == b
    if op == "!=":
        return a != b
    return __ordered__(op, a, b)
