# The class memoryview, and the letters by which `struct` and the module array call elements.


def __call_memoryview__(object):
    if __is_structure__(object, "memoryview"):
        return object
    if __is_bytes__(object):
        return __structure__(
            "memoryview", data=__byte_values__(object), format="B", readonly=True)
    if __is_reference__(object, "bytearray"):
        return __structure__(
            "memoryview", data=__data_of_list__(object), format="B", readonly=False)
    if __is_reference__(object, "array.array"):
        return __structure__(
            "memoryview", data=__data_of_list__(object), format=object.typecode, readonly=False)
    if __is_record__(object) or __is_record_array__(object):
        __error__("a memoryview of records")
    if __is_array__(object):
        if __rank__(object) == 0:
            __error__("a memoryview of an array without dimensions")
        return __structure__(
            "memoryview", data=object, format=__format_of__(__dtype_of__(object)), readonly=False)
    raise TypeError("memoryview: a bytes-like object is required")


def __data_of_list__(x):
    # The elements of an object with the fields of a list, as a view.
    return __part__(__field__(x, "items"), 0, __field__(x, "count"))


def __format_of__(dtype):
    if __is_bool__(dtype):
        return "?"
    size = dtype.itemsize
    if __is_int__(dtype):
        letters = "bhil" if __is_signed__(dtype) else "BHIL"
        return letters[0] if size == 1 else letters[1] if size == 2 else (
            letters[2] if size == 4 else letters[3])
    if __is_complex__(dtype):
        return "Zf" if size == 8 else "Zd"
    return "e" if size == 2 else "f" if size == 4 else "d"


def __dtype_of_format__(format):
    # The elements that a constant letter stands for.
    if format == "?":
        return __dtype__("bool")
    if format == "b":
        return __dtype__("int8")
    if format == "B":
        return __dtype__("uint8")
    if format == "h":
        return __dtype__("int16")
    if format == "H":
        return __dtype__("uint16")
    if format == "i":
        return __dtype__("int32")
    if format == "I":
        return __dtype__("uint32")
    if format == "l" or format == "q":
        return __dtype__("int64")
    if format == "L" or format == "Q":
        return __dtype__("uint64")
    if format == "f":
        return __dtype__("float32")
    if format == "d":
        return __dtype__("float64")
    __error__("elements of this format")


def __raw_bytes__(a):
    # The bytes of the elements of an array, in C order.
    size = a.size * a.itemsize
    return __bytes__(__copy__(__view__(__copy__(a), 0, (size,), (1,), "c", __dtype__("uint8"))))
