# Fields that are read before they have a value raise AttributeError.
# signature: early(n: int) -> int
# signature: early_text(n: int) -> int
# signature: by_method(n: int) -> int
# signature: by_property(n: int) -> int
# signature: by_setter(n: int) -> int
# signature: by_base(n: int) -> int
# signature: by_function(n: int) -> int
# signature: by_lambda(n: int) -> int
# signature: on_branch(n: int) -> int
# signature: on_both(n: int) -> int
# signature: after_return(n: int) -> int
# signature: after_raise(n: int) -> int
# signature: in_loop(n: int) -> int
# signature: in_try(n: int) -> int
# signature: deleted(n: int) -> int
# signature: deleted_twice(n: int) -> int
# signature: declared(n: int) -> int
# signature: two_bases(n: int) -> int
# signature: augmented(n: int) -> int
# signature: overridden(n: int) -> int
# signature: caught(n: int) -> int
# run: early(1)
# run: early_text(1)
# run: by_method(1)
# run: by_property(1)
# run: by_setter(0)
# run: by_setter(1)
# run: by_base(0)
# run: by_base(1)
# run: by_function(1)
# run: by_lambda(1)
# run: on_branch(0)
# run: on_branch(1)
# run: on_both(0)
# run: on_both(1)
# run: after_return(0)
# run: after_return(1)
# run: after_raise(0)
# run: after_raise(1)
# run: in_loop(0)
# run: in_loop(2)
# run: in_try(0)
# run: in_try(1)
# run: deleted(0)
# run: deleted(1)
# run: deleted_twice(0)
# run: declared(0)
# run: declared(1)
# run: two_bases(2)
# run: augmented(1)
# run: overridden(1)
# run: caught(4)
from dataclasses import dataclass, field


class Early:
    def __init__(self, n):
        self.count = len(self.items)
        self.items = [n]


def early(n):
    return Early(n).count


class EarlyText:
    def __init__(self, n):
        self.size = len(self.name) + n
        self.name = str(n)


def early_text(n):
    return EarlyText(n).size


class ByMethod:
    def __init__(self, n):
        self.n = self.length()
        self.items = [n, n]

    def length(self):
        return len(self.items)


def by_method(n):
    return ByMethod(n).n


class ByProperty:
    def __init__(self, n):
        self.n = self.length
        self.items = [n, n]

    @property
    def length(self):
        return len(self.items)


def by_property(n):
    return ByProperty(n).n


class BySetter:
    def __init__(self, n):
        if n:
            self.items = [n]
        self.size = n
        self.items = [n, n]

    @property
    def size(self):
        return len(self.items)

    @size.setter
    def size(self, n):
        self.items.append(n)


def by_setter(n):
    return BySetter(n).size


class Base:
    def __init__(self, n):
        self.n = n
        self.total = self.measure()

    def measure(self):
        return self.n


class Measured(Base):
    def __init__(self, n):
        if n:
            self.items = [n]
        super().__init__(n)
        self.items = [1, 2]

    def measure(self):
        return len(self.items)


def by_base(n):
    return Measured(n).total


def peek(o):
    return o.items[0]


class ByFunction:
    def __init__(self, n):
        self.n = peek(self)
        self.items = [n]


def by_function(n):
    return ByFunction(n).n


class ByLambda:
    def __init__(self, n):
        f = lambda: self.items[0]
        self.n = f()
        self.items = [n]


def by_lambda(n):
    return ByLambda(n).n


class OnBranch:
    def __init__(self, n):
        if n:
            self.items = [n]


def on_branch(n):
    return OnBranch(n).items[0]


class OnBoth:
    def __init__(self, n):
        if n:
            self.items = [n]
        else:
            self.items = [5, 6]


def on_both(n):
    return OnBoth(n).items[0]


class AfterReturn:
    def __init__(self, n):
        if n:
            return
        self.items = [n]


def after_return(n):
    return AfterReturn(n).items[0]


class AfterRaise:
    def __init__(self, n):
        if n:
            raise ValueError("no")
        self.items = [n]


def after_raise(n):
    return AfterRaise(n).items[0]


class InLoop:
    def __init__(self, n):
        for i in range(n):
            self.items = [i]


def in_loop(n):
    return InLoop(n).items[0]


class InTry:
    def __init__(self, n):
        try:
            x = 10 // n
            self.items = [x]
        except ZeroDivisionError:
            pass


def in_try(n):
    return InTry(n).items[0]


class Holder:
    def __init__(self, n):
        self.text = str(n)
        self.value = n


def deleted(n):
    h = Holder(n)
    if n:
        del h.text
    k = len(h.text)
    h.text = "abc"
    return k + len(h.text)


def deleted_twice(n):
    h = Holder(n)
    del h.value
    h.value = 3
    del h.value
    del h.value
    return 1


@dataclass
class Declared:
    n: int
    items: list = field(default_factory=list)

    def __init__(self, n):
        if n:
            self.items = [n]
        self.n = n


def declared(n):
    return Declared(n).items[0]


class Left:
    def __init__(self, n):
        super().__init__(n)
        self.left = [n]


class Right:
    def __init__(self, n):
        self.right = [n + 1]


class Both(Left, Right):
    pass


def two_bases(n):
    b = Both(n)
    return b.left[0] * 10 + b.right[0]


class Augmented:
    def __init__(self, n):
        self.items += [n]
        self.items = [n]


def augmented(n):
    return len(Augmented(n).items)


class Plain:
    def __init__(self, n):
        self.first = [n]
        self.second = self.first[0]
        self.third = [n]


class Overriding(Plain):
    @property
    def first(self):
        return self.third

    @first.setter
    def first(self, v):
        self.kept = v


def overridden(n):
    return Overriding(n).second


def caught(n):
    total = 0
    for i in range(n):
        try:
            total += Early(i).count
        except AttributeError:
            total += 100
    return total
