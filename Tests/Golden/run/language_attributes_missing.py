# Attributes that may be missing.
# signature: deleted(n: int)
# signature: given(n: int)
# run: deleted(3)
# run: given(3)
# run: given(0)
class D:
    def __init__(self, n):
        self.a = n
def deleted(n):
    d = D(n)
    r = hasattr(d, "a")
    del d.a
    return r, hasattr(d, "a"), getattr(d, "a", -1), getattr(D(n), "a", -1)
class M:
    def __init__(self, n):
        if n > 1:
            self.x = n * 2
def given(n):
    m = M(n)
    r = (hasattr(m, "x"), getattr(m, "x", -4), getattr(m, "y", None))
    if not hasattr(m, "x"):
        m.x = 7
    return r, m.x, hasattr(m, "x")
