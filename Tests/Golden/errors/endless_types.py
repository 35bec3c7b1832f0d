# A function that calls itself with a tuple that nests ever deeper is refused.
# signature: start(n: int) -> int


def grow(t, n):
    if n == 0:
        return 0
    return grow((t,), n - 1)    # error[T126]: 'grow' calls itself with ever new types


def start(n):
    return grow((1,), n)
