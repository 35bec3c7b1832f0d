# A function has no body.
# error@+2[S005]: expected an indented block after function definition on line 3
def f(x):
return x
