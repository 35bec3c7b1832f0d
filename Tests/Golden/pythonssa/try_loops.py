# Loops in try statements and try statements in loops, with jumps everywhere.
# golden: stage=ssa

def fails(n):
    if n == 1:
        raise ValueError("one")
    if n == 2:
        raise IndexError("two")
    return n


def loop_inside(n):
    total = 0
    try:
        for i in range(n):
            total += i
            total += 100 // (3 - i)
    except ZeroDivisionError:
        return (total, i)
    return (total, -1)


def while_inside(n):
    i = 0
    try:
        while fails(i + n) < 6:
            i += 1
    except IndexError:
        i += 100
    except ValueError:
        i += 200
    return i


def inside_loop(n):
    out = []
    for i in range(n):
        try:
            out.append(fails(i))
        except ValueError:
            out.append("value")
        except IndexError as e:
            out.append(e)
    return out


def jumps_in_body(n):
    out = []
    for i in range(n):
        try:
            if i == 2:
                continue
            if i == 5:
                break
            if i == 4 and n == 5:
                return (out, i)
            out.append(fails(i))
        except ValueError:
            out.append("value")
        out.append("behind")
    else:
        out.append("else")
    return out


def jumps_in_clause(n):
    out = []
    for i in range(6):
        try:
            fails(i % 3)
            out.append(i)
        except ValueError:
            if i == n:
                break
            continue
        except IndexError:
            if i == n:
                return out
            out.append("index")
        out.append("behind")
    else:
        out.append("else")
    return (out, i)


def jumps_through_finally(n):
    out = []
    for i in range(6):
        try:
            if i == n:
                break
            if i == 3:
                continue
            if i + n == 9:
                return (out, "return")
            out.append(fails(i + 2 - n))
        except Exception:
            out.append("caught")
        finally:
            out.append("finally")
        out.append(i)
    else:
        out.append("else")
    return out


def jumps_in_finally(n):
    out = []
    for i in range(5):
        try:
            out.append(fails(i))
        finally:
            if i == n:
                break
            if i < 3:
                continue
            out.append("finally")
    else:
        out.append("else")
    return (out, i)


def jumps_in_else(n):
    out = []
    i = 0
    while i < 6:
        i += 1
        try:
            fails(i)
        except Exception:
            out.append("caught")
        else:
            if i == n:
                break
            if i == 4:
                continue
            out.append("else")
        finally:
            out.append(i)
    return out


def nested_jumps(n):
    out = []
    for i in range(4):
        try:
            for j in range(4):
                try:
                    if j == n:
                        continue
                    if i + j == n + 3:
                        break
                    if i == 3 and j == n - 1:
                        return (out, i, j)
                    out.append(fails(i + j - n))
                except ValueError:
                    out.append("value")
                    if i == 2:
                        break
                finally:
                    out.append(j)
        except IndexError:
            out.append("index")
            continue
        finally:
            out.append(-i)
    return out


def retry(n):
    tries = 0
    while True:
        try:
            tries += 1
            fails(n - tries)
            break
        except ValueError:
            pass
    return tries


def retry_clause(n):
    tries = 0
    last = None
    while tries < 5:
        try:
            x = fails(n - tries)
        except (ValueError, IndexError) as e:
            tries += 1
            last = e
        else:
            return (x, last, tries)
    return (last, tries)


def name_behind_break(n):
    for i in range(3):
        try:
            fails(i)
        except ValueError as e:
            if n:
                break
            continue
    try:
        return e
    except NameError:
        return ("unbound", i)


def swap(n):
    a, b = 1, 2
    for i in range(n):
        try:
            a, b = b, a
            fails(i)
            a = a + 10
        except ValueError:
            a, b = b, a
        except IndexError:
            b = a
    return (a, b)


def target_at_raise(n):
    i = -1
    out = []
    try:
        for i, j in [(0, 0), (1, 1), (2, 2, 2)]:
            out.append(i)
            if i == n:
                fails(1)
    except ValueError:
        out.append("value")
    return (out, i, j)


def forever(n):
    i = 0
    try:
        while True:
            i += 1
            if i == 5:
                fails(n)
                return i
            try:
                fails(i - n)
            finally:
                i += 1
    except ValueError:
        return ("value", i)
    except IndexError:
        return ("index", i)


def iterates_caught(n):
    try:
        for x in n:
            pass
    except TypeError:
        return "not iterable"
    return x


def total(n):
    s = 0
    while n > 0:
        n -= 1
        try:
            if n % 3 == 0:
                raise ValueError
            s += n
        except ValueError:
            s -= 1
        else:
            s += 1000
        finally:
            s += 10000
    return s

# run: loop_inside(0) == (0, -1)
# run: loop_inside(1) == (33, -1)
# run: loop_inside(2) == (84, -1)
# run: loop_inside(3) == (186, -1)
# run: loop_inside(4) == (189, 3)
# run: loop_inside(5) == (189, 3)
# run: loop_inside(6) == (189, 3)
# run: while_inside(0) == 201
# run: while_inside(1) == 200
# run: while_inside(2) == 100
# run: while_inside(3) == 3
# run: while_inside(4) == 2
# run: while_inside(5) == 1
# run: while_inside(6) == 0
# run: inside_loop(0) == []
# run: inside_loop(1) == [0]
# run: inside_loop(2) == [0, 'value']
# run: inside_loop(3) == [0, 'value', IndexError('two')]
# run: inside_loop(4) == [0, 'value', IndexError('two'), 3]
# run: inside_loop(5) == [0, 'value', IndexError('two'), 3, 4]
# run: inside_loop(6) == [0, 'value', IndexError('two'), 3, 4, 5]
# run: jumps_in_body(0) == ['else']
# run: jumps_in_body(1) == [0, 'behind', 'else']
# run: jumps_in_body(2) == [0, 'behind', 'value', 'behind', 'else']
# run: jumps_in_body(3) == [0, 'behind', 'value', 'behind', 'else']
# run: jumps_in_body(4) == [0, 'behind', 'value', 'behind', 3, 'behind', 'else']
# run: jumps_in_body(5) == ([0, 'behind', 'value', 'behind', 3, 'behind'], 4)
# run: jumps_in_body(6) == [0, 'behind', 'value', 'behind', 3, 'behind', 4, 'behind']
# run: jumps_in_clause(0) == ([0, 'behind', 'index', 'behind', 3, 'behind', 'index', 'behind', 'else'], 5)
# run: jumps_in_clause(1) == ([0, 'behind'], 1)
# run: jumps_in_clause(2) == [0, 'behind']
# run: jumps_in_clause(3) == ([0, 'behind', 'index', 'behind', 3, 'behind', 'index', 'behind', 'else'], 5)
# run: jumps_in_clause(4) == ([0, 'behind', 'index', 'behind', 3, 'behind'], 4)
# run: jumps_in_clause(5) == [0, 'behind', 'index', 'behind', 3, 'behind']
# run: jumps_in_clause(6) == ([0, 'behind', 'index', 'behind', 3, 'behind', 'index', 'behind', 'else'], 5)
# run: jumps_through_finally(0) == ['finally']
# run: jumps_through_finally(1) == ['caught', 'finally', 0, 'finally']
# run: jumps_through_finally(2) == [0, 'finally', 0, 'caught', 'finally', 1, 'finally']
# run: jumps_through_finally(3) == [-1, 'finally', 0, 0, 'finally', 1, 'caught', 'finally', 2, 'finally']
# run: jumps_through_finally(4) == [-2, 'finally', 0, -1, 'finally', 1, 0, 'finally', 2, 'finally', 'finally']
# run: jumps_through_finally(5) == ([-3, 'finally', 0, -2, 'finally', 1, -1, 'finally', 2, 'finally', 'finally'], 'return')
# run: jumps_through_finally(6) == [-4, 'finally', 0, -3, 'finally', 1, -2, 'finally', 2, 'finally', 0, 'finally', 4, 'caught', 'finally', 5, 'else']
# run: jumps_in_finally(0) == ([0], 0)
# run: jumps_in_finally(1) == ([0], 1)
# run: jumps_in_finally(2) == ([0], 2)
# run: jumps_in_finally(3) == ([0, 3], 3)
# run: jumps_in_finally(4) == ([0, 3, 'finally', 4], 4)
# run: jumps_in_finally(5) == ([0, 3, 'finally', 4, 'finally', 'else'], 4)
# run: jumps_in_finally(6) == ([0, 3, 'finally', 4, 'finally', 'else'], 4)
# run: jumps_in_else(0) == ['caught', 1, 'caught', 2, 'else', 3, 4, 'else', 5, 'else', 6]
# run: jumps_in_else(1) == ['caught', 1, 'caught', 2, 'else', 3, 4, 'else', 5, 'else', 6]
# run: jumps_in_else(2) == ['caught', 1, 'caught', 2, 'else', 3, 4, 'else', 5, 'else', 6]
# run: jumps_in_else(3) == ['caught', 1, 'caught', 2, 3]
# run: jumps_in_else(4) == ['caught', 1, 'caught', 2, 'else', 3, 4]
# run: jumps_in_else(5) == ['caught', 1, 'caught', 2, 'else', 3, 4, 5]
# run: jumps_in_else(6) == ['caught', 1, 'caught', 2, 'else', 3, 4, 'else', 5, 6]
# run: nested_jumps(0) == [0, 'value', 1, 2, 'index', 0, 0, 1, 'index', -1, 0, 1, -2, 0, 4, 1, 5, 2, 6, 3, -3]
# run: nested_jumps(1) == ([-1, 0, 1, 'value', 2, 3, 'index', 0, 0, 0, 1, 2, 'index', -1, 'value', 0, -2, 0, -3], 3, 0)
# run: nested_jumps(2) == ([-2, 0, -1, 1, 2, 'value', 3, 0, -1, 0, 0, 1, 2, 3, 'index', -1, 0, 0, 'value', 1, -2, 'value', 0, 1, -3], 3, 1)
# run: nested_jumps(3) == ([-3, 0, -2, 1, -1, 2, 3, 0, -2, 0, -1, 1, 0, 2, 3, -1, -1, 0, 0, 1, 'value', 2, -2, 0, 0, 'value', 1, 2, -3], 3, 2)
# run: nested_jumps(4) == ([-4, 0, -3, 1, -2, 2, -1, 3, 0, -3, 0, -2, 1, -1, 2, 0, 3, -1, -2, 0, -1, 1, 0, 2, 'value', 3, -2, -1, 0, 0, 1, 'value', 2, 3, -3], 3, 3)
# run: nested_jumps(5) == [-5, 0, -4, 1, -3, 2, -2, 3, 0, -4, 0, -3, 1, -2, 2, -1, 3, -1, -3, 0, -2, 1, -1, 2, 0, 3, -2, -2, 0, -1, 1, 0, 2, 'value', 3, -3]
# run: nested_jumps(6) == [-6, 0, -5, 1, -4, 2, -3, 3, 0, -5, 0, -4, 1, -3, 2, -2, 3, -1, -4, 0, -3, 1, -2, 2, -1, 3, -2, -3, 0, -2, 1, -1, 2, 0, 3, -3]
# run: retry(0) == 1
# run: retry(1) == 1
# run: retry(2) == 2
# run: retry(3) == raises IndexError
# run: retry(4) == 1
# run: retry(5) == 1
# run: retry(6) == 1
# run: retry_clause(0) == (0, None, 0)
# run: retry_clause(1) == (0, ValueError('one'), 1)
# run: retry_clause(2) == (0, ValueError('one'), 2)
# run: retry_clause(3) == (3, None, 0)
# run: retry_clause(4) == (4, None, 0)
# run: retry_clause(5) == (5, None, 0)
# run: retry_clause(6) == (6, None, 0)
# run: name_behind_break(0) == raises IndexError
# run: name_behind_break(1) == ('unbound', 1)
# run: name_behind_break(2) == ('unbound', 1)
# run: name_behind_break(3) == ('unbound', 1)
# run: name_behind_break(4) == ('unbound', 1)
# run: name_behind_break(5) == ('unbound', 1)
# run: name_behind_break(6) == ('unbound', 1)
# run: swap(0) == (1, 2)
# run: swap(1) == (12, 1)
# run: swap(2) == (12, 1)
# run: swap(3) == (1, 1)
# run: swap(4) == (11, 1)
# run: swap(5) == (11, 11)
# run: swap(6) == (21, 11)
# run: target_at_raise(0) == ([0, 'value'], 0, 0)
# run: target_at_raise(1) == ([0, 1, 'value'], 1, 1)
# run: target_at_raise(2) == ([0, 1, 'value'], 1, 1)
# run: target_at_raise(3) == ([0, 1, 'value'], 1, 1)
# run: target_at_raise(4) == ([0, 1, 'value'], 1, 1)
# run: target_at_raise(5) == ([0, 1, 'value'], 1, 1)
# run: target_at_raise(6) == ([0, 1, 'value'], 1, 1)
# run: forever(0) == ('value', 2)
# run: forever(1) == ('index', 4)
# run: forever(2) == ('value', 4)
# run: forever(3) == 5
# run: forever(4) == 5
# run: forever(5) == 5
# run: forever(6) == 5
# run: iterates_caught(0) == 'not iterable'
# run: iterates_caught(1) == 'not iterable'
# run: iterates_caught(2) == 'not iterable'
# run: iterates_caught(3) == 'not iterable'
# run: iterates_caught(4) == 'not iterable'
# run: iterates_caught(5) == 'not iterable'
# run: iterates_caught(6) == 'not iterable'
# run: total(0) == 0
# run: total(1) == 9999
# run: total(2) == 21000
# run: total(3) == 32002
# run: total(4) == 42001
# run: total(5) == 53005
# run: total(6) == 64010
