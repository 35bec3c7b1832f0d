# One specialisation is asked for once, and has a C name of its own.
# signature: same(x: float64)
# signature: same(x: float64)  # error[G008]: this specialisation of 'same' is already asked for
# signature: other(x: float64) as twin
# signature: third(x: float64) as twin  # error[G009]: C name 'twin' is used twice
# signature: record fifth(x: float64)
# signature: fifth(x: fifth)  # error[G009]: is used twice
# signature: fourth(x: float64) as int  # error[G011]: 'int' can't be the name of a C function
def same(x):
    return x


def other(x):
    return x


def third(x):
    return x


def fourth(x):
    return x


def fifth(x):
    return x.x
