"""Calls one function as pyaot's object, as its C twin, by Numba and by CPython."""
import ctypes
import importlib.util
import inspect
import sys
import types

import numpy as np

_SCALARS = {float: ctypes.c_double, np.int32: ctypes.c_int32}


def load_module(path):
    """Returns a fresh copy of the Python module in the file `path`."""
    if "numba" not in sys.modules:
        # All that the examples take from Numba is a decorator of kernels; CPython runs no kernel.
        numba = types.ModuleType("numba")
        numba.cuda = types.SimpleNamespace(jit=lambda function: function)
        sys.modules["numba"] = numba
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def clear_written(case, arguments):
    """Makes sure that what is found in written arguments afterwards is this call's work."""
    for i in case.writes:
        arguments[i].fill(0)


class PythonCall:
    """A call of a Python function, interpreted or compiled by Numba."""

    def __init__(self, case, function, arguments):
        self.case, self.function, self.arguments = case, function, arguments

    def __call__(self):
        return self.function(*self.arguments)

    def results(self):
        """Calls once, and returns copies of all that was returned and written."""
        clear_written(self.case, self.arguments)
        returned = self()
        if not self.case.returns:
            returned = ()
        elif not isinstance(returned, tuple):
            returned = (returned,)
        written = [self.arguments[i].copy() for i in self.case.writes]
        return [np.asarray(result) for result in returned] + written


class ObjectCall:
    """A call of a C function by the rules of ABI 1; returned arrays are released at once."""

    def __init__(self, case, library, prefix, arguments):
        self.case, self.arguments = case, arguments
        self.function = getattr(library, prefix + case.symbol)
        self.function.restype = ctypes.c_int32
        self.slots, self.shapes, flat = [], [], []
        for argument in arguments:
            if isinstance(argument, np.ndarray):
                flat.append(ctypes.c_void_p(argument.ctypes.data))
                flat += [ctypes.c_int64(extent) for extent in argument.shape]
            else:
                flat.append(_SCALARS[type(argument)](argument))
        for dtype, rank in case.returns:
            slot = ctypes.c_void_p() if rank else np.ctypeslib.as_ctypes_type(dtype)()
            shape = (ctypes.c_int64 * rank)()
            flat += [ctypes.byref(slot)] + ([shape] if rank else [])
            self.slots.append(slot)
            self.shapes.append(shape)
        self.flat = flat
        self.owned = [slot for slot, shape in zip(self.slots, self.shapes) if len(shape)]
        if self.owned:
            self.free = getattr(library, f"{prefix}{case.module}_free")
            self.free.restype = None

    def __call__(self):
        if self.function(*self.flat):
            raise RuntimeError(f"{self.case.name} failed")
        for slot in self.owned:
            self.free(slot)

    def results(self):
        """Calls once, and returns copies of all that was returned and written."""
        clear_written(self.case, self.arguments)
        if self.function(*self.flat):
            raise RuntimeError(f"{self.case.name} failed")
        found = []
        for (dtype, rank), slot, shape in zip(self.case.returns, self.slots, self.shapes):
            if rank == 0:
                found.append(np.asarray(slot.value, dtype))
                continue
            element = ctypes.POINTER(np.ctypeslib.as_ctypes_type(dtype))
            found.append(np.ctypeslib.as_array(ctypes.cast(slot, element), tuple(shape)).copy())
            self.free(slot)
        return found + [self.arguments[i].copy() for i in self.case.writes]


def jit(module):
    """Compiles all plain functions of `module` by Numba when they are first called."""
    import numba

    for name, function in list(vars(module).items()):
        if inspect.isfunction(function) and function.__module__ == module.__name__:
            setattr(module, name, numba.njit(function))


def error(found, expected):
    """Returns the largest difference, relative to the largest result; infinity for other shapes."""
    worst = 0.0
    for a, b in zip(found, expected, strict=True):
        if a.shape != b.shape:
            return np.inf
        if not np.array_equal(a, b):
            largest = float(np.max(np.abs(b.astype(np.float64)))) or 1.0
            difference = np.max(np.abs(a.astype(np.float64) - b.astype(np.float64))) / largest
            worst = np.inf if np.isnan(difference) else max(worst, float(difference))
    return worst
