# Text that is no Python.
# error@+2[S001]: invalid syntax
def f(x):
    return x x 1 2
