# Integers, and the order and choice of elements.
import numpy


def randint(low, high=None, size=None, dtype=int):
    d = __integer_dtype_of__(dtype)
    if high is None:
        if low <= 0:
            raise ValueError("high <= 0")
        return __integers__(0, int(low) - 1, size, d)
    if low >= high:
        raise ValueError("low >= high")
    return __integers__(int(low), int(high) - 1, size, d)


def __integer_dtype_of__(dtype):
    d = __dtype_of__(dtype)
    if not __is_int__(d) or __bits__(d) < 32:
        __error__("np.random.randint of a dtype other than integers of 32 and 64 bits")
    return d


def __integers__(first, last, size, d):
    limit = __convert__(last, __dtype__("uint64")) - __convert__(first, __dtype__("uint64"))
    if size is None:
        if __is_signed__(d) and __bits__(d) == 64:
            return first + __weak__(__convert__(__below__(limit), d))
        return __convert__(first, d) + __convert__(__below__(limit), d)
    shape = size if __is_tuple__(size) else (size,)
    a = __array__(shape, d)
    for i in range(numpy.size(a)):
        __store_flat__(a, i, __convert__(first, d) + __convert__(__below__(limit), d))
    return a


def shuffle(x):
    for i in range(len(x) - 1, 0, -1):
        j = __weak__(__convert__(__below__(i), __dtype__("int64")))
        __exchange__(x, i, j)


def __exchange__(x, i, j):
    if __is_array__(x) and __rank__(x) > 1:
        if i != j:
            row = x[j].copy()
            x[j] = x[i]
            x[i] = row
    else:
        x[i], x[j] = x[j], x[i]


def permutation(x):
    if __is_scalar__(x) and __is_int__(x):
        a = numpy.arange(int(x))
    elif __is_array__(x):
        a = x.copy()
    else:
        a = numpy.array(x)
    shuffle(a)
    return a


def choice(a, size=None, replace=True, p=None):
    n = __population__(a)
    if n <= 0:
        raise ValueError("a must be greater than 0 unless no samples are taken")
    if p is not None:
        if not (__is_constant__(replace) and replace):
            __error__("np.random.choice with weights and without replacement")
        return __taken__(a, __weighed__(n, numpy.asarray(p), size))
    if replace:
        return __taken__(a, randint(0, n, size))
    if size is None:
        return __taken__(a, int(permutation(n)[0]))
    count = 1
    for k in size if __is_tuple__(size) else (size,):
        count = count * k
    if count > n:
        raise ValueError("Cannot take a larger sample than population when 'replace=False'")
    places = permutation(n)[:count]
    return __taken__(a, places.reshape(size if __is_tuple__(size) else (size,)))


def __population__(a):
    if __is_scalar__(a) and __is_int__(a):
        return int(a)
    return len(a)


def __taken__(a, places):
    if __is_scalar__(a) and __is_int__(a):
        return places
    if not __is_array__(a):
        return __taken__(numpy.asarray(a), places)
    if __rank__(a) != 1:
        __error__("np.random.choice of an array of several dimensions")
    if not __is_array__(places):
        return a[places]
    result = __array__(places.shape, __dtype_of__(a))
    for i in range(numpy.size(places)):
        __store_flat__(result, i, a[__load_flat__(places, i)])
    return result


def __weighed__(n, p, size):
    # The places by the sums of the weights, which reach 1.
    if len(p) != n:
        raise ValueError("'a' and 'p' must have same size")
    sums = __array__((n,), __dtype__("float64"))
    total = 0.0
    for i in range(n):
        if not p[i] >= 0.0:
            raise ValueError("probabilities are not non-negative")
        total = total + float(p[i])
        __store_flat__(sums, i, total)
    if not -1.5e-8 < total - 1.0 < 1.5e-8:
        raise ValueError("probabilities do not sum to 1")
    for i in range(n):
        __store_flat__(sums, i, float(__load_flat__(sums, i)) / total)
    if size is None:
        return __place__(sums, n, __uniform__())
    shape = size if __is_tuple__(size) else (size,)
    places = __array__(shape, __dtype__("int64"))
    for i in range(numpy.size(places)):
        __store_flat__(places, i, __place__(sums, n, __uniform__()))
    return places


def __place__(sums, n, x):
    # The number of sums that are no greater than x.
    first = 0
    last = n
    while first < last:
        middle = (first + last) // 2
        if __load_flat__(sums, middle) <= x:
            first = middle + 1
        else:
            last = middle
    return first
