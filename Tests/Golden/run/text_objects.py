# The text of objects that change, and of containers.
# golden: prints
# signature: person(name: str, age: int) -> str
# signature: point(x: int, y: float) -> str
# signature: stack(n: int) -> str
# signature: containers(n: int) -> str
# signature: counts(s: str) -> str
# signature: unique(s: str) -> int
# run: person("Ann", 30)
# run: point(1, 2.5)
# run: stack(3)
# run: containers(2)
# run: counts("a b a c b a")
# run: unique("hello world")
from dataclasses import dataclass


class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __str__(self):
        return f"{self.name} ({self.age})"

    def __repr__(self):
        return f"Person({self.name!r}, {self.age})"

    def birthday(self):
        self.age += 1


@dataclass
class Point:
    x: int
    y: float


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def __repr__(self):
        return "Stack(" + ", ".join([str(i) for i in self.items]) + ")"


def person(name, age):
    p = Person(name, age)
    p.birthday()
    print(p, [p], (p, 1))
    return f"{p} {p!r} {p.name:>10}" + str(p) + repr(p)


def point(x, y):
    p = Point(x, y)
    p.x += 1
    return f"{p} {p!r}"


def stack(n):
    s = Stack()
    for i in range(n):
        s.push(i * i)
    return repr(s) + str(s)


def containers(n):
    xs = [[i, i + 1] for i in range(n)]
    t = (xs, "end")
    print(xs, t)
    return str(xs) + str(t)


def counts(s):
    d = {}
    for w in s.split():
        d[w] = d.get(w, 0) + 1
    text = ""
    for k in d:
        text += f"{k}={d[k]};"
    return text + str(d)


def unique(s):
    return len(set(s.split())) + len(set(s))
