"""Makes modules of any number of functions, or of any number of lists in one function."""

# Ten by ten, each ten with other constants: four helpers that call each other, and six functions
# that a caller sees.
FUNCTIONS = [
    ("", """
def clamp_{n}(x, low, high):
    if x < low:
        return low
    if x > high:
        return high
    return x
"""),
    ("", """
def curve_{n}(x):
    y = clamp_{n}(x, {a}, {b})
    return y * (3.0 - y * {c}) + math.sqrt(abs(y))
"""),
    ("", """
def digits_{n}(value, base):
    count = 0
    while value > 0:
        value //= base
        count += 1
    return count
"""),
    ("", """
def weight_{n}(i, j):
    if (i * {i} + j) % {j} == 0:
        return curve_{n}(i * {c}), 1
    return curve_{n}(j * {a}), digits_{n}(i + j, {j})
"""),
    ("smooth_{n}(values: const float64[::1], result: float64[::1])", """
def smooth_{n}(values, result):
    for i in range(1, len(values) - 1):
        result[i] = curve_{n}(values[i - 1] * {a} + values[i] + values[i + 1] * {c})
"""),
    ("fill_{n}(table: float64[:, ::1], steps: int) -> int", """
def fill_{n}(table, steps):
    total = 0
    for i in range(table.shape[0]):
        for j in range(table.shape[1]):
            value, count = weight_{n}(i + steps, j)
            table[i, j] += value
            total += count
    return total
"""),
    ("largest_{n}(grid: const int32[:, ::1]) -> int", """
def largest_{n}(grid):
    best = 0
    for row in grid:
        count = 0
        for cell in row:
            if cell > {i} and cell % {j} != 0:
                count += 1
        best = max(best, count)
    return best
"""),
    ("blend_{n}(x: const float64[:], y: const float64[:]) -> float64[:]", """
def blend_{n}(x, y):
    return np.where(x > {a}, x * {b} + y, y * {c} - x)
"""),
    ("distance_{n}(x: const float32[::1], y: const float32[::1]) -> float64", """
def distance_{n}(x, y):
    if x.shape[0] != y.shape[0]:
        raise ValueError("the arrays have different lengths")
    return math.sqrt(np.sum((x - y) ** 2) + {a})
"""),
    ("escape_{n}(x: float64, y: float64, limit: int) -> int", """
def escape_{n}(x, y, limit):
    z = c = complex(x * {a}, y)
    for i in range(limit):
        z = z * z + c
        if z.real * z.real + z.imag * z.imag >= {b}:
            return i
    return digits_{n}(limit, {j})
"""),
]


def module(count):
    """Returns a Python module of `count` functions, and its signature file."""
    source, signatures = ["import math\n\nimport numpy as np\n"], []
    for k in range(count):
        n, which = divmod(k, len(FUNCTIONS))
        constants = {"n": n, "i": n % 7 + 2, "j": n % 11 + 3, "a": 0.25 + n / 1024,
                     "b": 4.0 + n / 512, "c": 1.5 - n / 4096}
        signature, body = FUNCTIONS[which]
        source.append(body.format(**constants))
        if signature:
            signatures.append(signature.format(**constants) + "\n")
    return "\n".join(source), "".join(signatures)


def lists(count):
    """Returns a module whose only function makes `count` lists, and its signature file."""
    source = ["def total(n):\n    result = 0\n"]
    for i in range(count):
        source.append(f"""
    a{i} = [n, {i}]
    a{i}.append(n + {i})
    for x in a{i}:
        result += x
""")
    return "".join(source) + "    return result\n", "total(n: int) -> int\n"
