# Extents and ranks known when compiling must broadcast.
# signature: add(a: float64[3], b: float64[4]) -> float64[:]
# signature: fill(a: float64[:], b: float64[:, :])
def add(a, b):
    return a + b  # error[T115]: extents 3 and 4 do not broadcast
    #      ^^^^^


def fill(a, b):
    a[:] = b  # error[T115]: float64[:, :] does not broadcast to float64[:]
