# What an in-place operation computes must fit the array's dtype.
# signature: accumulate(a: int32[:], b: float64[:])
def accumulate(a, b):
    a += b  # error[T108]: '+=' can't cast its result from float64 to int32
#   ^^^^^^
