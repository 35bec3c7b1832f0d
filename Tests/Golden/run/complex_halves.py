# The halves of arrays of complex numbers are views: what is written to them is seen.
# signature: written(z: complex128[:], x: float)
# signature: written(z: complex64[:], x: float)
# signature: read(z: complex128[:, :])
# signature: read(z: complex64[:, ::1])
# signature: exchanged(z: complex128[:])
# signature: computed(z: complex128[:], w: complex128[:])
# random: written 12 size=1..5
# random: read 10
# random: exchanged 10
# random: computed 10 same finite ulp=4 size_of_terms=100


def written(z, x):
    z.real[0] = x
    z.imag[:] = 2
    z.imag[1:] += 3
    return z.real, z.imag.sum() == z.imag.sum()


def read(z):
    return z.real, z.imag, z.T.real, z.real.T[:1], z[:, 0:1].imag + 1, z.real.sum() == z.real.sum()


def exchanged(z):
    t = z.real.copy()
    z.real[:] = z.imag
    z.imag[:] = t
    z.real[:] += z.imag[::-1]


def computed(z, w):
    return (z * w).real, (z + w).imag, abs(z.real - w.imag)
