# Patterns are no expressions.
match x:
    case A(b=1, c):    # error[S020]: positional patterns follow keyword patterns
        pass
    case {**rest, 1: a}:    # error[S020]: double star pattern must be the last
        pass
    case a as _:    # error[S020]: cannot use '_' as a target
        pass
    case 1j + 2:    # error[S020]: real number required in complex literal
        pass
