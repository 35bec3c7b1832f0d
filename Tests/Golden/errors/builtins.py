# Builtins of Python that are not compiled are named as such.
# signature: show(x: float64) -> float64
# signature: run(x: float64) -> float64
def show(x):
    open(x)  # error[L001]: the builtin 'open' is not supported
    return x


def run(x):
    return eval("x")  # error[L001]: the builtin 'eval' is not supported
