"""Runs a program in CPython so that it tells where a documented deviation begins.

Each operator and call of the program is wrapped: a Python int beyond 64 bits, a power with
a negative exponent and a float that becomes an integer of NumPy that can't hold it end the run
with `Deviation`. The lines stay.
"""
import ast
import math
import operator
import types

import numpy as np

LOW, HIGH = -2**63, 2**63 - 1


class Deviation(BaseException):
    """A documented deviation; `kind` is the exception that compiled code gives, None for any."""

    def __init__(self, kind, always):
        super().__init__(kind)
        self.kind, self.always = kind, always


def checked(value):
    """Returns `value`, which must not be an int beyond 64 bits."""
    if type(value) is int and not LOW <= value <= HIGH:
        raise Deviation("OverflowError", False)
    if type(value) is tuple:
        for v in value:
            checked(v)
    return value


def called(value):
    """Returns the result of a function: beyond 64 bits, compiled code may wrap or raise."""
    try:
        return checked(value)
    except Deviation as deviation:
        deviation.kind = None
        raise


def plain(*values):
    """True iff all of `values` are Python ints."""
    return all(isinstance(v, int) for v in values)


def power(a, b):
    """Returns `a ** b`."""
    if plain(a, b):
        if b < 0:
            raise Deviation("ValueError", True)
        if abs(a) > 1 and b > 64:
            raise Deviation("OverflowError", False)
    try:
        result = a ** b
    except OverflowError:
        # The power of a negative float may be complex, and too large for that.
        if isinstance(a, float) and a < 0 and isinstance(b, float) and not b.is_integer():
            raise Deviation("ValueError", True) from None
        raise
    if isinstance(result, complex) and not isinstance(a, complex) and not isinstance(b, complex):
        raise Deviation("ValueError", True)
    return checked(result)


def shift(a, b):
    """Returns `a << b`."""
    if plain(a, b) and b > 64 and a:
        raise Deviation("OverflowError", False)
    return checked(a << b)


def fitting(value, kind):
    """Returns `value`, whose floats must fit the dtype `kind` if that is one of integers."""
    kind = np.dtype(kind)
    floats = np.asarray(value)
    if kind.kind in "iu" and floats.dtype.kind == "f" and floats.size:
        least, most = float(np.iinfo(kind).min), float(np.iinfo(kind).max)
        with np.errstate(all="ignore"):
            whole = np.trunc(floats.astype(np.float64))
        # The float of the largest integer may be the power of two behind it.
        fits = (whole >= least) & ((whole < most) | (whole == most) & (most < 2**53))
        if not fits.all():
            raise Deviation(None, True)
    return value


def modulus(x, **keywords):
    """Returns `abs(x)`; NumPy's loops over complex arrays round otherwise than its scalars."""
    if isinstance(x, np.ndarray) and x.dtype.kind == "c":
        return np.hypot(x.real, x.imag, **keywords)
    return np.absolute(x, **keywords) if keywords else abs(x)


def numpy_called(function, *arguments, **keywords):
    """Returns what a function of NumPy gives."""
    if function is np.absolute and isinstance(arguments[0], np.ndarray):
        return modulus(*arguments, **keywords)
    if isinstance(function, type) and issubclass(function, np.integer):
        for a in arguments:
            if isinstance(a, np.floating):
                fitting(a, function)
    if "dtype" in keywords and function is np.full:
        fitting(arguments[1], keywords["dtype"])
    return called(function(*arguments, **keywords))


def astype(array, kind):
    """Returns `array.astype(kind)`."""
    return fitting(array, kind).astype(kind)


def stored(container, value):
    """Returns `value`, which is assigned to elements of `container`."""
    if isinstance(container, np.ndarray) and isinstance(value, (np.floating, np.ndarray)):
        fitting(value, container.dtype)
        # NumPy may read what it has written already, in one dimension.
        if isinstance(value, np.ndarray) and value.ndim == 1 and np.shares_memory(
                container, value):
            raise Deviation(None, True)
    return value


def total(items, start=0):
    """Returns `sum(items, start)`."""
    for item in items:
        start = checked(start + item)
    return start


def python_pow(a, b, *rest):
    """Returns `pow(a, b)`."""
    return power(a, b) if not rest else checked(pow(a, b, *rest))


OPERATORS = {
    ast.Add: operator.iadd, ast.Sub: operator.isub, ast.Mult: operator.imul,
    ast.Div: operator.itruediv, ast.FloorDiv: operator.ifloordiv, ast.Mod: operator.imod,
    ast.BitAnd: operator.iand, ast.BitOr: operator.ior, ast.BitXor: operator.ixor,
    ast.RShift: operator.irshift,
}


def holds_nan(value):
    """Returns whether a NaN is in `value`, a number or a tuple, list, set or dict."""
    if isinstance(value, (tuple, list, set, frozenset, dict)):
        return any(map(holds_nan, value))
    return isinstance(value, (float, complex, np.inexact)) and bool(value != value)


def is_in(value, container):
    """Returns `value in container`, where a NaN is itself by identity."""
    if not isinstance(container, np.ndarray) and holds_nan(value) and holds_nan(container):
        raise Deviation(None, True)
    return value in container


def is_not_in(value, container):
    """Returns `value not in container`."""
    return not is_in(value, container)


def whole(value):
    """Returns `value`, which is compared: a NaN in a container is equal to itself by identity."""
    if isinstance(value, (tuple, list, set, frozenset, dict)) and holds_nan(value):
        raise Deviation(None, True)
    return value


def rounded(x, *digits):
    """Returns `round(x, digits)`, which NumPy computes by floats for its integers."""
    if isinstance(x, np.integer) and digits and digits[0] < 0:
        limits = np.iinfo(x.dtype)
        result = round(int(x), int(digits[0]))
        if not limits.min <= result <= limits.max or abs(int(x)) > 2**53:
            raise Deviation(None, True)
    return called(round(x, *digits))


def literal(node):
    """Returns the int that literals give, None if others take part or it has over 128 bits."""
    if isinstance(node, ast.Constant):
        return node.value if type(node.value) is int else None
    parts = [node.operand] if isinstance(node, ast.UnaryOp) else [
        node.left, node.right] if isinstance(node, ast.BinOp) else []
    values = [literal(p) for p in parts]
    if not parts or None in values or isinstance(node.op, (ast.Not, ast.Div, ast.MatMult)):
        return None
    if isinstance(node.op, (ast.Pow, ast.LShift)) and not 0 <= values[1] < 127:
        return None
    try:
        value = eval(compile(ast.Expression(node), "literal", "eval"))
    except (ArithmeticError, ValueError):
        return None
    return value if -2**127 <= value < 2**127 else None


class Wrapper(ast.NodeTransformer):
    """Wraps operators and calls."""

    def wrap(self, name, *arguments, node):
        """Returns a call of a function of this file."""
        call = ast.Call(ast.Name(name, ast.Load()), list(arguments), [])
        return ast.fix_missing_locations(ast.copy_location(call, node))

    def visit_BinOp(self, node):
        """Wraps an operator; the compiler computes those of literals in 128 bits."""
        if literal(node) is not None:
            return self.wrap("__checked__", node, node=node)
        self.generic_visit(node)
        if isinstance(node.op, ast.Pow):
            return self.wrap("__power__", node.left, node.right, node=node)
        if isinstance(node.op, ast.LShift):
            return self.wrap("__shift__", node.left, node.right, node=node)
        return self.wrap("__checked__", node, node=node)

    def visit_Compare(self, node):
        """Wraps what is compared."""
        self.generic_visit(node)
        if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            name = "__in__" if isinstance(node.ops[0], ast.In) else "__not_in__"
            return self.wrap(name, node.left, node.comparators[0], node=node)
        operands = [node.left, *node.comparators]
        node.left, *node.comparators = [
            self.wrap("__whole__", o, node=node) if isinstance(
                o, (ast.Name, ast.Tuple, ast.List, ast.Subscript)) else o for o in operands]
        return node

    def visit_UnaryOp(self, node):
        """Wraps an operator."""
        self.generic_visit(node)
        return node if isinstance(node.op, ast.Not) else self.wrap(
            "__checked__", node, node=node)

    def visit_Call(self, node):
        """Wraps a call."""
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "pow":
            return self.wrap("__pow__", *node.args, node=node)
        if isinstance(node.func, ast.Attribute):
            if node.func.attr == "astype" and len(node.args) == 1:
                return self.wrap("__astype__", node.func.value, *node.args, node=node)
            if isinstance(node.func.value, ast.Name) and node.func.value.id == "np":
                call = self.wrap("__numpy__", node.func, *node.args, node=node)
                call.keywords = node.keywords
                return call
        return self.wrap("__called__", node, node=node)

    def visit_Assign(self, node):
        """Looks at what becomes an element."""
        self.generic_visit(node)
        target = node.targets[0]
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
            container = ast.copy_location(ast.Name(target.value.id, ast.Load()), node)
            node.value = self.wrap("__stored__", container, node.value, node=node)
        return node

    def visit_AugAssign(self, node):
        """Looks at the variable behind the assignment."""
        self.generic_visit(node)
        if not isinstance(node.target, ast.Name):
            return node
        value = ast.copy_location(ast.Name(node.target.id, ast.Load()), node)
        return [node, ast.copy_location(
            ast.Expr(self.wrap("__checked__", value, node=node)), node)]


def integral(function):
    """Returns a function of `math` that makes Python ints of its arguments, NumPy's too."""
    def call(*arguments):
        for a in arguments:
            if isinstance(a, np.integer) or isinstance(a, int):
                checked(int(a))
        return function(*arguments)
    return call


INTEGRAL = ["gcd", "lcm", "isqrt", "factorial", "comb", "perm"]


def math_module():
    """Returns `math`, where ints beyond 64 bits are a deviation."""
    names = vars(math) | {n: integral(getattr(math, n)) for n in INTEGRAL}
    return types.SimpleNamespace(**names)


NAMES = {"__checked__": checked, "__called__": called, "__power__": power, "__shift__": shift,
         "__pow__": python_pow, "__numpy__": numpy_called, "__astype__": astype,
         "__stored__": stored, "__in__": is_in, "__not_in__": is_not_in,
         "__whole__": whole, "sum": total, "round": rounded, "abs": modulus}


def function(source, file, entry):
    """Returns the entry of a program, wrapped."""
    tree = ast.fix_missing_locations(Wrapper().visit(ast.parse(source)))
    module = dict(NAMES) | {"np": np, "__name__": "program"}
    module["math"] = math_module()
    exec(compile(tree, file, "exec"), module)
    return module[entry]
