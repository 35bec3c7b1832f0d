# Containers at the boundary.
# signature: taken(a: list[float])  # error[G003]: C callers can't pass or receive a 'list[float]'
# signature: taken(a: set[str])  # error[G003]: C callers can't pass or receive a 'set[str]'
# signature: taken(a: dict[str])  # error[G004]: 'dict' has two types in its brackets
# signature: given(n: int)  # error[L001]: 'given' returns list[int], which C can't receive
# signature: given(n: int) -> dict[int, str]  # error[G003]: C callers can't pass or receive a 'dict
def taken(a):
    return len(a)


def given(n):
    result = [n]
    result.append(n)
    return result
