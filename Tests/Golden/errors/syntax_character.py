# A character that no token has.
# error@+2[S010]: invalid
def f(x):
    return x ¢ 2
