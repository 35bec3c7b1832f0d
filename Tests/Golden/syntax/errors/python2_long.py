# Python 2 is told apart, and told once.
x = 10L    # error[S023]: invalid decimal literal
print 'again'
