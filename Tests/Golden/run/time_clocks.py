# Clocks go forwards, and count from where CPython's do.
# signature: monotonic(n: int)
# signature: since_epoch()
# signature: used()
# run: monotonic(1000)
# run: since_epoch()
# run: used()
import time


def monotonic(n):
    start = time.perf_counter()
    first = time.perf_counter_ns()
    total = 0.0
    for i in range(n):
        total += time.perf_counter() - start
    last = time.perf_counter_ns()
    return (0.0 < total < n * 60, 0 < last - first < 60_000_000_000,
            0 <= time.monotonic() - time.monotonic_ns() / 1e9 + 1 < 2)


def since_epoch():
    return time.time() > 1.6e9, time.time_ns() // 10**18, time.time() - time.time_ns() / 1e9 < 1


def used():
    return time.process_time() > 0, time.thread_time_ns() > 0, time.process_time_ns() > 0
