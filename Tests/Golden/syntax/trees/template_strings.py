# t-strings keep the text of their expressions (PEP 750).
a = t"Hello {name}!"
b = t"{ x + 1 !r:>{w}}" rt"\n{y=}"
