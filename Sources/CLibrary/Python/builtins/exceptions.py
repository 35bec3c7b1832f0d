# The texts of exceptions, which are of one class here.


def __str_of_exception__(e):
    if __has_method__(e, "__str__"):
        return e.__str__()
    return __text_of_arguments__(e, e.args)


def __text_of_arguments__(e, args):
    if len(args) == 0:
        return ""
    if len(args) == 2 and isinstance(e, OSError):
        return "[Errno " + __call_str__(args[0]) + "] " + __call_str__(args[1])
    if len(args) > 1:
        return repr(args)
    if isinstance(e, KeyError):
        return repr(args[0])
    return __call_str__(args[0])


def __repr_of_exception__(e):
    if __has_method__(e, "__repr__"):
        return e.__repr__()
    return __repr_with_arguments__(e, e.args)


def __repr_with_arguments__(e, args):
    if len(args) == 1:
        return type(e).__name__ + "(" + repr(args[0]) + ")"
    return type(e).__name__ + repr(args)


def __repr_of_arguments__(e):
    return repr(e.args)


def __site_text__(status):
    # What the program says of an exception without values: the name of its class, a 0, the text
    # of its only argument, a 0, and the place in the source.
    none = __array__((1,), __dtype__("uint8"))
    n = __weak__(__external__(
        "site text", __dtype__("int64"), status, none, __strong__(0)))
    out = __array__((n,), __dtype__("uint8"))
    __external__("site text", __dtype__("int64"), status, out, __strong__(n))
    return out


def __zero_in__(a, start):
    # The position of the first 0 from `start` on.
    i = start
    while i < __length_of__(a) and __load_flat__(a, i) != 0:
        i += 1
    return i


def __outlined_site_message__(status):
    a = __site_text__(status)
    first = __zero_in__(a, 0) + 1
    return __text_of_utf8__(__part__(a, first, __zero_in__(a, first)))


def __site_message__(status):
    return __outlined_site_message__(status)


def __outlined_has_site_message__(status):
    a = __site_text__(status)
    first = __zero_in__(a, 0) + 1
    return __zero_in__(a, first) > first


def __has_site_message__(status):
    return __outlined_has_site_message__(status)


def __message_for_callers__(e):
    # The text of an exception for callers from outside: that of a key without quotes.
    if __has_method__(e, "__str__"):
        return e.__str__()
    if not __have_texts__(e.args):
        return ""
    if len(e.args) == 1:
        return __call_str__(e.args[0])
    return __text_of_arguments__(e, e.args)


def __have_texts__(args):
    # Whether none is an object of which nothing says how it is shown.
    if len(args) == 0:
        return True
    return __has_text__(args[0]) and __have_texts__(args[1:])


def __has_text__(x):
    if __is_instance_of_class__(x):
        return __class_kind__(x) != "plain" or __has_method__(x, "__repr__")
    if __is_tuple__(x):
        return __have_texts__(x)
    return True


def __arguments_for_callers__(e):
    # The arguments of an exception as Python writes them, behind a sign that says so; the text of
    # one that has another text than Python makes of arguments, or others than scalars and text.
    if __has_method__(e, "__str__") or not __are_literals__(e.args):
        return __message_for_callers__(e)
    return "\x01" + repr(e.args)


def __are_literals__(args):
    if len(args) == 0:
        return True
    return __is_literal__(args[0]) and __are_literals__(args[1:])


def __is_literal__(x):
    if __is_tuple__(x):
        return __are_literals__(x)
    if x is None or __is_text__(x) or __is_bytes__(x):
        return True
    return __is_bool__(x) or __is_int__(x) or __is_float__(x) or __is_complex__(x)


def __keep_message__(status, e):
    # Keeps the text of an exception for `strerror`, as far as there is room.
    message = __for_each_exception__(__message_for_callers__, e)
    __outlined_keep_message__(status, message, 1024)


def __keep_arguments__(status, e):
    # The same for a Python extension, which makes the arguments of it.
    message = __for_each_exception__(__arguments_for_callers__, e)
    __outlined_keep_message__(status, message, 8192)


def __outlined_keep_message__(status, message, size):
    a = __site_text__(status)
    out = __global_array__("exception.text", size, __dtype__("uint8"))
    end = __zero_in__(a, 0)
    n = __keep_bytes__(out, 0, __part__(a, 0, end), size)
    place = __zero_in__(a, end + 1) + 1
    b = __encoded_characters__(__code_points__(message))
    if __length_of__(b) > 0:
        n = __keep_byte__(out, n, 58)
        n = __keep_byte__(out, n, 32)
        n = __keep_bytes__(out, n, b, size - __length_of__(a))
    n = __keep_bytes__(out, n, __part__(a, place, __length_of__(a)), size)
    __store_flat__(out, n, 0)
    last = __global_array__("exception.status", 1, __dtype__("int32"))
    __store_flat__(last, 0, status)


def __keep_byte__(out, n, c):
    __store_flat__(out, n, c)
    return n + 1


def __keep_bytes__(out, n, a, size):
    # Copies as many bytes as there is room for before `size`, and whole characters.
    count = min(__length_of__(a), max(size - n - 8, 0))
    if count < __length_of__(a):
        while count > 0 and __load_flat__(a, count) // 64 == 2:
            count -= 1
    for i in range(count):
        __store_flat__(out, n + i, __load_flat__(a, i))
    return n + count


def __encoded_characters__(a):
    # The UTF-8 bytes of code points; none if one is a surrogate.
    n = max(__encoded_size__(a), 0)
    out = __array__((n,), __dtype__("uint8"))
    if n > 0:
        __encode__(a, out)
    return out
