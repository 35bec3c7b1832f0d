# Methods that are read from their classes want an object of the class.
# signature: other(n: int)
# signature: unknown(s: str)


def other(n):
    return str.upper(n)  # error[L001]: a call of a method with an object of another class


def unknown(s):
    return str.uper(s)  # error[T116]: has no attribute 'uper'
