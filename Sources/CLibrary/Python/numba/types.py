# Numba's names of types, which also convert numbers.

boolean = __dtype__("bool")
bool_ = __dtype__("bool")
int8 = __dtype__("int8")
int16 = __dtype__("int16")
int32 = __dtype__("int32")
int64 = __dtype__("int64")
uint8 = __dtype__("uint8")
uint16 = __dtype__("uint16")
uint32 = __dtype__("uint32")
uint64 = __dtype__("uint64")
float32 = __dtype__("float32")
float64 = __dtype__("float64")
complex64 = __dtype__("complex64")
complex128 = __dtype__("complex128")
b1 = __dtype__("bool")
i1 = __dtype__("int8")
i2 = __dtype__("int16")
i4 = __dtype__("int32")
i8 = __dtype__("int64")
u1 = __dtype__("uint8")
u2 = __dtype__("uint16")
u4 = __dtype__("uint32")
u8 = __dtype__("uint64")
f4 = __dtype__("float32")
f8 = __dtype__("float64")
c8 = __dtype__("complex64")
c16 = __dtype__("complex128")
byte = __dtype__("uint8")
char = __dtype__("int8")
uchar = __dtype__("uint8")
short = __dtype__("int16")
ushort = __dtype__("uint16")
int_ = __dtype__("int64")
uint = __dtype__("uint64")
intc = __dtype__("int32")
uintc = __dtype__("uint32")
intp = __dtype__("int64")
uintp = __dtype__("uint64")
ssize_t = __dtype__("int64")
size_t = __dtype__("uint64")
long_ = __dtype__("int64")
ulong = __dtype__("uint64")
longlong = __dtype__("int64")
ulonglong = __dtype__("uint64")
double = __dtype__("float64")
unicode_type = __structure__("numba_text_type")
string = __structure__("numba_text_type")


def __array_type__(element, index):
    # `float64[:]` and its like.
    if __is_tuple__(index):
        return Array(element, len(index), "A")
    return Array(element, 1, "A")


def Array(dtype, ndim, layout="A", readonly=False, aligned=True):
    return __structure__("numba_array_type", dtype=dtype, ndim=ndim)


def ListType(item_type):
    return __structure__("numba_list_type", item=item_type)


def List(dtype, reflected=False):
    return __structure__("numba_list_type", item=dtype)


def DictType(keyty, valty):
    return __structure__("numba_dict_type", key=keyty, value=valty)


def Set(dtype, reflected=False):
    return __structure__("numba_set_type", item=dtype)


def UniTuple(dtype, count):
    return __structure__("numba_tuple_type", types=(dtype,) * count)


def Tuple(types):
    return __structure__("numba_tuple_type", types=types)
