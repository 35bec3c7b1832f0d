# The manager that contextlib.contextmanager makes of a generator.


def __enter__(m):
    if not __resume__(m.generator):
        raise RuntimeError("generator didn't yield")
    return __generator_element__(m.generator)


def __exit__(m, kind, value, traceback):
    if value is None:
        if __resume__(m.generator):
            raise RuntimeError("generator didn't stop")
        return False
    # Where the generator raises the exception again, it leaves from here.
    __throw__(m.generator, value)
    if __resume__(m.generator):
        raise RuntimeError("generator didn't stop after throw()")
    return True
