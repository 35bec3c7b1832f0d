# Powers of zero and of infinities.
# signature: power(x: float, y: float)
# run: power(0.0, -math.inf)
# run: power(-0.0, -math.inf)
# run: power(0.0, math.inf)
# run: power(0.0, -1.0)
# run: power(-0.0, -3.0)
# run: power(math.inf, -math.inf)
# run: power(-1.0, math.inf)
# run: power(0.5, -math.inf)
# run: power(math.nan, 0.0)
# signature: by_function(x: float, y: float)
# run: by_function(0.0, -math.inf)
# run: by_function(-0.0, -math.inf)
# run: by_function(0.0, -1.0)
# signature: of_int(y: float)
# run: of_int(-math.inf)
# run: of_int(-2.0)
import math


def power(x, y):
    return x ** y


def by_function(x, y):
    return math.pow(x, y)


def of_int(y):
    return 0 ** y
