# Type parameters with stars have no bound.
def f[](): pass    # error[S022]: Type parameter list cannot be empty
def f[*T: int](): pass    # error[S022]: cannot use bound with TypeVarTuple
class C[**P: (int, str)]: pass    # error[S022]: cannot use constraints with ParamSpec
