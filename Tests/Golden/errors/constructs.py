# Python that is not compiled is named where a compiled function reaches it.
# signature: listed(n: int)
# signature: classes(n: int)
# signature: imports(n: int)
# signature: produced(n: int)
# signature: managed(n: int)
# signature: later(n: int)
def listed(n):
    return len([i for i in range(n)])  # error[L001]: list comprehension is not supported


def classes(n):
    class Box:  # error[L001]: class inside a function is not supported
        pass
    return n


def imports(n):
    import math  # error[L001]: 'import' inside a function is not supported
    return math.floor(n)


def produced(n):
    yield n  # error[L001]: 'yield' is not supported


def managed(n):
    with lock:  # error[L001]: 'with' statement is not supported
        return n


async def later(n):  # error[L001]: an 'async' function is not supported
    return n
