# The container classes of the module collections.
#
# A parameter called `__place__` takes a number of the place of the call: objects of which nothing
# is known yet, made at different places, may come to hold different types.


def defaultdict(default_factory=None, source=(), *, __place__=0, **named):
    result = __empty_with_factory__("defaultdict", default_factory)
    result.update(source, **named)
    return result


def Counter(iterable=(), *, __place__=0, **named):
    result = __empty__("Counter")
    result.update(iterable, **named)
    return result


def OrderedDict(source=(), *, __place__=0, **named):
    result = __empty__("OrderedDict")
    result.update(source, **named)
    return result


def deque(iterable=(), maxlen=None, *, __place__=0):
    result = __empty__("deque")
    if maxlen is None:
        __set_field__(result, "limit", -1)
    else:
        if maxlen < 0:
            raise ValueError("maxlen must be non-negative")
        __set_field__(result, "limit", maxlen)
    result.extend(iterable)
    return result
