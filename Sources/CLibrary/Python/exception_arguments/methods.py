# The arguments of an exception that may be one of several with different arguments.


def __getitem__(a, i):
    return __for_each_exception__(__argument_of__, a.exception, i)


def __argument_of__(e, i):
    args = e.args
    if not __is_constant__(i):
        __error__("an index into the arguments of several exceptions that is not constant")
    if i >= len(args) or i < -len(args):
        raise IndexError("tuple index out of range")
    return args[i]


def __len__(a):
    return __for_each_exception__(__argument_count__, a.exception)


def __argument_count__(e):
    return len(e.args)


def __unpacked__(a, n):
    return __for_each_exception__(__arguments_of__, a.exception, n)


def __arguments_of__(e, n):
    args = e.args
    if len(args) != n:
        raise ValueError(__outlined_unpack_problem__(n, "", len(args)))
    return args
