# Lists, sets, dicts and tuples of any length of callers from Python: made of the columns of their
# elements, and taken apart into these again. `kind` says what elements are: "weak" for Python's
# scalars, "strong" for NumPy's, "reference" for objects and "array" for lists of one array, each in
# one array; "text" and "bytes", joined, with the place where each ends; ("tuple", kinds), with the
# columns of each part; ("fields", kinds, class) likewise, for the fields of instances; ("member",
# class), the values of members; ("optional", kind), with the place of each among those that are
# there, or -1, before the columns of these.
import numpy as np


def __element_count__(kind, columns):
    if __is_tuple__(kind):
        if kind[0] == "tuple" or kind[0] == "fields":
            return __element_count__(kind[1][0], columns[0])
        if kind[0] == "member":
            return __length_of__(columns)
        return __length_of__(columns[0])
    if kind == "text" or kind == "bytes":
        return __length_of__(columns[1])
    return __length_of__(columns)


def __element__(kind, columns, i):
    if __is_tuple__(kind):
        if kind[0] == "tuple":
            return __tuple_element__(kind[1], columns, i)
        if kind[0] == "fields":
            return __given_instance__(kind[2], __tuple_element__(kind[1], columns, i))
        if kind[0] == "member":
            return __given_member__(kind[1], __weak__(columns[i]))
        place = __weak__(columns[0][i])
        if place < 0:
            return None
        return __element__(kind[1], columns[1], place)
    if kind == "text" or kind == "bytes":
        ends = columns[1]
        start = 0
        if i > 0:
            start = int(ends[i - 1])
        return columns[0][start:int(ends[i])]
    if kind == "reference":
        return __item__(columns, i)
    if kind == "array":
        return __item__(columns, i)[0]
    if kind == "weak":
        return __weak__(columns[i])
    return columns[i]


def __tuple_element__(kinds, columns, i):
    if len(kinds) == 0:
        return ()
    first = (__element__(kinds[0], columns[0], i),)
    return first + __tuple_element__(kinds[1:], columns[1:], i)


def __make_list__(kind, columns):
    result = []
    for i in range(__element_count__(kind, columns)):
        result.append(__element__(kind, columns, i))
    return result


def __make_tuple__(kind, columns):
    return tuple(__make_list__(kind, columns))


def __make_set__(kind, columns):
    result = set()
    for i in range(__element_count__(kind, columns)):
        result.add(__element__(kind, columns, i))
    return result


def __make_frozenset__(kind, columns):
    return frozenset(__make_list__(kind, columns))


def __make_dict__(kind, columns, value_kind, value_columns):
    result = {}
    for i in range(__element_count__(kind, columns)):
        key = __element__(kind, columns, i)
        result[key] = __element__(value_kind, value_columns, i)
    return result


def __list_parts__(kind, a):
    if __is_tuple__(kind):
        if kind[0] == "tuple":
            return __tuple_columns__(kind[1], a, 0)
        if kind[0] == "fields":
            return __field_columns__(kind[1], a, 0)
        if kind[0] == "member":
            return __value_column__(a)
        return __optional_columns__(kind[1], a)
    if kind == "reference":
        return __reference_column__(a)
    if kind == "array":
        return __box_column__(a)
    if kind == "text" or kind == "bytes":
        ends = np.empty(len(a), np.int64)
        n = 0
        for i in range(len(a)):
            n += len(a[i])
            ends[i] = n
        if kind == "text":
            return ("".join(a), ends)
        data = np.empty(n, np.uint8)
        k = 0
        for i in range(len(a)):
            x = a[i]
            for j in range(len(x)):
                data[k] = x[j]
                k += 1
        return (data, ends)
    return np.array(a)


def __reference_column__(a):
    items = __field__(a, "items")
    n = len(a)
    column = __storage__(items, n)
    for i in range(n):
        __set_item__(column, i, __item__(items, i))
    return column


def __make_box__(a):
    result = []
    result.append(a)
    return result


def __box_column__(a):
    boxes = []
    for x in a:
        boxes.append(__make_box__(x))
    return __reference_column__(boxes)


def __box_place__(box):
    # Where the array lies: its address, its extents and its strides.
    a = box[0]
    n = __rank__(a)
    places = np.empty(1 + 2 * n, np.int64)
    places[0] = __address__(a)
    for i in __static_range__(n):
        places[1 + i] = __extent__(a, i)
        places[1 + n + i] = __stride__(a, i)
    return places


def __box_array__(box):
    return box[0]


def __tuple_columns__(kinds, a, i):
    if i == len(kinds):
        return ()
    first = (__list_parts__(kinds[i], __components__(a, i)),)
    return first + __tuple_columns__(kinds, a, i + 1)


def __components__(a, i):
    result = []
    for x in a:
        result.append(x[i])
    return result


def __field_columns__(kinds, a, i):
    if i == len(kinds):
        return ()
    first = (__list_parts__(kinds[i], __fields_of_all__(a, i)),)
    return first + __field_columns__(kinds, a, i + 1)


def __fields_of_all__(a, i):
    result = []
    for x in a:
        result.append(__field_values__(x)[i])
    return result


def __value_column__(a):
    values = np.empty(len(a), np.int64)
    for i in range(len(a)):
        values[i] = a[i].value
    return values


def __optional_columns__(kind, a):
    places = np.empty(len(a), np.int64)
    there = []
    for i in range(len(a)):
        x = a[i]
        if x is None:
            places[i] = -1
        else:
            places[i] = len(there)
            there.append(x)
    return (places, __list_parts__(kind, there))


def __tuple_parts__(kind, a):
    return __list_parts__(kind, list(a))


def __set_parts__(kind, a):
    return __list_parts__(kind, list(a))


def __frozenset_parts__(kind, a):
    return __list_parts__(kind, list(a))


def __dict_parts__(kind, value_kind, a):
    return (__list_parts__(kind, list(a.keys())), __list_parts__(value_kind, list(a.values())))
