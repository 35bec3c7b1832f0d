# At the end of the file the innermost open bracket is reported.
a = 1
b = {'a': [1, 2    # error[S003]: '[' was never closed
