# One run reports every error of a file.
x = (1, 2    # error[S003]: '(' was never closed

def f(a, b=1, c):    # error[S016]: parameter without a default follows parameter with a default
    y = a +    # error[S001]: invalid syntax
    if y = 2:    # error[S013]: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
        z = [1 2]    # error[S014]: invalid syntax. Perhaps you forgot a comma?
    else:
        z = 3
    return y

class C:
    def g(self)    # error[S002]: expected ':'
        return 0x    # error[S009]: invalid hexadecimal literal
