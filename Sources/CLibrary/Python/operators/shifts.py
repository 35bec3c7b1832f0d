# Shifts.


def left_shift(a, b):
    x, y = __shift_operands__(a, b)
    if __is_python__(x):
        if y < 0:
            raise ValueError("negative shift count")
        if __checks_overflow__():
            return __checked_shift__(x, y)
    if y < 0 or y >= __bits__(x):
        return x * 0
    return __binary__("shiftLeft", x, y)


def __checked_shift__(x, y):
    r = 0 if y > 63 else __binary__("shiftLeft", x, y)
    if x != 0 and (y > 63 or __binary__("shiftRight", r, y) != x):
        raise OverflowError("int too large for 64 bits")
    return r


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
