# Type parameters with bounds, constraints and defaults (PEP 695, PEP 696).
type Pair[T: int = bool, *Ts = *tuple[int, ...], **P = [int]] = tuple[T, *Ts]
type = type(type)
def f[T: (int, str)](x: T, *args: *Ts) -> T: ...
class C[T, *Ts, **P](Base[T], metaclass=M): pass
async def g[T](): pass
