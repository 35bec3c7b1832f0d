# The functions of the module operator.
import builtins


def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def truediv(a, b):
    return a / b


def floordiv(a, b):
    return a // b


def mod(a, b):
    return a % b


def pow(a, b):
    return a ** b


def matmul(a, b):
    return a @ b


def and_(a, b):
    return a & b


def or_(a, b):
    return a | b


def xor(a, b):
    return a ^ b


def lshift(a, b):
    return a << b


def rshift(a, b):
    return a >> b


def neg(a):
    return -a


def pos(a):
    return +a


def inv(a):
    return ~a


def invert(a):
    return ~a


def not_(a):
    return not a


def truth(a):
    return True if a else False


def abs(a):
    return builtins.abs(a)


def index(a):
    return __integer__(a)


def eq(a, b):
    return a == b


def ne(a, b):
    return a != b


def lt(a, b):
    return a < b


def le(a, b):
    return a <= b


def gt(a, b):
    return a > b


def ge(a, b):
    return a >= b


def is_(a, b):
    return a is b


def is_not(a, b):
    return a is not b


def is_none(a):
    return a is None


def is_not_none(a):
    return a is not None


def contains(a, b):
    return b in a


def concat(a, b):
    return a + b


def countOf(a, b):
    count = 0
    for x in a:
        if x == b:
            count = count + 1
    return count


def indexOf(a, b):
    i = 0
    for x in a:
        if x == b:
            return i
        i = i + 1
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, i):
    return a[i]


def setitem(a, i, x):
    a[i] = x


def length_hint(a, default=0):
    return len(a)


def call(f, *args, **kwargs):
    return f(*args, **kwargs)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def itruediv(a, b):
    a /= b
    return a


def ifloordiv(a, b):
    a //= b
    return a


def imod(a, b):
    a %= b
    return a


def ipow(a, b):
    a **= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def irshift(a, b):
    a >>= b
    return a


def iconcat(a, b):
    a += b
    return a


def imatmul(a, b):
    a @= b
    return a


def delitem(a, i):
    del a[i]


def itemgetter(item, *items):
    def one(o):
        return o[item]

    def several(o):
        return __items__(o, (item,) + items)

    if len(items) == 0:
        return one
    return several


def __items__(o, items):
    if len(items) == 0:
        return ()
    return (o[items[0]],) + __items__(o, items[1:])


def attrgetter(name, *names):
    def one(o):
        return getattr(o, name)

    def several(o):
        return __attributes__(o, (name,) + names)

    if len(names) == 0:
        return one
    return several


def __attributes__(o, names):
    if len(names) == 0:
        return ()
    return (getattr(o, names[0]),) + __attributes__(o, names[1:])


def methodcaller(name, *args, **kwargs):
    def caller(o):
        return getattr(o, name)(*args, **kwargs)

    return caller
