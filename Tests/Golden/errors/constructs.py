# Python that is not compiled is named where a compiled function reaches it.
# signature: listed(n: int)
# signature: classes(n: int)
# signature: produced(n: int)
# signature: managed(n: int)
# signature: later(n: int)
def listed(n):
    return [i async for i in n]  # error[L001]: 'async' comprehension is not supported


def classes(n):
    class Box:  # error[L001]: class inside a function is not supported
        pass
    return n


def produce(n):
    try:
        yield n  # error[L001]: 'yield' inside 'try' with 'finally' is not supported
    finally:
        pass


def produced(n):
    return sum(produce(n)) + sum(hold(n))


class Lock:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


def hold(n):
    with Lock():
        yield n  # error[L001]: 'yield' inside 'with' is not supported


def managed(n):
    with n:  # error[L001]: 'with' of such a value is not supported
        return n


async def later(n):  # error[L001]: an 'async' function is not supported
    return n
