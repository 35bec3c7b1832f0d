# Minus the least int is beyond 64 bits.
# signature: negated(a: int)
# run: negated(5)
# run: negated(-9223372036854775807)
# run: negated(-9223372036854775808)  overflow
def negated(a):
    return -a
