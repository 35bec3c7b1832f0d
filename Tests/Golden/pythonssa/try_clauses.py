# Clauses are asked in order; what none of them takes goes on to the caller.
# golden: stage=ssa

def fails(n):
    if n == 1:
        raise ValueError("one", 1)
    if n == 2:
        raise IndexError
    if n == 3:
        raise ZeroDivisionError("three")
    if n == 4:
        raise KeyError(4)
    return n


def catch_all(n):
    try:
        x = fails(n)
    except:
        x = -1
    return x


def first_match(n):
    try:
        x = fails(n)
    except ValueError:
        return "value"
    except (IndexError, KeyError):
        return "lookup"
    except ArithmeticError:
        return "arithmetic"
    return x


def hierarchy(n):
    try:
        return fails(n)
    except LookupError:
        return "lookup"
    except Exception:
        return "any"


def no_match(n):
    try:
        return fails(n)
    except IndexError:
        return "index"


def with_else(n):
    out = []
    try:
        out.append(fails(n))
    except ValueError:
        out.append("caught")
    else:
        out.append("fine")
        if n == 5:
            raise ValueError
    out.append("behind")
    return out


def named(n):
    try:
        return fails(n)
    except Exception as e:
        return (e, e.args)


def unbound_behind(n):
    e = 7
    try:
        fails(n)
    except Exception as e:
        pass
    return e


def unbound_in_raise(n):
    e = 7
    try:
        try:
            fails(n)
        except ValueError as e:
            fails(n + 1)
    except IndexError:
        return e
    return e


def deleted_name(n):
    try:
        fails(n)
    except Exception as e:
        x = e.args
        del e
        return x
    return 0


def again(n):
    out = []
    try:
        try:
            fails(n)
        except ValueError:
            out.append("inner")
            raise
    except Exception as e:
        out.append(e)
    return out


def again_outer(n):
    try:
        fails(n)
    except Exception:
        try:
            fails(2)
        except IndexError:
            pass
        raise
    return 0


def nothing_to_raise():
    raise


def caused(n):
    try:
        fails(n)
    except ValueError as e:
        raise IndexError(n) from e
    except IndexError:
        raise KeyError("k") from None
    return n


def values_at_raise(n):
    x = y = 0
    try:
        x = 1
        y = fails(n)
        x = 2
        y = fails(n + 1)
        x = 3
    except Exception:
        return (x, y)
    return (x, y, 9)


def targets_at_raise(n):
    a = b = c = 0
    out = [5, 6]
    try:
        a, (b, c) = (1, (2, 3) if n else (2, 3, 4))
        a, out[n], b = (7, 8, 9)
        a = out[n + 5] = b = 10
    except ValueError:
        return ("value", a, b, c, out)
    except IndexError:
        return ("index", a, b, c, out)
    return 0


def walrus_at_raise(n):
    x = 0
    try:
        y = (x := n) + fails(n) + (x := 10) + fails(n + 1)
    except ValueError:
        return (x, "value")
    except IndexError:
        return (x, "index")
    return (x, y)


def condition_at_raise(n):
    out = []
    try:
        if n > 3 and fails(n) or fails(n - 1) > 2:
            out.append("yes")
        else:
            out.append("no")
        x = fails(n) if n else fails(3)
    except ArithmeticError:
        out.append("arithmetic")
    except Exception as e:
        out.append(e)
    return out


def perhaps_unbound(n):
    try:
        x = fails(n)
        y = fails(n + 1)
    except ValueError:
        pass
    except IndexError:
        return x
    return (x, y)


def unbound_caught(n):
    try:
        if n:
            x = 1
        return x
    except UnboundLocalError:
        return "unbound"


def unbound_always():
    try:
        y = 1
        x
        y = 2
        x = 0
    except NameError:
        return y
    return x


def asserted(n):
    try:
        assert n, "zero"
    except AssertionError as e:
        return e.args
    return n


def explicit(n):
    try:
        if n == 0:
            raise ValueError
        if n == 1:
            raise KeyError(n)
        x = n % (n - 2)
    except ValueError as e:
        return e
    except KeyError as e:
        return e.args[0] + 10
    except ZeroDivisionError:
        return "zero"
    return x


def empty_body(n):
    try:
        pass
    except ValueError:
        return 1
    else:
        n += 1
    return n


def matched(n):
    try:
        match fails(n):
            case 0:
                x = "none"
            case 5 if fails(n - 4):
                x = "five"
            case other:
                x = other
    except ValueError as e:
        return e
    return x


def closure(n):
    k = 3
    try:
        g = lambda m: fails(m) + k
        return g(n)
    except ValueError:
        return k

# run: catch_all(0) == 0
# run: catch_all(1) == -1
# run: catch_all(2) == -1
# run: catch_all(3) == -1
# run: catch_all(4) == -1
# run: catch_all(5) == 5
# run: catch_all(6) == 6
# run: first_match(0) == 0
# run: first_match(1) == 'value'
# run: first_match(2) == 'lookup'
# run: first_match(3) == 'arithmetic'
# run: first_match(4) == 'lookup'
# run: first_match(5) == 5
# run: first_match(6) == 6
# run: hierarchy(0) == 0
# run: hierarchy(1) == 'any'
# run: hierarchy(2) == 'lookup'
# run: hierarchy(3) == 'any'
# run: hierarchy(4) == 'lookup'
# run: hierarchy(5) == 5
# run: hierarchy(6) == 6
# run: no_match(0) == 0
# run: no_match(1) == raises ValueError
# run: no_match(2) == 'index'
# run: no_match(3) == raises ZeroDivisionError
# run: no_match(4) == raises KeyError
# run: no_match(5) == 5
# run: no_match(6) == 6
# run: with_else(0) == [0, 'fine', 'behind']
# run: with_else(1) == ['caught', 'behind']
# run: with_else(2) == raises IndexError
# run: with_else(3) == raises ZeroDivisionError
# run: with_else(4) == raises KeyError
# run: with_else(5) == raises ValueError
# run: with_else(6) == [6, 'fine', 'behind']
# run: named(0) == 0
# run: named(1) == (ValueError('one', 1), ('one', 1))
# run: named(2) == (IndexError(), ())
# run: named(3) == (ZeroDivisionError('three'), ('three',))
# run: named(4) == (KeyError(4), (4,))
# run: named(5) == 5
# run: named(6) == 6
# run: unbound_behind(0) == 7
# run: unbound_behind(1) == raises UnboundLocalError
# run: unbound_behind(2) == raises UnboundLocalError
# run: unbound_behind(3) == raises UnboundLocalError
# run: unbound_behind(4) == raises UnboundLocalError
# run: unbound_behind(5) == 7
# run: unbound_behind(6) == 7
# run: unbound_in_raise(0) == 7
# run: unbound_in_raise(1) == raises UnboundLocalError
# run: unbound_in_raise(2) == 7
# run: unbound_in_raise(3) == raises ZeroDivisionError
# run: unbound_in_raise(4) == raises KeyError
# run: unbound_in_raise(5) == 7
# run: unbound_in_raise(6) == 7
# run: deleted_name(0) == 0
# run: deleted_name(1) == ('one', 1)
# run: deleted_name(2) == ()
# run: deleted_name(3) == ('three',)
# run: deleted_name(4) == (4,)
# run: deleted_name(5) == 0
# run: deleted_name(6) == 0
# run: again(0) == []
# run: again(1) == ['inner', ValueError('one', 1)]
# run: again(2) == [IndexError()]
# run: again(3) == [ZeroDivisionError('three')]
# run: again(4) == [KeyError(4)]
# run: again(5) == []
# run: again(6) == []
# run: again_outer(0) == 0
# run: again_outer(1) == raises ValueError
# run: again_outer(2) == raises IndexError
# run: again_outer(3) == raises ZeroDivisionError
# run: again_outer(4) == raises KeyError
# run: again_outer(5) == 0
# run: again_outer(6) == 0
# run: nothing_to_raise() == raises RuntimeError
# run: caused(0) == 0
# run: caused(1) == raises IndexError
# run: caused(2) == raises KeyError
# run: caused(3) == raises ZeroDivisionError
# run: caused(4) == raises KeyError
# run: caused(5) == 5
# run: caused(6) == 6
# run: values_at_raise(0) == (2, 0)
# run: values_at_raise(1) == (1, 0)
# run: values_at_raise(2) == (1, 0)
# run: values_at_raise(3) == (1, 0)
# run: values_at_raise(4) == (1, 0)
# run: values_at_raise(5) == (3, 6, 9)
# run: values_at_raise(6) == (3, 7, 9)
# run: targets_at_raise(0) == ('value', 1, 0, 0, [5, 6])
# run: targets_at_raise(1) == ('index', 10, 9, 3, [5, 8])
# run: targets_at_raise(2) == ('index', 7, 2, 3, [5, 6])
# run: targets_at_raise(3) == ('index', 7, 2, 3, [5, 6])
# run: targets_at_raise(4) == ('index', 7, 2, 3, [5, 6])
# run: targets_at_raise(5) == ('index', 7, 2, 3, [5, 6])
# run: targets_at_raise(6) == ('index', 7, 2, 3, [5, 6])
# run: walrus_at_raise(0) == (10, 'value')
# run: walrus_at_raise(1) == (1, 'value')
# run: walrus_at_raise(2) == (2, 'index')
# run: walrus_at_raise(3) == raises ZeroDivisionError
# run: walrus_at_raise(4) == raises KeyError
# run: walrus_at_raise(5) == (10, 26)
# run: walrus_at_raise(6) == (10, 29)
# run: condition_at_raise(0) == ['no', 'arithmetic']
# run: condition_at_raise(1) == ['no', ValueError('one', 1)]
# run: condition_at_raise(2) == [ValueError('one', 1)]
# run: condition_at_raise(3) == [IndexError()]
# run: condition_at_raise(4) == [KeyError(4)]
# run: condition_at_raise(5) == ['yes']
# run: condition_at_raise(6) == ['yes']
# run: perhaps_unbound(0) == raises UnboundLocalError
# run: perhaps_unbound(1) == raises UnboundLocalError
# run: perhaps_unbound(2) == raises UnboundLocalError
# run: perhaps_unbound(3) == raises ZeroDivisionError
# run: perhaps_unbound(4) == raises KeyError
# run: perhaps_unbound(5) == (5, 6)
# run: perhaps_unbound(6) == (6, 7)
# run: unbound_caught(0) == 'unbound'
# run: unbound_caught(1) == 1
# run: unbound_caught(2) == 1
# run: unbound_caught(3) == 1
# run: unbound_caught(4) == 1
# run: unbound_caught(5) == 1
# run: unbound_caught(6) == 1
# run: unbound_always() == 1
# run: asserted(0) == ('zero',)
# run: asserted(1) == 1
# run: asserted(2) == 2
# run: asserted(3) == 3
# run: asserted(4) == 4
# run: asserted(5) == 5
# run: asserted(6) == 6
# run: explicit(0) == ValueError()
# run: explicit(1) == 11
# run: explicit(2) == 'zero'
# run: explicit(3) == 0
# run: explicit(4) == 0
# run: explicit(5) == 2
# run: explicit(6) == 2
# run: empty_body(0) == 1
# run: empty_body(1) == 2
# run: empty_body(2) == 3
# run: empty_body(3) == 4
# run: empty_body(4) == 5
# run: empty_body(5) == 6
# run: empty_body(6) == 7
# run: matched(0) == 'none'
# run: matched(1) == ValueError('one', 1)
# run: matched(2) == raises IndexError
# run: matched(3) == raises ZeroDivisionError
# run: matched(4) == raises KeyError
# run: matched(5) == ValueError('one', 1)
# run: matched(6) == 6
# run: closure(0) == 3
# run: closure(1) == 3
# run: closure(2) == raises IndexError
# run: closure(3) == raises ZeroDivisionError
# run: closure(4) == raises KeyError
# run: closure(5) == 8
# run: closure(6) == 9
