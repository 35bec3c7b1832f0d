"""Counts neighbours with the compiled program and with CPython, and compares counts and times."""
import subprocess
import sys
import time

import numpy as np

import neighbours

ROWS, COLUMNS = 300, 400


def main():
    """Prints one line with the verdict and the times, and exits with 1 if a count is wrong."""
    grid = np.random.default_rng(1).random((ROWS, COLUMNS)) < 0.3
    run = subprocess.run(["./neighbours", str(ROWS), str(COLUMNS)], input=grid.tobytes(),
                         check=True, capture_output=True)
    largest, seconds = run.stderr.split()
    counts = np.frombuffer(run.stdout, np.uint8).reshape(ROWS, COLUMNS)

    start = time.perf_counter()
    expected = neighbours.largest_count(grid)
    cpython = time.perf_counter() - start
    expected_counts = np.empty((ROWS, COLUMNS), np.uint8)
    neighbours.fill_counts(grid, expected_counts)
    if int(largest) != expected or np.any(counts != expected_counts):
        sys.exit(f"neighbours: largest count {int(largest)}, CPython's {expected}; "
                 f"{np.count_nonzero(counts != expected_counts)} counts differ")
    seconds = float(seconds)
    print(f"neighbours: {ROWS} x {COLUMNS} counts are equal; "
          f"{seconds:.4f} s, CPython {cpython:.2f} s, {cpython / seconds:.0f} times as fast")


if __name__ == "__main__":
    main()
