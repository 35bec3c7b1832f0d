# The operator `in`.


def contains(container, x):
    if __is_tuple__(container) or __is_list__(container):
        for y in container:
            if y == x:
                return True
        return False
    if __is_structure__(container, "range"):
        return __range_contains__(container, x)
    if __is_array__(container):
        for i in range(container.size):
            if container.flat_item(i) == x:
                return True
        return False
    if __is_text__(container) or __is_bytes__(container):
        return container.find(x) >= 0
    if __is_mapping__(container):
        return x in __field_names__(container)
    if __is_enumeration__(container):
        return x in __members__(container, True)
    if __has_protocol__(container, "__contains__"):
        return __protocol__(container, "__contains__", x)
    if __has_method__(container, "__contains__"):
        return True if container.__contains__(x) else False
    if (__is_generator__(container) or __is_iterator__(container)
            or __has_protocol__(container, "__iter__")):
        for y in container:
            if y == x:
                return True
        return False
    __error__("'in' of such a container")


def __range_contains__(r, x):
    if r.step > 0:
        if x < r.start or x >= r.stop:
            return False
    else:
        if x > r.start or x <= r.stop:
            return False
    return (x - r.start) % r.step == 0
