# Numbers as text: str(), repr(), bin(), oct() and hex().


@__shared__
def __digits_in_base__(value, base, upper):
    # The digits of a word.
    n = 1
    rest = __word_quotient__(value, __word__(base))
    while rest > 0:
        rest = __word_quotient__(rest, __word__(base))
        n = n + 1
    out = __characters__(n)
    i = n - 1
    while i >= 0:
        q = __word_quotient__(value, __word__(base))
        d = __integer_of__(value - q * __word__(base))
        letter = 55 if upper else 87
        __store_flat__(out, i, d + (48 if d < 10 else letter))
        value = q
        i = i - 1
    return out


def __magnitude__(x):
    # The absolute value of an integer or bool as a word.
    if __is_bool__(x):
        return __word__(x)
    if __is_signed__(x):
        return __word__(__unary__("absolute", __convert__(x, __dtype__("int64"))))
    return __word__(x)


def __is_below_zero__(x):
    if __is_bool__(x):
        return False
    if __is_signed__(x):
        return True if x < 0 else False
    return False


@__shared__
def __signed_characters__(negative, a):
    if not negative:
        return a
    out = __characters__(__length_of__(a) + 1)
    __store_flat__(out, 0, 45)
    __copy_into__(out, 1, a)
    return out


@__shared__
def __int_characters__(negative, value):
    return __signed_characters__(negative, __digits_in_base__(value, 10, False))


def __float_size__(x):
    # The bits of the significand, and the exponent of the smallest number.
    if __bits__(x) == 64:
        return 53, -1074
    if __bits__(x) == 32:
        return 24, -149
    return 11, -24


@__shared__
def __float_text__(x, precision, least, withPoint):
    negative = x == x and __is_negative_float__(x)
    return __signed_characters__(negative, __float_characters__(x, precision, least, withPoint))


def __real_characters__(x, withPoint):
    precision, least = __float_size__(x)
    return __float_text__(__weak__(x), precision, least, withPoint)


@__shared__
def __complex_characters__(real, imaginary, negative, hasReal):
    # The text of a complex number of the texts of its halves.
    n = __length_of__(imaginary)
    if not hasReal:
        out = __characters__(n + 1)
        __store_flat__(out, __copy_into__(out, 0, imaginary), 106)
        return out
    out = __characters__(__length_of__(real) + n + (3 if negative else 4))
    __store_flat__(out, 0, 40)
    k = __copy_into__(out, 1, real)
    if not negative:
        __store_flat__(out, k, 43)
        k = k + 1
    k = __copy_into__(out, k, imaginary)
    __store_flat__(out, k, 106)
    __store_flat__(out, k + 1, 41)
    return out


def __number_text__(x):
    # str(x) of a number.
    if __is_bool__(x):
        return "True" if x else "False"
    if __is_int__(x):
        return __text__(__int_characters__(__is_below_zero__(x), __magnitude__(x)))
    if __is_float__(x):
        return __text__(__real_characters__(x, True))
    a = __real__(x)
    b = __imag__(x)
    negative = b == b and __is_negative_float__(__weak__(b))
    hasReal = a != 0 or __is_negative_float__(__weak__(a))
    return __text__(__complex_characters__(
        __real_characters__(a, False), __real_characters__(b, False), negative, hasReal))


def __call_str__(x="", encoding=None, errors=None):
    if __is_optional__(x):
        return "None" if x is None else __call_str__(x)
    if __is_text__(x):
        return x
    if __is_scalar__(x):
        return __number_text__(x)
    if encoding is not None:
        return x.decode(encoding)
    if __is_exception__(x):
        return __for_each_exception__(__str_of_exception__, x)
    if __is_structure__(x, "datetime64") or __is_structure__(x, "timedelta64"):
        return __protocol__(x, "__str__")
    if __is_instance_of_class__(x) or __is_reference__(x):
        if __has_protocol__(x, "__str__"):
            return x.__str__()
        if __is_member__(x):
            return __text_of_member__(x)
    return repr(x)


def repr(x):
    if __is_optional__(x):
        return "None" if x is None else repr(x)
    if __is_exception__(x):
        return __for_each_exception__(__repr_of_exception__, x)
    if __is_instance_of_class__(x):
        return __repr_of_instance__(x)
    if __is_text__(x):
        return __text__(__quoted__(__code_points__(x)))
    if __is_bytes__(x):
        return __text__(__quoted_bytes__(__byte_values__(x)))
    if __is_scalar__(x):
        if __is_python__(x):
            return __number_text__(x)
        if __is_bool__(x):
            return "np.True_" if x else "np.False_"
        return "np." + __type_name__(x) + "(" + __number_inside__(x) + ")"
    if x is None:
        return "None"
    if __is_tuple__(x):
        if len(x) == 0:
            return "()"
        if len(x) == 1:
            return "(" + repr(x[0]) + ",)"
        return "(" + __listed__(x, len(x)) + ")"
    if __is_list__(x):
        if len(x) == 0:
            return "[]"
        return "[" + __listed__(x, len(x)) + "]"
    if __is_array__(x):
        __error__("the text of an array")
    if __is_reference__(x, "list"):
        return __repr_of_items__(x, "[", "]")
    if __is_structure__(x, "datetime64") or __is_structure__(x, "timedelta64"):
        return __protocol__(x, "__repr__")
    if __is_structure__(x, "range"):
        if x.step == 1:
            return f"range({x.start}, {x.stop})"
        return f"range({x.start}, {x.stop}, {x.step})"
    if __is_structure__(x, "slice"):
        return f"slice({x.start!r}, {x.stop!r}, {x.step!r})"
    if __is_reference__(x, "array.array"):
        return __protocol__(x, "__repr__")
    if __is_reference__(x, "bytearray"):
        return "bytearray(" + repr(bytes(x)) + ")"
    if __is_reference__(x, "tuple"):
        return __repr_of_items__(x, "(", ",)" if len(x) == 1 else ")")
    if __is_reference__(x, "set"):
        if len(x) == 0:
            return "set()"
        return __repr_of_items__(x, "{", "}")
    if __is_structure__(x, "static_set"):
        return repr(x.copy())
    if __is_reference__(x, "frozenset"):
        if len(x) == 0:
            return "frozenset()"
        return __repr_of_items__(x, "frozenset({", "})")
    if __is_reference__(x, "deque"):
        limit = x.maxlen
        if limit is None:
            return __repr_of_items__(x, "deque([", "])")
        return __repr_of_items__(x, "deque([", "], maxlen=" + repr(limit) + ")")
    if __is_reference__(x, "Counter"):
        if len(x) == 0:
            return "Counter()"
        return "Counter(" + __repr_of_pairs__(x.most_common()) + ")"
    if __is_reference__(x, "OrderedDict"):
        if len(x) == 0:
            return "OrderedDict()"
        return __repr_of_items__(x.items(), "OrderedDict([", "])")
    if __is_reference__(x, "dict") or __is_mapping__(x):
        return __repr_of_pairs__(x.items())
    if __is_structure__(x, "exception_arguments"):
        return __for_each_exception__(__repr_of_arguments__, x.exception)
    if __is_structure__(x, "dict_keys"):
        return __repr_of_items__(x, "dict_keys([", "])")
    if __is_structure__(x, "dict_values"):
        return __repr_of_items__(x, "dict_values([", "])")
    if __is_structure__(x, "dict_items"):
        return __repr_of_items__(x, "dict_items([", "])")
    if __has_method__(x, "__repr__"):
        return x.__repr__()
    __error__("the text of a value of this type")


def __repr_of_items__(items, start, end):
    text = start
    isFirst = True
    for x in items:
        text = text + ("" if isFirst else ", ") + repr(x)
        isFirst = False
    return text + end


def __repr_of_pairs__(pairs):
    text = "{"
    isFirst = True
    for k, x in pairs:
        text = text + ("" if isFirst else ", ") + repr(k) + ": " + repr(x)
        isFirst = False
    return text + "}"


def __repr_of_instance__(x):
    if __has_method__(x, "__repr__"):
        return x.__repr__()
    kind = __class_kind__(x)
    if kind == "namedTuple" or kind == "data":
        return __type_name__(x) + "(" + __named_fields__(__shown_fields__(x), x) + ")"
    if kind == "plain":
        __error__("the text of an instance without __repr__")
    return "<" + __type_name__(x) + __dotted_name__(x.name) + ": " + repr(x.value) + ">"


def __text_of_member__(x):
    if __shows_value__(x):
        return __call_str__(__mixed_value__(x))
    name = x.name
    if name is None:
        return __type_name__(x) + "(" + repr(x.value) + ")"
    return __type_name__(x) + "." + name


def __dotted_name__(name):
    return "" if name is None else "." + name


def __named_fields__(names, x):
    if len(names) == 0:
        return ""
    first = names[0] + "=" + repr(__get_attribute__(x, names[0]))
    if len(names) == 1:
        return first
    return first + ", " + __named_fields__(names[1:], x)


def __number_inside__(x):
    # What stands inside the brackets of repr(x) of a NumPy number.
    s = __number_text__(x)
    if __is_complex__(x):
        if s[0] == "(":
            return s[1:-1]
    return s


def __listed__(x, n):
    if n == 1:
        return repr(x[0])
    return __listed__(x, n - 1) + ", " + repr(x[n - 1])


def ascii(x):
    return __text__(__escaped__(__code_points__(repr(x))))


def bin(x):
    return __prefixed__(x, 98, 2)


def oct(x):
    return __prefixed__(x, 111, 8)


def hex(x):
    return __prefixed__(x, 120, 16)


def __prefixed__(x, letter, base):
    if not (__is_int__(x) or __is_bool__(x)):
        __error__("an argument that is no integer")
    return __text__(__prefixed_characters__(
        __is_below_zero__(x), letter, __digits_in_base__(__magnitude__(x), base, False)))


@__shared__
def __prefixed_characters__(negative, letter, digits):
    out = __characters__(__length_of__(digits) + (3 if negative else 2))
    __store_flat__(out, 0, 45)
    k = 1 if negative else 0
    __store_flat__(out, k, 48)
    __store_flat__(out, k + 1, letter)
    __copy_into__(out, k + 2, digits)
    return out


def chr(i):
    k = __integer__(i)
    if k < 0 or k > 1114111:
        raise ValueError("chr() arg not in range(0x110000)")
    out = __characters__(1)
    __store_flat__(out, 0, k)
    return __text__(out)


def __outlined_ord_problem__(n):
    return f"ord() expected a character, but string of length {n} found"


def ord(c):
    if not (__is_text__(c) or __is_bytes__(c)):
        __error__("ord() of this type")
    a = __elements__(c)
    if __length_of__(a) != 1:
        raise TypeError(__outlined_ord_problem__(__length_of__(a)))
    return __integer_of__(__load_flat__(a, 0))
