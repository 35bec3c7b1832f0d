"""Calls every function that the examples export through the declarations of their headers."""
import importlib
import pathlib
import sys
import types

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
MARKER = "/*@cdef*/"
RUNTIME = {"strerror", "free", "set_allocator", "set_unhandled"}
"""What every module exports beside its functions, after its prefix."""


def load(module):
    """Imports the Python source of an example."""
    if "numba" not in sys.modules:
        numba = types.ModuleType("numba")
        numba.cuda = types.SimpleNamespace(jit=lambda function: function)
        sys.modules["numba"] = numba
    sys.path.insert(0, str(HERE / module))
    return importlib.import_module(module)


class Library:
    """A shared object of a module, as the slice of its header declares it."""

    def __init__(self, module, folder):
        import cffi

        self.module, self.called = module, set()
        self.ffi = cffi.FFI()
        self.ffi.cdef((folder / f"{module}.h").read_text().split(MARKER)[1])
        self.objects = self.ffi.dlopen(str(folder / f"{module}.so"))

    def call(self, symbol, *arguments, returns=()):
        """Calls a function that returns a status; returns its results as NumPy's values.

        `returns` gives the dtype and the rank of each result.
        """
        function = getattr(self.objects, symbol)
        parameters = self.ffi.typeof(function).args
        flat, kept = [], []
        for argument in arguments:
            if isinstance(argument, np.ndarray):
                flat += [self.ffi.cast(parameters[len(flat)], argument.ctypes.data)]
                flat += argument.shape
            else:
                flat.append(argument)
        for dtype, rank in returns:
            slot = self.ffi.new(self.ffi.typeof(parameters[len(flat)].item.cname + "[1]"))
            shape = self.ffi.new("int64_t[]", max(rank, 1))
            flat += [slot] + ([shape] if rank else [])
            kept.append((slot, shape, dtype, rank))
        status = function(*flat)
        self.called.add(symbol)
        if status:
            raise AssertionError(f"{symbol}: {self.message(status)}")
        return [self.value(*result) for result in kept]

    def value(self, slot, shape, dtype, rank):
        """Returns a result; an array is copied and released."""
        if rank == 0:
            return slot[0]
        extents = list(shape)[:rank]
        size = int(np.prod(extents)) * np.dtype(dtype).itemsize
        array = np.frombuffer(self.ffi.buffer(slot[0], size), dtype).reshape(extents).copy()
        self.called.add(f"{self.module}_free")
        getattr(self.objects, f"{self.module}_free")(slot[0])
        return array

    def message(self, status):
        """Returns what a status means."""
        self.called.add(f"{self.module}_strerror")
        return self.ffi.string(getattr(self.objects, f"{self.module}_strerror")(status)).decode()


def equal(found, expected, tolerance=0.0):
    """Fails unless all results are equal, or within a tolerance of the largest."""
    for a, b in zip(found, expected, strict=True):
        a, b = np.asarray(a), np.asarray(b)
        assert a.shape == b.shape, f"shape {a.shape}, expected {b.shape}"
        worst = np.max(np.abs(a.astype(float) - b.astype(float)), initial=0.0)
        assert worst <= tolerance * np.max(np.abs(b), initial=0.0), f"{a}, expected {b}"


def check_mandelbrot(library, python, random):
    """A point and a picture."""
    library.called.add("mandelbrot_mandel")
    for x, y in random.uniform(-2, 2, (50, 2)):
        found = library.objects.mandelbrot_mandel(x, y, 40)
        equal([found], [python.mandel(x, y, 40)])
    found, expected = np.zeros((2, 20, 30), np.uint8)
    library.call("mandelbrot_create_fractal", -2.0, 1.0, -1.0, 1.0, found, 60)
    python.create_fractal(-2.0, 1.0, -1.0, 1.0, expected, 60)
    equal([found], [expected])


def check_black_scholes(library, python, random):
    """Both ways to price, and the helper."""
    options = [random.uniform(1.0, 30.0, 50) for _ in range(3)]
    for d in random.uniform(-3, 3, 20):
        equal(library.call("black_scholes_cnd", d, returns=[("f8", 0)]), [python.cnd(d)], 1e-14)
    found, expected = np.zeros((2, 2, 50))
    library.call("black_scholes_fill_prices", *options, *found, 0.02, 0.3)
    python.fill_prices(*options, *expected, 0.02, 0.3)
    equal(found, expected, 1e-13)
    found = library.call("black_scholes_prices", *options, returns=[("f8", 1), ("f8", 1)])
    equal(found, python.prices(*options), 1e-13)


def check_neighbours(library, python, random):
    """Grids of several shapes, empty ones among them."""
    for shape in [(9, 14), (1, 1), (1, 5), (0, 4), (4, 0)]:
        grid = random.random(shape) < 0.5
        found = library.call("neighbours_largest_count", grid, returns=[("i8", 0)])
        equal(found, [python.largest_count(grid)])
        counts, expected = np.zeros((2, *shape), np.uint8)
        library.call("neighbours_fill_counts", grid, counts)
        python.fill_counts(grid, expected)
        equal([counts], [expected])


def check_segments(library, python, random):
    """Segments in general position, points, parallel ones, and none."""
    first, second = random.uniform(-1, 1, (12, 2, 3)), random.uniform(-1, 1, (9, 2, 3))
    first[0, 1] = first[0, 0]
    second[0, 1] = second[0, 0]
    second[1] = first[1] + 0.25
    for a, b in [(first, second), (first, first), (first, second[:0])]:
        found = library.call("segments_distances", a, b, returns=[("f8", 2)])
        equal(found, [python.distances(a, b)])


def check_pairwise(library, python, random):
    """Both types, both ways to give the result, and a matrix that is too small."""
    for shape in [(7, 3), (3, 8), (4, 0), (0, 2)]:
        points = random.uniform(-1, 1, shape)
        expected = python.distances(points)
        equal(library.call("pairwise_distances", points, returns=[("f8", 2)]), [expected])
        result = np.zeros_like(expected)
        library.call("pairwise_fill_distances", points, result)
        equal([result], [expected])
        points = points.astype(np.float32)
        found = library.call("pairwise_distances_f32", points, returns=[("f4", 2)])
        equal(found, [python.distances(points)])
    try:
        library.call("pairwise_fill_distances", random.random((3, 3)), np.zeros((3, 2)))
    except AssertionError as error:
        assert "IndexError" in str(error), error
    else:
        raise AssertionError("no IndexError for a matrix that is too small")


def check(module, folder, defined):
    """Calls all functions of a module; returns how many. `defined` are its object's symbols."""
    library = Library(module, folder)
    globals()[f"check_{module}"](library, load(module), np.random.default_rng(1))
    runtime = {f"{module}_{name}" for name in RUNTIME}
    # With several specialisations, each also has a name that tells its types.
    functions = {name for name in defined - runtime if "__" not in name}
    never = functions - library.called
    assert not never, f"{', '.join(sorted(never))} never called"
    missing = library.called - defined
    assert not missing, f"{', '.join(sorted(missing))} declared and not defined"
    undeclared = [name for name in defined if not hasattr(library.objects, name)]
    assert not undeclared, f"{', '.join(undeclared)} not in the header"
    return len(functions)
