"""What scripts that use an extension beside its Python module have in common."""
import copy
import enum
import importlib
import resource
import sys

import numpy as np


def both(name):
    """The Python module `name`, and the extension of this name in the folder `out`."""
    python = importlib.import_module(name)
    sys.path.insert(0, "out")
    del sys.modules[name]
    compiled = importlib.import_module(name)
    assert compiled.__file__.endswith(".abi3.so") and python.__file__.endswith(".py")
    return python, compiled


def run(module, name, arguments):
    """What a call gives, or the class and the arguments of what it raises."""
    try:
        return getattr(module, name)(*arguments)
    except Exception as error:
        return type(error).__name__, error.args


def raised(module, name, arguments):
    """The class of what a call raises, or None."""
    try:
        getattr(module, name)(*arguments)
    except Exception as error:
        return type(error)
    return None


def shape(x, seen=None):
    """What tells values apart, and which objects are the same; NumPy's scalars are Python's.

    Members and instances are told by their classes' names, for these are other classes in the
    extension.
    """
    seen = {} if seen is None else seen
    if isinstance(x, (list, set, dict, np.ndarray)):
        if id(x) in seen:
            return "seen", seen[id(x)]
        seen[id(x)] = len(seen)
    if isinstance(x, enum.Enum):
        return type(x).__name__, x.name, x.value
    if isinstance(x, (list, tuple)):
        return type(x).__name__, [shape(e, seen) for e in x]
    if isinstance(x, (set, frozenset)):
        return type(x).__name__, sorted(repr(shape(e)) for e in x)
    if isinstance(x, dict):
        return "dict", [(shape(k, seen), shape(v, seen)) for k, v in x.items()]
    if isinstance(x, np.ndarray):
        return str(x.dtype), x.tolist()
    if isinstance(x, np.generic):
        x = x.item()
    if hasattr(x, "__dataclass_fields__"):
        return type(x).__name__, [shape(getattr(x, f), seen) for f in x.__dataclass_fields__]
    return type(x).__name__, repr(x)


def translated(x, module, memo):
    """The value x with the members and instances of classes of `module`, not changed otherwise."""
    if id(x) in memo:
        return memo[id(x)][1]
    if isinstance(x, enum.Enum):
        result = getattr(module, type(x).__name__)(x.value)
    elif hasattr(x, "_fields"):
        result = getattr(module, type(x).__name__)(*[translated(e, module, memo) for e in x])
    elif hasattr(x, "__dataclass_fields__"):
        fields = [translated(getattr(x, f), module, memo) for f in x.__dataclass_fields__]
        result = getattr(module, type(x).__name__)(*fields)
    elif isinstance(x, dict):
        result = {translated(k, module, memo): translated(v, module, memo) for k, v in x.items()}
    elif isinstance(x, (list, tuple, set, frozenset)):
        result = type(x)(translated(e, module, memo) for e in x)
    else:
        result = x
    memo[id(x)] = x, result
    return result


def compare(python, compiled, cases):
    """Calls both modules: results, and what becomes of the arguments, are the same."""
    for name, arguments in cases:
        a = copy.deepcopy(arguments)
        b = translated(copy.deepcopy(arguments), compiled, {})
        x, y = run(python, name, a), run(compiled, name, b)
        assert shape((a, x)) == shape((b, y)), (name, arguments, (a, x), (b, y))


def refuse(compiled, cases):
    """Each call raises the class that stands before it."""
    for kind, name, arguments in cases:
        found = raised(compiled, name, arguments)
        assert found is kind, (name, arguments, found)


def flat(work, rounds=1000):
    """The memory of the process does not grow while `work` is done again and again."""
    for _ in range(rounds // 10):
        work()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(rounds):
        work()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 4000, grown


def flat_calls(compiled, cases, rounds=1000):
    """The same of calls with copies of their arguments."""
    def work():
        for name, arguments in cases:
            run(compiled, name, copy.deepcopy(arguments))

    flat(work, rounds)
