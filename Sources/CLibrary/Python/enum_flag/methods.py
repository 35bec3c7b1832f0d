# What flags do, sets of bits whose values are ints.


def __len__(x):
    return x.value.bit_count()


def __contains__(x, flags):
    if not __type_equal__(x, flags):
        raise TypeError("unsupported operand type(s) for 'in'")
    return flags.value & x.value == flags.value


def __iterator__(x):
    return __source__(__single_flags__(x))


def __single_flags__(x):
    # The flags of one bit that x holds.
    result = __empty_list__()
    for flag, bit in __flag_members__(x):
        if x.value & bit != 0:
            result.append(flag)
    return result


def __flag_value__(x, mask, bits, keeps, name):
    # The value of the flags that the int x stands for, of bits in `mask`, where `bits` are all up
    # to the highest one. Others are kept, or an error.
    if not (__is_int__(x) or __is_bool__(x)):
        __error__("flags of what is no int")
    v = +__weak__(x)
    if not keeps and __is_beyond__(v, mask, bits):
        raise ValueError("<flag '" + name + "'> invalid value " + str(v))
    return __flag_bits__(v, mask, bits)


def __callers_flags__(v, mask, bits, keeps):
    # The value of the flags that callers pass as v.
    if not keeps and __is_beyond__(v, mask, bits):
        raise ValueError("not a valid value of the flags")
    return __flag_bits__(v, mask, bits)


def __is_beyond__(v, mask, bits):
    return v < ~bits or v > bits or v & (bits ^ mask) != 0


def __flag_bits__(v, mask, bits):
    # The bits that the int v stands for: negative ones say which are missing.
    if v >= 0:
        return v
    if __is_beyond__(v, mask, bits):
        return max(bits + 1, 1 << v.bit_length()) + v
    return bits + 1 + v


def __flag_name__(x, single, others):
    # The name of the flags with the value x, or None: that of a member, or those of its bits.
    for name, bits in single:
        if x == bits:
            return name
    for name, bits in others:
        if x == bits:
            return name
    text = ""
    found = 0
    mask = 0
    for name, bits in single:
        mask = mask | bits
        if x & bits != 0:
            text = __with_name__(text, name)
            found = found | bits
    if found == 0:
        return None
    if x & ~mask != 0:
        for name, bits in others:
            if bits != 0 and x & bits == bits:
                text = __with_name__(text, name)
    if x != found:
        text = __with_name__(text, __call_str__(x ^ found))
    return text


def __with_name__(text, name):
    return text + ("" if text == "" else "|") + name
