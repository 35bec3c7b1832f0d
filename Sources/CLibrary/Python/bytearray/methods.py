# The methods of bytearrays that those of bytes do as well: on the bytes of now, with a bytearray
# for each bytes that comes out.
import bytes as plain


def __now__(b):
    return __bytes_of__(__data__(b))


def find(b, sub, start=None, end=None):
    return plain.find(__now__(b), __as_needle__(sub), start, end)


def rfind(b, sub, start=None, end=None):
    return plain.rfind(__now__(b), __as_needle__(sub), start, end)


def index(b, sub, start=None, end=None):
    return plain.index(__now__(b), __as_needle__(sub), start, end)


def rindex(b, sub, start=None, end=None):
    return plain.rindex(__now__(b), __as_needle__(sub), start, end)


def count(b, sub, start=None, end=None):
    return plain.count(__now__(b), __as_needle__(sub), start, end)


def startswith(b, prefix, start=None, end=None):
    return plain.startswith(__now__(b), __as_needle__(prefix), start, end)


def endswith(b, suffix, start=None, end=None):
    return plain.endswith(__now__(b), __as_needle__(suffix), start, end)


def isalpha(b):
    return plain.isalpha(__now__(b))


def isdigit(b):
    return plain.isdigit(__now__(b))


def isalnum(b):
    return plain.isalnum(__now__(b))


def isspace(b):
    return plain.isspace(__now__(b))


def isascii(b):
    return plain.isascii(__now__(b))


def isupper(b):
    return plain.isupper(__now__(b))


def islower(b):
    return plain.islower(__now__(b))


def istitle(b):
    return plain.istitle(__now__(b))


def decode(b, encoding="utf-8", errors="strict"):
    return plain.decode(__now__(b), encoding, errors)


def hex(b, sep=None, bytes_per_sep=1):
    return plain.hex(__now__(b), sep, bytes_per_sep)


def upper(b):
    return __of_bytes__(plain.upper(__now__(b)))


def lower(b):
    return __of_bytes__(plain.lower(__now__(b)))


def capitalize(b):
    return __of_bytes__(plain.capitalize(__now__(b)))


def title(b):
    return __of_bytes__(plain.title(__now__(b)))


def swapcase(b):
    return __of_bytes__(plain.swapcase(__now__(b)))


def replace(b, old, new, count=-1):
    return __of_bytes__(plain.replace(__now__(b), __as_needle__(old), __as_needle__(new), count))


def removeprefix(b, prefix):
    return __of_bytes__(plain.removeprefix(__now__(b), __as_needle__(prefix)))


def removesuffix(b, suffix):
    return __of_bytes__(plain.removesuffix(__now__(b), __as_needle__(suffix)))


def ljust(b, width, fillchar=None):
    return __of_bytes__(plain.ljust(__now__(b), width, fillchar))


def rjust(b, width, fillchar=None):
    return __of_bytes__(plain.rjust(__now__(b), width, fillchar))


def center(b, width, fillchar=None):
    return __of_bytes__(plain.center(__now__(b), width, fillchar))


def zfill(b, width):
    return __of_bytes__(plain.zfill(__now__(b), width))


def expandtabs(b, tabsize=8):
    return __of_bytes__(plain.expandtabs(__now__(b), tabsize))


def strip(b, chars=None):
    return __of_bytes__(plain.strip(__now__(b), __as_needle__(chars)))


def lstrip(b, chars=None):
    return __of_bytes__(plain.lstrip(__now__(b), __as_needle__(chars)))


def rstrip(b, chars=None):
    return __of_bytes__(plain.rstrip(__now__(b), __as_needle__(chars)))


def translate(b, table, delete=b""):
    return __of_bytes__(plain.translate(__now__(b), table, delete))


def join(b, iterable):
    return __of_bytes__(plain.join(__bytes__(b), iterable))


def partition(b, sep):
    return __lifted__(plain.partition(__now__(b), __as_needle__(sep)))


def rpartition(b, sep):
    return __lifted__(plain.rpartition(__now__(b), __as_needle__(sep)))


def __lifted__(parts):
    return __of_bytes__(parts[0]), __of_bytes__(parts[1]), __of_bytes__(parts[2])


def split(b, sep=None, maxsplit=-1):
    return [__of_bytes__(x) for x in plain.split(__now__(b), __as_needle__(sep), maxsplit)]


def rsplit(b, sep=None, maxsplit=-1):
    return [__of_bytes__(x) for x in plain.rsplit(__now__(b), __as_needle__(sep), maxsplit)]


def splitlines(b, keepends=False):
    return [__of_bytes__(x) for x in plain.splitlines(__now__(b), keepends)]


def __class_fromhex__(s):
    return __of_bytes__(plain.__class_fromhex__(s))


def __class_maketrans__(old, new):
    return plain.__class_maketrans__(old, new)
