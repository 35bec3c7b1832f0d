# A shift to the left beyond 64 bits overflows; zero stays zero.
# signature: shifted(a: int, n: int)
# run: shifted(1, 62)
# run: shifted(-1, 63)
# run: shifted(0, 1000)
# run: shifted(5, -1)
# run: shifted(100, 62)  overflow
def shifted(a, n):
    return a << n
