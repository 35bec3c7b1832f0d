# Context managers are entered and left, whatever the way out.
# run: plain(1) == (8, ['enter', 'exit'])
# run: raises(0) == ['enter', 'ZeroDivisionError']
# run: suppressed(0) == (5, ['enter', 'ZeroDivisionError'])
# run: suppressed(2) == (3, ['enter', 'exit'])
# run: two(0) == ['enter', 'enter', 'ZeroDivisionError', 'exit']
# run: two(1) == ['enter', 'enter', 'exit', 'exit']
# run: jumps(5) == (3, ['enter', 'exit', 'enter', 'exit', 'enter', 'exit'])
# run: returns(3) == ['enter', 'exit', 3]
# run: inside_try(0) == ['enter', 'ZeroDivisionError', 1, 2]
# run: inside_try(1) == ['enter', 'exit', 2]
# run: targets(1) == ([1, 'enter', 'exit'], 2)
class Manager:
    def __init__(self, log, value, suppress):
        self.log = log
        self.value = value
        self.suppress = suppress

    def __enter__(self):
        self.log.append("enter")
        return self.value

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.log.append("exit")
            return None
        self.log.append(kind.__name__)
        return self.suppress


def plain(n):
    log = []
    with Manager(log, 7, False) as v:
        r = v + n
    return r, log


def raises(n):
    log = []
    try:
        with Manager(log, 7, False):
            n = 1 // n
            log.append(n)
    except ZeroDivisionError:
        return log
    return None


def suppressed(n):
    log = []
    x = 5
    with Manager(log, 7, True):
        x = 6 // n
    return x, log


def two(n):
    log = []
    with Manager(log, 1, False) as a, Manager(log, 2, True) as b:
        n = (a + b) // n
    return log


def jumps(n):
    log = []
    i = 0
    while True:
        i += 1
        with Manager(log, i, False):
            if i < 3:
                continue
            break
    return i, log


def leave(n, log):
    with Manager(log, n, False) as v:
        return v


def returns(n):
    log = []
    v = leave(n, log)
    log.append(v)
    return log


def inside_try(n):
    log = []
    try:
        with Manager(log, 0, False):
            1 // n
    except ZeroDivisionError:
        log.append(1)
    finally:
        log.append(2)
    return log


def targets(n):
    log = [0]
    with Manager(log, n, False) as log[0]:
        n = 2
    return log, n
