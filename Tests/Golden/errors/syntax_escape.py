# An escape in a string is not complete.
# error@+2[S007]: \x
def f(x):
    return "\x1"
