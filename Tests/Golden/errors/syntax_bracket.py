# A bracket is not closed.
# error@+2[S003]: '(' was never closed
def f(x):
    return (x
