"""What is measured: functions of the examples, with arguments small enough for CPython and large
enough for a clock."""
from dataclasses import dataclass
from typing import Callable

import numpy as np


@dataclass(frozen=True)
class Case:
    """A compiled function, the arguments to call it with, and where its results are."""

    module: str
    function: str
    """The name in the Python module."""
    symbol: str
    """The C symbol that pyaot gives it; the twin's is `twin_` and this."""
    make: Callable
    """Makes the list of arguments from a scale and a random generator."""
    small: float
    """The scale at which CPython is the oracle."""
    large: float
    """The scale at which times are taken: some milliseconds a call."""
    returns: tuple = ()
    """The dtype and the rank of each result that is returned."""
    writes: tuple = ()
    """The positions of the arguments that are written."""
    tolerance: float = 0.0
    """The largest error allowed, relative to the largest result; 0 is equality to the bit."""
    numba_tolerance: float = 0.0
    """The same for Numba, where its types are not NumPy's."""

    @property
    def name(self):
        """The name that tables show."""
        return self.symbol.replace(self.module + "_", self.module + ".", 1)


def _fractal(scale, random):
    image = np.zeros((int(300 * scale), int(450 * scale)), np.uint8)
    return [-2.0, 1.0, -1.0, 1.0, image, np.int32(255)]


def _options(scale, random):
    count = int(200_000 * scale)
    ranges = [(5.0, 30.0), (1.0, 100.0), (0.25, 10.0)]
    return [random.uniform(low, high, count) for low, high in ranges]


def _options_to_fill(scale, random):
    options = _options(scale, random)
    return [*options, np.zeros_like(options[0]), np.zeros_like(options[0]), 0.02, 0.30]


def _grid(scale, random):
    return [random.random((int(1500 * scale), int(2000 * scale))) < 0.3]


def _grid_to_fill(scale, random):
    (grid,) = _grid(scale, random)
    return [grid, np.zeros(grid.shape, np.uint8)]


def _segments(scale, random):
    return [random.uniform(-1, 1, (int(count * scale), 2, 3)) for count in (600, 500)]


def _points(scale, random):
    return [random.uniform(-1, 1, (int(900 * scale), 3))]


def _points_f32(scale, random):
    return [_points(scale, random)[0].astype(np.float32)]


def _points_to_fill(scale, random):
    (points,) = _points(scale, random)
    return [points, np.zeros((len(points), len(points)))]


F64, F32, I64 = np.float64, np.float32, np.int64

CASES = [
    Case("mandelbrot", "create_fractal", "mandelbrot_create_fractal", _fractal, 0.2, 1.0,
         writes=(4,)),
    Case("black_scholes", "fill_prices", "black_scholes_fill_prices", _options_to_fill, 0.01, 1.0,
         writes=(3, 4), tolerance=1e-13),
    Case("black_scholes", "prices", "black_scholes_prices", _options, 0.01, 1.0,
         returns=((F64, 1), (F64, 1)), tolerance=1e-13),
    Case("neighbours", "largest_count", "neighbours_largest_count", _grid, 0.05, 1.0,
         returns=((I64, 0),)),
    Case("neighbours", "fill_counts", "neighbours_fill_counts", _grid_to_fill, 0.05, 1.0,
         writes=(1,)),
    Case("segments", "distances", "segments_distances", _segments, 0.1, 1.0,
         returns=((F64, 2),)),
    Case("pairwise", "distances", "pairwise_distances", _points, 0.1, 1.0,
         returns=((F64, 2),)),
    Case("pairwise", "distances", "pairwise_distances_f32", _points_f32, 0.1, 1.0,
         returns=((F32, 2),), numba_tolerance=1e-6),
    Case("pairwise", "fill_distances", "pairwise_fill_distances", _points_to_fill, 0.1, 1.0,
         writes=(1,)),
]

MODULES = list(dict.fromkeys(case.module for case in CASES))
