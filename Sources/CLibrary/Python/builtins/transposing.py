# zip(*rows) of a number of rows that is known at run time only.
import columns


def __transposed_rows__(rows, strict):
    if not __element_is_known__(rows):
        return zip(())
    if __is_tuple__(__item__(__field__(rows, "items"), 0)):
        return __structure__("columns", rows=rows)
    if not __has_indices__(__item__(__field__(rows, "items"), 0)):
        __error__("zip of '*' of such values")
    return __structure__("zip_rows", rows=rows, position=0, strict=strict)


def __has_indices__(row):
    return (
        __is_reference__(row, "list") or __is_reference__(row, "tuple") or __is_array__(row)
        or __is_text__(row) or __is_bytes__(row))


def __unpacked_columns__(s, n):
    # The `n` columns, as a tuple.
    width = len(__item__(__field__(s.rows, "items"), 0))
    if len(s.rows) == 0:
        raise ValueError(__outlined_unpack_problem__(n, "", 0))
    if width != n:
        raise ValueError(__outlined_unpack_problem__(n, "", width))
    return __columns_from__(s.rows, 0, n)


def __columns_from__(rows, i, n):
    if i == n:
        return ()
    return (columns.__column__(rows, i),) + __columns_from__(rows, i + 1, n)
