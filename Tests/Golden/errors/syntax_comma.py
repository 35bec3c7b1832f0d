# A comma is missing.
# error@+2[S014]: forgot a comma
def f(x):
    return [x y]
