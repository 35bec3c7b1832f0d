# Types that do not exist, are not compiled, or mean nothing.
# signature: f(x: flaot64)  # error[G002]: unknown type 'flaot64'
# signature: f(x: dict[int, int])  # error[G003]: dict
# signature: f(x: float64[:, 3])  # error[G003]: some extents fixed
# signature: f(x: const float64)  # error[G004]: only arrays can be 'const'
def f(x):
    return x
