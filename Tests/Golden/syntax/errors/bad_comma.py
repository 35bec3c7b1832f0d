# Elements are separated by commas.
a = [1 2]    # error[S014]: invalid syntax. Perhaps you forgot a comma?
#    ^^^
b = f(x y)    # error[S014]: invalid syntax. Perhaps you forgot a comma?
with a, b,:    # error[S014]: the last 'with' item has a trailing comma
    pass
