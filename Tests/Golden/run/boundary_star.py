# Functions with `*args` and `**kwargs` that callers from C pass arguments to.
# signature: total(a: float, b: float)
# signature: total(a: float, b: float, c: float)
# signature: total()
# signature: named(x: int, scale: float, shift: int)
# signature: named(x: int)
# signature: scaled(x: float, y: int, z: int, scale: float)
# signature: both(x: int, float, float, factor: float)
# signature: behind(x: int, k: int, a: float, b: float)
# signature: behind(x: int)
# signature: arrays(a: float64[:], b: float64[:])
# signature: mixed(name: str, n: int)
# signature: Box.add(self, a: float, b: float)
# signature: Box(start: float)
# run: total(1.0, 2.5)
# run: total(1.0, 2.5, 4.0)
# run: total()
# run: named(2, scale=1.5, shift=3)
# run: named(2)
# run: scaled(1.0, 2, 3, scale=0.5)
# run: both(2, 1.5, 2.5, factor=4.0)
# run: behind(1, 2, 3.0, 4.5)
# run: behind(1)
# run: arrays([1.0, 2.0], [3.0, 4.0])
# run: mixed("ab", 3)
# run: Box.add(Box(1.0), 2.0, 3.0)


def total(*args):
    s = 0.0
    for x in args:
        s += x
    return s, len(args)


def named(x, **options):
    scale = options.get("scale", 2.0)
    return x * scale + options.get("shift", 0), len(options), "scale" in options


def scaled(x, *rest, scale=1.0):
    return (x + sum(rest)) * scale, rest


def both(x, *args, **kwargs):
    return x, sum(args) * kwargs["factor"], sorted(kwargs)[0]


def behind(x, k=7, *args):
    return x + k, args


def arrays(*parts):
    s = 0.0
    for i, p in enumerate(parts):
        s += (i + 1) * p[0] + p[len(p) - 1]
    return s


def mixed(*args):
    return args[0] * args[1]


class Box:
    def __init__(self, start):
        self.value = start

    def add(self, *amounts):
        for a in amounts:
            self.value += a
        return self.value
