# The functions of cmath of two numbers, and its constants.
# signature: rects(r: float, phi: float)
# signature: logarithms(z: complex, b: float)
# signature: close(a: complex, b: complex)
# signature: constants(z: complex)
# random: rects 60 ulp=2
# random: logarithms 30 ulp=8
# random: close 20
# random: constants 5 ulp=2 finite
import cmath


def rects(r, phi):
    return cmath.rect(r, phi)


def logarithms(z, b):
    return cmath.log(z, b)


def close(a, b):
    return cmath.isclose(a, b), cmath.isclose(a, a), cmath.isclose(a, b, rel_tol=1.0)


def constants(z):
    return z * cmath.pi, z + cmath.e, cmath.tau, cmath.inf, cmath.infj.imag, abs(z), z.conjugate()
