# The methods format and format_map of text.
#
# Where the text is a constant, its fields are known when the values are.


def format(s, *args, **kwargs):
    if not __is_constant__(s):
        return __format_any__(s, args, kwargs)
    return __filled__(__checked_parts__(__format_parts__(s)), args, kwargs)


def format_map(s, mapping):
    if not __is_constant__(s):
        return __format_any__(s, None, mapping)
    return __filled__(__checked_parts__(__format_parts__(s)), None, mapping)


def __checked_parts__(parts):
    # The parts of a format, unless that says what is wrong.
    if __is_text__(parts):
        raise ValueError(parts)
    return parts


def __filled__(parts, args, names):
    if len(parts) == 0:
        return ""
    if len(parts) == 1:
        return __filled_part__(parts[0], args, names)
    return __joined__(__filled_parts__(parts, args, names))


def __filled_parts__(parts, args, names):
    if len(parts) == 0:
        return ()
    first = __filled_part__(parts[0], args, names)
    return (first,) + __filled_parts__(parts[1:], args, names)


def __filled_part__(part, args, names):
    if __is_text__(part):
        return part
    x = __taken__(__named_value__(part[0], args, names), part[1])
    conversion = part[2]
    spec = __filled__(part[3], args, names)
    if conversion == "r":
        return __formatted__(repr(x), spec)
    if conversion == "a":
        return __formatted__(ascii(x), spec)
    if conversion == "s":
        return __formatted__(__call_str__(x), spec)
    return __formatted__(x, spec)


def __named_value__(key, args, names):
    if __is_text__(key):
        if __is_mapping__(names):
            if not __has_name__(__field_names__(names), key):
                raise KeyError(key)
        return names[key]
    if args is None:
        raise ValueError("Format string contains positional fields")
    if key >= len(args):
        raise IndexError(__outlined_replacement_problem__(key))
    return args[key]


def __has_name__(names, key):
    if len(names) == 0:
        return False
    if __is_text__(names[0]):
        if names[0] == key:
            return True
    return __has_name__(names[1:], key)


def __outlined_replacement_problem__(key):
    return f"Replacement index {key} out of range for positional args tuple"


def __taken__(x, path):
    # What the attributes and items of a field's name lead to.
    if len(path) == 0:
        return x
    isAttribute, key = path[0]
    if isAttribute:
        return __taken__(__get_attribute__(x, key), path[1:])
    return __taken__(x[key], path[1:])
