# The first of what a generator expression over known elements lets pass.
# signature: row_of(n: int)
# signature: wider(n: int)
# signature: marked(n: int)
# signature: place(n: int)
# run: row_of(3)
# run: wider(3)
# run: wider(5)
# run: marked(3)
# run: place(1)
# run: place(3)
GRID = ["S.#..", "..#.#", "...#.", "#...E", "....."]


def row_of(n):
    grid = ["S.#..", "..#.#", "...#.", "#...E", "....."]
    r, c = next((r, row.index("E")) for r, row in enumerate(grid) if "E" in row)
    return r * n + c


def wider(n):
    r, c = next((row, 1) for row in GRID if len(row) > n)
    return len(r) + c


def marked(n):
    return len(next(row for row in GRID if "E" in row)) + n


def place(n):
    return next((k, "x") for k in [1, 2, 3] if k > n)
