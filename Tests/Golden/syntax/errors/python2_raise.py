# Python 2 is told apart, and told once.
raise ValueError, 'text'    # error[S023]: 'raise E, value' is Python 2; write 'raise E(value)'
print 'again'
