# Parameters in a wrong order.
# error@+1[S016]: without a default
def f(x=1, y):
    return x
