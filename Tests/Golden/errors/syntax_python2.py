# A print statement of Python 2.
# error@+2[S023]: Missing parentheses in call to 'print'
def f(x):
    print x
