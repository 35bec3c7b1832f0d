# The methods of generators.


def send(g, value):
    if __generator_state__(g) == 0:
        if value is not None:
            raise TypeError("can't send non-None value to a just-started generator")
    __send__(g, value)
    return __resumed_element__(g, __generator_state__(g))


def throw(g, e):
    if __generator_state__(g) <= 0:
        __finish_generator__(g)
        raise e
    __throw__(g, e)
    return __resumed_element__(g, 0)


def close(g):
    if __generator_state__(g) <= 0:
        __finish_generator__(g)
        return
    __throw__(g, GeneratorExit)
    try:
        ignored = __resume__(g)
    except GeneratorExit:
        return
    if ignored:
        raise RuntimeError("generator ignored GeneratorExit")


def __finalize__(g):
    # Runs with the last reference to a generator, perhaps while an exception is on its way.
    saved = __save_exception__()
    try:
        close(g)
    except BaseException:
        pass
    __restore_exception__(saved)


def __resumed_element__(g, state):
    if __resume__(g):
        return __generator_element__(g)
    __end__(g, state)
