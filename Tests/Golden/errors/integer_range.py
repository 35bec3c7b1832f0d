# A Python int that the dtype of its array can't hold is reported, as NumPy 2 does.
# signature: brighten(a: uint8[:]) -> uint8[:]
def brighten(a):
    return a + 300  # error[T109]: Python integer 300 is out of bounds for uint8
    #      ^^^^^^^
