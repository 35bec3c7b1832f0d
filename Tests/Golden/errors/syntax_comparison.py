# An assignment where a comparison is meant.
# error@+2[S013]: Maybe you meant '=='
def f(x):
    if x = 1:
        return x
