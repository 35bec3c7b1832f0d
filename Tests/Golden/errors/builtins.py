# Builtins of Python that are not compiled are named as such.
# signature: show(x: float64) -> float64
# signature: run(x: float64) -> float64
# signature: ask(x: int) -> int
# signature: look(x: int) -> int
def show(x):
    open(x)  # error[L001]: the builtin 'open' is not supported
    return x


def run(x):
    return eval("x")  # error[L001]: the builtin 'eval' is not supported


def ask(x):
    return id(x)  # error[L001]: the builtin 'id' is not supported


def look(x):
    return len(dir(x)) + len(vars(x))  # error[L001]: 'dir'  # error[L001]: 'vars'
