# An empty list of type parameters.
# error@+1[S022]: Type parameter list cannot be empty
def f[](x):
    return x
