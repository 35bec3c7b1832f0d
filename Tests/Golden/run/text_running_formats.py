# The method format and the operator % of text that is known at run time only.
# signature: filled(s: str, x: int, y: float, name: str)
# signature: mapped(s: str, n: int)
# signature: padded(width: int, text: str)
# signature: rows(n: int)
# run: filled('', 7, 3.5, "é")
# run: filled('{} {} {}', 7, 3.5, "é")
# run: filled('{1} {0}', 7, 3.5, "é")
# run: filled('{0:>{b}}|', 7, 3.5, "é")
# run: filled('{{}}{0}', 7, 3.5, "é")
# run: filled('{a}-{2!r}-{2!a}', 7, 3.5, "é")
# run: filled('{:5}|{:08.3f}', 7, 3.5, "é")
# run: filled('{a:5}|', 7, 3.5, "é")
# run: filled('{b:x}{b:#o}', 7, 3.5, "é")
# run: filled('{', 7, 3.5, "é")
# run: filled('}', 7, 3.5, "é")
# run: filled('{0', 7, 3.5, "é")
# run: filled('{0!', 7, 3.5, "é")
# run: filled('{0!x}', 7, 3.5, "é")
# run: filled('{0!rx}', 7, 3.5, "é")
# run: filled('{5}', 7, 3.5, "é")
# run: filled('{c}', 7, 3.5, "é")
# run: filled('{} {0}', 7, 3.5, "é")
# run: filled('{0} {}', 7, 3.5, "é")
# run: filled('{0:{1:{2}}}', 7, 3.5, "é")
# run: filled('{0{', 7, 3.5, "é")
# run: filled('{0:d}{1:q}', 7, 3.5, "é")
# run: filled('{0:{1', 7, 3.5, "é")
# run: filled('{99999999999999999999}', 7, 3.5, "é")
# run: filled('{0!s:>4}|{1!r:<8}|', 7, 3.5, "é")
# run: filled('}}x{{', 7, 3.5, "é")
# run: mapped('{a}', 4)
# run: mapped('{b:03}{c!r:>4}', 4)
# run: mapped('{x}', 4)
# run: mapped('{}', 4)
# run: mapped('{0}', 4)
# run: padded(5, "ab")
# run: padded(0, "")
# run: rows(4)


def filled(s, x, y, name):
    return s.format(x, y, name, a=name, b=x)


def mapped(s, n):
    d = {"a": n, "b": n + 1}
    d["c"] = 3
    return s.format_map(d)


def padded(width, text):
    return ("{:>%d}|{:<%d}|" % (width, width + 1)).format(3, text)


def rows(n):
    out = []
    for align in ["<", ">", "^"]:
        for width in range(n):
            out.append(("{:" + align + str(width) + "}").format(width))
    return "|".join(out)
