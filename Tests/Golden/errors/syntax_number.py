# A digit that the base does not have.
# error@+2[S009]: invalid digit '2' in binary literal
def f(x):
    return 0b12 + x
