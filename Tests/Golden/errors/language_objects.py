# What objects of classes can't do in compiled functions.
# signature: conflict(n: int)
# signature: unknown(n: int)
# signature: unset(n: int)
# signature: readonly(n: int)
# signature: classes(n: int)
# signature: outside(n: int)
# signature: stored(n: int)
# signature: shared(n: int)
# signature: operands(n: int)
# signature: removed(n: int)
# signature: results(n: int)
# signature: hooks(n: int)


class Box:
    shape = 3

    def __init__(self, value):
        self.value = value  # error[T124]: field 'value' of 'Box' is int at one place and function

    @property
    def double(self):
        return 2 * self.value

    def __len__(self):
        return 1


class Other:
    def __init__(self):
        self.box = None


SHARED = Box(1)
SHARED.value = 2


def conflict(n):
    b = Other()
    b.box = n
    b.box = (n, n)  # error[T124]: field 'box' of 'Other' is optional[int] at one place and
    return n


def unknown(n):
    return Box(n).valeu  # error[T116]: Box has no attribute 'valeu'


def unset(n):
    b = Box(n)
    return b.missing  # error[T116]: Box has no attribute 'missing'


def readonly(n):
    b = Box(n)
    b.double = 3  # error[L001]: assignment to the property 'double' without a setter
    return b.value


def classes(n):
    Box.shape = (n, n)  # error[T124]: this variable is int at one
    Box.other = n  # error[L001]: assignment to attribute 'other' of type[Box] is not supported
    return n


def outside(n):
    return super().n  # error[L001]: 'super()' here is not supported


def stored(n):
    return Box(len).value


def shared(n):
    return SHARED.value + n  # error[N002]: global 'SHARED' is not a compile-time constant


def operands(n):
    return Box(n) + n  # error[T102]: operator '+' does not take Box and int


def removed(n):
    b = Box(n)
    del b.shape  # error[L001]: 'del' of attribute 'shape' of Box is not supported
    return n


class Named:
    def label(self):
        return "x"


class Numbered:
    def label(self):
        return 1


def results(n):
    x = Named() if n else Numbered()
    return x.label()  # error[T124]: this is str for one class of the object, and int for another


class Hooked:
    def __init__(self, n):
        self.n = n

    def __del__(self):  # error[L001]: '__del__' of the class 'Hooked' is not supported
        pass


def hooks(n):
    return Hooked(n).n
