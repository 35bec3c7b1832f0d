# Numbers as bytes and hexadecimal text, bytes of numbers, complex numbers of text.
# signature: bits(s: str, n: int, x: float) -> str
# signature: float_of_hexadecimal(s: str, n: int, x: float) -> str
# signature: complex_of_text(s: str, n: int, x: float) -> str
# signature: as_bytes(s: str, n: int, x: float) -> str
# signature: as_few_bytes(s: str, n: int, x: float) -> str
# signature: of_bytes(s: str, n: int, x: float) -> str
# signature: ratios(s: str, n: int, x: float) -> str
# signature: made(s: str, n: int, x: float) -> str
# signature: wrong_bytes(s: str, n: int, x: float) -> str
# signature: negative_count(s: str, n: int, x: float) -> str
# signature: hexadecimal(s: str, n: int, x: float) -> str
# signature: of_hexadecimal(s: str, n: int, x: float) -> str
# signature: translated(s: str, n: int, x: float) -> str
# signature: halves(s: str, n: int, x: float) -> str
# signature: hexadecimal_floats(s: str, n: int, x: float) -> str
# run: bits("abcd1234", 2, 2.5)
# run: bits("0x1.8p+3", 0, -10000000000.0)
# run: bits("1+2j", 1, 0.75)
# run: bits("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: bits("-3.5e-2-1J", 65535, -0.1)
# run: bits("0x.0000000000001p-1022", 255, 0.375)
# run: bits("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: bits("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: bits("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: bits("0x1.8000000000000800p-1030", -32769, 1.5)
# run: bits(" 1 + 2j", 7, 3.0)
# run: bits("(1-2j)", 7, 3.0)
# run: bits("e", 7, 3.0)
# run: bits("12 ab CD", 7, 3.0)
# run: bits("j", 9, -0.0)
# run: bits("1_0j", 3, 0.1)
# run: bits("+1e+5j", 3, 0.1)
# run: bits("1e5+1e+5J", 1, 1.0)
# run: bits("0x10000000000000000000.8p-3", 1, 1.0)
# run: float_of_hexadecimal("abcd1234", 2, 2.5)
# run: float_of_hexadecimal("0x1.8p+3", 0, -10000000000.0)
# run: float_of_hexadecimal("1+2j", 1, 0.75)
# run: float_of_hexadecimal("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: float_of_hexadecimal("-3.5e-2-1J", 65535, -0.1)
# run: float_of_hexadecimal("0x.0000000000001p-1022", 255, 0.375)
# run: float_of_hexadecimal("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: float_of_hexadecimal("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: float_of_hexadecimal("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: float_of_hexadecimal("0x1.8000000000000800p-1030", -32769, 1.5)
# run: float_of_hexadecimal(" 1 + 2j", 7, 3.0)
# run: float_of_hexadecimal("(1-2j)", 7, 3.0)
# run: float_of_hexadecimal("e", 7, 3.0)
# run: float_of_hexadecimal("12 ab CD", 7, 3.0)
# run: float_of_hexadecimal("j", 9, -0.0)
# run: float_of_hexadecimal("1_0j", 3, 0.1)
# run: float_of_hexadecimal("+1e+5j", 3, 0.1)
# run: float_of_hexadecimal("1e5+1e+5J", 1, 1.0)
# run: float_of_hexadecimal("0x10000000000000000000.8p-3", 1, 1.0)
# run: complex_of_text("abcd1234", 2, 2.5)
# run: complex_of_text("0x1.8p+3", 0, -10000000000.0)
# run: complex_of_text("1+2j", 1, 0.75)
# run: complex_of_text("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: complex_of_text("-3.5e-2-1J", 65535, -0.1)
# run: complex_of_text("0x.0000000000001p-1022", 255, 0.375)
# run: complex_of_text("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: complex_of_text("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: complex_of_text("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: complex_of_text("0x1.8000000000000800p-1030", -32769, 1.5)
# run: complex_of_text(" 1 + 2j", 7, 3.0)
# run: complex_of_text("(1-2j)", 7, 3.0)
# run: complex_of_text("e", 7, 3.0)
# run: complex_of_text("12 ab CD", 7, 3.0)
# run: complex_of_text("j", 9, -0.0)
# run: complex_of_text("1_0j", 3, 0.1)
# run: complex_of_text("+1e+5j", 3, 0.1)
# run: complex_of_text("1e5+1e+5J", 1, 1.0)
# run: complex_of_text("0x10000000000000000000.8p-3", 1, 1.0)
# run: as_bytes("abcd1234", 2, 2.5)
# run: as_bytes("0x1.8p+3", 0, -10000000000.0)
# run: as_bytes("1+2j", 1, 0.75)
# run: as_bytes("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: as_bytes("-3.5e-2-1J", 65535, -0.1)
# run: as_bytes("0x.0000000000001p-1022", 255, 0.375)
# run: as_bytes("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: as_bytes("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: as_bytes("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: as_bytes("0x1.8000000000000800p-1030", -32769, 1.5)
# run: as_bytes(" 1 + 2j", 7, 3.0)
# run: as_bytes("(1-2j)", 7, 3.0)
# run: as_bytes("e", 7, 3.0)
# run: as_bytes("12 ab CD", 7, 3.0)
# run: as_bytes("j", 9, -0.0)
# run: as_bytes("1_0j", 3, 0.1)
# run: as_bytes("+1e+5j", 3, 0.1)
# run: as_bytes("1e5+1e+5J", 1, 1.0)
# run: as_bytes("0x10000000000000000000.8p-3", 1, 1.0)
# run: as_few_bytes("abcd1234", 2, 2.5)
# run: as_few_bytes("0x1.8p+3", 0, -10000000000.0)
# run: as_few_bytes("1+2j", 1, 0.75)
# run: as_few_bytes("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: as_few_bytes("-3.5e-2-1J", 65535, -0.1)
# run: as_few_bytes("0x.0000000000001p-1022", 255, 0.375)
# run: as_few_bytes("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: as_few_bytes("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: as_few_bytes("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: as_few_bytes("0x1.8000000000000800p-1030", -32769, 1.5)
# run: as_few_bytes(" 1 + 2j", 7, 3.0)
# run: as_few_bytes("(1-2j)", 7, 3.0)
# run: as_few_bytes("e", 7, 3.0)
# run: as_few_bytes("12 ab CD", 7, 3.0)
# run: as_few_bytes("j", 9, -0.0)
# run: as_few_bytes("1_0j", 3, 0.1)
# run: as_few_bytes("+1e+5j", 3, 0.1)
# run: as_few_bytes("1e5+1e+5J", 1, 1.0)
# run: as_few_bytes("0x10000000000000000000.8p-3", 1, 1.0)
# run: of_bytes("abcd1234", 2, 2.5)
# run: of_bytes("0x1.8p+3", 0, -10000000000.0)
# run: of_bytes("1+2j", 1, 0.75)
# run: of_bytes("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: of_bytes("-3.5e-2-1J", 65535, -0.1)
# run: of_bytes("0x.0000000000001p-1022", 255, 0.375)
# run: of_bytes("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: of_bytes("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: of_bytes("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: of_bytes("0x1.8000000000000800p-1030", -32769, 1.5)
# run: of_bytes(" 1 + 2j", 7, 3.0)
# run: of_bytes("(1-2j)", 7, 3.0)
# run: of_bytes("e", 7, 3.0)
# run: of_bytes("12 ab CD", 7, 3.0)
# run: of_bytes("j", 9, -0.0)
# run: of_bytes("1_0j", 3, 0.1)
# run: of_bytes("+1e+5j", 3, 0.1)
# run: of_bytes("1e5+1e+5J", 1, 1.0)
# run: of_bytes("0x10000000000000000000.8p-3", 1, 1.0)
# run: ratios("abcd1234", 2, 2.5)
# run: ratios("0x1.8p+3", 0, -10000000000.0)
# run: ratios("1+2j", 1, 0.75)
# run: ratios("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: ratios("-3.5e-2-1J", 65535, -0.1)
# run: ratios("0x.0000000000001p-1022", 255, 0.375)
# run: ratios("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: ratios("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: ratios("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: ratios("0x1.8000000000000800p-1030", -32769, 1.5)
# run: ratios(" 1 + 2j", 7, 3.0)
# run: ratios("(1-2j)", 7, 3.0)
# run: ratios("e", 7, 3.0)
# run: ratios("12 ab CD", 7, 3.0)
# run: ratios("j", 9, -0.0)
# run: ratios("1_0j", 3, 0.1)
# run: ratios("+1e+5j", 3, 0.1)
# run: ratios("1e5+1e+5J", 1, 1.0)
# run: ratios("0x10000000000000000000.8p-3", 1, 1.0)
# run: made("abcd1234", 2, 2.5)
# run: made("0x1.8p+3", 0, -10000000000.0)
# run: made("1+2j", 1, 0.75)
# run: made("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: made("-3.5e-2-1J", 65535, -0.1)
# run: made("0x.0000000000001p-1022", 255, 0.375)
# run: made("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: made("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: made("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: made("0x1.8000000000000800p-1030", -32769, 1.5)
# run: made(" 1 + 2j", 7, 3.0)
# run: made("(1-2j)", 7, 3.0)
# run: made("e", 7, 3.0)
# run: made("12 ab CD", 7, 3.0)
# run: made("j", 9, -0.0)
# run: made("1_0j", 3, 0.1)
# run: made("+1e+5j", 3, 0.1)
# run: made("1e5+1e+5J", 1, 1.0)
# run: made("0x10000000000000000000.8p-3", 1, 1.0)
# run: wrong_bytes("abcd1234", 2, 2.5)
# run: wrong_bytes("0x1.8p+3", 0, -10000000000.0)
# run: wrong_bytes("1+2j", 1, 0.75)
# run: wrong_bytes("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: wrong_bytes("-3.5e-2-1J", 65535, -0.1)
# run: wrong_bytes("0x.0000000000001p-1022", 255, 0.375)
# run: wrong_bytes("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: wrong_bytes("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: wrong_bytes("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: wrong_bytes("0x1.8000000000000800p-1030", -32769, 1.5)
# run: wrong_bytes(" 1 + 2j", 7, 3.0)
# run: wrong_bytes("(1-2j)", 7, 3.0)
# run: wrong_bytes("e", 7, 3.0)
# run: wrong_bytes("12 ab CD", 7, 3.0)
# run: wrong_bytes("j", 9, -0.0)
# run: wrong_bytes("1_0j", 3, 0.1)
# run: wrong_bytes("+1e+5j", 3, 0.1)
# run: wrong_bytes("1e5+1e+5J", 1, 1.0)
# run: wrong_bytes("0x10000000000000000000.8p-3", 1, 1.0)
# run: negative_count("abcd1234", 2, 2.5)
# run: negative_count("0x1.8p+3", 0, -10000000000.0)
# run: negative_count("1+2j", 1, 0.75)
# run: negative_count("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: negative_count("-3.5e-2-1J", 65535, -0.1)
# run: negative_count("0x.0000000000001p-1022", 255, 0.375)
# run: negative_count("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: negative_count("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: negative_count("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: negative_count("0x1.8000000000000800p-1030", -32769, 1.5)
# run: negative_count(" 1 + 2j", 7, 3.0)
# run: negative_count("(1-2j)", 7, 3.0)
# run: negative_count("e", 7, 3.0)
# run: negative_count("12 ab CD", 7, 3.0)
# run: negative_count("j", 9, -0.0)
# run: negative_count("1_0j", 3, 0.1)
# run: negative_count("+1e+5j", 3, 0.1)
# run: negative_count("1e5+1e+5J", 1, 1.0)
# run: negative_count("0x10000000000000000000.8p-3", 1, 1.0)
# run: hexadecimal("abcd1234", 2, 2.5)
# run: hexadecimal("0x1.8p+3", 0, -10000000000.0)
# run: hexadecimal("1+2j", 1, 0.75)
# run: hexadecimal("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: hexadecimal("-3.5e-2-1J", 65535, -0.1)
# run: hexadecimal("0x.0000000000001p-1022", 255, 0.375)
# run: hexadecimal("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: hexadecimal("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: hexadecimal("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: hexadecimal("0x1.8000000000000800p-1030", -32769, 1.5)
# run: hexadecimal(" 1 + 2j", 7, 3.0)
# run: hexadecimal("(1-2j)", 7, 3.0)
# run: hexadecimal("e", 7, 3.0)
# run: hexadecimal("12 ab CD", 7, 3.0)
# run: hexadecimal("j", 9, -0.0)
# run: hexadecimal("1_0j", 3, 0.1)
# run: hexadecimal("+1e+5j", 3, 0.1)
# run: hexadecimal("1e5+1e+5J", 1, 1.0)
# run: hexadecimal("0x10000000000000000000.8p-3", 1, 1.0)
# run: of_hexadecimal("abcd1234", 2, 2.5)
# run: of_hexadecimal("0x1.8p+3", 0, -10000000000.0)
# run: of_hexadecimal("1+2j", 1, 0.75)
# run: of_hexadecimal("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: of_hexadecimal("-3.5e-2-1J", 65535, -0.1)
# run: of_hexadecimal("0x.0000000000001p-1022", 255, 0.375)
# run: of_hexadecimal("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: of_hexadecimal("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: of_hexadecimal("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: of_hexadecimal("0x1.8000000000000800p-1030", -32769, 1.5)
# run: of_hexadecimal(" 1 + 2j", 7, 3.0)
# run: of_hexadecimal("(1-2j)", 7, 3.0)
# run: of_hexadecimal("e", 7, 3.0)
# run: of_hexadecimal("12 ab CD", 7, 3.0)
# run: of_hexadecimal("j", 9, -0.0)
# run: of_hexadecimal("1_0j", 3, 0.1)
# run: of_hexadecimal("+1e+5j", 3, 0.1)
# run: of_hexadecimal("1e5+1e+5J", 1, 1.0)
# run: of_hexadecimal("0x10000000000000000000.8p-3", 1, 1.0)
# run: translated("abcd1234", 2, 2.5)
# run: translated("0x1.8p+3", 0, -10000000000.0)
# run: translated("1+2j", 1, 0.75)
# run: translated("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: translated("-3.5e-2-1J", 65535, -0.1)
# run: translated("0x.0000000000001p-1022", 255, 0.375)
# run: translated("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: translated("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: translated("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: translated("0x1.8000000000000800p-1030", -32769, 1.5)
# run: translated(" 1 + 2j", 7, 3.0)
# run: translated("(1-2j)", 7, 3.0)
# run: translated("e", 7, 3.0)
# run: translated("12 ab CD", 7, 3.0)
# run: translated("j", 9, -0.0)
# run: translated("1_0j", 3, 0.1)
# run: translated("+1e+5j", 3, 0.1)
# run: translated("1e5+1e+5J", 1, 1.0)
# run: translated("0x10000000000000000000.8p-3", 1, 1.0)
# run: halves("abcd1234", 2, 2.5)
# run: halves("0x1.8p+3", 0, -10000000000.0)
# run: halves("1+2j", 1, 0.75)
# run: halves("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: halves("-3.5e-2-1J", 65535, -0.1)
# run: halves("0x.0000000000001p-1022", 255, 0.375)
# run: halves("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: halves("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: halves("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: halves("0x1.8000000000000800p-1030", -32769, 1.5)
# run: halves(" 1 + 2j", 7, 3.0)
# run: halves("(1-2j)", 7, 3.0)
# run: halves("e", 7, 3.0)
# run: halves("12 ab CD", 7, 3.0)
# run: halves("j", 9, -0.0)
# run: halves("1_0j", 3, 0.1)
# run: halves("+1e+5j", 3, 0.1)
# run: halves("1e5+1e+5J", 1, 1.0)
# run: halves("0x10000000000000000000.8p-3", 1, 1.0)
# run: hexadecimal_floats("abcd1234", 2, 2.5)
# run: hexadecimal_floats("0x1.8p+3", 0, -10000000000.0)
# run: hexadecimal_floats("1+2j", 1, 0.75)
# run: hexadecimal_floats("0x1.fffffffffffff8p+1023", -5, -0.1)
# run: hexadecimal_floats("-3.5e-2-1J", 65535, -0.1)
# run: hexadecimal_floats("0x.0000000000001p-1022", 255, 0.375)
# run: hexadecimal_floats("0x0.00000000000018p-1022", -4611686018427387904, 0.0)
# run: hexadecimal_floats("0x1.00000000000008p0", 4611686018427387904, 0.5)
# run: hexadecimal_floats("0x1.000000000000080000000001p0", -32768, 4.611686018427388e+18)
# run: hexadecimal_floats("0x1.8000000000000800p-1030", -32769, 1.5)
# run: hexadecimal_floats(" 1 + 2j", 7, 3.0)
# run: hexadecimal_floats("(1-2j)", 7, 3.0)
# run: hexadecimal_floats("e", 7, 3.0)
# run: hexadecimal_floats("12 ab CD", 7, 3.0)
# run: hexadecimal_floats("j", 9, -0.0)
# run: hexadecimal_floats("1_0j", 3, 0.1)
# run: hexadecimal_floats("+1e+5j", 3, 0.1)
# run: hexadecimal_floats("1e5+1e+5J", 1, 1.0)
# run: hexadecimal_floats("0x10000000000000000000.8p-3", 1, 1.0)


def bits(s, n, x):
    return (
        x.hex() + str(n.bit_length()) + str(n.bit_count()) + str((-n).bit_length())
        + str(True.bit_length()))


def float_of_hexadecimal(s, n, x):
    try:
        return str(float.fromhex(s)) + float.fromhex(s).hex()
    except ValueError as e:
        return str(e)
    except OverflowError as e:
        return str(e)


def complex_of_text(s, n, x):
    try:
        return str(complex(s))
    except ValueError as e:
        return str(e)


def as_bytes(s, n, x):
    try:
        return (
            repr(n.to_bytes(4, "big")) + repr(n.to_bytes(8, "little"))
            + repr(n.to_bytes(12, "big", signed=True)))
    except OverflowError as e:
        return str(e)


def as_few_bytes(s, n, x):
    try:
        return repr(n.to_bytes(2, "big", signed=True)) + repr(n.to_bytes(0, "big"))
    except OverflowError as e:
        return str(e)


def of_bytes(s, n, x):
    b = s.encode()[:8]
    return (
        str(int.from_bytes(b, "little", signed=True)) + str(int.from_bytes(b[:7]))
        + str(int.from_bytes(b, "big", signed=True)))


def ratios(s, n, x):
    try:
        return (
            str(x.as_integer_ratio()) + str(n.as_integer_ratio()) + str(n.numerator)
            + str(n.denominator))
    except OverflowError as e:
        return str(e)
    except ValueError as e:
        return str(e)


def made(s, n, x):
    return (
        repr(bytes([1, 2, 3])) + repr(bytes(3)) + repr(bytes()) + repr(bytes(s, "utf-8"))
        + repr(bytes(b"xy")) + repr(bytes(range(5)))
        + repr(bytes([i % 256 for i in range(abs(n) % 20)])) + repr(bytes((65, 66))))


def wrong_bytes(s, n, x):
    try:
        return repr(bytes([n, n + 1]))
    except ValueError as e:
        return str(e)


def negative_count(s, n, x):
    try:
        return repr(bytes(-1 - abs(n)))
    except ValueError as e:
        return str(e)


def hexadecimal(s, n, x):
    b = s.encode()
    return (
        b.hex() + b.hex(":") + b.hex("-", 2) + b.hex("_", -3) + b.hex(b"|", 4)
        + repr(bytes.fromhex(b.hex(" "))))


def of_hexadecimal(s, n, x):
    try:
        return repr(bytes.fromhex(s))
    except ValueError as e:
        return str(e)


def translated(s, n, x):
    b = s.encode()
    t = bytes.maketrans(b"abc123", b"xyz987")
    return (
        repr(b.translate(t)) + repr(b.translate(None, b"a1")) + repr(b.translate(t, b"b"))
        + repr(b.translate(t, delete=b"2")))


def halves(s, n, x):
    return (
        str((3 + 4j).conjugate()) + str(x.is_integer()) + str(complex("1e3-2.5e-1j"))
        + str(complex(" ( -j ) ")) + str(complex("nan+infj")))


def hexadecimal_floats(s, n, x):
    e = []
    for v in (0.0, -0.0, 1.0, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1):
        e.append(v.hex())
        e.append(str(float.fromhex(v.hex()) == v))
    return " ".join(e)
