# Integers have 64 bits.
# signature: huge() -> int
def huge():
    return 99999999999999999999999  # error[T106]: integer does not fit 64 bits
    #      ^^^^^^^^^^^^^^^^^^^^^^^
