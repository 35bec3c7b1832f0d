# A line is indented without a reason.
# error@+3[S004]: unexpected indent
def f(x):
    y = x
      z = y
    return z
