# NumPy's scalar types and constants.

bool_ = __dtype__("bool")
bool = __dtype__("bool")
int8 = __dtype__("int8")
int16 = __dtype__("int16")
int32 = __dtype__("int32")
int64 = __dtype__("int64")
uint8 = __dtype__("uint8")
uint16 = __dtype__("uint16")
uint32 = __dtype__("uint32")
uint64 = __dtype__("uint64")
float16 = __dtype__("float16")
float32 = __dtype__("float32")
float64 = __dtype__("float64")
complex64 = __dtype__("complex64")
complex128 = __dtype__("complex128")
byte = __dtype__("int8")
ubyte = __dtype__("uint8")
short = __dtype__("int16")
ushort = __dtype__("uint16")
intc = __dtype__("int32")
uintc = __dtype__("uint32")
int_ = __dtype__("int64")
uint = __dtype__("uint64")
intp = __dtype__("int64")
uintp = __dtype__("uint64")
longlong = __dtype__("int64")
ulonglong = __dtype__("uint64")
half = __dtype__("float16")
single = __dtype__("float32")
double = __dtype__("float64")
csingle = __dtype__("complex64")
cdouble = __dtype__("complex128")

pi = 3.141592653589793
e = 2.718281828459045
euler_gamma = 0.5772156649015329
inf = float("inf")
True_ = bool_(True)
False_ = bool_(False)
nan = float("nan")
newaxis = None


def result_type(*operands):
    return __result_type__(*operands)
