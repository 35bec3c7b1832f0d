# Modules that pyaot does not know are reported where a compiled function uses them.
# signature: identifier(x: float64) -> float64
import os


def identifier(x):
    return x + os.getpid()  # error[N104]: module 'os' can't be used in compiled functions
    #          ^^^^^^^^^
