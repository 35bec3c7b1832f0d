# Python 2 is told apart, and told once.
print 'hello', x    # error[S023]: Missing parentheses in call to 'print'. Did you mean print(...)?
print 'again'
