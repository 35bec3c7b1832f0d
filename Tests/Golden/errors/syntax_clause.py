# A try without a clause.
# error@+4[S019]: expected 'except' or 'finally' block
def f(x):
    try:
        return x
    return 1
