# Exceptions need no parentheses without 'as' (PEP 758).
try:
    pass
except ValueError, TypeError:
    pass
try:
    pass
except* OSError, errors.Timeout,:
    pass
