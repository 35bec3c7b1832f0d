# A header without its colon or parenthesis is reported where it should be.
def f x:    # error[S002]: expected '('
    return x
if y    # error[S002]: expected ':'
    z = 1
while z
    # error@-1[S002]: expected ':'
    pass
class C
    # error@-1[S002]: expected ':'
    pass
for a in b
    # error@-1[S002]: expected ':'
    pass
def g() -> int    # error[S002]: expected ':'
    pass
