# The texts of exceptions that Python's own operations raise.
# signature: list_index(s: str, n: int) -> str
# signature: pop(s: str, n: int) -> str
# signature: division(s: str, n: int) -> str
# signature: true_division(s: str, n: int) -> str
# signature: modulo(s: str, n: int) -> str
# signature: float_division(s: str, n: int) -> str
# signature: float_floor(s: str, n: int) -> str
# signature: float_modulo(s: str, n: int) -> str
# signature: sqrt(s: str, n: int) -> str
# signature: int_text(s: str, n: int) -> str
# signature: float_text(s: str, n: int) -> str
# signature: str_index(s: str, n: int) -> str
# signature: list_remove(s: str, n: int) -> str
# signature: list_position(s: str, n: int) -> str
# signature: too_few(s: str, n: int) -> str
# signature: too_many(s: str, n: int) -> str
# signature: least(s: str, n: int) -> str
# signature: greatest(s: str, n: int) -> str
# signature: int_key(s: str, n: int) -> str
# signature: text_key(s: str, n: int) -> str
# signature: text_item(s: str, n: int) -> str
# signature: tuple_position(s: str, n: int) -> str
# signature: split(s: str, n: int) -> str
# signature: character(s: str, n: int) -> str
# signature: code_point(s: str, n: int) -> str
# signature: int_base(s: str, n: int) -> str
# signature: popitem(s: str, n: int) -> str
# signature: set_remove(s: str, n: int) -> str
# signature: set_pop(s: str, n: int) -> str
# signature: log(s: str, n: int) -> str
# signature: factorial(s: str, n: int) -> str
# signature: shift(s: str, n: int) -> str
# signature: float_power(s: str, n: int) -> str
# signature: range_step(s: str, n: int) -> str
# signature: slice_step(s: str, n: int) -> str
# signature: exp(s: str, n: int) -> str
# signature: nan_int(s: str, n: int) -> str
# signature: infinite_int(s: str, n: int) -> str
# signature: bytes_item(s: str, n: int) -> str
# signature: tuple_item(s: str, n: int) -> str
# signature: list_store(s: str, n: int) -> str
# signature: list_delete(s: str, n: int) -> str
# signature: list_pop(s: str, n: int) -> str
# signature: extended(s: str, n: int) -> str
# signature: range_item(s: str, n: int) -> str
# signature: divmod_int(s: str, n: int) -> str
# signature: divmod_float(s: str, n: int) -> str
# signature: complex_division(s: str, n: int) -> str
# signature: pow_modulo(s: str, n: int) -> str
# signature: isqrt(s: str, n: int) -> str
# signature: str_rindex(s: str, n: int) -> str
# signature: bytes_index(s: str, n: int) -> str
# signature: partition(s: str, n: int) -> str
# signature: center(s: str, n: int) -> str
# signature: range_position(s: str, n: int) -> str
# signature: acos(s: str, n: int) -> str
# signature: fmod(s: str, n: int) -> str
# signature: math_pow(s: str, n: int) -> str
# signature: gamma(s: str, n: int) -> str
# signature: comb(s: str, n: int) -> str
# signature: asserted(s: str, n: int) -> str
# signature: bare_assert(s: str, n: int) -> str
# signature: sorted_item(s: str, n: int) -> str
# signature: list_position_between(s: str, n: int) -> str
# signature: format_code(s: str, n: int) -> str
# run: format_code("q", 2)
# run: format_code("5y", 2)
# run: format_code(">é", 2)
# run: list_index("ab", 2)
# run: pop("ab", 2)
# run: division("ab", 2)
# run: true_division("ab", 2)
# run: modulo("ab", 2)
# run: float_division("ab", 2)
# run: float_floor("ab", 2)
# run: float_modulo("ab", 2)
# run: sqrt("ab", 2)
# run: int_text("ab", 2)
# run: float_text("ab", 2)
# run: str_index("ab", 2)
# run: list_remove("ab", 2)
# run: list_position("ab", 2)
# run: too_few("ab", 2)
# run: too_many("ab", 2)
# run: least("ab", 2)
# run: greatest("ab", 2)
# run: int_key("ab", 2)
# run: text_key("ab", 2)
# run: text_item("ab", 2)
# run: tuple_position("ab", 2)
# run: split("ab", 2)
# run: character("ab", 2)
# run: code_point("ab", 2)
# run: int_base("ab", 2)
# run: popitem("ab", 2)
# run: set_remove("ab", 2)
# run: set_pop("ab", 2)
# run: log("ab", 2)
# run: factorial("ab", 2)
# run: shift("ab", 2)
# run: float_power("ab", 2)
# run: range_step("ab", 2)
# run: slice_step("ab", 2)
# run: exp("ab", 2)
# run: nan_int("ab", 2)
# run: infinite_int("ab", 2)
# run: bytes_item("ab", 2)
# run: tuple_item("ab", 2)
# run: list_store("ab", 2)
# run: list_delete("ab", 2)
# run: list_pop("ab", 2)
# run: extended("ab", 2)
# run: range_item("ab", 2)
# run: divmod_int("ab", 2)
# run: divmod_float("ab", 2)
# run: complex_division("ab", 2)
# run: pow_modulo("ab", 2)
# run: isqrt("ab", 2)
# run: str_rindex("ab", 2)
# run: bytes_index("ab", 2)
# run: partition("ab", 2)
# run: center("ab", 2)
# run: range_position("ab", 2)
# run: acos("ab", 2)
# run: fmod("ab", 2)
# run: math_pow("ab", 2)
# run: gamma("ab", 2)
# run: comb("ab", 2)
# run: asserted("ab", 2)
# run: bare_assert("ab", 2)
# run: sorted_item("ab", 2)
# run: list_position_between("ab", 2)
import math


def list_index(s, n):
    try:
        x = [1,2,3][n+5]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def pop(s, n):
    try:
        a = [n]
        a.pop()
        a.pop()
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def division(s, n):
    try:
        x = n // (n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def true_division(s, n):
    try:
        x = n / (n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def modulo(s, n):
    try:
        x = n % (n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def float_division(s, n):
    try:
        x = float(n) / (n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def float_floor(s, n):
    try:
        x = float(n) // 0.0
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def float_modulo(s, n):
    try:
        x = float(n) % 0.0
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def sqrt(s, n):
    try:
        x = math.sqrt(-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def int_text(s, n):
    try:
        x = int(s)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def float_text(s, n):
    try:
        x = float(s)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def str_index(s, n):
    try:
        x = s.index("q")
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_remove(s, n):
    try:
        a = [n, 1]
        a.remove(77)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_position(s, n):
    try:
        a = [n, 1]
        x = a.index(77)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def too_few(s, n):
    try:
        a = [n] * n
        x, y = a
        x = x
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def too_many(s, n):
    try:
        a = [n] * (n + 3)
        x, y = a
        x = x
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def least(s, n):
    try:
        x = min([i for i in range(n - n)])
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def greatest(s, n):
    try:
        x = max([i for i in range(n - n)])
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def int_key(s, n):
    try:
        d = {n: 1}
        x = d[n + 1]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def text_key(s, n):
    try:
        d = {s: 1}
        x = d[s + "!"]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def text_item(s, n):
    try:
        x = s[n + 100]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def tuple_position(s, n):
    try:
        x = (n, n + 1).index(7)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def split(s, n):
    try:
        x = s.split(s[:0])
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def character(s, n):
    try:
        x = chr(n - 100)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def code_point(s, n):
    try:
        x = ord(s)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def int_base(s, n):
    try:
        x = int(s, n + 3)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def popitem(s, n):
    try:
        d = {n: 1}
        d.clear()
        d.popitem()
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def set_remove(s, n):
    try:
        x = {n}
        x.remove(n + 1)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def set_pop(s, n):
    try:
        x = {n}
        x.clear()
        x.pop()
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def log(s, n):
    try:
        x = math.log(0 * n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def factorial(s, n):
    try:
        x = math.factorial(-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def shift(s, n):
    try:
        x = 1 << (-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def float_power(s, n):
    try:
        x = 0.0 ** (-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def range_step(s, n):
    try:
        x = list(range(0, 5, n - n))
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def slice_step(s, n):
    try:
        x = ([n] * n)[::n - n]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def exp(s, n):
    try:
        x = math.exp(1000.0 * n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def nan_int(s, n):
    try:
        x = int(float("nan") * n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def infinite_int(s, n):
    try:
        x = int(float("inf") * n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def bytes_item(s, n):
    try:
        x = b"abc"[n + 10]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def tuple_item(s, n):
    try:
        x = (1, 2, 3)[n + 10]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_store(s, n):
    try:
        a = [1, 2]
        a[n + 5] = 1
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_delete(s, n):
    try:
        a = [1, 2]
        del a[n + 5]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_pop(s, n):
    try:
        a = [1, 2]
        a.pop(n + 5)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def extended(s, n):
    try:
        a = [1, 2]
        a.insert(n, 1)
        a[::2] = [1, 2, 3, 4]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def range_item(s, n):
    try:
        x = range(n)[n + 3]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def divmod_int(s, n):
    try:
        x = divmod(n, n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def divmod_float(s, n):
    try:
        x = divmod(float(n), 0.0)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def complex_division(s, n):
    try:
        x = complex(n) / 0
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def pow_modulo(s, n):
    try:
        x = pow(n, 2, n - n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def isqrt(s, n):
    try:
        x = math.isqrt(-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def str_rindex(s, n):
    try:
        x = s.rindex("q")
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def bytes_index(s, n):
    try:
        x = b"abc".index(b"q")
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def partition(s, n):
    try:
        x = s.partition(s[:0])
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def center(s, n):
    try:
        x = s.center(10, "ab")
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def range_position(s, n):
    try:
        x = range(5).index(n + 10)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def acos(s, n):
    try:
        x = math.acos(n + 3.0)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def fmod(s, n):
    try:
        x = math.fmod(n, 0.0)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def math_pow(s, n):
    try:
        x = math.pow(-n, 0.5)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def gamma(s, n):
    try:
        x = math.gamma(-n)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def comb(s, n):
    try:
        x = math.comb(-n, 2)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def asserted(s, n):
    try:
        assert n > 100, f"n is {n}"
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def bare_assert(s, n):
    try:
        assert n > 100
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def sorted_item(s, n):
    try:
        x = sorted([n] * 2)[n + 5]
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def list_position_between(s, n):
    try:
        x = [n].index(9, 0, 1)
    except Exception as e:
        return str(e) + "|" + type(e).__name__
    return "none"


def told(x, spec):
    try:
        return format(x, spec)
    except ValueError as e:
        return str(e)


def format_code(s, n):
    return told(n, s) + told(n * 2.5, s) + told(s, s) + told(n * 1j, s) + told(n > 1, s)
