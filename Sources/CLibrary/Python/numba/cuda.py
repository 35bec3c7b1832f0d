# The names of numba.cuda: a thread's place in its block and grid.
#
# Numba's threadIdx and its like are int32; a place in the grid is an int64.


def __place__(axis):
    i = __weak__(__device_index__("blockIndex", axis))
    n = __weak__(__device_index__("blockDimension", axis))
    return i * n + __weak__(__device_index__("threadIndex", axis))


def __extent_of_grid__(axis):
    return __weak__(__device_index__("blockDimension", axis)) * __weak__(
        __device_index__("gridDimension", axis))


def grid(ndim):
    if ndim == 1:
        return __place__(0)
    if ndim == 2:
        return __place__(0), __place__(1)
    if ndim == 3:
        return __place__(0), __place__(1), __place__(2)
    __error__("cuda.grid of more than 3 dimensions")


def gridsize(ndim):
    if ndim == 1:
        return __extent_of_grid__(0)
    if ndim == 2:
        return __extent_of_grid__(0), __extent_of_grid__(1)
    if ndim == 3:
        return __extent_of_grid__(0), __extent_of_grid__(1), __extent_of_grid__(2)
    __error__("cuda.gridsize of more than 3 dimensions")


def syncthreads():
    __barrier__()


threadIdx = __structure__("dim3", kind="threadIndex")
blockIdx = __structure__("dim3", kind="blockIndex")
blockDim = __structure__("dim3", kind="blockDimension")
gridDim = __structure__("dim3", kind="gridDimension")
