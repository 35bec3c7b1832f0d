"""Writes the tables of characters of the library's `str`, from Python's own.

    python3.11 make_unicode_tables.py > builtins/unicode_tables.py
"""
import sys

TESTS = [
    str.isalpha, str.isdecimal, str.isdigit, str.isnumeric, str.isupper, str.islower, str.istitle,
    str.isspace, str.isprintable, str.isidentifier, lambda c: ("a" + c).isidentifier(),
    # Cased characters end a word that a capital sigma ends; case-ignorable ones are looked past.
    lambda c: (c + "\u03a3").lower()[-1] == "\u03c2",
    lambda c: ("A\u03a3" + c + "A").lower()[1] == "\u03c3" and (c + "\u03a3").lower()[-1] == "\u03c3",
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


def write(name, comment, table, file):
    """Writes a table as a definition."""
    print(f"# {comment}\n{name} = (", file=file)
    for i in range(0, len(table), 20):
        text = "".join(f"\\x{b:02x}" for b in table[i:i + 20])
        print(f'    b"{text}"', file=file)
    print(")\n", file=file)


def main():
    """Writes all tables."""
    import unicodedata

    out = sys.stdout
    print("# Properties and cases of characters, made by make_unicode_tables.py from Unicode "
          f"{unicodedata.unidata_version}.\n", file=out)
    write("__class_table__", "Runs of equal properties: start (3 bytes), properties (2).",
          class_table(), out)
    write("__case_table__", "Runs of equal distances to other cases: start (3), length (2), "
          "upper, lower, title (3 each, plus 2 ** 23).", case_table(), out)
    write("__special_case_table__", "Cases of several characters: code (3), case (1), codes (9).",
          special_table(), out)


if __name__ == "__main__":
    main()
