"""Random arguments by type, with the values at which programs break."""
import numpy as np

from arguments import Arguments, ArrayRecipe, PADDING

FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 1e-3, 1e10, -7.25]
"""Values that meet often in tests of floats."""

SPECIAL = [np.nan, np.inf, -np.inf]
"""Values that are no numbers."""


class Drawer:
    """Draws argument lists; the same seed draws the same."""

    def __init__(self, seed, options):
        self.random = np.random.default_rng(seed)
        self.finite = "finite" in options
        self.bound = int(options.get("ints", 0))
        self.least = 1 if "positive" in options else None
        low, _, high = str(options.get("size", "0..6")).partition("..")
        self.sizes = (int(low), int(high or low))
        self.same = "same" in options
        self.square = "square" in options
        self.overlap = "overlap" in options
        self.names = set(str(options.get("index", "")).split(","))

    def draw(self, parameters):
        """Returns values for `parameters`, pairs of a name and a type."""
        result = Arguments()
        shape = [self.size() for _ in range(8)]
        if self.square:
            shape = [shape[0]] * 8
        for name, kind in parameters:
            result.values[name] = self.value(result, kind, shape, name)
        if self.overlap:
            self.share(result, parameters)
        return result

    def size(self):
        """Returns an extent."""
        return int(self.random.integers(self.sizes[0], self.sizes[1] + 1))

    def value(self, result, kind, shape, name=""):
        """Returns the recipe of a value of type `kind`."""
        if kind.kind == "tuple":
            return tuple(self.value(result, k, shape) for k in kind.elements)
        if kind.kind == "optional":
            return None if self.random.random() < 0.3 else self.value(
                result, kind.elements[0], shape)
        if kind.kind in ("array", "record"):
            return self.array(result, kind, shape)
        if name in self.names:
            return kind.dtype.type(self.random.integers(-shape[0] - 1, shape[0] + 1)).item()
        scalar = self.elements(kind.dtype, ())[()]
        return scalar.item() if kind.kind == "python" else kind.dtype.type(scalar)

    def array(self, result, kind, shape):
        """Returns the recipe of an array."""
        if kind.extents is not None:
            extents = kind.extents
        else:
            extents = shape[:kind.rank]
            if not self.same:
                extents = [self.extent(e) for e in extents]
        elements = self.elements(kind.dtype, tuple(extents))
        if kind.layout == "F":
            elements = np.asfortranarray(elements)
        elif kind.layout == "A" and kind.rank and self.random.random() < 0.7:
            elements = self.strided(elements)
        return result.place(elements)

    def extent(self, common):
        """Returns an extent that mostly is `common`, at times 1 or any."""
        chance = self.random.random()
        return common if chance < 0.75 else 1 if chance < 0.9 else self.size()

    def strided(self, elements):
        """Returns the same elements with steps, reversed axes or exchanged axes."""
        steps = [int(self.random.choice([1, 2, 3, -1, -2])) for _ in elements.shape]
        room = np.zeros([abs(s) * n for s, n in zip(steps, elements.shape)], elements.dtype)
        if room.ndim > 1 and self.random.random() < 0.5:
            room = np.asfortranarray(room)
        view = room[tuple(slice(None, None, s) for s in steps)]
        view[...] = elements
        return view

    def elements(self, dtype, shape):
        """Returns an array of drawn values."""
        if dtype.names:
            result = np.zeros(shape, dtype)
            for name in dtype.names:
                base, inner = dtype[name].subdtype or (dtype[name], ())
                result[name] = self.elements(base, shape + inner)
            return result
        count = int(np.prod(shape, dtype=np.int64))
        if dtype == np.bool_:
            return self.random.integers(0, 2, shape).astype(bool)
        if dtype.kind in "iu":
            values = [self.integer(dtype) for _ in range(count)]
            return np.array(values, dtype).reshape(shape)
        if dtype.kind == "c":
            result = np.empty(shape, dtype)
            part = np.float32 if dtype == np.complex64 else np.float64
            result.real = self.elements(np.dtype(part), shape)
            result.imag = self.elements(np.dtype(part), shape)
            return result
        with np.errstate(all="ignore"):
            values = [self.floating() for _ in range(count)]
            result = np.array(values).astype(dtype).reshape(shape)
        return np.abs(result) if self.least is not None else result

    def integer(self, dtype):
        """Returns an integer of `dtype`: near zero, near the ends, or any."""
        info = np.iinfo(dtype)
        low, high = int(info.min), int(info.max)
        if self.bound:
            low, high = max(low, -self.bound), min(high, self.bound)
        if self.least is not None:
            low = self.least
        chance = self.random.random()
        if chance < 0.5:
            return int(self.random.integers(max(low, -9), min(high, 9) + 1))
        if chance < 0.7:
            return low if self.random.random() < 0.5 else high
        return int(self.random.integers(low, high, dtype=dtype, endpoint=True))

    def floating(self):
        """Returns a float: a plain one, one of the special ones, or any."""
        chance = self.random.random()
        if chance < 0.35:
            return float(self.random.choice(FLOATS))
        if chance < 0.45 and not self.finite:
            return float(self.random.choice(SPECIAL))
        if chance < 0.9:
            return float(self.random.normal() * 10)
        return float(self.random.normal() * 10.0 ** self.random.integers(-5, 6))

    def share(self, result, parameters):
        """Lets the arrays of one element type lie over each other in memory."""
        by_dtype = {}
        for name, kind in parameters:
            recipe = result.values[name]
            if isinstance(recipe, ArrayRecipe) and not kind.extents and recipe.shape:
                by_dtype.setdefault(recipe.dtype, []).append((name, kind))
        for dtype, members in by_dtype.items():
            if len(members) < 2:
                continue
            room = self.elements(dtype, (2 * self.sizes[1] ** members[0][1].rank + 8,))
            index = result.place(room).buffer
            for name, kind in members:
                old = result.values[name]
                order = "F" if kind.layout == "F" else "C"
                plain = np.empty(old.shape, dtype, order)
                slack = max(0, room.size - plain.size)
                start = int(self.random.integers(0, min(slack, 4) + 1)) * dtype.itemsize
                if plain.nbytes + start > room.nbytes:
                    continue
                result.values[name] = ArrayRecipe(
                    index, PADDING + start, old.shape, plain.strides, dtype)
