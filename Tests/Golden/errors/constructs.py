# Python that is not compiled is named where a compiled function reaches it.
# signature: listed(n: int)
# signature: classes(n: int)
# signature: managed(n: int)
# signature: later(n: int)
def listed(n):
    return [i async for i in n]  # error[L001]: 'async' comprehension is not supported


def classes(n):
    class Box:
        del n  # error[L001]: this statement in the class 'Box' is not supported

    return Box()


def managed(n):
    with n:  # error[L001]: 'with' of such a value is not supported
        return n


async def later(n):  # error[L001]: an 'async' function is not supported
    return n
