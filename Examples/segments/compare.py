"""Measures line segments with the compiled program and with CPython, and compares the results."""
import subprocess
import sys
import time

import numpy as np

import segments

FIRST, SECOND = 200, 150


def make_segments():
    """Returns two sets of segments, with points, parallel and crossing segments among them."""
    random = np.random.default_rng(1)
    first, second = random.uniform(-1, 1, (FIRST, 2, 3)), random.uniform(-1, 1, (SECOND, 2, 3))
    first[0, 1] = first[0, 0]
    second[0, 1] = second[0, 0]
    second[1] = first[1] + 0.25
    second[2] = first[2, ::-1]
    return first, second


def main():
    """Prints one line with the verdict and the times, and exits with 1 if a distance is wrong."""
    first, second = make_segments()
    run = subprocess.run(["./segments", str(FIRST), str(SECOND)],
                         input=first.tobytes() + second.tobytes(), check=True, capture_output=True)
    seconds = float(run.stderr)
    found = np.frombuffer(run.stdout).reshape(FIRST, SECOND)
    start = time.perf_counter()
    expected = segments.distances(first, second)
    cpython = time.perf_counter() - start
    # Additions, multiplications, divisions and roots are exact to the bit.
    differing = np.count_nonzero(found != expected)
    if differing:
        sys.exit(f"segments: {differing} of {found.size} distances differ from CPython's")
    print(f"segments: {FIRST} x {SECOND} distances are equal; "
          f"{seconds:.4f} s, CPython {cpython:.2f} s, {cpython / seconds:.0f} times as fast")


if __name__ == "__main__":
    main()
