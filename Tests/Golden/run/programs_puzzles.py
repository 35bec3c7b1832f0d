# Small programs as users write them: text, puzzles, recursion.
# signature: fft_sum(n: int)
# run: fft_sum(8)
# signature: sieve(n: int)
# run: sieve(50)
# signature: collatz(n: int)
# run: collatz(30)
# signature: roman(n: int) -> str
# run: roman(1994)
# run: roman(3)
# signature: rle(s: str)
# run: rle("aaabbbccd")
# run: rle("")
# signature: caesar(s: str, k: int) -> str
# run: caesar("Hello, World!", 3)
# signature: anagrams(s: str)
# run: anagrams("tea eat tan ate nat bat")
# signature: top_words(s: str)
# run: top_words("a b a c b a d")
# signature: balanced(s: str) -> bool
# run: balanced("([]{})")
# run: balanced("([)]")
# signature: postfix(s: str) -> str
# run: postfix("3+4*2/(1-5)")
# signature: evaluate(s: str) -> float
# run: evaluate("2*(3+4)-5/2")
# run: evaluate("2*(3+")
# signature: life(n: int)
# run: life(5)
# signature: maze(n: int)
# run: maze(5)
# signature: perms(n: int)
# run: perms(4)
# signature: powerset(n: int)
# run: powerset(4)
# signature: fib(n: int) -> int
# run: fib(40)
# signature: hanoi(n: int)
# run: hanoi(4)
import math
from collections import Counter, defaultdict, deque
from functools import lru_cache


def fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = fft(x[::2]), fft(x[1::2])
    out = [0j] * n
    for k in range(n // 2):
        angle = -2 * math.pi * k / n
        t = complex(math.cos(angle), math.sin(angle)) * odd[k]
        out[k] = even[k] + t
        out[k + n // 2] = even[k] - t
    return out


def fft_sum(n):
    y = fft([complex(i % 3, 0) for i in range(n)])
    return round(abs(y[0]), 9), round(abs(y[1]), 9)


def sieve(n):
    prime = [True] * (n + 1)
    prime[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if prime[i]:
            prime[i * i::i] = [False] * len(prime[i * i::i])
    return [i for i, p in enumerate(prime) if p][-3:] == [41, 43, 47], sum(prime)


def collatz(n):
    memo = {1: 1}

    def length(k):
        if k in memo:
            return memo[k]
        r = 1 + length(k // 2 if k % 2 == 0 else 3 * k + 1)
        memo[k] = r
        return r

    return max(range(1, n), key=length), len(memo)


def roman(n):
    out = ""
    for value, digits in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"),
                          (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
                          (4, "IV"), (1, "I")]:
        while n >= value:
            out += digits
            n -= value
    return out


def rle(s):
    out = []
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return "".join(f"{c}{n}" for c, n in out), len(out)


def caesar(s, k):
    out = []
    for c in s:
        if c.isupper():
            out.append(chr((ord(c) - ord("A") + k) % 26 + ord("A")))
        elif c.islower():
            out.append(chr((ord(c) - ord("a") + k) % 26 + ord("a")))
        else:
            out.append(c)
    return "".join(out)


def anagrams(s):
    groups = defaultdict(list)
    for w in s.split():
        groups["".join(sorted(w))].append(w)
    return str(sorted(groups.values(), key=lambda g: (-len(g), g))), len(groups)


def top_words(s):
    return str(Counter(s.split()).most_common(2))


def balanced(s):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in pairs.values():
            stack.append(c)
        elif c in pairs:
            if not stack or stack.pop() != pairs[c]:
                return False
    return not stack


def postfix(s):
    precedence = {"+": 1, "-": 1, "*": 2, "/": 2}
    out, ops = [], []
    for c in s:
        if c.isdigit():
            out.append(c)
        elif c == "(":
            ops.append(c)
        elif c == ")":
            while ops[-1] != "(":
                out.append(ops.pop())
            ops.pop()
        else:
            while ops and ops[-1] != "(" and precedence[ops[-1]] >= precedence[c]:
                out.append(ops.pop())
            ops.append(c)
    while ops:
        out.append(ops.pop())
    return " ".join(out)


class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def peek(self):
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def take(self):
        c = self.peek()
        self.pos += 1
        return c

    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-") and self.peek():
            if self.take() == "+":
                v += self.term()
            else:
                v -= self.term()
        return v

    def term(self):
        v = self.factor()
        while self.peek() and self.peek() in "*/":
            if self.take() == "*":
                v *= self.factor()
            else:
                v /= self.factor()
        return v

    def factor(self):
        if self.peek() == "(":
            self.take()
            v = self.expr()
            if self.take() != ")":
                raise ParseError("expected )")
            return v
        start = self.pos
        while self.peek().isdigit():
            self.pos += 1
        if start == self.pos:
            raise ParseError("expected a number")
        return float(self.text[start:self.pos])


def evaluate(s):
    return Parser(s).expr()


def life(n):
    cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
    for _ in range(n):
        around = Counter((x + dx, y + dy) for x, y in cells
                         for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        cells = {c for c, k in around.items() if k == 3 or k == 2 and c in cells}
    return sorted(cells)[0], len(cells)


def maze(n):
    walls = {(1, 0), (1, 1), (1, 2), (3, 4), (3, 3), (3, 2)}
    start, goal = (0, 0), (n - 1, n - 1)
    seen = {start: 0}
    queue = deque([start])
    while queue:
        x, y = queue.popleft()
        if (x, y) == goal:
            return seen[goal], len(seen)
        for nx, ny in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 0 <= nx < n and 0 <= ny < n and (nx, ny) not in walls and (nx, ny) not in seen:
                seen[nx, ny] = seen[x, y] + 1
                queue.append((nx, ny))
    return -1, len(seen)


def permutations(items):
    if len(items) <= 1:
        yield items[:]
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def perms(n):
    count = 0
    last = []
    for p in permutations(list(range(n))):
        count += 1
        last = p
    return count, str(last)


def powerset(n):
    result = [[]]
    for i in range(n):
        result += [s + [i] for s in result]
    return len(result), str(max(result, key=sum))


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def hanoi(n):
    moves = []

    def move(k, a, b, c):
        if k == 0:
            return
        move(k - 1, a, c, b)
        moves.append((a, c))
        move(k - 1, b, a, c)

    move(n, "A", "B", "C")
    return len(moves), str(moves[0]), moves[-1][1]
