# A backslash within a line.
# error@+2[S011]: unexpected character after line continuation character
def f(x):
    return x + \ 1
