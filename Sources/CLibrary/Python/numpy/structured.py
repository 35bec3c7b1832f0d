# Structured dtypes.

record = __class__("record")
void = __class__("record")


def dtype(d, align=False):
    if __is_list__(d):
        fields = __tuple__(d)
        formats = __formats__(__column__(fields, 1), align)
        return __record_type__(
            __column__(fields, 0), formats, __column__(fields, 2), None, None, align)
    if __is_mapping__(d):
        names = __tuple__(d["names"])
        offsets = __entry__(d, "offsets")
        return __record_type__(
            names, __formats__(__tuple__(d["formats"]), align), __nones__(len(names)),
            None if offsets is None else __tuple__(offsets), __entry__(d, "itemsize"),
            align or __entry__(d, "aligned") is True)
    if __is_tuple__(d):
        # Such as (np.record, dtype): what the scalars are called.
        return dtype(d[1], align)
    return __dtype_of__(d)


def __structured__(d):
    # What is written in the place of a dtype: a list of fields is a structured one.
    if __is_list__(d) or __is_mapping__(d):
        return dtype(d)
    return d


def __column__(fields, k):
    # Element k of each field, or None where a field is shorter.
    if len(fields) == 0:
        return ()
    if len(fields[0]) <= k:
        return (None,) + __column__(fields[1:], k)
    return (fields[0][k],) + __column__(fields[1:], k)


def __formats__(formats, align):
    if len(formats) == 0:
        return ()
    return (dtype(formats[0], align),) + __formats__(formats[1:], align)


def __nones__(n):
    if n == 0:
        return ()
    return (None,) + __nones__(n - 1)


def __entry__(d, key):
    if key in d:
        return d[key]
    return None


def recarray(shape, dtype):
    return empty(shape, dtype)


def __array_of_records__(values, dtype):
    # Records made of lists of tuples, of one tuple, or of an array.
    if __is_array__(values):
        r = empty(values.shape, dtype)
        __assign__(r, values)
        return r
    if __is_reference__(values, "list"):
        r = empty(len(values), dtype)
        for i in range(len(values)):
            r[i] = values[i]
        return r
    r = empty(__list_extents__(values), dtype)
    __fill_records__(r, values, ())
    return r


def __list_extents__(values):
    if not __is_list__(values):
        return ()
    if len(values) == 0:
        return (0,)
    return (len(values),) + __list_extents__(values[0])


def __fill_records__(r, values, index):
    if __is_list__(values):
        if len(index) + 1 > __rank__(r) or r.shape[len(index)] != len(values):
            raise ValueError("setting an array element with a sequence")
        for i in __static_range__(len(values)):
            __fill_records__(r, values[i], index + (i,))
    else:
        r[index] = values
