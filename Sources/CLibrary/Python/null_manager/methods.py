# The manager that contextlib.nullcontext makes.


def __enter__(m):
    return m.result


def __exit__(m, kind, value, traceback):
    return False
