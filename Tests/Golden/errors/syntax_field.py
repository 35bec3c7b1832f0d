# A field of an f-string is not complete.
# error@+2[S008]: missing conversion character
def f(x):
    return f"{x!}"
