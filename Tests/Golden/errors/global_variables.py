# Variables of the module to which functions assign have a value that is known when it starts.
# signature: count() -> int
# signature: other(n: int) -> int
# signature: unpacked(n: int) -> int
# signature: typed(n: int) -> int
# signature: deleted(n: int) -> int
import sys

if len(sys.argv) > 5:
    calls = 0
else:
    calls = 1


def count():
    global calls
    calls += 1  # error[N002]: global 'calls' is not a
    return calls  # error[N002]: global 'calls'


def other(n):
    global unknown
    unknown = n  # error[L001]: assignment to global variable 'unknown'
    return n


low, high = 1, 2


def unpacked(n):
    global low
    low = high = n
    return low


state = 0


def typed(n):
    global state
    state = "x"  # error[T124]: this variable is int at one place and str at another
    return n


def deleted(n):
    global state
    del state  # error[L001]: 'del' of a variable that is not local
    return n
