"""Prices options with the compiled program and with CPython, and compares values and times."""
import subprocess
import sys
import time

import numpy as np

import black_scholes

COUNT = 100_000
# Of the price of the share: exp and log may differ by some units in the last place.
TOLERANCE = 1e-12


def main():
    """Prints one line with the verdict and the times, and exits with 1 if a value is wrong."""
    random = np.random.default_rng(1)
    price = random.uniform(5.0, 30.0, COUNT)
    strike = random.uniform(1.0, 100.0, COUNT)
    years = random.uniform(0.25, 10.0, COUNT)
    options = np.concatenate([price, strike, years])
    run = subprocess.run(["./black_scholes", str(COUNT)], input=options.tobytes(),
                         check=True, capture_output=True)
    loop_seconds, array_seconds = map(float, run.stderr.split())
    loop_call, loop_put, call, put = np.frombuffer(run.stdout).reshape(4, COUNT)

    expected_call, expected_put = np.empty(COUNT), np.empty(COUNT)
    start = time.perf_counter()
    black_scholes.fill_prices(price, strike, years, expected_call, expected_put, 0.02, 0.30)
    cpython = time.perf_counter() - start
    start = time.perf_counter()
    numpy_call, numpy_put = black_scholes.prices(price, strike, years)
    numpy = time.perf_counter() - start

    worst = max(np.max(np.abs(found - expected) / price) for found, expected in [
        (loop_call, expected_call), (loop_put, expected_put), (call, numpy_call), (put, numpy_put)])
    if not worst <= TOLERANCE:
        sys.exit(f"black_scholes: values differ from CPython's by {worst:.1e} of the price")
    print(f"black_scholes: {COUNT} options agree; "
          f"loop {loop_seconds:.4f} s, CPython {cpython:.2f} s, "
          f"{cpython / loop_seconds:.0f} times as fast; "
          f"arrays {array_seconds:.4f} s, NumPy {numpy:.4f} s, "
          f"{numpy / array_seconds:.1f} times as fast")


if __name__ == "__main__":
    main()
