# Clauses must go together.
try:
    pass
x = 1    # error[S019]: expected 'except' or 'finally' block
try:
    pass
except A:
    pass
except* B:    # error[S019]: cannot have both 'except' and 'except*' on the same 'try'
    pass
try:
    pass
except A, B as c:    # error[S019]: multiple exception types must be parenthesized when using 'as'
    pass
if x:
    pass
else:
    pass
elif y:    # error[S019]: 'elif' block follows an 'else' block
    pass
