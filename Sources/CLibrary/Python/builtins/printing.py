# print(), to C's standard output.


def print(*elements, sep=" ", end="\n", file=None, flush=False):
    if not (file is None or __is_structure__(file, "output_stream")):
        __error__("print to a file")
    separator = " " if sep is None else sep
    parts = __printed_parts__(separator, elements) + ("\n" if end is None else end,)
    stream = "stdout" if file is None else file.name
    __write_out__(stream, __joined_parts__(parts))
    if flush:
        __flush_out__(stream)


def __write_out__(name, a):
    # Writes characters to a stream of C's.
    n = __encoded_size__(a)
    if n < 0:
        raise UnicodeEncodeError("surrogates not allowed in UTF-8")
    out = __array__((n,), __dtype__("uint8"))
    __encode__(a, out)
    stream = __external__(name, __dtype__("int64"))
    __external__("fwrite", __dtype__("int64"), out, __strong__(1), __strong__(n), stream)


def __flush_out__(name):
    __external__("fflush", __dtype__("int32"), __external__(name, __dtype__("int64")))


def __printed_parts__(separator, args):
    if __is_structure__(args, "followed"):
        text = separator.join(map(__call_str__, args.first))
        if len(args.rest) > 0:
            text = text + separator + separator.join(map(__call_str__, args.rest))
        return (text,)
    if __is_reference__(args, "tuple"):
        return (separator.join(map(__call_str__, args)),)
    if len(args) == 0:
        return ()
    if len(args) == 1:
        return (__call_str__(args[0]),)
    return (__call_str__(args[0]), separator) + __printed_parts__(separator, args[1:])


def __joined_parts__(parts):
    # The code points of a tuple of texts.
    arrays = __point_arrays__(parts)
    out = __characters__(__total_length__(arrays))
    __copy_all__(out, 0, arrays)
    return out


def __point_arrays__(parts):
    if len(parts) == 0:
        return ()
    return (__code_points__(parts[0]),) + __point_arrays__(parts[1:])


def __total_length__(arrays):
    if len(arrays) == 0:
        return 0
    return __length_of__(arrays[0]) + __total_length__(arrays[1:])


def __copy_all__(out, position, arrays):
    if len(arrays) == 0:
        return position
    return __copy_all__(out, __copy_into__(out, position, arrays[0]), arrays[1:])
