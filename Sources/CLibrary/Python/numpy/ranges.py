# Arrays of numbers in sequence, and of diagonals.


def arange(start, stop=None, step=None, dtype=None):
    if stop is None:
        return __arange__(__zero_like__(start), start, step, dtype)
    return __arange__(start, stop, step, dtype)


def __zero_like__(x):
    if __is_float__(x):
        return 0.0
    return 0


def __arange__(start, stop, step, dtype):
    if step is None:
        step = 1
    if dtype is None:
        dtype = __result_type__(start, stop, step)
    if __is_int__(start) and __is_int__(stop) and __is_int__(step):
        if step == 0:
            raise ZeroDivisionError("division by zero")
        n = len(range(start, stop, step))
    else:
        if step == 0:
            raise ZeroDivisionError("division by zero")
        q = (float(stop) - float(start)) / float(step)
        if q != q:
            raise ValueError("arange: cannot compute length")
        if q > 9.0e18:
            raise ValueError("Maximum allowed size exceeded")
        n = int(__unary__("ceil", q)) if q > 0.0 else 0
    a = __array__((n,), dtype)
    x = __convert__(start, __dtype_of__(dtype))
    d = __convert__(start + step, __dtype_of__(dtype)) - x
    for i in range(n):
        __store__(a, (i,), x + __convert__(i, __dtype_of__(dtype)) * d)
    return a


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None):
    n = __index__(num)
    if n < 0:
        raise ValueError("Number of samples must be non-negative")
    x = float(start)
    y = float(stop)
    parts = n - 1 if endpoint else n
    a = __array__((n,), __dtype__("float64") if dtype is None else __dtype_of__(dtype))
    step = (y - x) / parts if parts > 0 else float("nan")
    for i in range(n):
        __store__(a, (i,), __sample__(x, y, i, parts, step, endpoint and n > 1, dtype))
    if retstep:
        return a, __strong__(step)
    return a


def __sample__(x, y, i, parts, step, ends, dtype):
    v = x
    if parts > 0:
        v = i / parts * (y - x) + x if step == 0.0 else i * step + x
    if ends and i == parts:
        v = y
    if dtype is not None and __is_int__(__dtype_of__(dtype)):
        v = __unary__("floor", v)
    return v


def eye(N, M=None, k=0, dtype=float):
    m = N if M is None else M
    a = zeros((N, m), dtype)
    for i in range(-k if k < 0 else 0, N):
        if i + k < m:
            a[i, i + k] = 1
    return a


def identity(n, dtype=float):
    return eye(n, None, 0, dtype)
