# Text and bytes taken apart; the file serves both packages.


def split(s, sep=None, maxsplit=-1):
    a = __elements__(s)
    n = __length_of__(a)
    left = __integer__(maxsplit)
    parts = []
    if sep is None:
        i = __next_kept__(a, 0)
        while i < n:
            if left == 0:
                parts.append(__like__(s, __part__(a, i, n)))
                return parts
            end = __next_space__(a, i)
            parts.append(__like__(s, __part__(a, i, end)))
            left = left - 1
            i = __next_kept__(a, end)
        return parts
    b = __separator__(s, sep)
    start = 0
    i = __find_elements__(a, b, 0, n)
    while i >= 0 and left != 0:
        parts.append(__like__(s, __part__(a, start, i)))
        start = i + __length_of__(b)
        left = left - 1
        i = __find_elements__(a, b, start, n)
    parts.append(__like__(s, __part__(a, start, n)))
    return parts


def rsplit(s, sep=None, maxsplit=-1):
    a = __elements__(s)
    left = __integer__(maxsplit)
    parts = []
    if sep is None:
        end = __last_kept__(a, a, True, 0)
        while end > 0:
            if left == 0:
                parts.append(__like__(s, __part__(a, 0, end)))
                end = 0
            else:
                start = __previous_space__(a, end)
                parts.append(__like__(s, __part__(a, start, end)))
                left = left - 1
                end = __last_kept__(__part__(a, 0, start), a, True, 0)
        parts.reverse()
        return parts
    b = __separator__(s, sep)
    end = __length_of__(a)
    i = __find_last_elements__(a, b, 0, end)
    while i >= 0 and left != 0:
        parts.append(__like__(s, __part__(a, i + __length_of__(b), end)))
        end = i
        left = left - 1
        i = __find_last_elements__(a, b, 0, end)
    parts.append(__like__(s, __part__(a, 0, end)))
    parts.reverse()
    return parts


def splitlines(s, keepends=False):
    a = __elements__(s)
    n = __length_of__(a)
    parts = []
    start = 0
    while start < n:
        end = __line_end__(a, start)
        next = end + __break_length__(a, end)
        parts.append(__like__(s, __part__(a, start, next if keepends else end)))
        start = next
    return parts


def __separator__(s, sep):
    b = __needle__(s, sep)
    if __length_of__(b) == 0:
        raise ValueError("empty separator")
    return b


@__shared__
def __next_kept__(a, i):
    while i < __length_of__(a) and __is_space__(__load_flat__(a, i)):
        i = i + 1
    return i


@__shared__
def __next_space__(a, i):
    while i < __length_of__(a) and not __is_space__(__load_flat__(a, i)):
        i = i + 1
    return i


@__shared__
def __previous_space__(a, i):
    while i > 0 and not __is_space__(__load_flat__(a, i - 1)):
        i = i - 1
    return i


def __is_line_break__(x, isText):
    if x == 10 or x == 13:
        return True
    if not isText:
        return False
    return x == 11 or x == 12 or (x >= 28 and x <= 30) or x == 133 or x == 8232 or x == 8233


@__shared__
def __line_end__(a, i):
    isText = __bits__(__dtype_of__(a)) == 32
    while i < __length_of__(a):
        if __is_line_break__(__integer_of__(__load_flat__(a, i)), isText):
            return i
        i = i + 1
    return i


@__shared__
def __break_length__(a, i):
    # The number of elements of the line break at a position; 0 at the end.
    if i >= __length_of__(a):
        return 0
    if __load_flat__(a, i) == 13 and i + 1 < __length_of__(a):
        return 2 if __load_flat__(a, i + 1) == 10 else 1
    return 1
