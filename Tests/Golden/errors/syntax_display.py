# A dict with an item that has no value.
# error@+2[S017]: ':' expected after dictionary key
def f(x):
    return {x: 1, 2}
