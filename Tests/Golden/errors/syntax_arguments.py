# Arguments in a wrong order.
# error@+2[S015]: positional argument follows keyword argument
def f(x):
    return g(a=1, x)
