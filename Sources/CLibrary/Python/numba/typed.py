# The containers of numba.typed.

List = __structure__("numba_list_class")
Dict = __structure__("numba_dict_class")
