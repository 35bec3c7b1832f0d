# Types that do not exist, are not compiled, or mean nothing.
# signature: f(x: flaot64)  # error[G002]: unknown type 'flaot64'
# signature: f(x: dict[int, int])  # error[G003]: dict
# signature: f(x: optional[datetime64[D]])  # error[G003]: 'optional[datetime64[D]]' as an argument
# signature: f(x: datetime64[ns][:])  # error[G003]: an array of 'datetime64[ns]'
# signature: f(x: datetime64[fortnight])  # error[G004]: a date has one unit in its brackets
# signature: f(x: tuple[..., int])  # error[G004]: a type is expected here
# signature: f(x: float64[:, 3])  # error[G003]: some extents fixed
# signature: f(x: const float64)  # error[G004]: only arrays can be 'const'
def f(x):
    return x
