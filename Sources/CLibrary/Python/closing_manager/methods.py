# The manager that contextlib.closing makes.


def __enter__(m):
    return m.thing


def __exit__(m, kind, value, traceback):
    m.thing.close()
    return False
