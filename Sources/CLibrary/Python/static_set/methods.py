# Sets and frozensets of the module whose elements are constants: what changes one has the
# thread keep it. What is more than a test of membership makes the set.


def __made__(s):
    # The set, with its elements in CPython's order: where it is made of a display of more than two
    # constants, these are put into a frozenset first.
    result = __empty__("set")
    for x in s.items:
        result.add(x)
    made = result if len(s.items) < 3 else result.copy()
    if hasattr(s, "frozen"):
        return __call_frozenset__(made)
    return made


def __contains__(s, x):
    return x in s.items


def __len__(s):
    return len(s.items)


def __iterator__(s):
    return __protocol__(__made__(s), "__iterator__")


def __hash__(s):
    return hash(__made__(s))


def __operand__(x):
    if __is_structure__(x, "static_set"):
        return __made__(x)
    return x


def add(s, x):
    __share__(s)


def remove(s, x):
    __share__(s)


def discard(s, x):
    __share__(s)


def update(s, *others):
    __share__(s)


def clear(s):
    __share__(s)


def pop(s):
    __share__(s)


def copy(s):
    return __made__(s)


def union(s, *others):
    return __made__(s).union(*others)


def intersection(s, *others):
    return __made__(s).intersection(*others)


def difference(s, *others):
    return __made__(s).difference(*others)


def symmetric_difference(s, other):
    return __made__(s).symmetric_difference(other)


def issubset(s, other):
    return __made__(s).issubset(other)


def issuperset(s, other):
    return __made__(s).issuperset(other)


def isdisjoint(s, other):
    return __made__(s).isdisjoint(other)


def __or__(s, other):
    return __made__(s) | __operand__(other)


def __and__(s, other):
    return __made__(s) & __operand__(other)


def __sub__(s, other):
    return __made__(s) - __operand__(other)


def __xor__(s, other):
    return __made__(s) ^ __operand__(other)


def __ror__(s, other):
    return other | __made__(s)


def __rand__(s, other):
    return other & __made__(s)


def __rsub__(s, other):
    return other - __made__(s)


def __rxor__(s, other):
    return other ^ __made__(s)


def __eq__(s, other):
    return __made__(s) == __operand__(other)


def __lt__(s, other):
    return __made__(s) < __operand__(other)


def __le__(s, other):
    return __made__(s) <= __operand__(other)


def __gt__(s, other):
    return __made__(s) > __operand__(other)


def __ge__(s, other):
    return __made__(s) >= __operand__(other)
