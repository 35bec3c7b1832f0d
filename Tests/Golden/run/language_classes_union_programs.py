# Unions of classes in loops, generators, containers, closures and handlers.
# golden: keeps
# signature: loop_union(n: int) -> int
# signature: gen_union(n: int) -> int
# signature: kept_in_try(n: int) -> int
# signature: nested_optional(n: int) -> int
# signature: union_dict_key(n: int) -> int
# signature: static_union(n: int) -> int
# signature: closure_state(n: int) -> int
# signature: union_args(n: int) -> int
# signature: class_var_loop(n: int) -> int
# signature: class_var_float(n: int) -> float
# signature: nested_union_tuple(n: int) -> int
# signature: replaced_union(n: int) -> int
# signature: list_join(n: int) -> int
# run: loop_union(7)
# run: gen_union(6)
# run: kept_in_try(0)
# run: kept_in_try(3)
# run: nested_optional(0)
# run: nested_optional(5)
# run: union_dict_key(4)
# run: static_union(0)
# run: static_union(1)
# run: closure_state(4)
# run: union_args(3)
# run: class_var_loop(5)
# run: class_var_float(3)
# run: nested_union_tuple(3)
# run: replaced_union(5)
# run: list_join(3)
from dataclasses import dataclass


class A:
    def __init__(self, v):
        self.v = v
        self.items = [v]

    def step(self):
        self.items.append(self.v)
        return B(self.v + 1)


class B:
    def __init__(self, v):
        self.v = v
        self.name = str(v)

    def step(self):
        if self.v > 4:
            return C(self.v, [1, 2])
        return A(self.v + 1)


class C:
    def __init__(self, v, xs):
        self.v = v
        self.xs = xs

    def step(self):
        self.xs.append(self.v)
        if len(self.xs) > 4:
            return A(0)
        return self


def loop_union(n):
    s = A(0)
    total = 0
    for i in range(n):
        s = s.step()
        total = total * 3 + s.v
        if isinstance(s, C):
            total += len(s.xs)
        elif isinstance(s, B):
            total += len(s.name)
        else:
            total += sum(s.items)
    return total


def produce(n):
    s = A(0)
    for i in range(n):
        yield s
        s = s.step()


def gen_union(n):
    total = 0
    for x in produce(n):
        total = total * 5 + x.v
    return total


def kept_in_try(n):
    s = A(1)
    try:
        for i in range(5):
            s = s.step()
            if i == n:
                raise ValueError(i)
    except ValueError:
        return s.v * 10 + 7
    return s.v


def nested_optional(n):
    best = None
    for x in [A(3), B(2), C(9, [1])]:
        if x.v > n and (best is None or x.v < best.v):
            best = x
    return best.v if best else -1


def union_dict_key(n):
    seen = {}
    objects = [A(i) if i % 2 else B(i) for i in range(n)]
    for o in objects:
        seen[o] = o.v * 2
    return sum([seen[o] for o in objects]) + len(seen)


@dataclass(frozen=True)
class Add:
    k: int


@dataclass(frozen=True)
class Rep:
    k: int
    t: str


def static_union(n):
    op = Add(1) if n else Rep(3, "ab")
    other = Add(1)
    total = int(op == other) * 100 + hash(op) * 0
    match op:
        case Add(k):
            return total + k
        case Rep(k, t):
            return total + k * len(t)


def closure_state(n):
    objects = []

    def add(o):
        objects.append(o)
        return len(objects)

    for i in range(n):
        add(A(i) if i % 2 else B(i))
    return sum([o.v for o in objects]) * 10 + add(C(1, [2]))


def pick(a, b, first):
    return a if first else b


def union_args(n):
    x = pick(A(1), B(2), n > 2)
    y = pick(x, C(5, [0]), n > 5)
    y.v += 1
    return x.v * 10 + y.v


class Stat:
    count = 0
    scale = 1

    def bump(self):
        Stat.count += 1
        return Stat.count


def class_var_loop(n):
    Stat.count = 10
    s = Stat()
    total = 0
    for i in range(n):
        if i % 2:
            total += s.bump()
        else:
            total += Stat.count
    return total * 100 + s.count


def class_var_float(n):
    Stat.scale = 0.5
    for i in range(n):
        Stat.scale *= 3
    return Stat.scale


def nested_union_tuple(n):
    pairs = []
    for i in range(n):
        pairs.append((i, A(i) if i % 2 else B(i)))
    total = 0
    for i, o in pairs:
        total += i * o.v + len(pairs)
    return total + pairs[1][1].v


def replaced_union(n):
    slots = [A(1), B(2), A(3)]
    for i in range(n):
        slots[i % 3] = slots[(i + 1) % 3].step()
    return slots[0].v * 100 + slots[1].v * 10 + slots[2].v


def list_join(n):
    a = [A(1)]
    b = [B(2)]
    c = a + b if n > 1 else b + a
    c.extend([A(i) for i in range(n)])
    return sum([x.v for x in c]) + len(c) * 100
