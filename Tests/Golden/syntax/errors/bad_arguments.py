# Arguments have an order.
f(a=1, 2)    # error[S015]: positional argument follows keyword argument
f(**a, *b)    # error[S015]: iterable argument unpacking follows keyword argument unpacking
f(x for x in y, 1)    # error[S015]: Generator expression must be parenthesized
f(a=)    # error[S015]: expected argument value expression
