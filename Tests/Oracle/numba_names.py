"""The names of Numba that goldens import, over CPython and NumPy: Numba need not be installed."""
import inspect
import itertools
import re
import types

import numpy as np

SCALARS = {
    "boolean": np.bool_, "int8": np.int8, "int16": np.int16, "int32": np.int32,
    "int64": np.int64, "uint8": np.uint8, "uint16": np.uint16, "uint32": np.uint32,
    "uint64": np.uint64, "intp": np.int64, "uintp": np.uint64, "intc": np.int32,
    "float32": np.float32, "float64": np.float64, "double": np.float64, "complex64": np.complex64,
    "complex128": np.complex128, "void": None,
}
"""Numba's names of types."""


class NumbaType:
    """A type of Numba: converts a number, is indexed for arrays, is called for signatures."""

    def __init__(self, name):
        self.name = name

    def __call__(self, *arguments):
        if all(isinstance(a, NumbaType) for a in arguments):
            return f"{self.name}({', '.join(a.name for a in arguments)})"
        return SCALARS[self.name](*arguments)

    def __getitem__(self, _):
        return NumbaType(f"{self.name}[:]")


def identity(*arguments, **_):
    """Stands for every decorator of Numba that changes no result: gives the function back."""
    if len(arguments) == 1 and isinstance(arguments[0], types.FunctionType):
        return arguments[0]
    return lambda function: function


def loops(signatures):
    """Returns the dtypes of the arguments and of the result of each of `signatures`."""
    found = []
    for s in texts(signatures):
        result, arguments = re.fullmatch(r"(\w*)\((.*)\)", s).groups()
        found.append(([SCALARS[a] for a in re.findall(r"(\w+)(?:\[:\])?", arguments)],
                      SCALARS.get(result)))
    return found


def texts(signatures):
    """Returns the signatures as texts: they are also written as tuples of types, or one alone."""
    if isinstance(signatures, (str, tuple)):
        signatures = [signatures]
    return [s if isinstance(s, str) else f"({', '.join(t.name for t in s)})" for s in signatures]


def is_safe(x, dtype):
    """Tells whether NumPy converts the operand `x` to `dtype` without loss."""
    kind = np.dtype(dtype).kind
    if type(x) is int:
        return kind != "b"
    if type(x) is float:
        return kind in "fc"
    if type(x) is complex:
        return kind == "c"
    return np.can_cast(np.asarray(x).dtype, dtype, "safe")


def chosen(candidates, operands):
    """Returns the loop of exactly the operands' types, else the first to which they convert."""
    weak = [type(x) in (int, float, complex) for x in operands]
    for arguments, result in candidates:
        if not any(weak) and all(np.asarray(x).dtype == d for x, d in zip(operands, arguments)):
            return arguments, result
    for arguments, result in candidates:
        if all(is_safe(x, d) for x, d in zip(operands, arguments)):
            return arguments, result
    raise TypeError("no loop for these types")


def vectorize(*arguments, **_):
    """Stands for numba.vectorize: the function is called with NumPy's scalars, place by place."""
    if arguments and isinstance(arguments[0], types.FunctionType):
        return elementwise(arguments[0], [])
    return lambda function: elementwise(function, loops(arguments[0]) if arguments else [])


def elementwise(function, candidates):
    """Returns the function that applies `function` to elements."""
    count = function.__code__.co_argcount

    def apply(*operands, out=None):
        if len(operands) > count:
            out = operands[count]
        items = [x if np.isscalar(x) else np.asarray(x) for x in operands[:count]]
        dtype = None
        if candidates:
            arguments, dtype = chosen(candidates, items)
            items = [np.asarray(x).astype(d) for x, d in zip(items, arguments)]
        elif not any(isinstance(x, (np.ndarray, np.generic)) for x in items):
            items = [np.asarray(x) for x in items]
        shape = np.broadcast_shapes(*(np.shape(x) for x in items))
        spread = [np.broadcast_to(x, shape) if isinstance(x, np.ndarray) else x for x in items]
        results = [
            function(*(x[place] if isinstance(x, np.ndarray) else x for x in spread))
            for place in itertools.product(*map(range, shape))]
        if dtype is None:
            dtype = np.result_type(*(np.asarray(r).dtype for r in results))
        result = np.array(results, dtype).reshape(shape)
        if out is None:
            return result if shape else result[()]
        out[...] = result
        return out

    return with_parameters(apply, function, count)


def guvectorize(*arguments, **_):
    """Stands for numba.guvectorize: the function is called with parts, place by place."""
    signatures = arguments[0] if len(arguments) > 1 else []
    return lambda function: partwise(function, signatures, arguments[-1])


def partwise(function, signatures, layout):
    """Returns the function that calls `function` with the parts that `layout` says."""
    inputs, outputs = (re.findall(r"\(([\w,]*)\)", side) for side in layout.split("->"))
    names = [[n for n in part.split(",") if n] for part in inputs + outputs]
    candidates = loops(signatures)
    is_array = [bool(n) for n in names[:len(inputs)]] + [True] * len(outputs)
    for text in texts(signatures)[:1]:
        is_array = [t.endswith("]") for t in re.findall(r"\w+(?:\[[:, ]*\])?", text)]
        is_array = is_array[-len(names):]

    def apply(*operands):
        items = [np.asarray(x) for x in operands[:len(inputs)]]
        dtypes = None
        if candidates:
            own = [x if type(x) in (int, float, complex) else np.asarray(x)
                   for x in operands[:len(inputs)]]
            _, dtypes = chosen([(a[:len(inputs)], a) for a, _ in candidates], own)
            items = [x.astype(d) for x, d in zip(items, dtypes)]
        sizes = {}
        for x, part in zip(items, names):
            for name, extent in zip(part, x.shape[x.ndim - len(part):]):
                if sizes.setdefault(name, extent) != extent:
                    raise ValueError("mismatch in a core dimension")
        outer = np.broadcast_shapes(
            *(x.shape[:x.ndim - len(part)] for x, part in zip(items, names)))
        results = list(operands[len(inputs):])
        for i in range(len(results), len(outputs)):
            part = names[len(inputs) + i]
            results.append(np.empty(outer + tuple(sizes[n] for n in part),
                                    dtypes[len(inputs) + i]))
        spread = [np.broadcast_to(x, outer + x.shape[x.ndim - len(part):])
                  for x, part in zip(items, names)]
        for place in itertools.product(*map(range, outer)):
            parts = []
            for x, part, as_array in zip(spread + results, names, is_array):
                p = x[place + (...,)]
                parts.append(p if part else p.reshape(1) if as_array else p[()])
            function(*parts)
        given = len(operands) > len(inputs)
        back = tuple(r if given or r.ndim else r[()] for r in results)
        return back[0] if len(back) == 1 else back

    return with_parameters(apply, function, len(inputs))


def with_parameters(apply, function, count):
    """Returns `apply` with the parameters of `function`, of which `count` are needed."""
    names = list(function.__code__.co_varnames[:function.__code__.co_argcount])
    listed = ", ".join(names[:count] + [f"{n}=None" for n in names[count:]])
    scope = {"apply": apply}
    exec(f"def named({listed}, *rest, **keywords):\n"
         f"    given = [x for x in [{', '.join(names)}] if x is not None]\n"
         f"    return apply(*given, *rest, **keywords)\n", scope)
    named = scope["named"]
    shown = list(inspect.signature(named).parameters.values())[:len(names)]
    named.__signature__ = inspect.Signature(shown)
    return named


class Relative:
    """An array whose indices count from the place of a stencil's element."""

    def __init__(self, array, place, reach=None):
        self.array, self.place, self.reach = array, place, reach

    def __getitem__(self, index):
        index = index if isinstance(index, tuple) else (index,)
        if self.reach is not None:
            self.reach.append(index)
            return self.array.dtype.type(1)
        moved = tuple(i + k for i, k in zip(self.place, index))
        if any(i < 0 or i >= n for i, n in zip(moved, self.array.shape)):
            raise IndexError(moved)
        return self.array[moved]


def stencil(*arguments, neighborhood=None, cval=None, standard_indexing=()):
    """Stands for numba.stencil: the function is called for each element with relative arrays."""
    def decorate(function):
        names = function.__code__.co_varnames[:function.__code__.co_argcount]

        def apply(*given, out=None):
            def views(place, reach=None):
                return [Relative(x, place, reach)
                        if isinstance(x, np.ndarray) and n not in standard_indexing else x
                        for n, x in zip(names, given)]

            indices = []
            kind = np.asarray(function(*views((0,) * given[0].ndim, indices))).dtype
            reach = neighborhood or [(min(0, min(k)), max(0, max(k))) for k in zip(*indices)]
            result = np.full(given[0].shape, cval or 0, kind) if out is None else out
            if out is not None and cval is not None:
                out[...] = cval
            spans = [range(max(0, -low), n - max(0, high))
                     for (low, high), n in zip(reach, given[0].shape)]
            for place in itertools.product(*spans):
                result[place] = function(*views(place))
            return result

        return with_parameters(apply, function, len(names))

    if arguments and isinstance(arguments[0], types.FunctionType):
        return decorate(arguments[0])
    return decorate


class TypedList(list):
    """Stands for numba.typed.List."""

    @classmethod
    def empty_list(cls, _):
        """Returns an empty list; its type shows later."""
        return cls()


class TypedDict(dict):
    """Stands for numba.typed.Dict."""

    @classmethod
    def empty(cls, key_type, value_type):
        """Returns an empty dict; its types show later."""
        return cls()


def jitclass(*arguments, **_):
    """Stands for numba.experimental.jitclass: the class stays what it is."""
    if not arguments or not isinstance(arguments[0], type):
        return jitclass
    arguments[0].class_type = types.SimpleNamespace(instance_type=NumbaType(arguments[0].__name__))
    return arguments[0]


class DeferredType(NumbaType):
    """A type that is said later."""

    def __init__(self):
        super().__init__("deferred")

    def define(self, _):
        """Says what type it is."""


def set_num_threads(count):
    """Stands for numba.set_num_threads, where one thread runs everything."""
    if count < 1:
        raise ValueError(count)


def module():
    """Returns the modules of Numba by name."""
    numba = types.ModuleType("numba")
    for name in ("jit", "njit", "cfunc", "generated_jit"):
        setattr(numba, name, identity)
    numba.vectorize, numba.guvectorize, numba.prange = vectorize, guvectorize, range
    inner = types.ModuleType("numba.types")
    for name in SCALARS:
        setattr(numba, name, NumbaType(name))
        setattr(inner, name, NumbaType(name))
    inner.unicode_type = NumbaType("str")
    inner.UniTuple = lambda t, n: NumbaType("tuple")
    numba.stencil = stencil
    numba.literal_unroll = numba.literally = lambda x: x
    numba.pndindex = np.ndindex
    numba.types = inner
    numba.core = types.ModuleType("numba.core")
    numba.core.types = inner
    inner.ListType = inner.DictType = lambda *t: NumbaType("container")
    numba.typeof = lambda x: NumbaType("type")
    numba.set_num_threads, numba.get_num_threads = set_num_threads, lambda: 1
    numba.get_thread_id = lambda: 0
    numba.extending = types.ModuleType("numba.extending")
    numba.extending.register_jitable = identity
    numba.deferred_type, numba.optional = DeferredType, lambda t: t
    numba.experimental = types.ModuleType("numba.experimental")
    numba.experimental.jitclass = jitclass
    numba.typed = types.ModuleType("numba.typed")
    numba.typed.List, numba.typed.Dict = TypedList, TypedDict
    return {"numba": numba, "numba.experimental": numba.experimental, "numba.types": inner,
            "numba.typed": numba.typed, "numba.core": numba.core, "numba.core.types": inner,
            "numba.extending": numba.extending}
