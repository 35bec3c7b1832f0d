# Elementwise expressions broadcast, and give a new array.
# signature: add(a: float64[:], b: float64[:])
# signature: scale(a: float32[:, :], f: float32)
# run: add([1.0, 2.0], [3.0, 4.0])
# run: add([1.0, 2.0], [3.0])
# run: add([1.0, 2.0], [3.0, 4.0, 5.0])
# run: add([], [])
# random: add 60
# random: scale 40
def add(a, b):
    return a + b * 2.0


def scale(a, f):
    return a * f + 1.0
