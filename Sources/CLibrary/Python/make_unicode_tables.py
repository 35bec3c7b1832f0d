"""Writes the tables of characters of the library's `str`, from Python's own.

    python3.11 make_unicode_tables.py
"""
import pathlib
import unicodedata

FOLDER = pathlib.Path(__file__).parent / "builtins"

SIGMA = "\u03a3"
FINAL_SIGMA = "\u03c2"


def is_titled(c):
    """Whether a character is in title case alone."""
    return c.istitle() and not c.isupper()


def is_cased(c):
    """Whether what follows the character in a title is in lower case."""
    return (c + "B").title()[-1] == "b"


def is_case_ignorable(c):
    """Whether a capital sigma behind looks past the character for a cased one."""
    return (("A" + c + SIGMA).lower()[-1] == FINAL_SIGMA
            and (c + SIGMA).lower()[-1] != FINAL_SIGMA)


TESTS = [
    str.isalpha, str.isdecimal, str.isdigit, str.isnumeric, str.isupper, str.islower, is_titled,
    str.isspace, str.isprintable, str.isidentifier, lambda c: ("a" + c).isidentifier(), is_cased,
    is_case_ignorable,
]
"""The properties, from the lowest bit on."""


def flags(code):
    """Returns the properties of a character as bits."""
    return sum(1 << i for i, test in enumerate(TESTS) if test(chr(code)))


def class_table():
    """Returns five bytes for each run of characters of equal properties: start and properties."""
    table, last = b"", None
    for code in range(0x110000):
        f = flags(code)
        if f != last:
            table += code.to_bytes(3, "little") + f.to_bytes(2, "little")
            last = f
    return table


def simple_mappings():
    """Yields the code and its upper, lower and title case, where they are single characters."""
    for code in range(0x110000):
        forms = [str.upper(chr(code)), str.lower(chr(code)), str.title(chr(code))]
        if any(f != chr(code) for f in forms):
            yield code, [ord(f) - code if len(f) == 1 else 0 for f in forms]


def case_table():
    """Returns 14 bytes for each run: start, length, and three distances plus 2 ** 23."""
    runs = []
    for code, distances in simple_mappings():
        if runs and runs[-1][0] + runs[-1][1] == code and runs[-1][2] == distances:
            runs[-1][1] += 1
        else:
            runs.append([code, 1, distances])
    return b"".join(
        start.to_bytes(3, "little") + length.to_bytes(2, "little")
        + b"".join((d + (1 << 23)).to_bytes(3, "little") for d in distances)
        for start, length, distances in runs)


def special_table():
    """Returns, for each case that is several characters, the code, the case and three codes."""
    table = b""
    for code in range(0x110000):
        for case, form in enumerate((str.upper, str.lower, str.title)):
            text = form(chr(code))
            if len(text) > 1:
                codes = [ord(c) for c in text] + [0]
                table += code.to_bytes(3, "little") + bytes([case])
                table += b"".join(c.to_bytes(3, "little") for c in codes[:3])
    return table


def fold_table():
    """Returns, for each character whose folded case is not its lower case, four codes."""
    table = b""
    for code in range(0x110000):
        lower = chr(code).lower()
        form = chr(code).casefold()
        if form != (lower if len(lower) == 1 else chr(code)):
            codes = [code] + [ord(c) for c in form] + [0, 0]
            table += b"".join(c.to_bytes(3, "little") for c in codes[:4])
    return table


def write(name, file, comment, table):
    """Writes a table as the definition of `name` to a file of the library."""
    with open(FOLDER / f"{file}.py", "w", encoding="ascii") as out:
        print(f"# {comment}\n#\n# Made by make_unicode_tables.py from Unicode "
              f"{unicodedata.unidata_version}.\n\n{name} = (", file=out)
        for i in range(0, len(table), 20):
            text = "".join(f"\\x{b:02x}" for b in table[i:i + 20])
            print(f'    b"{text}"', file=out)
        print(")", file=out)


if __name__ == "__main__":
    write("__class_table__", "class_table",
          "Runs of characters of equal properties: start (3 bytes), properties (2).",
          class_table())
    write("__case_table__", "case_table",
          "Runs of characters at equal distances from their other cases: start (3 bytes),\n"
          "# length (2), upper, lower and title case (3 each, plus 2 ** 23).", case_table())
    write("__special_case_table__", "special_case_table",
          "Cases that are several characters: code (3 bytes), case (1), codes (9).",
          special_table())
    write("__fold_table__", "fold_table",
          "Characters whose folded case is not their lower case: code (3 bytes), codes (9).",
          fold_table())
