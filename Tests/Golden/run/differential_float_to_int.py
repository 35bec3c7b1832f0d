# A float that is no int of 64 bits raises, in int() and math.floor.
# signature: rounded(x: float)
# signature: rounded(x: float32)
# run: rounded(-2.5)
# run: rounded(9e18)
# run: rounded(nan)
# run: rounded(-inf)
# run: rounded(1e19)  overflow
import math


def rounded(x):
    return int(x), math.floor(x)
