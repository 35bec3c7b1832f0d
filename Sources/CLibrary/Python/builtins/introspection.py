# Questions about types and attributes, answered at compile time.

import gufunc


def isinstance(x, c):
    return __is_instance__(x, c)


def issubclass(c, classes):
    return __is_subclass__(c, classes)


def hasattr(x, name):
    if __is_of_all__(name):
        return True
    return __has_attribute__(x, name)


def __is_of_all__(name):
    # Whether all objects of Python have the attribute.
    return name in (
        "__class__", "__hash__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__",
        "__str__", "__repr__", "__format__", "__doc__", "__init__", "__new__", "__dir__",
        "__sizeof__", "__reduce__", "__reduce_ex__", "__getattribute__", "__setattr__",
        "__delattr__", "__getstate__", "__init_subclass__", "__subclasshook__")


def getattr(x, name, *default):
    if __is_of_all__(name):
        return __get_attribute__(x, name)
    return __get_attribute__(x, name, *default)


def callable(x):
    return __is_callable__(x)


def __call_type__(x):
    return __type_of__(x)


def __matches_sequence__(x, n, exact):
    # Whether a sequence pattern of n elements takes x apart; with a star, of n or more.
    if __is_tuple__(x) or __is_list__(x):
        if exact:
            return len(x) == n
        return len(x) >= n
    return False


def __matched_part__(x, c, i):
    return __match_position__(x, c, i)


def __callers_member__(values, x):
    # The number of the member of an enumeration that callers pass by its value x.
    for i in __static_range__(len(values)):
        if values[i] == x:
            return i
    raise ValueError("not a valid member of the enumeration")


def __member_number__(values, x, name):
    # The number of the member of the enumeration called `name` whose value is x.
    for i in __static_range__(len(values)):
        if values[i] == x:
            return i
    raise ValueError(repr(x) + " is not a valid " + name)


def __member_or_missing__(c, values, x, name):
    # The member of the enumeration c whose value is x, or what its `_missing_` gives.
    i = -1
    for k in __static_range__(len(values)):
        if i < 0 and values[k] == x:
            i = k
    if i >= 0:
        return __member_of__(c, i)
    m = c._missing_(x)
    if m is None:
        raise ValueError(repr(x) + " is not a valid " + name)
    if not __is_member__(m):
        raise TypeError("error in " + name + "._missing_: returned " + repr(m)
                        + " instead of None or a valid member")
    return m


def __raise_abstract__(name):
    raise TypeError("Can't instantiate abstract class " + name)


def __member_named__(pairs, name):
    # The number of the member of an enumeration called `name`.
    for own, i in pairs:
        if own == name:
            return i
    raise KeyError(name)


def __call_entry__(f, arguments):
    # What C callers call of a function that decorators changed.
    return f(*arguments)


def __construct_entry__(c, arguments, keywords):
    # What C callers call to make an instance.
    return c(*arguments, **keywords)


def __get_entry__(o, name):
    # What C callers call to read a field or a property.
    return getattr(o, name)


def __set_entry__(o, value, name):
    # What C callers call to set a field or a property.
    __set_attribute__(o, name, value)


def __compare_entry__(a, b, name):
    # What C callers call of the comparisons that `dataclass` makes.
    if name == "__lt__":
        return a < b
    if name == "__le__":
        return a <= b
    if name == "__gt__":
        return a > b
    if name == "__ge__":
        return a >= b
    return a == b


def __text_entry__(o, name):
    # What C callers call of the text that `dataclass` makes.
    return repr(o)


def __call_procedure__(f, arguments):
    if __is_structure__(f, "gufunc"):
        gufunc.__call_procedure__(f, arguments)
    else:
        f(*arguments)


def __local_class__(statement, bases, names, statements, counts, functions, values):
    # A class inside a function that uses variables of that.
    return __make_local_class__(statement, bases, names, statements, counts, functions, values)


def __own_class__(holder, statement):
    # The class of a statement inside a function, as a method of it sees it.
    return __own_local_class__(holder, statement)
