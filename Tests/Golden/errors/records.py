# What can't be done with records.
# signature: record Point(x: float64, size: int32)
# signature: missing(p: Point[:])
# signature: missing_key(p: Point[:])
# signature: hidden(p: Point[:])
# signature: hidden_write(p: Point[:])
# signature: total(p: Point[:])
# signature: ordered(p: Point[:])
# signature: several(p: Point[:])
# signature: arithmetic(p: Point[:])
# signature: constant(p: const Point[:])
# signature: by_number(p: Point[:], k: int)
# signature: converted(p: Point[:])
# signature: less(p: Point[:])
# signature: text(n: int)
# signature: overlapping(n: int)
# signature: twice(n: int)
# signature: nameless(n: int)  # error[L001]: which C can't receive
# signature: masked(p: Point[:])
# signature: mixed(p: Point[:])
import numpy as np

TEXT = np.dtype([("n", "U5")])  # error[T120]: str is no dtype
UNION = np.dtype({"names": ["a", "b"], "formats": ["i4", "i4"],  # error[T150]: overlap
                  "offsets": [0, 2]})
TWICE = np.dtype([("n", np.int32), ("n", np.float64)])  # error[T150]: 'n' occurs twice
GOOD = np.dtype([("n", np.int32), ("m", np.float32)])


def missing(p):
    return p[0].z  # error[T116]: has no attribute 'z'


def missing_key(p):
    return p["z"]  # error[T151]: no field 'z'


def hidden(p):
    return p[0].size + p[0]["size"]


def hidden_write(p):
    p[0].size = 3  # error[T151]: 'size' is hidden


def total(p):
    return p.sum()  # error[T152]: holds records


def ordered(p):
    return np.sort(p)  # error[N105]: sort


def several(p):
    return p[["x", "size"]]  # error[L001]: several fields


def arithmetic(p):
    return p + 1  # error[T152]: holds records


def constant(p):
    p[0].x = 1.0  # error[T118]: read-only


def by_number(p, k):
    return p[0][k]  # error[L001]: no constant


def converted(p):
    return p.astype(np.float64)  # error[T152]: holds records


def less(p):
    return p[0] < p[1]  # error[T102]: '<'


def text(n):
    return len(np.zeros(n, TEXT))


def overlapping(n):
    return len(np.zeros(n, UNION))


def twice(n):
    return len(np.zeros(n, TWICE))


def nameless(n):
    return np.zeros(n, GOOD)


def masked(p):
    return p[p["x"] > 0]["x"].sum()  # error[T117]: index


def mixed(p):
    rows = [p[0]]
    rows.append(p[:1])  # error[T130]: a list[Point] can
    return len(rows)
