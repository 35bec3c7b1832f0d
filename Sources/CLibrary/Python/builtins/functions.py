# The functions and classes of Python's builtins.


def abs(x):
    if __is_array__(x):
        return __map__(abs, x)
    if __has_protocol__(x, "__abs__"):
        return __protocol__(x, "__abs__")
    if not __is_scalar__(x):
        __error__("abs() of what is no number")
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
    if __is_text__(x):
        if __is_constant__(x):
            return __text_length__(x)
        return __length_of__(__code_points__(x))
    if __is_bytes__(x):
        return __length_of__(__byte_values__(x))
    if __is_mapping__(x):
        return len(__field_names__(x))
    if __is_enumeration__(x):
        return len(__members__(x))
    if __has_protocol__(x, "__len__"):
        return __protocol__(x, "__len__")
    if __has_method__(x, "__len__"):
        return x.__len__()
    return __length__(x)


def divmod(a, b):
    if __is_array__(a) or __is_array__(b):
        __error__("divmod of arrays")
    if __is_instance_of_class__(a) or __is_instance_of_class__(b):
        return __divmod_of_objects__(a, b)
    if __is_python__(a) and __is_python__(b) and (__is_float__(a) or __is_float__(b)):
        if not __unchecked__() and b == 0:
            raise ZeroDivisionError("float divmod()")
    return a // b, a % b


def __divmod_of_objects__(a, b):
    if __has_protocol__(a, "__divmod__"):
        return __protocol__(a, "__divmod__", b)
    if __has_protocol__(b, "__rdivmod__"):
        return __protocol__(b, "__rdivmod__", a)
    if __is_member__(a) or __is_member__(b):
        return divmod(__mixed_value__(a), __mixed_value__(b))
    raise TypeError("unsupported operand type(s) for divmod()")


def round(x, ndigits=None):
    if __is_array__(x):
        __error__("round of an array (use np.round)")
    if __has_protocol__(x, "__round__"):
        if ndigits is None:
            return __protocol__(x, "__round__")
        return __protocol__(x, "__round__", ndigits)
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
    f = __convert__(x, __dtype__("float64"))
    if not -9223372036854775808.0 <= f < 9223372036854775808.0:
        if f != f:
            raise ValueError("cannot convert float NaN to integer")
        if f - f != 0:
            raise OverflowError("cannot convert float infinity to integer")
        raise OverflowError("the integer does not fit 64 bits")
    return __weak__(__convert__(f, __dtype__("int64")))


def __call_int__(x=0, base=None):
    if __is_optional__(x):
        if x is None:
            raise TypeError(
                "int() argument must be a string, a bytes-like object or a real number, "
                "not 'NoneType'")
        return __call_int__(x, base)
    if __is_array__(x):
        return __call_int__(__only_element__(x))
    if __has_protocol__(x, "__int__"):
        return __protocol__(x, "__int__")
    if __has_protocol__(x, "__index__"):
        return __protocol__(x, "__index__")
    if __has_protocol__(x, "__trunc__"):
        return __call_int__(__protocol__(x, "__trunc__"))
    if __is_text__(x) or __is_bytes__(x):
        return __int_of_text__(x, 10 if base is None else base)
    if __is_complex__(x):
        __error__("int of a complex number")
    if __is_float__(x):
        return __float_to_int__(__weak__(x))
    if __is_constant__(x):
        return +x
    if __checks_overflow__() and __is_int__(x) and not __is_signed__(x) and __bits__(x) == 64:
        if x > 9223372036854775807:
            raise OverflowError("the integer does not fit 64 bits")
    return __weak__(__convert__(x, __dtype__("int64")))


def __call_float__(x=0.0):
    if __is_optional__(x):
        if x is None:
            raise TypeError(
                "float() argument must be a string or a real number, not 'NoneType'")
        return __call_float__(x)
    if __is_array__(x):
        return __call_float__(__only_element__(x))
    if __has_protocol__(x, "__float__"):
        return __protocol__(x, "__float__")
    if __is_string__(x):
        if __is_special_name__(x):
            return __special_float__(x)
    if __is_text__(x) or __is_bytes__(x):
        return __float_of_text__(x)
    if __is_complex__(x):
        __error__("float of a complex number")
    if __is_constant__(x):
        return x + 0.0 if not __is_float__(x) else x
    return __weak__(__convert__(x, __dtype__("float64")))


def __is_special_name__(s):
    return s == "nan" or s == "inf" or s == "-inf"


def __special_float__(s):
    # The float of a constant name, which may stand where no code runs.
    if s == "nan":
        return __weak__(__binary__("subtract", __infinity__(), __infinity__()))
    if s == "inf":
        return __weak__(__infinity__())
    return -__weak__(__infinity__())


def __infinity__():
    return __max_value__(__dtype__("float64"))


def __only_element__(a):
    if __rank__(a) > 0:
        raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
    return a[()]


def __call_complex__(real=0.0, imag=None):
    if imag is None and __has_protocol__(real, "__complex__"):
        return __protocol__(real, "__complex__")
    if __is_array__(real):
        return __call_complex__(__only_element__(real), imag)
    if __is_text__(real):
        if imag is not None:
            raise TypeError("complex() can't take second arg if first is a string")
        return __complex_of_text__(real)
    if __is_text__(imag):
        raise TypeError("complex() second arg can't be a string")
    if imag is None:
        if __is_complex__(real):
            return __weak__(real)
        return __make_complex__(__call_float__(real), 0.0)
    if __is_complex__(real) or __is_complex__(imag):
        # By halves: a product with 1j would make NaN of infinities.
        z = __call_complex__(real)
        w = __call_complex__(imag)
        return __make_complex__(
            z.real - w.imag if __is_complex__(imag) else z.real,
            z.imag + w.real if __is_complex__(real) else w.real)
    return __make_complex__(__call_float__(real), __call_float__(imag))


def __call_bytes__(x=None, encoding=None, errors="strict"):
    if x is None:
        return __bytes__(__array__((0,), __dtype__("uint8")))
    if __is_text__(x):
        if encoding is None:
            raise TypeError("string argument without an encoding")
        return x.encode(encoding, errors)
    if __is_bytes__(x):
        return x
    if __is_scalar__(x):
        if not (__is_int__(x) or __is_bool__(x)):
            __error__("bytes of such a value")
        n = __integer__(x)
        if n < 0:
            raise ValueError("negative count")
        out = __array__((n,), __dtype__("uint8"))
        __fill__(out, 0, n, 0)
        return __bytes__(out)
    if __is_array__(x):
        __error__("bytes of an array")
    if __has_protocol__(x, "__bytes__"):
        return __protocol__(x, "__bytes__")
    values = list(x)
    out = __array__((len(values),), __dtype__("uint8"))
    for i in range(len(values)):
        __store_flat__(out, i, __checked_byte__(values[i]))
    return __bytes__(out)


def __checked_byte__(x):
    n = __integer__(x)
    if n < 0 or n > 255:
        raise ValueError("bytes must be in range(0, 256)")
    return n


def __is_big_endian__(byteorder):
    if byteorder == "big":
        return True
    if byteorder != "little":
        raise ValueError("byteorder must be either 'little' or 'big'")
    return False


def __call_bool__(x=False):
    if x:
        return True
    return False


def __call_slice__(*bounds):
    if len(bounds) == 1:
        return __structure__("slice", start=None, stop=bounds[0], step=None)
    if len(bounds) == 2:
        return __structure__("slice", start=bounds[0], stop=bounds[1], step=None)
    if len(bounds) != 3:
        raise TypeError("slice expected 1 to 3 arguments")
    return __structure__("slice", start=bounds[0], stop=bounds[1], step=bounds[2])


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
