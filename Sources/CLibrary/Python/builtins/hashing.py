# The hashes of numbers and tuples, as CPython computes them: equal numbers of whatever types have
# one hash, their residue modulo the prime 2 ** 61 - 1.


def hash(x):
    if __is_tuple__(x):
        return __hash_of_tuple__(x)
    if x is None:
        return 4238894208
    if __is_text__(x):
        return __outlined_hash_of_elements__(__code_points__(x))
    if __is_bytes__(x):
        return __outlined_hash_of_elements__(__byte_values__(x))
    if __is_bool__(x):
        return 1 if x else 0
    if __is_int__(x):
        return __hash_of_int__(x)
    if __is_float__(x):
        return __hash_of_float__(__weak__(__convert__(x, __dtype__("float64"))))
    if __is_complex__(x):
        return __hash_of_complex__(x)
    if __is_list__(x) or __is_mapping__(x) or __is_array__(x):
        __error__("the hash of a value that can be changed")
    if __has_protocol__(x, "__hash__"):
        return __protocol__(x, "__hash__")
    if __is_reference__(x):
        if __is_instance_of_class__(x):
            return __hash_of_object__(__key_of_object__(x))
        __error__("the hash of a value that can be changed")
    if __has_method__(x, "__hash__"):
        return x.__hash__()
    if __is_member__(x):
        if __class_kind__(x) == "enumeration" or __class_kind__(x) == "flag":
            return hash(__field_values__(x)[0])
        return hash(__mixed_value__(x))
    if __class_kind__(x) == "data":
        return __hash_of_object__(__key_of_object__(x))
    __error__("the hash of such a value")


def __hash_of_object__(key):
    if key is None:
        __error__("the hash of a value that can be changed")
    if __is_tuple__(key):
        return hash(key)
    return __binary__("shiftRight", key, 4)


def __hash_of_int__(x):
    if __is_signed__(x):
        i = __weak__(x)
        h = i
        if i >= 2305843009213693951 or i <= -2305843009213693951:
            h = __binary__("remainderTruncating", i, 2305843009213693951)
        return -2 if h == -1 else h
    u = __convert__(x, __dtype__("uint64"))
    return __weak__(
        __binary__(
            "remainderTruncating", u, __convert__(2305843009213693951, __dtype__("uint64"))))


def __bits_of__(x):
    # The bits of a float as an int.
    a = __array__((1,), __dtype__("float64"))
    __store_flat__(a, 0, x)
    return __weak__(__load_flat__(__view__(a, 0, (1,), (8,), "c", __dtype__("int64")), 0))


def __hash_of_float__(x):
    bits = __bits_of__(x)
    e = __binary__("shiftRight", bits, 52) & 2047
    m = bits & 4503599627370495
    if e == 2047:
        if m != 0:
            return 0
        return 314159 if x > 0 else -314159
    if e == 0:
        e = 1
    else:
        m = m | 4503599627370496
    # m * 2 ** (e - 1075): multiplication by 2 turns the 61 bits of a residue round.
    r = (e + 23) % 61
    h = (__binary__("shiftLeft", m, r) & 2305843009213693951) | __binary__(
        "shiftRight", m, 61 - r)
    if x < 0:
        h = -h
    return -2 if h == -1 else h


def __hash_of_complex__(x):
    real = __hash_of_float__(__weak__(__convert__(__real__(x), __dtype__("float64"))))
    imaginary = __hash_of_float__(__weak__(__convert__(__imag__(x), __dtype__("float64"))))
    h = __binary__("add", real, __binary__("multiply", imaginary, 1000003))
    return -2 if h == -1 else h


def __unsigned__(x):
    return __convert__(x, __dtype__("uint64"))


def __hash_of_tuple__(t):
    # xxHash64 without its last steps.
    return __finished_hash__(__hash_of_lanes__(t, __unsigned__(2870177450012600261)), len(t))


def __hash_of_lanes__(t, h):
    if len(t) == 0:
        return h
    return __hash_of_lanes__(t[1:], __with_lane__(h, hash(t[0])))


def __with_lane__(h, lane):
    # Mixes the hash of an element into that of the elements before it.
    lane = __binary__("multiply", __unsigned__(lane), __unsigned__(-4417276706812531889))
    h = __binary__("add", h, lane)
    h = __binary__("shiftLeft", h, __unsigned__(31)) | __binary__(
        "shiftRight", h, __unsigned__(33))
    return __binary__("multiply", h, __unsigned__(-7046029288634856825))


def __finished_hash__(h, n):
    # The hash of a tuple of `n` elements, which are mixed into `h`.
    h = __weak__(__binary__("add", h, __unsigned__(n ^ (2870177450012600261 ^ 3527539))))
    return 1546275796 if h == -1 else h


def __outlined_hash_of_elements__(a):
    # The hash of text or bytes: CPython's differs from run to run. FNV-1a over whole elements.
    h = -3750763034362895579
    for i in range(__extent__(a, 0)):
        c = __weak__(__convert__(__load_flat__(a, i), __dtype__("int64")))
        h = __binary__("multiply", h ^ c, 1099511628211)
    h = h ^ (__binary__("shiftRight", h, 32) & 4294967295)
    return -2 if h == -1 else h
