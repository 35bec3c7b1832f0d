# What numba.guvectorize makes of a function: it is called once for each place in the outer
# dimensions of its operands, with views of their last dimensions.
#
# The structure has the function, the names of the last dimensions of each input and output, and the
# types of its loops: for each signature the dtype and rank of each parameter.

import numpy
import ufunc


def __call__(g, *arguments):
    n = len(g.inputs)
    if len(arguments) < n or len(arguments) > n + len(g.outputs):
        raise TypeError("wrong number of arguments of a generalized function")
    outputs = __padded__(arguments[n:], len(g.outputs))
    given = ufunc.__operands__(arguments[:n])
    loop = __exact_loop__(g.loops, g.loops, given)
    inputs = __inputs__(given, g.inputs, loop)
    sizes = __sizes__(inputs, g.inputs, (), ())
    outer = __outer_shape__(inputs, g.inputs)
    results = __results__(outputs, g.outputs, loop[n:], sizes, outer)
    operands = __stretched__(inputs, g.inputs, outer) + __with_layouts__(results, len(outer))
    __run__(g.function, operands, g.inputs + g.outputs, __ranks__(g, loop), outer)
    return __given_back__(results, outputs)


def __call_procedure__(g, arguments):
    # A call with parts alone, as the signatures of the decorator describe them, is the function's.
    if __are_parts__(g.loops, arguments):
        g.function(*arguments)
    else:
        __call__(g, *arguments)


def __are_parts__(loops, arguments):
    if len(loops) == 0:
        return False
    return __have_ranks__(arguments, loops[0]) or __are_parts__(loops[1:], arguments)


def __have_ranks__(arguments, loop):
    if len(arguments) != len(loop):
        return False
    if len(arguments) == 0:
        return True
    x = arguments[0]
    rank = __rank__(x) if __is_array__(x) else 0
    return rank == loop[0][1] and x is not None and __have_ranks__(arguments[1:], loop[1:])


def __padded__(outputs, n):
    if len(outputs) == n:
        return outputs
    return __padded__(outputs + (None,), n)


def __exact_loop__(loops, all_loops, items):
    # The loop of exactly these types, else the first to which they convert without loss; without
    # signatures none.
    if len(all_loops) == 0:
        return ()
    if len(loops) == 0:
        return __safe_loop__(all_loops, items)
    if ufunc.__are_exact__(items, __dtypes__(loops[0], len(items))):
        return loops[0]
    return __exact_loop__(loops[1:], all_loops, items)


def __safe_loop__(loops, items):
    if len(loops) == 0:
        __error__("a call of a generalized function without a signature for these types")
    if ufunc.__are_safe__(items, __dtypes__(loops[0], len(items))):
        return loops[0]
    return __safe_loop__(loops[1:], items)


def __dtypes__(loop, n):
    if n == 0:
        return ()
    return __dtypes__(loop, n - 1) + (loop[n - 1][0],)


def __inputs__(items, names, loop):
    # The inputs as arrays of the types of the loop.
    if len(items) == 0:
        return ()
    x = items[0]
    if len(loop) > 0:
        x = ufunc.__as__(x, loop[0][0])
    if not __is_array__(x):
        x = numpy.asarray(__strong__(x))
    if __rank__(x) < len(names[0]):
        raise ValueError("an operand does not have enough dimensions")
    return (x,) + __inputs__(items[1:], names[1:], loop[1:])


def __sizes__(inputs, names, known, extents):
    # The names of the last dimensions, and the extent of each.
    if len(inputs) == 0:
        return known, extents
    more = __sizes_of__(inputs[0], names[0], 0, known, extents)
    return __sizes__(inputs[1:], names[1:], more[0], more[1])


def __sizes_of__(a, names, k, known, extents):
    if k == len(names):
        return known, extents
    n = __extent__(a, __rank__(a) - len(names) + k)
    i = __position__(names[k], known)
    if i < 0:
        return __sizes_of__(a, names, k + 1, known + (names[k],), extents + (n,))
    if extents[i] != n:
        raise ValueError("an operand has a mismatch in its core dimension")
    return __sizes_of__(a, names, k + 1, known, extents)


def __position__(name, names):
    for i in __static_range__(len(names)):
        if names[i] == name:
            return i
    return -1


def __outer_shape__(inputs, names):
    return __broadcast_shape__(*__outer_views__(inputs, names))


def __outer_views__(inputs, names):
    # Views of the first element of each part: only their shapes count.
    if len(inputs) == 0:
        return ()
    a = inputs[0]
    n = __rank__(a) - len(names[0])
    return (__view__(a, 0, a.shape[:n], a.strides[:n], "strided"),) + __outer_views__(
        inputs[1:], names[1:])


def __results__(outputs, names, loop, sizes, outer):
    # The outputs: those given, or new arrays.
    if len(outputs) == 0:
        return ()
    shape = outer + __named_extents__(names[0], sizes)
    if outputs[0] is None:
        if len(loop) == 0:
            __error__("a generalized function without signatures and without its output arrays")
        a = __array__(shape, loop[0][0])
    else:
        a = outputs[0]
        if __rank__(a) != len(shape):
            raise ValueError("an output operand has the wrong number of dimensions")
        for i in __static_range__(len(shape)):
            if __extent__(a, i) != shape[i]:
                raise ValueError("an output operand has the wrong shape")
        if len(loop) > 0 and not __type_equal__(__dtype_of__(a), loop[0][0]):
            __error__("an output array of another dtype than the signature's")
    return (a,) + __results__(outputs[1:], names[1:], loop[1:], sizes, outer)


def __named_extents__(names, sizes):
    if len(names) == 0:
        return ()
    i = __position__(names[0], sizes[0])
    if i < 0:
        __error__("an output dimension that no input has")
    return (sizes[1][i],) + __named_extents__(names[1:], sizes)


def __stretched__(inputs, names, outer):
    # Views of the inputs with all outer dimensions: those broadcast have the stride 0.
    if len(inputs) == 0:
        return ()
    a = inputs[0]
    n = __rank__(a) - len(names[0])
    missing = len(outer) - n
    strides = __zeros__(missing) + __kept_strides__(a, outer[missing:], 0) + a.strides[n:]
    view = __view__(a, 0, outer + a.shape[n:], strides, "strided")
    return ((view, __part_layout__(a, n)),) + __stretched__(inputs[1:], names[1:], outer)


def __part_layout__(a, outer):
    # How the last dimensions lie behind `outer` others.
    if __layout__(a) == "fortran" and outer > 0:
        return "strided"
    return __layout__(a)


def __zeros__(n):
    if n == 0:
        return ()
    return (0,) + __zeros__(n - 1)


def __kept_strides__(a, extents, k):
    if k == len(extents):
        return ()
    step = 0 if __extent__(a, k) != extents[k] else __stride__(a, k)
    return (step,) + __kept_strides__(a, extents, k + 1)


def __with_layouts__(results, outer):
    if len(results) == 0:
        return ()
    return ((results[0], __part_layout__(results[0], outer)),) + __with_layouts__(
        results[1:], outer)


def __run__(f, operands, names, ranks, outer):
    # Calls `f` at each place in `outer`, in C order; an operand is an array whose first dimensions
    # are `outer`, with the layout of its last ones.
    if len(outer) == 0:
        f(*__parts__(operands, names, ranks))
    else:
        for i in range(outer[0]):
            __run__(f, __rows__(operands, i), names, ranks, outer[1:])


def __rows__(operands, i):
    if len(operands) == 0:
        return ()
    a, layout = operands[0]
    row = __view__(a, i * __stride__(a, 0), a.shape[1:], a.strides[1:], "strided")
    return ((row, layout),) + __rows__(operands[1:], i)


def __parts__(operands, names, ranks):
    # What the function gets: scalars for operands without dimensions, views for the others.
    if len(operands) == 0:
        return ()
    a, layout = operands[0]
    rest = __parts__(operands[1:], names[1:], ranks[1:])
    if len(names[0]) > 0:
        return (__view__(a, 0, a.shape, a.strides, layout),) + rest
    if ranks[0] == 0:
        return (__load__(a, ()),) + rest
    return (__view__(a, 0, (1,), (a.itemsize,), "c"),) + rest


def __ranks__(g, loop):
    # The rank of each parameter: without signatures, inputs without dimensions are scalars, and
    # such outputs arrays of one element.
    if len(loop) > 0:
        return __seconds__(loop)
    return __lengths__(g.inputs, 0) + __lengths__(g.outputs, 1)


def __seconds__(loop):
    if len(loop) == 0:
        return ()
    return (loop[0][1],) + __seconds__(loop[1:])


def __lengths__(names, least):
    if len(names) == 0:
        return ()
    return (max(len(names[0]), least),) + __lengths__(names[1:], least)


def __given_back__(results, outputs):
    if len(results) == 1:
        return __result__(results[0], outputs[0])
    return __all_results__(results, outputs)


def __all_results__(results, outputs):
    if len(results) == 0:
        return ()
    return (__result__(results[0], outputs[0]),) + __all_results__(results[1:], outputs[1:])


def __result__(a, output):
    if output is None and __rank__(a) == 0:
        return __load__(a, ())
    return a
