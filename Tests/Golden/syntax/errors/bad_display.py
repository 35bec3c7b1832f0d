# Displays and comprehensions have their forms.
a = {1: 2, 3}    # error[S017]: ':' expected after dictionary key
b = {1: }    # error[S017]: expression expected after dictionary key and ':'
c = [x, y for x, y in z]    # error[S017]: did you forget parentheses around the comprehension target?
d = [*x for x in y]    # error[S017]: iterable unpacking cannot be used in comprehension
e = {**x for x in y}    # error[S017]: dict unpacking cannot be used in dict comprehension
f = (*x)    # error[S017]: cannot use starred expression here
g = [x for x y]    # error[S017]: 'in' expected after for-loop variables
