# Text and bytes side by side.
# error@+2[S021]: cannot mix bytes and nonbytes literals
def f(x):
    return "a" b"b"
