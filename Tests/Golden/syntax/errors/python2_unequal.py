# Python 2 is told apart, and told once.
x = 1 <> 2    # error[S023]: '<>' is Python 2; write '!='
print 'again'
