# Python 2 is told apart, and told once.
x = ur'abc'    # error[S023]: the prefix 'ur' is Python 2
print 'again'
