"""Draws the picture with the compiled program and with CPython, and compares bytes and times."""
import struct
import subprocess
import sys
import time
import types
import zlib

import numpy as np

if "numba" not in sys.modules:
    # All that the module takes from Numba is the decorator, and CPython runs no kernel.
    numba = types.ModuleType("numba")
    numba.cuda = types.SimpleNamespace(jit=lambda function: function)
    sys.modules["numba"] = numba

import mandelbrot  # noqa: E402

WIDTH, HEIGHT, ITERATIONS = 600, 400, 255
PICTURE = "mandelbrot.png"


def read_png(name):
    """Returns the pixels of a PNG of one byte a pixel whose rows are not filtered."""
    with open(name, "rb") as file:
        data = file.read()
    at, packed, shape = 8, b"", (0, 0)
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            width, height = struct.unpack(">II", body[:8])
            shape = (height, width)
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    rows = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(shape[0], shape[1] + 1)
    if rows[:, 0].any():
        raise SystemExit(f"{name}: rows are filtered")
    return rows[:, 1:]


def main():
    """Prints one line with the verdict and the times, and exits with 1 if the pictures differ."""
    arguments = ["./mandelbrot", PICTURE, str(WIDTH), str(HEIGHT), str(ITERATIONS)]
    runs = [subprocess.run(arguments, check=True, capture_output=True, text=True) for _ in range(3)]
    compiled = min(float(run.stdout.split()[1]) for run in runs)
    expected = np.zeros((HEIGHT, WIDTH), np.uint8)
    start = time.perf_counter()
    mandelbrot.create_fractal(-2.0, 1.0, -1.0, 1.0, expected, ITERATIONS)
    interpreted = time.perf_counter() - start
    differing = np.count_nonzero(read_png(PICTURE) != expected)
    if differing:
        sys.exit(f"mandelbrot: {differing} of {expected.size} pixels differ from CPython's")
    print(
        f"mandelbrot: {WIDTH} x {HEIGHT} picture equals CPython's byte for byte; "
        f"{compiled:.4f} s, CPython {interpreted:.2f} s, {interpreted / compiled:.0f} times as fast"
    )


if __name__ == "__main__":
    main()
