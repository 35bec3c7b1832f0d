# Context managers: of generators, of objects with `close`, of values, and for exceptions.


def contextmanager(function):
    def manager(*args, **keywords):
        return __structure__("generator_manager", generator=function(*args, **keywords))

    return manager


def closing(thing):
    return __structure__("closing_manager", thing=thing)


def nullcontext(enter_result=None):
    return __structure__("null_manager", result=enter_result)


def suppress(*exceptions):
    return __structure__("suppressing_manager", classes=exceptions)
