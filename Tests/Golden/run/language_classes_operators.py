# Class variables beside fields, kept properties, and operators of derived classes.
# signature: inst_shadow(n: int) -> int
# run: inst_shadow(1)
# signature: cached_list(n: int) -> int
# run: cached_list(1)
# signature: refl(n: int) -> int
# run: refl(1)
# signature: refl_add(n: int) -> int
# run: refl_add(1)
import functools

class T:
    x = 1
    def __init__(self):
        self.y = self.x
    def bump(self):
        self.x += 1
        return self.x
def inst_shadow(n):
    a, b = T(), T()
    a.bump()
    return a.x * 100 + b.x * 10 + T.x

class L:
    def __init__(self, n):
        self.n = n
        self.calls = 0
    @functools.cached_property
    def big(self):
        self.calls += 1
        return [self.n]
def cached_list(n):
    a = L(n)
    a.big.append(5)
    return len(a.big) * 10 + a.calls

class Par:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
class Ch(Par):
    def __eq__(self, o): return False
def refl(n):
    return int(Par(n) == Ch(n)) + 2 * int(Ch(n) == Par(n)) + 4 * int(Par(n) != Ch(n))
class Ad:
    def __init__(self, n): self.n = n
    def __add__(self, o): return 1
    def __radd__(self, o): return 2
class AdS(Ad):
    def __radd__(self, o): return 3
def refl_add(n):
    return Ad(1) + AdS(2)
