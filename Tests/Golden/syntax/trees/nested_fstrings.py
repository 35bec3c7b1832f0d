# f-strings nest with the same quotes, hold comments and escapes (PEP 701).
a = f"{f"{f"{1 + 1}"}"} {'\n'.join(x)} {{}}"
b = f'''{
    x  # a comment with }
    !r:>{width}.{precision}}'''
c = f"{x = } {y=!s} {z=:>{w}} {lambda_:=^10}" "plain" u'u' rf"\{d}\n"
