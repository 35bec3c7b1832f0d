# A literal is assigned to.
# error@+2[S012]: cannot assign to literal
def f(x):
    1 = x
