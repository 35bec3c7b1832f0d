# Arguments must fit the parameters of what is called.
# signature: number(x: float64) -> float64
# signature: few(x: float64) -> float64
# signature: many(x: float64) -> float64
# signature: unknown(x: float64) -> float64
# signature: twice(x: float64) -> float64
def total(first, second):
    return first + second


def number(x):
    return x(3)  # error[T112]: float64 can't be called


def few(x):
    return total(x)  # error[T113]: argument 'second' of 'total' is missing


def many(x):
    return total(x, x, x)  # error[T113]: 'total' takes 2 arguments but 3 are given


def unknown(x):
    return total(x, x, secnd=x)  # error[T113]: 'total' has no parameter 'secnd'


def twice(x):
    return total(x, x, first=x)  # error[T113]: 'total' got two values for argument 'first'
