# Records that mean nothing.
# signature: record Point(x: float64, x: float32)  # error[G012]: parameter 'x' is given twice
# signature: record Point(x: int)  # error[G014]: the record 'Point' is declared twice
# signature: record Empty()  # error[G014]: at least one field
# signature: record int64(x: float64)  # error[G014]: the name of a type
# signature: record Bare(float64)  # error[G014]: written 'name: type'
# signature: record Loop(x: float64, next: Loop[2])  # error[G014]: contains itself
# signature: record Text(x: float64, s: str)  # error[G014]: 'str' can't be the type of a field
# signature: record Open(x: float64[:])  # error[G014]: 'float64[:]' can't be
# signature: record Dates(x: datetime64[ns])  # error[G014]: 'datetime64[ns]' can't be the type of a field
# signature: record Words(x: U10)  # error[G003]: 'U10'
# signature: record Named(x: float64) as named  # error[G014]: ends behind its fields
# signature: record Zero(x: float64[0])  # error[G014]: at least one element
# signature: record Twin(x: float64)
# signature: norm(x: optional[Twin])  # error[G003]: 'optional[Twin]'
def norm(x):
    return x
