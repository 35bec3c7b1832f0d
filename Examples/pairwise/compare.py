"""Measures points with the compiled program and with CPython, and compares distances and times."""
import subprocess
import sys
import time

import numpy as np

import pairwise

COUNT, DIMENSIONS = 400, 3


def main():
    """Prints one line with the verdict and the times, and exits with 1 if a distance is wrong."""
    points = np.random.default_rng(1).uniform(-1, 1, (COUNT, DIMENSIONS))
    run = subprocess.run(["./pairwise", str(COUNT), str(DIMENSIONS)], input=points.tobytes(),
                         check=True, capture_output=True)
    seconds = float(run.stderr)
    returned, filled = np.frombuffer(run.stdout).reshape(2, COUNT, COUNT)
    start = time.perf_counter()
    expected = pairwise.distances(points)
    cpython = time.perf_counter() - start
    # Additions, multiplications and roots are exact to the bit.
    differing = np.count_nonzero(returned != expected) + np.count_nonzero(filled != expected)
    if differing:
        sys.exit(f"pairwise: {differing} distances differ from CPython's")
    print(f"pairwise: {COUNT} x {COUNT} distances are equal; "
          f"{seconds:.4f} s, CPython {cpython:.2f} s, {cpython / seconds:.0f} times as fast")


if __name__ == "__main__":
    main()
