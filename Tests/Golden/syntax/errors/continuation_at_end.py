# A backslash may not end the file.
# error@+1[S011]: unexpected EOF while parsing
a = 1 + \
