# Parameters have an order.
def f(a=1, b): pass    # error[S016]: parameter without a default follows parameter with a default
def f(*): pass    # error[S016]: named arguments must follow bare *
def f(/, a): pass    # error[S016]: at least one argument must precede /
def f(**a, b): pass    # error[S016]: arguments cannot follow var-keyword argument
def f(a, (b, c)): pass    # error[S016]: Function parameters cannot be parenthesized
def f(*a=1): pass    # error[S016]: var-positional argument cannot have default value
def f(a=): pass    # error[S016]: expected default value expression
