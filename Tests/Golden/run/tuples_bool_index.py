# Bools as indices of tuples, lists and text.
# signature: chosen(b: bool)
# run: chosen(True)
# run: chosen(False)
# signature: computed(n: int)
# run: computed(3)
# run: computed(0)
def chosen(b):
    return (10, 20)[b], [1, 2][b], "ab"[b], ("x", "yz")[b], [i * 2 for i in range(3)][b]


def computed(n):
    return ("odd", "even")[n % 2 == 0], [3, 4][True], (n, "a")[False], [n > 2, n < 2][n > 1]
