# The objects of the user's module that all its functions share: each thread makes them once.


def __thread_objects__():
    if not __has_thread_objects__():
        __outlined_thread_objects__()


def __outlined_thread_objects__():
    # What is evaluated may use those that stand before it.
    if __has_thread_objects__():
        return
    __make_thread_objects__()
    try:
        __fill_thread_objects__()
    except BaseException:
        __drop_thread_objects__()
        raise
