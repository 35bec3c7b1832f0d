# Elements are read and written, negative indices count from the end, bounds are checked.
# signature: fill(a: int32[::1], i: int, v: int32)
# signature: fill(a: int32[:], i: int, v: int32)
# run: fill([1, 2, 3], 0, 7)
# run: fill([1, 2, 3], -1, 7)
# run: fill([1, 2, 3], 3, 7)
# run: fill([1, 2, 3], -4, 7)
# run: fill([], 0, 7)
# random: fill 60 index=i
def fill(a, i, v):
    a[i] = v
    a[0] += 1
