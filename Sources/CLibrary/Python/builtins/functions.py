# The functions and classes of Python's builtins.


def abs(x):
    if __is_array__(x):
        return __map__(abs, x)
    if __is_bool__(x):
        if __is_python__(x):
            return __call_int__(x)
        return x
    if __is_complex__(x):
        return __math__("hypot", __real__(x), __imag__(x))
    if __is_int__(x):
        if not __is_signed__(x):
            return x
    return __unary__("absolute", x)


def len(x):
    if __is_tuple__(x) or __is_list__(x):
        return __length__(x)
    if __is_array__(x):
        if __rank__(x) == 0:
            raise TypeError("len() of unsized object")
        return __extent__(x, 0)
    if __is_structure__(x, "range"):
        return __range_length__(x)
    return __length__(x)


def min(*args):
    if len(args) == 1:
        return __smallest__(args[0])
    return __smallest__(args)


def max(*args):
    if len(args) == 1:
        return __largest__(args[0])
    return __largest__(args)


def __smallest__(values):
    if __is_tuple__(values) or __is_list__(values):
        if len(values) == 0:
            raise ValueError("min() arg is an empty sequence")
        if len(values) == 1:
            return values[0]
        best = __smallest__(values[:-1])
        if values[-1] < best:
            return values[-1]
        return best
    s = __iterator__(values)
    if not __has_next__(s):
        raise ValueError("min() arg is an empty sequence")
    best = __next__(s)
    s = __advance__(s)
    while __has_next__(s):
        x = __next__(s)
        if x < best:
            best = x
        s = __advance__(s)
    return best


def __largest__(values):
    if __is_tuple__(values) or __is_list__(values):
        if len(values) == 0:
            raise ValueError("max() arg is an empty sequence")
        if len(values) == 1:
            return values[0]
        best = __largest__(values[:-1])
        if values[-1] > best:
            return values[-1]
        return best
    s = __iterator__(values)
    if not __has_next__(s):
        raise ValueError("max() arg is an empty sequence")
    best = __next__(s)
    s = __advance__(s)
    while __has_next__(s):
        x = __next__(s)
        if x > best:
            best = x
        s = __advance__(s)
    return best


def sum(values, start=0):
    total = start
    for x in values:
        total = total + x
    return total


def any(values):
    for x in values:
        if x:
            return True
    return False


def all(values):
    for x in values:
        if not x:
            return False
    return True


def divmod(a, b):
    if __is_array__(a) or __is_array__(b):
        __error__("divmod of arrays")
    return a // b, a % b


def round(x, ndigits=None):
    if __is_array__(x):
        __error__("round of an array (use np.round)")
    if __is_bool__(x) or __is_int__(x):
        if ndigits is None:
            return +x
        return __round_int__(x, ndigits)
    if __is_complex__(x):
        __error__("round of a complex number")
    if ndigits is None:
        r = __unary__("roundEven", x)
        return __float_to_int__(r)
    return __round_digits__(x, ndigits)


def __float_to_int__(x):
    if x != x:
        raise ValueError("cannot convert float NaN to integer")
    if x - x != 0:
        raise OverflowError("cannot convert float infinity to integer")
    return __weak__(__convert__(x, __dtype__("int64")))


def __call_int__(x=0):
    if __is_array__(x):
        return __call_int__(x.item())
    if __is_string__(x):
        __error__("int of a string")
    if __is_complex__(x):
        __error__("int of a complex number")
    if __is_float__(x):
        return __float_to_int__(__weak__(x))
    if __is_constant__(x):
        return +x
    return __weak__(__convert__(x, __dtype__("int64")))


def __call_float__(x=0.0):
    if __is_array__(x):
        return __call_float__(x.item())
    if __is_string__(x):
        return __parse_float__(x)
    if __is_complex__(x):
        __error__("float of a complex number")
    if __is_constant__(x):
        return x + 0.0 if not __is_float__(x) else x
    return __weak__(__convert__(x, __dtype__("float64")))


def __parse_float__(s):
    if s == "nan":
        return __weak__(__binary__("subtract", __infinity__(), __infinity__()))
    if s == "inf" or s == "+inf" or s == "infinity":
        return __weak__(__infinity__())
    if s == "-inf" or s == "-infinity":
        return -__weak__(__infinity__())
    __error__("float of such a string")


def __infinity__():
    return __max_value__(__dtype__("float64"))


def __call_complex__(real=0.0, imag=None):
    if imag is None:
        if __is_complex__(real):
            return __weak__(real)
        return __make_complex__(__call_float__(real), 0.0)
    if __is_complex__(real) or __is_complex__(imag):
        return __weak__(__convert__(real, __dtype__("complex128"))) + __weak__(
            __convert__(imag, __dtype__("complex128"))) * 1j
    return __make_complex__(__call_float__(real), __call_float__(imag))


def __call_bool__(x=False):
    if x:
        return True
    return False


def __call_tuple__(x=()):
    if __is_tuple__(x) or __is_list__(x):
        return __tuple__(x)
    __error__("tuple of such a value")


def __call_slice__(start, stop=None, step=None):
    if stop is None and step is None:
        return __structure__("slice", start=None, stop=start, step=None)
    return __structure__("slice", start=start, stop=stop, step=step)


def __call_dtype__(dtype, x=0):
    if __is_array__(x):
        return x.astype(dtype)
    if __is_complex__(x):
        if not __is_complex__(dtype):
            if not __is_bool__(dtype):
                __error__("a conversion of a complex number to a real type")
    if __is_bool__(dtype):
        return __convert__(True if x else False, dtype)
    if __is_python__(x) and __is_int__(x) and __is_int__(dtype):
        if x < __min_value__(dtype) or x > __max_value__(dtype):
            raise OverflowError("Python integer out of bounds")
    return __convert__(x, dtype)
