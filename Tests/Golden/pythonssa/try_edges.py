# Exceptions leave from the start of a block: handlers get what variables hold there.
# golden: stage=ssa

def values(n):
    x = 0
    try:
        x = n[0]
        y = n[x]
        x = n[y]
    except IndexError as e:
        return (x, e)
    finally:
        n.done()
    return x


def loop(n):
    total = 0
    for i in range(n):
        try:
            total += 10 // i
            if total > 20:
                break
        except ZeroDivisionError:
            continue
    return total


def perhaps_unbound(n):
    try:
        if n:
            x = 1
        return x
    except NameError:
        raise


def once(n, m):
    try:
        print(n)
        print(m)
        x = n * m
    except TypeError:
        return n
    return x
