# The functions of the module functools.


def reduce(function, iterable, *initial):
    s = __iterator__(iterable)
    if len(initial) == 0:
        if not __has_next__(s):
            raise TypeError("reduce() of empty iterable with no initial value")
        result = __next__(s)
        s = __advance__(s)
    else:
        result = initial[0]
    while __has_next__(s):
        result = function(result, __next__(s))
        s = __advance__(s)
    return result


def partial(function, *args, **keywords):
    return __structure__("partial", f=function, args=args, keywords=keywords)


def wraps(wrapped, assigned=None, updated=None):
    # What it copies, names and texts, nothing compiled reads.
    return __same__


def update_wrapper(wrapper, wrapped, assigned=None, updated=None):
    return wrapper


def cache(user_function):
    return user_function


def lru_cache(maxsize=128, typed=False):
    if __is_function__(maxsize):
        return maxsize
    return __same__


def __same__(f):
    return f
