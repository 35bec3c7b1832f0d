# The method format of text that is known at run time only.
#
# Source: CPython, Objects/stringlib/unicode_format.h.


def __format_any__(s, args, names):
    text, number = __built__(s, args, names, -2, 2)
    return text


def __built__(s, args, names, number, depth):
    # The text, and the number of the next field without a name: -2 before the first one, -1 where
    # fields are numbered by hand.
    parts = __empty_list__()
    n = len(s)
    i = 0
    while i < n:
        j = __next_brace__(s, i)
        parts.append(s[i:j])
        i = j + 1
        if j < n:
            if s[j] == "}":
                if i >= n or s[i] != "}":
                    raise ValueError("Single '}' encountered in format string")
                parts.append("}")
                i = i + 1
            elif i >= n:
                raise ValueError("Single '{' encountered in format string")
            elif s[i] == "{":
                parts.append("{")
                i = i + 1
            else:
                text, number, i = __built_field__(s, i, args, names, number, depth)
                parts.append(text)
    return "".join(parts), number


@__shared__
def __brace_from__(a, i):
    n = __length_of__(a)
    while i < n and __load_flat__(a, i) != 123 and __load_flat__(a, i) != 125:
        i = i + 1
    return i


def __next_brace__(s, i):
    # The position of the next brace, or the length.
    return __brace_from__(__code_points__(s), i)


@__shared__
def __field_name_end__(a, i):
    # The position of what ends the name of a field; -1 for a brace in it, -2 without an end.
    n = __length_of__(a)
    inBrackets = False
    while i < n:
        c = __load_flat__(a, i)
        if c == 123:
            return -1
        if c == 91:
            inBrackets = True
        elif c == 93:
            inBrackets = False
        elif not inBrackets and (c == 125 or c == 58 or c == 33):
            return i
        i = i + 1
    return -2


@__shared__
def __closing_bracket__(a, i, opening, closing):
    # The position of the bracket that closes one opened in front of i, or -1.
    n = __length_of__(a)
    depth = 1
    while i < n:
        c = __load_flat__(a, i)
        if c == opening:
            depth = depth + 1
        elif c == closing:
            depth = depth - 1
            if depth == 0:
                return i
        i = i + 1
    return -1


def __conversion_of__(a, i):
    # The conversion behind the `!` at i, and the position of what follows it.
    n = __length_of__(a)
    if i + 1 >= n:
        raise ValueError("end of string while looking for conversion specifier")
    if i + 2 >= n:
        raise ValueError("unmatched '{' in format spec")
    c = __load_flat__(a, i + 2)
    if c != 125 and c != 58:
        raise ValueError("expected ':' after conversion specifier")
    return __integer_of__(__load_flat__(a, i + 1)), i + 2


def __built_field__(s, start, args, names, number, depth):
    # The text of the field whose name begins at `start`, the next number, the position behind.
    a = __code_points__(s)
    i = __field_name_end__(a, start)
    if i == -1:
        raise ValueError("unexpected '{' in field name")
    if i < 0:
        raise ValueError("expected '}' before end of string")
    name = s[start:i]
    conversion = 0
    if s[i] == "!":
        conversion, i = __conversion_of__(a, i)
    specStart = i
    end = i
    if s[i] == ":":
        specStart = i + 1
        end = __closing_bracket__(a, specStart, 123, 125)
        if end < 0:
            raise ValueError("unmatched '{' in format spec")
    if "." in name or "[" in name:
        raise ValueError("attributes and items are not supported in text of run time")
    position, number = __field_position__(name, args, names, number)
    if conversion != 0 and conversion != 97 and conversion != 114 and conversion != 115:
        raise ValueError("Unknown conversion specifier")
    spec = s[specStart:end]
    if "{" in spec or "}" in spec:
        if depth < 2:
            raise ValueError("Max string recursion exceeded")
        spec, number = __built_spec__(spec, args, names, number, depth)
    return __chosen__(name, position, args, names, conversion, spec), number, end + 1


def __built_spec__(spec, args, names, number, depth):
    if depth < 2:
        return spec, number
    return __built__(spec, args, names, number, depth - 1)


@__shared__
def __number_of_name__(a):
    # The number that the name of a field is, or -1; -2 for one that is too great.
    n = __length_of__(a)
    value = 0
    for i in range(n):
        d = __integer_of__(__load_flat__(a, i)) - 48
        if d < 0 or d > 9:
            return -1
        value = value * 10 + d
        if value > 400000000000000000:
            return -2
    return value if n > 0 else -1


def __field_position__(name, args, names, number):
    # The position of a field's value among the arguments, or -1 for a name; the next number.
    position = __number_of_name__(__code_points__(name))
    if position == -2:
        raise ValueError("Too many decimal digits in format string")
    if name == "":
        if number == -1:
            raise ValueError(
                "cannot switch from manual field specification to automatic field numbering")
        position = 0 if number == -2 else number
        number = position + 1
    elif position >= 0:
        if number >= 0:
            raise ValueError(
                "cannot switch from automatic field numbering to manual field specification")
        number = -1
    if position >= 0:
        if args is None:
            raise ValueError("Format string contains positional fields")
        elif position >= len(args):
            raise IndexError(__outlined_replacement_problem__(position))
    return position, number


def __chosen__(name, position, args, names, conversion, spec):
    # The text of the value that a field names.
    if args is not None:
        if position >= 0:
            return __text_of_argument__(args, position, conversion, spec)
    if __is_mapping__(names):
        return __text_of_name__(names, __field_names__(names), name, conversion, spec)
    return __converted_text__(names[name], conversion, spec)


def __text_of_argument__(args, k, conversion, spec):
    if len(args) == 0:
        return ""
    if k > 0:
        return __text_of_argument__(args[1:], k - 1, conversion, spec)
    return __converted_text__(args[0], conversion, spec)


def __text_of_name__(mapping, names, name, conversion, spec):
    if len(names) == 0:
        raise KeyError(name)
    if __is_text__(names[0]):
        if names[0] == name:
            return __converted_text__(mapping[names[0]], conversion, spec)
    return __text_of_name__(mapping, names[1:], name, conversion, spec)


def __converted_text__(x, conversion, spec):
    if conversion == 0:
        return __formatted__(x, spec)
    return __formatted__(__text_of_conversion__(x, conversion), spec)


@__shared__
def __text_of_conversion__(x, conversion):
    if conversion == 114:
        return repr(x)
    if conversion == 97:
        return ascii(x)
    return __call_str__(x)
