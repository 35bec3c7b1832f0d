# A bracket that is never closed is reported where it was opened, and reading goes on behind it.
x = foo(1, [2, 3)    # error[S003]: closing parenthesis ')' does not match opening parenthesis '['
#               ^
y = bar(1,    # error[S003]: '(' was never closed
#      ^

def f():
    return 1))    # error[S003]: unmatched ')'
