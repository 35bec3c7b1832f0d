# A string is not closed.
# error@+2[S006]: unterminated string literal
def f(x):
    return "x
