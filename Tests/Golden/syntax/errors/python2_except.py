# Python 2's form of 'except' is told apart from PEP 758's by the use of the name.
try:
    pass
except ValueError, e:    # error[S023]: multiple exception types must be parenthesized
    log(e)
try:
    pass
except ValueError, TypeError:
    pass
