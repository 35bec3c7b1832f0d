# Special methods, properties, several bases, abstract and generic classes.
# golden: keeps
# signature: part1(n: int) -> str
# signature: part2(n: int) -> str
# signature: part3(n: int) -> str
# signature: part4(n: int) -> str
# signature: part5(n: int) -> str
# signature: part6(n: int) -> str
# signature: part7(n: int) -> str
# signature: part8(n: int) -> str
# signature: part9(n: int) -> str
# signature: part10(n: int) -> str
# signature: part11(n: int) -> str
# signature: part12(n: int) -> str
# signature: part13(n: int) -> str
# signature: part14(n: int) -> str
# signature: part15(n: int) -> str
# signature: part16(n: int) -> str
# signature: part17(n: int) -> str
# signature: part18(n: int) -> str
# signature: part19(n: int) -> str
# signature: part20(n: int) -> str
# run: part1(1)
# run: part1(2)
# run: part2(1)
# run: part2(2)
# run: part3(1)
# run: part3(2)
# run: part4(1)
# run: part4(2)
# run: part5(1)
# run: part5(2)
# run: part6(1)
# run: part6(2)
# run: part7(1)
# run: part7(2)
# run: part8(1)
# run: part8(2)
# run: part9(1)
# run: part9(2)
# run: part10(1)
# run: part10(2)
# run: part11(1)
# run: part11(2)
# run: part12(1)
# run: part12(2)
# run: part13(1)
# run: part13(2)
# run: part14(1)
# run: part14(2)
# run: part15(1)
# run: part15(2)
# run: part16(1)
# run: part16(2)
# run: part17(1)
# run: part17(2)
# run: part18(1)
# run: part18(2)
# run: part19(1)
# run: part19(2)
# run: part20(1)
# run: part20(2)
import abc
import math
import functools
from abc import ABC, abstractmethod
from typing import Protocol, Generic, TypeVar

T = TypeVar("T")


class V:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f"V({self.x})"
    def __add__(self, o):
        if isinstance(o, V):
            return V(self.x + o.x)
        if isinstance(o, int):
            return V(self.x + o)
        return NotImplemented
    def __radd__(self, o):
        return V(self.x + o + 100)
    def __iadd__(self, o):
        self.x += 1000
        return self
    def __sub__(self, o):
        return NotImplemented
    def __rsub__(self, o):
        return f"rsub{o}"
    def __contains__(self, o):
        return o == self.x
    def __bool__(self):
        return self.x > 1
    def __index__(self):
        return self.x
    def __int__(self):
        return self.x * 10
    def __float__(self):
        return self.x / 2
    def __complex__(self):
        return complex(self.x, 1)
    def __abs__(self):
        return V(abs(self.x))
    def __neg__(self):
        return V(-self.x)
    def __pos__(self):
        return V(self.x + 5)
    def __invert__(self):
        return V(~self.x)
    def __round__(self, n=None):
        return f"round{n}"
    def __trunc__(self):
        return 77
    def __floor__(self):
        return 78
    def __ceil__(self):
        return 79
    def __divmod__(self, o):
        return (self.x // o, self.x % o)
    def __rdivmod__(self, o):
        return f"rdivmod{o}"
    def __pow__(self, o, m=None):
        return f"pow{o}{m}"
    def __rpow__(self, o):
        return f"rpow{o}"
    def __ipow__(self, o):
        return V(self.x ** o)
    def __matmul__(self, o):
        return f"matmul{o}"
    def __rmatmul__(self, o):
        return f"rmatmul{o}"
    def __lshift__(self, o):
        return f"<<{o}"
    def __rlshift__(self, o):
        return f"r<<{o}"
    def __and__(self, o):
        return f"and{o}"
    def __ror__(self, o):
        return f"ror{o}"
    def __xor__(self, o):
        return f"xor{o}"
    def __mod__(self, o):
        return f"mod{o}"
    def __floordiv__(self, o):
        return f"//{o}"
    def __rtruediv__(self, o):
        return f"r/{o}"
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if isinstance(i, slice):
            return f"slice {i.start} {i.stop} {i.step}"
        if isinstance(i, tuple):
            return f"tuple {len(i)}"
        return f"item {i}"
    def __eq__(self, o):
        if isinstance(o, V):
            return self.x == o.x
        return NotImplemented
    def __hash__(self):
        return hash(self.x)
    def __lt__(self, o):
        return self.x < o.x
    def __le__(self, o):
        return self.x <= o.x
    def __call__(self, a, *rest, k=2):
        return a + len(rest) + k
    def __format__(self, spec):
        return f"<{spec}>"


class Box:
    def __init__(self):
        self.log = ""
        self.d = {}
    def __setitem__(self, k, v):
        if isinstance(k, slice):
            self.log += f"[{k.start}:{k.stop}]={v};"
        elif isinstance(k, tuple):
            self.log += f"[{k[0]},{k[1]}]={v};"
        else:
            self.log += f"[{k}]={v};"
    def __delitem__(self, k):
        self.log += f"del {k};"
    def __reversed__(self):
        return iter([3, 2, 1])
    def __iter__(self):
        return iter([1, 2, 3])
    def __getitem__(self, k):
        return 5


class Temp:
    SCALE = 2
    def __init__(self, c):
        self._c = c
    @property
    def f(self):
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self):
        self._c = -1.0
    @classmethod
    def freezing(cls):
        return cls(0.0)
    @classmethod
    def scaled(cls, k):
        return cls(k * cls.SCALE)
    @staticmethod
    def fact(n):
        return 1 if n < 2 else n * Temp.fact(n - 1)


class Hot(Temp):
    SCALE = 10
    def __init__(self, c):
        super().__init__(c + 1)
        self.extra = 7


class A:
    def who(self):
        return "A"
    def chain(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()
    def chain(self):
        return "B" + super().chain()


class C(A):
    def who(self):
        return "C" + super().who()
    def chain(self):
        return "C" + super().chain()


class D(B, C):
    def who(self):
        return "D" + super().who()


class Mix:
    def chain(self):
        return "M" + super().chain()


class E(Mix, D):
    pass


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...
    def twice(self):
        return self.area() * 2
    @property
    @abstractmethod
    def name(self):
        pass


class Sq(Shape):
    def __init__(self, a):
        self.a = a
    def area(self):
        return self.a * self.a
    @property
    def name(self):
        return "sq"


class HasArea(Protocol):
    def area(self) -> float: ...


class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
    def pop(self) -> T:
        return self.items.pop()


class Slotted:
    __slots__ = ("a", "b")
    def __init__(self, a):
        self.a = a
        self.b = a + 1


class M1:
    def __init__(self, x):
        self.x = x
    def __mul__(self, o):
        if isinstance(o, M2):
            return "M1*M2"
        return NotImplemented


class M2:
    def __init__(self, x):
        self.x = x
    def __rmul__(self, o):
        return f"M2r {o if isinstance(o, int) else 'obj'}"
    def __mul__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return NotImplemented


class Counter2:
    count = 0
    names = ["a"]
    def __init__(self):
        Counter2.count += 1
    @classmethod
    def reset(cls):
        cls.count = 0


class Chain:
    def __init__(self):
        self.v = []
    def add(self, x):
        self.v.append(x)
        return self


class NoBool:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n


class Acc:
    total = 5
    def __init__(self, n):
        if n > 1:
            self.total = n


class Consts:
    A = 3
    B = A * 2
    C = [A, B]
    D = (lambda: 4)()
    def f(self, k=B):
        return k + self.A
    NAMES = {"a": A}


def iadd(n):
    v = V(n)
    w = v
    v += 5
    return f"{v!r} {w!r} {v is w}"


def ipow(n):
    v = V(n + 1)
    v **= 3
    return repr(v)


def box(n):
    b = Box()
    b[n] = 1
    b[1, n] = 2
    b[1:n] = 3
    del b[n]
    return (
        b.log + str(list(reversed(b))) + str(list(b)) + str([x for x in b]) + str(sum(b))
        + str(max(b)) + str(2 in b))


def boxslice(n):
    b = Box()
    b[n:] = 3
    b["k"] = 4
    del b["k"]
    return b.log


def temp(n):
    t = Temp(float(n))
    s = str(t.f)
    t.f = 212.0
    s += str(t._c)
    t.f += 18
    s += str(t._c)
    return s


def deltemp(n):
    t = Temp(float(n))
    del t.f
    return str(t._c)


def cms(n):
    return (
        str(Temp.freezing()._c) + str(Hot.freezing()._c) + str(Hot.scaled(n * 1.0)._c)
        + str(Temp.scaled(n * 1.0)._c) + str(Temp.fact(5)) + str(Hot(1.0).fact(4))
        + str(Hot(1.0).f) + str(type(Hot.freezing()).__name__))


def stack(n):
    s = Stack()
    s.push(n)
    s.push(2)
    t = Stack()
    t.push(7)
    return str(s.pop() + s.pop() + t.pop())


def stack2(n):
    s = Stack[int]()
    s.push(n)
    return str(s.items)


def area(x: HasArea):
    return x.area()


def slotted(n):
    s = Slotted(n)
    s.a += 1
    return f"{s.a} {s.b}"


def counted(n):
    Counter2.reset()
    for i in range(n):
        Counter2()
    return f"{Counter2.count} {Counter2().count}"


def acc(n):
    a = Acc(n)
    a.total += 1
    return f"{a.total} {Acc.total}"


def nb(n):
    return f"{bool(NoBool(n - 1))} {1 if NoBool(n) else 0} {not NoBool(0)}"


def consts(n):
    c = Consts()
    return f"{Consts.B} {Consts.C} {c.f()} {c.B} {Consts.NAMES['a']}"


def abstract(n):
    try:
        s = Shape()
        return "made"
    except TypeError:
        return "TypeError"


class Named(Shape):
    name = "named"
    def area(self):
        return 5


class Impl:
    def area(self):
        return 6


class Both(Impl, Shape):
    name = "both"


class Half(Shape):
    def area(self):
        return 1


def half(n):
    try:
        return str(Half().area())
    except TypeError as e:
        return "TypeError"


def part1(n):
    return "|".join([
        str(V(n) + V(2)),
        str(V(n) + 2),
        str(2 + V(n)),
        str(sum([V(1), V(n)], V(0))),
        str(5 - V(n)),
        str(n in V(n)),
    ])


def part2(n):
    return "|".join([
        str(9 in V(n)),
        str(bool(V(n))),
        str("y" if V(n) else "n"),
        str([10, 20, 30][V(n)]),
        str(list(range(V(n)))),
        str("abc"[V(n)]),
    ])


def part3(n):
    return "|".join([
        str(1 << V(n).x),
        str(int(V(n))),
        str(float(V(n))),
        str(complex(V(n))),
        str(abs(V(-n))),
        str(-V(n)),
    ])


def part4(n):
    return "|".join([
        str(+V(n)),
        str(~V(n)),
        str(round(V(n))),
        str(round(V(n), 2)),
        str(math.trunc(V(n))),
        str(math.floor(V(n))),
    ])


def part5(n):
    return "|".join([
        str(math.ceil(V(n))),
        str(math.sqrt(V(n))),
        str(divmod(V(7), n)),
        str(divmod(7, V(n))),
        str(V(n) ** 2),
        str(pow(V(n), 2)),
    ])


def part6(n):
    return "|".join([
        str(2 ** V(n)),
        str(V(n) @ 3),
        str(3 @ V(n)),
        str(V(n) << 2),
        str(2 << V(n)),
        str(V(n) & 1),
    ])


def part7(n):
    return "|".join([
        str(1 | V(n)),
        str(V(n) ^ 3),
        str(V(n) % 4),
        str(V(n) // 2),
        str(1 / V(n)),
        str(len(V(n))),
    ])


def part8(n):
    return "|".join([
        str(V(n)[n]),
        str(V(n)[1:n]),
        str(V(n)[::2]),
        str(V(n)[1, n]),
        str(V(n)["k"]),
        str(V(n)[-1]),
    ])


def part9(n):
    return "|".join([
        str(V(n) == V(1)),
        str(V(n) != V(1)),
        str(V(n) == 1),
        str(V(n) != 1),
        str(hash(V(n)) == hash(n)),
        str({V(1): "a"}[V(1)]),
    ])


def part10(n):
    return "|".join([
        str(len({V(1), V(n), V(2)})),
        str(V(n) in [V(1)]),
        str([V(3), V(1)].index(V(1))),
        str(sorted([V(3), V(n), V(2)])),
        str(max([V(3), V(n)])),
        str(V(n) < V(2)),
    ])


def part11(n):
    return "|".join([
        str(V(n) > V(2)),
        str(V(n) >= V(1)),
        str(V(n)(1)),
        str(V(n)(1, 2, 3, k=5)),
        str(f"{V(n):abc} {V(n)!r} {V(n)}"),
        str(format(V(n), "x")),
    ])


def part12(n):
    return "|".join([
        str(f"{V(n)}"),
        str(iadd(n)),
        str(ipow(n)),
        str(box(n)),
        str(boxslice(n)),
        str(temp(n)),
    ])


def part13(n):
    return "|".join([
        str(deltemp(n)),
        str(cms(n)),
        str(D().who()),
        str(D().chain()),
        str(E().chain()),
        str(E().who()),
    ])


def part14(n):
    return "|".join([
        str(isinstance(E(), A)),
        str(Sq(n).twice()),
        str(Sq(n).name),
        str(area(Sq(n))),
        str(isinstance(Sq(n), Shape)),
        str(stack(n)),
    ])


def part15(n):
    return "|".join([
        str(stack2(n)),
        str(slotted(n)),
        str(M1(n) * M2(n)),
        str(2 * M2(n)),
        str(counted(n)),
        str(acc(n)),
    ])


def part16(n):
    return "|".join([
        str(Chain().add(n).add(2).v),
        str(nb(n)),
        str(consts(n)),
        str(M2(n) == M2(n)),
        str(M2(n) == 3),
        str(abstract(n)),
    ])


def part17(n):
    return "|".join([
        str(callable(V(n))),
        str(hasattr(V(n), "x")),
        str(getattr(V(n), "y", 5)),
        str(V(n).__add__(2)),
        str(V.__add__(V(n), 2)),
        str(functools.reduce(lambda a, b: a + b, [V(1), V(n)])),
    ])


def part18(n):
    return "|".join([
        str(V(n).__class__.__name__),
        str(A.who(D())),
        str(B.chain(D())),
        str(isinstance(V(n), object)),
        str(V(n) is V(n)),
        str(any([V(n), V(0)])),
    ])


def part19(n):
    return "|".join([
        str(all([V(3), V(n)])),
        str(list(map(V, [1, n]))),
        str(str(V(n))),
        str(Hot(n).extra),
        str(D.__name__),
        str([c.__name__ for c in (A, B)]),
    ])


def part20(n):
    return "|".join([
        str(divmod(7, n)),
        str(Named().name + str(Named().twice())),
        str(Both().name + str(Both().area())),
        str(half(n)),
    ])
