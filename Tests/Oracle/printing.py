"""What calls print: CPython's through `sys.stdout`, compiled code's through C's standard output."""
import contextlib
import ctypes
import io
import os
import tempfile


@contextlib.contextmanager
def python_output(outcome):
    """Notes what CPython prints in `outcome`."""
    stream = io.StringIO(newline="")
    with contextlib.redirect_stdout(stream):
        yield
    outcome.append(stream.getvalue())


@contextlib.contextmanager
def c_output(outcome):
    """Notes what C code prints in `outcome`."""
    flush = ctypes.CDLL(None).fflush
    flush(None)
    saved = os.dup(1)
    with tempfile.TemporaryFile() as file:
        os.dup2(file.fileno(), 1)
        try:
            yield
        finally:
            flush(None)
            os.dup2(saved, 1)
            os.close(saved)
            file.seek(0)
            outcome.append(file.read().decode())
