"""Turns measurements into tables."""
from statistics import median

TARGET = 1.05
COMPILE_TARGET = 1.0
LABELS = {"pyaot": "pyaot", "c": "C", "numba": "Numba"}


def ratio(times, name, other):
    """Returns the median over the rounds of the ratio of two implementations, or None."""
    if name not in times or other not in times:
        return None
    return median(a / b for a, b in zip(times[name], times[other]))


def spread(values, scale):
    """Returns minimum, median and maximum as one column."""
    if values is None:
        return f"{'-':^23}"
    values = min(values), median(values), max(values)
    return "".join(f"{value * scale:7.2f}" for value in values) + "  "


def number(value):
    """Returns a ratio as a column."""
    return f"{'-':>8}" if value is None else f"{value:8.3f}"


def header(title):
    """Returns the first lines of a table."""
    columns = "".join(f"{label + ' min/med/max':>21}  " for label in LABELS.values())
    return f"{title}\n{'':34}{columns}{'pyaot/C':>8}"


def kernel_line(row):
    """Returns the line of one case, with a remark if it is wrong or slower than the target."""
    times = row["times"]
    columns = "".join(spread(times.get(name), 1e-6) for name in LABELS)
    against_c = ratio(times, "pyaot", "c")
    line = f"{row['case']:34}{columns}{number(against_c)}{number(ratio(times, 'pyaot', 'numba'))}"
    if row["wrong"]:
        wrong = ", ".join(f"{LABELS[name]} by {row['errors'][name]:.1e}" for name in row["wrong"])
        line += f"  WRONG: {wrong}"
    elif against_c > TARGET:
        line += f"  over {TARGET}"
    return line


def compile_line(module, times, numba, target):
    """Returns the line of one module's compile times; Numba's is one number, or None."""
    columns = spread(times["pyaot"], 1e3) + spread(times["c"], 1e3)
    once = f"{'-':^23}" if numba is None else f"{numba * 1e3:21.0f}  "
    quotient = ratio(times, "pyaot", "c")
    late = f"  over {target}" if target and quotient > target else ""
    return f"{module:34}{columns}{once}{number(quotient)}{late}"
