# Powers of Python's complex numbers raise where a part of the result is infinite.
# signature: squared(z: complex)
# run: squared(1e300 - 0j)
# run: squared(1e200 + 1e200j)
# run: squared(3.0 - 4.0j)
# run: squared(-0.0 + 2.0j)
# run: squared(complex(float("inf"), 0.0))
# signature: raised(z: complex, w: complex)
# run: raised(2.0 + 3.0j, 1000.0 + 0j) ulp=64
# run: raised(2.0 + 3.0j, 10.0 + 0j) ulp=64
# run: raised(0j, -1.0 + 0j)
# signature: unused(z: complex)
# run: unused(1e300 - 0j)


def squared(z):
    return z ** 2


def raised(z, w):
    return z ** w


def unused(z):
    w = z ** 2
