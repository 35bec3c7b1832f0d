# Python 2 is told apart, and told once.
x = 0777    # error[S023]: leading zeros in decimal integer literals are not permitted
print 'again'
