# Python 2 is told apart, and told once.
exec 'x = 1'    # error[S023]: Missing parentheses in call to 'exec'. Did you mean exec(...)?
print 'again'
