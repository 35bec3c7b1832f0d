# The class of the module array.
import bytearray as plain

typecodes = "bBuhHiIlLqQfd"


def array(typecode, initializer=(), *, __place__=0):
    if not __is_constant__(typecode):
        __error__("an array.array whose typecode is known at run time only")
    if typecode == "u" or typecode == "w":
        __error__("an array.array of text")
    if len(typecode) != 1 or typecode not in typecodes:
        raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
    items = __array__((0,), __dtype_of_format__(typecode))
    result = __new__("array.array", (items,), items, 0, ord(typecode))
    if __is_text__(initializer):
        raise TypeError("cannot use a str to initialize an array with this typecode")
    if __is_bytes__(initializer) or __is_reference__(initializer, "bytearray"):
        result.frombytes(initializer)
    elif __is_reference__(initializer, "array.array"):
        for x in initializer:
            result.append(x)
    elif __is_array__(initializer):
        __error__("an array.array of the memory of an array (call its tolist)")
    else:
        result.extend(initializer)
    return result


ArrayType = array
