# The special methods of builtin values, called by their names: `xs.__len__()`. Which classes have
# which of them stands in the compiler.
import operator


def __answers__(x, y):
    # CPython's method would return NotImplemented for the operands that are refused here.
    if __is_number__(x):
        if __is_number__(y) and __is_python__(y) and __reach__(y) <= __reach__(x):
            return
    elif isinstance(x, (set, frozenset)):
        if isinstance(y, (set, frozenset)):
            return
    elif __is_array__(x) or isinstance(y, type(x)):
        return
    __error__("a special method that would return NotImplemented")


def __is_number__(x):
    return isinstance(x, (int, float, complex))


def __reach__(x):
    if isinstance(x, int):
        return 0
    return 1 if isinstance(x, float) else 2


def __len__(x):
    return len(x)


def __iter__(x):
    return iter(x)


def __next__(x):
    return next(x)


def __reversed__(x):
    return reversed(x)


def __contains__(x, item):
    return item in x


def __getitem__(x, i):
    return x[i]


def __setitem__(x, i, value):
    x[i] = value


def __delitem__(x, i):
    del x[i]


def __eq__(x, y):
    __answers__(x, y)
    return x == y


def __ne__(x, y):
    __answers__(x, y)
    return x != y


def __lt__(x, y):
    __answers__(x, y)
    return x < y


def __le__(x, y):
    __answers__(x, y)
    return x <= y


def __gt__(x, y):
    __answers__(x, y)
    return x > y


def __ge__(x, y):
    __answers__(x, y)
    return x >= y


def __add__(x, y):
    if __is_number__(x):
        __answers__(x, y)
    return x + y


def __sub__(x, y):
    __answers__(x, y)
    return x - y


def __mul__(x, y):
    if __is_number__(x):
        __answers__(x, y)
    return x * y


def __truediv__(x, y):
    __answers__(x, y)
    return x / y


def __floordiv__(x, y):
    __answers__(x, y)
    return x // y


def __mod__(x, y):
    if __is_number__(x):
        __answers__(x, y)
    return x % y


def __pow__(x, y):
    __answers__(x, y)
    return x ** y


def __and__(x, y):
    __answers__(x, y)
    return x & y


def __or__(x, y):
    __answers__(x, y)
    return x | y


def __xor__(x, y):
    __answers__(x, y)
    return x ^ y


def __lshift__(x, y):
    __answers__(x, y)
    return x << y


def __rshift__(x, y):
    __answers__(x, y)
    return x >> y


def __radd__(x, y):
    __answers__(x, y)
    return y + x


def __rsub__(x, y):
    __answers__(x, y)
    return y - x


def __rmul__(x, y):
    if __is_number__(x):
        __answers__(x, y)
    return y * x


def __iadd__(x, y):
    return operator.iadd(x, y)


def __imul__(x, y):
    return operator.imul(x, y)


def __neg__(x):
    return -x


def __pos__(x):
    return +x


def __invert__(x):
    return ~x


def __abs__(x):
    return abs(x)


def __bool__(x):
    return bool(x)


def __int__(x):
    return int(x)


def __index__(x):
    return operator.index(x)


def __float__(x):
    return float(x)


def __complex__(x):
    return complex(x)


def __trunc__(x):
    return int(x)


def __round__(x, *digits):
    return round(x, *digits)


def __divmod__(x, y):
    __answers__(x, y)
    return divmod(x, y)


def __hash__(x):
    return hash(x)


def __str__(x):
    return str(x)


def __repr__(x):
    return repr(x)


def __format__(x, specification):
    return format(x, specification)
