# A colon is missing.
# error@+1[S002]: expected ':'
def f(x)
    return x
