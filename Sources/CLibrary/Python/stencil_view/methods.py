# An array in a stencil: indices count from the place of the element.


def __getitem__(v, i):
    if not __is_tuple__(i):
        return __getitem__(v, (i,))
    if len(i) != len(v.place):
        __error__("an index of a stencil's array for another number of dimensions")
    place = __moved__(v.place, i)
    if v.is_checked or not __is_constant__(i):
        for k in __static_range__(len(place)):
            if place[k] < 0 or place[k] >= __extent__(v.array, k):
                raise IndexError("a stencil's index lies outside the array")
    return __load__(v.array, place)


def __moved__(place, i):
    if len(place) == 0:
        return ()
    return (__binary__("add", place[0], __integer__(i[0])),) + __moved__(place[1:], i[1:])
