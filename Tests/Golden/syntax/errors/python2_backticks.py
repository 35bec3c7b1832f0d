# Python 2 is told apart, and told once.
x = `y`    # error[S023]: backticks are Python 2; write repr(...)
print 'again'
