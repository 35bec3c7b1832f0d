# Text made of parts.


def __joined__(parts):
    # The text of a tuple of texts.
    arrays = __point_arrays__(parts)
    out = __characters__(__total_length__(arrays))
    __copy_all__(out, 0, arrays)
    return __text__(out)


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
