# The functions of cmath on every pair of special parts, and logarithms to special bases.
# signature: each(x: float, y: float)
# signature: bases(x: float, y: float)
# run: each(0.0, 0.0) ulp=4
# run: each(0.0, -0.0) ulp=4
# run: each(0.0, 1.0) ulp=4
# run: each(0.0, -2.5) ulp=4
# run: each(0.0, float("inf")) ulp=4
# run: each(0.0, float("-inf")) ulp=4
# run: each(0.0, float("nan")) ulp=4
# run: each(-0.0, 0.0) ulp=4
# run: each(-0.0, -0.0) ulp=4
# run: each(-0.0, 1.0) ulp=4
# run: each(-0.0, -2.5) ulp=4
# run: each(-0.0, float("inf")) ulp=4
# run: each(-0.0, float("-inf")) ulp=4
# run: each(-0.0, float("nan")) ulp=4
# run: each(1.0, 0.0) ulp=4
# run: each(1.0, -0.0) ulp=4
# run: each(1.0, 1.0) ulp=4
# run: each(1.0, -2.5) ulp=4
# run: each(1.0, float("inf")) ulp=4
# run: each(1.0, float("-inf")) ulp=4
# run: each(1.0, float("nan")) ulp=4
# run: each(-2.5, 0.0) ulp=4
# run: each(-2.5, -0.0) ulp=4
# run: each(-2.5, 1.0) ulp=4
# run: each(-2.5, -2.5) ulp=4
# run: each(-2.5, float("inf")) ulp=4
# run: each(-2.5, float("-inf")) ulp=4
# run: each(-2.5, float("nan")) ulp=4
# run: each(float("inf"), 0.0) ulp=4
# run: each(float("inf"), -0.0) ulp=4
# run: each(float("inf"), 1.0) ulp=4
# run: each(float("inf"), -2.5) ulp=4
# run: each(float("inf"), float("inf")) ulp=4
# run: each(float("inf"), float("-inf")) ulp=4
# run: each(float("inf"), float("nan")) ulp=4
# run: each(float("-inf"), 0.0) ulp=4
# run: each(float("-inf"), -0.0) ulp=4
# run: each(float("-inf"), 1.0) ulp=4
# run: each(float("-inf"), -2.5) ulp=4
# run: each(float("-inf"), float("inf")) ulp=4
# run: each(float("-inf"), float("-inf")) ulp=4
# run: each(float("-inf"), float("nan")) ulp=4
# run: each(float("nan"), 0.0) ulp=4
# run: each(float("nan"), -0.0) ulp=4
# run: each(float("nan"), 1.0) ulp=4
# run: each(float("nan"), -2.5) ulp=4
# run: each(float("nan"), float("inf")) ulp=4
# run: each(float("nan"), float("-inf")) ulp=4
# run: each(float("nan"), float("nan")) ulp=4
# run: bases(0.0, 0.0) ulp=4
# run: bases(0.0, -0.0) ulp=4
# run: bases(0.0, 1.0) ulp=4
# run: bases(0.0, -2.5) ulp=4
# run: bases(0.0, float("inf")) ulp=4
# run: bases(0.0, float("-inf")) ulp=4
# run: bases(0.0, float("nan")) ulp=4
# run: bases(-0.0, 0.0) ulp=4
# run: bases(-0.0, -0.0) ulp=4
# run: bases(-0.0, 1.0) ulp=4
# run: bases(-0.0, -2.5) ulp=4
# run: bases(-0.0, float("inf")) ulp=4
# run: bases(-0.0, float("-inf")) ulp=4
# run: bases(-0.0, float("nan")) ulp=4
# run: bases(1.0, 0.0) ulp=4
# run: bases(1.0, -0.0) ulp=4
# run: bases(1.0, 1.0) ulp=4
# run: bases(1.0, -2.5) ulp=4
# run: bases(1.0, float("inf")) ulp=4
# run: bases(1.0, float("-inf")) ulp=4
# run: bases(1.0, float("nan")) ulp=4
# run: bases(-2.5, 0.0) ulp=4
# run: bases(-2.5, -0.0) ulp=4
# run: bases(-2.5, 1.0) ulp=4
# run: bases(-2.5, -2.5) ulp=4
# run: bases(-2.5, float("inf")) ulp=4
# run: bases(-2.5, float("-inf")) ulp=4
# run: bases(-2.5, float("nan")) ulp=4
# run: bases(float("inf"), 0.0) ulp=4
# run: bases(float("inf"), -0.0) ulp=4
# run: bases(float("inf"), 1.0) ulp=4
# run: bases(float("inf"), -2.5) ulp=4
# run: bases(float("inf"), float("inf")) ulp=4
# run: bases(float("inf"), float("-inf")) ulp=4
# run: bases(float("inf"), float("nan")) ulp=4
# run: bases(float("-inf"), 0.0) ulp=4
# run: bases(float("-inf"), -0.0) ulp=4
# run: bases(float("-inf"), 1.0) ulp=4
# run: bases(float("-inf"), -2.5) ulp=4
# run: bases(float("-inf"), float("inf")) ulp=4
# run: bases(float("-inf"), float("-inf")) ulp=4
# run: bases(float("-inf"), float("nan")) ulp=4
# run: bases(float("nan"), 0.0) ulp=4
# run: bases(float("nan"), -0.0) ulp=4
# run: bases(float("nan"), 1.0) ulp=4
# run: bases(float("nan"), -2.5) ulp=4
# run: bases(float("nan"), float("inf")) ulp=4
# run: bases(float("nan"), float("-inf")) ulp=4
# run: bases(float("nan"), float("nan")) ulp=4
import cmath
import math


def attempt(f, z):
    try:
        return f(z)
    except ValueError:
        return complex(7.0, 1.0)
    except OverflowError:
        return complex(7.0, 2.0)


def each(x, y):
    z = complex(x, y)
    return (
        attempt(cmath.exp, z), attempt(cmath.log, z), attempt(cmath.log10, z),
        attempt(cmath.sqrt, z), attempt(cmath.sin, z), attempt(cmath.cos, z),
        attempt(cmath.tan, z), attempt(cmath.asin, z), attempt(cmath.acos, z),
        attempt(cmath.atan, z), attempt(cmath.sinh, z), attempt(cmath.cosh, z),
        attempt(cmath.tanh, z), attempt(cmath.asinh, z), attempt(cmath.acosh, z),
        attempt(cmath.atanh, z), cmath.phase(z))


def power(z, w):
    try:
        return cmath.log(z, w)
    except ValueError:
        return complex(7.0, 1.0)


def bases(x, y):
    z = complex(x, y)
    return (
        power(z, 2.0), power(z, 1.0), power(z, 0.0), power(z, -0.5), power(2.0, z), power(0.0, z),
        power(z, z), power(z, math.inf), power(z, math.nan), power(math.inf, z), power(1.0, z))
