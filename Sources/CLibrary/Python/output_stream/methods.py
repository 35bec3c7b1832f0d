# The methods of sys.stdout and sys.stderr.


def write(stream, s):
    __write_out__(stream.name, __code_points__(s))
    return len(s)


def flush(stream):
    __flush_out__(stream.name)
