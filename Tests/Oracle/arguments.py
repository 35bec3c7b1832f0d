"""Arguments of calls: kept as a recipe, so that each run gets its own copy of the same memory."""
from dataclasses import dataclass

import numpy as np
from numpy.lib.array_utils import byte_bounds

PADDING = 64
"""The bytes on both sides of an array's memory that no code may touch."""

CANARY = 0xCB
"""What the padding holds."""


@dataclass
class ArrayRecipe:
    """An array as a view of one of the buffers of an argument list."""

    buffer: int
    offset: int
    shape: tuple
    strides: tuple
    dtype: np.dtype

    def view(self, buffers):
        """Returns the array over `buffers`; one of records has its fields as attributes."""
        array = np.ndarray(
            self.shape, self.dtype, buffers[self.buffer], self.offset, self.strides)
        return array.view(np.recarray) if self.dtype.names else array


@dataclass
class FieldsRecipe:
    """An instance of a class that is passed by value."""

    cls: type
    parts: tuple


class Arguments:
    """The values of an argument list by parameter names, with the memory of the arrays."""

    def __init__(self):
        self.buffers = []
        self.values = {}

    def add(self, name, kind, value):
        """Adds the value of a parameter of type `kind`."""
        self.values[name] = self.recipe(kind, value)

    def recipe(self, kind, value):
        """Returns what makes `value` as a value of type `kind`."""
        if kind.kind == "tuple":
            if len(value) != len(kind.elements):
                raise ValueError(f"{value!r} has another length than the tuple")
            return tuple(self.recipe(k, v) for k, v in zip(kind.elements, value))
        if kind.kind == "optional":
            return None if value is None else self.recipe(kind.elements[0], value)
        if kind.kind in ("str", "bytes", "handle", "enum", "time"):
            return value
        if kind.kind in ("named_tuple", "dataclass"):
            parts = [self.recipe(k, getattr(value, n)) for k, n in zip(kind.elements, kind.names)]
            return FieldsRecipe(type(value), tuple(parts))
        if kind.kind in ("array", "record"):
            return self.array(kind, value)
        if kind.kind == "python":
            return kind.dtype.type(value).item()
        return kind.dtype.type(value)

    def array(self, kind, value):
        """Returns the recipe of an array in the layout of `kind`."""
        array = np.asarray(value, kind.dtype if kind.dtype.names else None)
        if array.dtype != kind.dtype:
            array = array.astype(kind.dtype)
        if array.ndim != kind.rank:
            raise ValueError(f"{value!r} does not have the rank {kind.rank}")
        if kind.layout == "C":
            array = np.ascontiguousarray(array).reshape(array.shape)
        elif kind.layout == "F":
            array = np.asfortranarray(array)
        return self.place(array)

    def place(self, array):
        """Returns the recipe of a copy of `array` with the same strides."""
        low, high = byte_bounds(array) if array.size else (0, 0)
        buffer = np.full(high - low + 2 * PADDING, CANARY, np.uint8)
        start = array.__array_interface__["data"][0] - low if array.size else 0
        recipe = ArrayRecipe(
            len(self.buffers), PADDING + start, array.shape, array.strides, array.dtype)
        self.buffers.append(buffer)
        if array.size:
            recipe.view(self.buffers)[...] = array
        return recipe

    def realise(self):
        """Returns new memory and the values over it."""
        buffers = [b.copy() for b in self.buffers]

        def value(recipe):
            if isinstance(recipe, tuple):
                return tuple(value(r) for r in recipe)
            if isinstance(recipe, FieldsRecipe):
                return recipe.cls(*map(value, recipe.parts))
            return recipe.view(buffers) if isinstance(recipe, ArrayRecipe) else recipe

        return buffers, {name: value(r) for name, r in self.values.items()}

    def arrays(self):
        """The recipes of all arrays with the names of their parameters."""
        def walk(name, recipe):
            if isinstance(recipe, ArrayRecipe):
                yield name, recipe
            elif isinstance(recipe, (tuple, FieldsRecipe)):
                parts = recipe if isinstance(recipe, tuple) else recipe.parts
                for i, element in enumerate(parts):
                    yield from walk(f"{name}[{i}]", element)

        for name, recipe in self.values.items():
            yield from walk(name, recipe)

    def stray_writes(self, buffers):
        """True iff memory outside of the arrays' elements is not as it was."""
        for i, (before, after) in enumerate(zip(self.buffers, buffers)):
            mask = np.zeros(len(before), bool)
            for _, r in self.arrays():
                if r.buffer == i and 0 not in r.shape:
                    item = np.ndarray(
                        r.shape + (r.dtype.itemsize,), bool, mask, r.offset, r.strides + (1,))
                    item[...] = True
            if np.any((before != after) & ~mask):
                return True
        return False

    def spread(self, names):
        """Returns the same values with the arrays called `names` laid out with odd strides."""
        result = Arguments()
        for name, recipe in self.values.items():
            result.values[name] = recipe
        result.buffers = list(self.buffers)
        for name, recipe in self.values.items():
            if name in names and isinstance(recipe, ArrayRecipe) and recipe.shape:
                source = recipe.view(self.buffers)
                room = np.full([2 * n for n in recipe.shape], 0, recipe.dtype)
                steps = [slice(None, None, -2 if i % 2 == 0 else 2) for i in range(room.ndim)]
                room[tuple(steps)] = source
                result.values[name] = result.place(room[tuple(steps)])
        return result

    def __str__(self):
        """The values as one would write them, shortened."""
        with np.printoptions(threshold=20, edgeitems=4, floatmode="unique"):
            _, values = self.realise()
            return ", ".join(f"{name}={value!r}" for name, value in values.items())
