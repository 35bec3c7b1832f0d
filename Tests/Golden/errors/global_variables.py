# Compiled functions read constants of the module, and assign to none.
# signature: count() -> int
calls = 0


def count():
    global calls
    calls += 1  # error[N002]: global 'calls' is not a  # error[L001]: assignment to global variable
    return calls
