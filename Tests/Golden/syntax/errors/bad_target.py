# What is assigned to or deleted must be a target.
f() += 1    # error[S012]: 'function call' is an illegal expression for augmented assignment
None = 1    # error[S012]: cannot assign to None
[a, 1] = x    # error[S012]: cannot assign to literal
for f() in x:    # error[S012]: cannot assign to function call
    pass
del f()    # error[S012]: cannot delete function call
(a, b): int    # error[S012]: only single target (not tuple) can be annotated
with x as 1:    # error[S012]: cannot assign to literal
    pass
if (f() := 1):    # error[S012]: cannot use assignment expressions with function call
    pass
try:
    pass
except E as a.b:    # error[S012]: cannot use except statement with attribute
    pass
