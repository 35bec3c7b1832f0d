# The state of a loop over text or bytes: the value and a position.


def __has_next__(s):
    return s.position < len(s.text)


def __next__(s):
    a = __elements__(s.text)
    if __is_text__(s.text):
        return __text__(__part__(a, s.position, s.position + 1))
    return __integer_of__(__load_flat__(a, s.position))


def __advance__(s):
    return __structure__("text_iterator", text=s.text, position=s.position + 1)
