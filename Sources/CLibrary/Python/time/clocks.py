# Clocks, by POSIX's clock_gettime.


def __nanoseconds__(clock):
    t = __array__((2,), __dtype__("int64"))
    __external__(
        "clock_gettime", __dtype__("int32"), __convert__(clock, __dtype__("int32")), t)
    return __weak__(__load_flat__(t, 0)) * 1000000000 + __weak__(__load_flat__(t, 1))


def __seconds__(nanoseconds):
    return nanoseconds / 1000000000


def time_ns():
    return __nanoseconds__(0)


def time():
    return __seconds__(time_ns())


def perf_counter_ns():
    return __nanoseconds__(1)


def perf_counter():
    return __seconds__(perf_counter_ns())


def monotonic_ns():
    return __nanoseconds__(1)


def monotonic():
    return __seconds__(monotonic_ns())


def process_time_ns():
    return __nanoseconds__(2)


def process_time():
    return __seconds__(process_time_ns())


def thread_time_ns():
    return __nanoseconds__(3)


def thread_time():
    return __seconds__(thread_time_ns())
