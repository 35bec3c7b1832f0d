# The manager that contextlib.suppress makes.


def __enter__(m):
    return None


def __exit__(m, kind, value, traceback):
    if value is None:
        return False
    return isinstance(value, m.classes)
