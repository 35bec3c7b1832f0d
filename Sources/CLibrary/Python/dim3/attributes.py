# The attributes of cuda.threadIdx and its like.


def __get_x__(d):
    return __device_index__(d.kind, 0)


def __get_y__(d):
    return __device_index__(d.kind, 1)


def __get_z__(d):
    return __device_index__(d.kind, 2)
