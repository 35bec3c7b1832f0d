# A string in triple quotes may end the file.
# error@+1[S006]: unterminated triple-quoted string literal (detected at line 4)
x = """abc
def
