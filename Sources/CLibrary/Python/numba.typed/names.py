# Numba's typed containers are Python's.

List = __structure__("typed_list_class")
