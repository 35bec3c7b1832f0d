# `@=` of arrays wants a second operand of two dimensions at the least.
# signature: vector(x: float64[:], y: float64[:, :])
# run: vector(np.array([1.0, 2.0]), np.array([[1.0, 2.0], [3.0, 4.0]]))
# run: vector(np.array([1.0, 2.0]), np.array([[1.0, 2.0, 0.5], [3.0, 4.0, 0.5]]))
# signature: vectors(x: float64[:], y: float64[:])
# run: vectors(np.array([1.0, 2.0]), np.array([1.0, 2.0]))
# signature: matrices(x: float64[:, :], y: float64[:, :])
# run: matrices(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.0, 1.0], [1.0, 0.0]]))


def vector(x, y):
    x @= y
    return x


def vectors(x, y):
    x @= y
    return x


def matrices(x, y):
    x @= y
    return x
