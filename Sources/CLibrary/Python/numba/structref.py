# The names of numba.experimental.structref, which a class of Python takes the place of.


def register(c):
    __error__("numba.experimental.structref")


def define_proxy(py_class, struct_typeclass, fields):
    __error__("numba.experimental.structref")


def define_boxing(struct_type, obj_class):
    __error__("numba.experimental.structref")


StructRefProxy = __class__("numba.experimental.structref.StructRefProxy")
