# C functions take what the signature file declares, and its declarations must make sense in C.
# signature: extern norm(float64[::1], int) -> float64
# signature: extern norm(float64) -> float64  # error[G008]: the C function 'norm' is declared twice
# signature: extern strided(float64[:]) -> float64  # error[G003]: 'float64[:]' as an argument of a C
# signature: extern twisted(complex128) -> float64  # error[G003]: 'complex128' as an argument of a C
# signature: extern made(int) -> float64[::1]  # error[G003]: 'float64[::1]' as a result of a C
# signature: extern quick(int) -> int noexcept  # error[G001]: has no words behind it but 'as'
# signature: extern double(int) -> int  # error[G011]: 'double' can't be the name of a C function
# signature: called(f: fn(complex128) -> float64)  # error[G003]: the function type 'fn(complex128)
# signature: kernel launched(f: fn(float64) -> float64)  # error[G003]: as an argument of a kernel
def called(f):
    return f(1.0)


def launched(f):
    pass
