# A Python float whose power grows beyond the floats raises; a NumPy float becomes infinite.
# signature: square(x: float)
# signature: square(x: float64)
# signature: cube(x: float)
# run: square(1e200)
# run: square(-1e154)
# run: cube(-1e150)
# run: cube(0.1)
# run: square(float("inf"))
def square(x):
    return x ** 2


def cube(x):
    return x ** 3
