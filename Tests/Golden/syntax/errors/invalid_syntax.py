# Something that fits no rule is reported at the token.
x = 1 +    # error[S001]: invalid syntax
class = 3    # error[S001]: invalid syntax
#     ^
y = (1 if 2)    # error[S001]: expected 'else' after 'if' expression
raise from x    # error[S001]: did you forget an expression between 'raise' and 'from'?
z = 1 if 2 else pass    # error[S001]: expected expression after 'else', but statement is given
w = 1 + not 2    # error[S001]: 'not' after an operator must be parenthesized
f(a, *)    # error[S001]: Invalid star expression
