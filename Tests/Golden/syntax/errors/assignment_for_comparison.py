# An '=' that is meant as '==' or ':=' is told apart.
if x = 3:    # error[S013]: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
    pass
while x.a = 3:    # error[S013]: cannot assign to attribute here. Maybe you meant '==' instead of '='?
    pass
f() = 1    # error[S013]: cannot assign to function call here. Maybe you meant '==' instead of '='?
f(a.b=1)    # error[S013]: expression cannot contain assignment, perhaps you meant "=="?
