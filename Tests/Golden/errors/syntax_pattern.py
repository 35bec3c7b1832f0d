# A pattern that can't match.
# error@+3[S020]: 
def f(x):
    match x:
        case {**rest, 'a': 1}:
            return x
