# The attributes and methods of scalars.


def __get_real__(x):
    if __is_complex__(x):
        return __real__(x)
    return +x


def __get_imag__(x):
    if __is_complex__(x):
        return __imag__(x)
    if __is_python__(x):
        return 0.0 if __is_float__(x) else 0
    return __convert__(0, __dtype_of__(x))


def conjugate(x):
    if __is_complex__(x):
        return __make_complex__(__real__(x), -__imag__(x))
    return +x


def conj(x):
    return conjugate(x)


def __get_dtype__(x):
    return __dtype_of__(x)


def __get_ndim__(x):
    return 0


def __get_size__(x):
    return 1


def __get_shape__(x):
    return ()


def item(x):
    return __weak__(x)


def astype(x, dtype):
    return __convert__(x, dtype)


def is_integer(x):
    if __is_float__(x):
        return __unary__("floor", x) == x and x - x == 0
    return True


def bit_count(x):
    return __weak__(__unary__("countOnes", __unary__("absolute", x)))
