# zip(*rows) of rows that have indices: element for element, as long as the shortest row lasts.
import tuple as tuples


def __iterator__(s):
    return s


def __has_next__(s):
    if len(s.rows) == 0:
        return False
    shortest = len(s.rows[0])
    longest = shortest
    for r in s.rows:
        shortest = __binary__("minimum", shortest, len(r))
        longest = __binary__("maximum", longest, len(r))
    if s.strict and s.position >= shortest and longest > shortest:
        raise ValueError("the arguments of zip() differ in length")
    return s.position < shortest


def __next__(s):
    l = __empty_list__()
    for r in s.rows:
        l.append(r[s.position])
    return tuples.__of_list__(l)


def __advance__(s):
    return __structure__("zip_rows", rows=s.rows, position=s.position + 1, strict=s.strict)
