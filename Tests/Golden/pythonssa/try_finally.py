# The statements of a finally run on every way out.
# golden: stage=ssa

def fails(n):
    if n == 1:
        raise ValueError("one")
    if n == 2:
        raise IndexError("two")
    return n


def plain(n):
    out = []
    try:
        out.append(fails(n))
    finally:
        out.append("finally")
    return out


def seen(n, out):
    try:
        out.append(fails(n))
    finally:
        out.append("finally")


def raised(n):
    out = []
    try:
        seen(n, out)
    except Exception as e:
        out.append(e)
    return out


def value_before(n):
    x = 1
    try:
        if n == 3:
            return x
        x = fails(n)
        return (x, "body")
    except ValueError:
        x = 5
        return (x, "value")
    finally:
        x = 100


def overrides(n):
    try:
        return fails(n)
    finally:
        if n != 2:
            return "finally"


def raises_itself(n):
    try:
        try:
            return fails(n)
        finally:
            if n != 1:
                raise KeyError(n)
    except KeyError as e:
        return e
    except ValueError:
        return "value"


def everything(n):
    out = []
    try:
        out.append("body")
        out.append(fails(n))
        if n == 3:
            return out
    except ValueError as e:
        out.append(e)
        if n == 1:
            out.append(fails(0))
    else:
        out.append("else")
        if n == 4:
            return (out, "else")
    finally:
        out.append("finally")
    out.append("behind")
    return out


def guards_clauses(n):
    out = []
    try:
        try:
            fails(n)
        except ValueError:
            out.append("clause")
            fails(2)
        else:
            out.append("else")
            fails(n - 4)
        finally:
            out.append("finally")
    except IndexError as e:
        out.append(e)
    except ValueError:
        out.append("value")
    return out


def nested(n):
    out = []
    try:
        try:
            out.append(fails(n))
            if n == 3:
                return (out, "three")
        finally:
            out.append("inner")
            fails(n - 3)
    except ValueError:
        out.append("value")
    finally:
        out.append("outer")
    return out


def returns_through(n):
    out = []
    try:
        try:
            try:
                if n:
                    return out
                return (out, 0)
            finally:
                out.append(1)
        finally:
            out.append(2)
    finally:
        out.append(3)


def try_in_finally(n):
    out = []
    try:
        try:
            fails(n)
        finally:
            try:
                fails(n + 1)
            except IndexError:
                out.append("inner")
            else:
                out.append("else")
            finally:
                out.append("cleaned")
            out.append("done")
    except Exception as e:
        out.append(e)
    return out


def again_in_finally(n):
    try:
        try:
            fails(n)
        finally:
            if n == 1:
                raise
    except ValueError as e:
        return e
    return n


def again_in_normal_finally(n):
    out = []
    try:
        try:
            fails(1)
        except ValueError:
            try:
                out.append(n)
            finally:
                out.append("finally")
                if n:
                    raise
            out.append("behind")
    except ValueError as e:
        out.append(e)
    return out


def return_in_clause(n):
    e = 3
    out = []
    try:
        try:
            fails(n)
        except ValueError as e:
            return (out, e)
        finally:
            out.append(e)
    except UnboundLocalError:
        out.append("unbound")
    return out


def unbound(n):
    try:
        x = fails(n)
    finally:
        try:
            y = x
        except NameError:
            y = "unbound"
        if n == 2:
            return y
    return (x, y)


def values(n):
    x = 0
    out = []
    try:
        x = 1
        fails(n)
        x = 2
        fails(n - 1)
        x = 3
    except ValueError:
        x = x + 10
        fails(n)
        x = x + 20
    finally:
        out.append(x)
        if n in (1, 2):
            return out
    return (x, out)

# run: plain(0) == [0, 'finally']
# run: plain(1) == raises ValueError
# run: plain(2) == raises IndexError
# run: plain(3) == [3, 'finally']
# run: plain(4) == [4, 'finally']
# run: plain(5) == [5, 'finally']
# run: raised(0) == [0, 'finally']
# run: raised(1) == ['finally', ValueError('one')]
# run: raised(2) == ['finally', IndexError('two')]
# run: raised(3) == [3, 'finally']
# run: raised(4) == [4, 'finally']
# run: raised(5) == [5, 'finally']
# run: value_before(0) == (0, 'body')
# run: value_before(1) == (5, 'value')
# run: value_before(2) == raises IndexError
# run: value_before(3) == 1
# run: value_before(4) == (4, 'body')
# run: value_before(5) == (5, 'body')
# run: overrides(0) == 'finally'
# run: overrides(1) == 'finally'
# run: overrides(2) == raises IndexError
# run: overrides(3) == 'finally'
# run: overrides(4) == 'finally'
# run: overrides(5) == 'finally'
# run: raises_itself(0) == KeyError(0)
# run: raises_itself(1) == 'value'
# run: raises_itself(2) == KeyError(2)
# run: raises_itself(3) == KeyError(3)
# run: raises_itself(4) == KeyError(4)
# run: raises_itself(5) == KeyError(5)
# run: everything(0) == ['body', 0, 'else', 'finally', 'behind']
# run: everything(1) == ['body', ValueError('one'), 0, 'finally', 'behind']
# run: everything(2) == raises IndexError
# run: everything(3) == ['body', 3, 'finally']
# run: everything(4) == (['body', 4, 'else', 'finally'], 'else')
# run: everything(5) == ['body', 5, 'else', 'finally', 'behind']
# run: guards_clauses(0) == ['else', 'finally']
# run: guards_clauses(1) == ['clause', 'finally', IndexError('two')]
# run: guards_clauses(2) == ['finally', IndexError('two')]
# run: guards_clauses(3) == ['else', 'finally']
# run: guards_clauses(4) == ['else', 'finally']
# run: guards_clauses(5) == ['else', 'finally', 'value']
# run: nested(0) == [0, 'inner', 'outer']
# run: nested(1) == ['inner', 'value', 'outer']
# run: nested(2) == raises IndexError
# run: nested(3) == ([3, 'inner', 'outer'], 'three')
# run: nested(4) == [4, 'inner', 'value', 'outer']
# run: nested(5) == raises IndexError
# run: returns_through(0) == ([1, 2, 3], 0)
# run: returns_through(1) == [1, 2, 3]
# run: returns_through(2) == [1, 2, 3]
# run: returns_through(3) == [1, 2, 3]
# run: returns_through(4) == [1, 2, 3]
# run: returns_through(5) == [1, 2, 3]
# run: try_in_finally(0) == ['cleaned', ValueError('one')]
# run: try_in_finally(1) == ['inner', 'cleaned', 'done', ValueError('one')]
# run: try_in_finally(2) == ['else', 'cleaned', 'done', IndexError('two')]
# run: try_in_finally(3) == ['else', 'cleaned', 'done']
# run: try_in_finally(4) == ['else', 'cleaned', 'done']
# run: try_in_finally(5) == ['else', 'cleaned', 'done']
# run: again_in_finally(0) == 0
# run: again_in_finally(1) == ValueError('one')
# run: again_in_finally(2) == raises IndexError
# run: again_in_finally(3) == 3
# run: again_in_finally(4) == 4
# run: again_in_finally(5) == 5
# run: again_in_normal_finally(0) == [0, 'finally', 'behind']
# run: again_in_normal_finally(1) == [1, 'finally', ValueError('one')]
# run: again_in_normal_finally(2) == [2, 'finally', ValueError('one')]
# run: again_in_normal_finally(3) == [3, 'finally', ValueError('one')]
# run: again_in_normal_finally(4) == [4, 'finally', ValueError('one')]
# run: again_in_normal_finally(5) == [5, 'finally', ValueError('one')]
# run: return_in_clause(0) == [3]
# run: return_in_clause(1) == ['unbound']
# run: return_in_clause(2) == raises IndexError
# run: return_in_clause(3) == [3]
# run: return_in_clause(4) == [3]
# run: return_in_clause(5) == [3]
# run: unbound(0) == (0, 0)
# run: unbound(1) == raises ValueError
# run: unbound(2) == 'unbound'
# run: unbound(3) == (3, 3)
# run: unbound(4) == (4, 4)
# run: unbound(5) == (5, 5)
# run: values(0) == (3, [3])
# run: values(1) == [11]
# run: values(2) == [1]
# run: values(3) == raises IndexError
# run: values(4) == (3, [3])
# run: values(5) == (3, [3])
