# Exceptions in containers and in objects.
# signature: gathered(s: str, n: int) -> str
# signature: in_object(s: str, n: int) -> str
# signature: in_dict(s: str, n: int) -> str
# signature: displayed(s: str, n: int) -> str
# signature: several_jobs(s: str, n: int) -> str
# signature: in_tuples(s: str, n: int) -> str
# signature: popped(s: str, n: int) -> str
# run: gathered("ab", 2)
# run: gathered("7", 0)
# run: gathered("1a3", 1)
# run: gathered("q", 4)
# run: gathered("zzaxa4", 3)
# run: in_object("ab", 2)
# run: in_object("7", 0)
# run: in_object("1a3", 1)
# run: in_object("q", 4)
# run: in_object("zzaxa4", 3)
# run: in_dict("ab", 2)
# run: in_dict("7", 0)
# run: in_dict("1a3", 1)
# run: in_dict("q", 4)
# run: in_dict("zzaxa4", 3)
# run: displayed("ab", 2)
# run: displayed("7", 0)
# run: displayed("1a3", 1)
# run: displayed("q", 4)
# run: displayed("zzaxa4", 3)
# run: several_jobs("ab", 2)
# run: several_jobs("7", 0)
# run: several_jobs("1a3", 1)
# run: several_jobs("q", 4)
# run: several_jobs("zzaxa4", 3)
# run: in_tuples("ab", 2)
# run: in_tuples("7", 0)
# run: in_tuples("1a3", 1)
# run: in_tuples("q", 4)
# run: in_tuples("zzaxa4", 3)
# run: popped("ab", 2)
# run: popped("7", 0)
# run: popped("1a3", 1)
# run: popped("q", 4)
# run: popped("zzaxa4", 3)


class MyErr(Exception):
    def __init__(self, code, what):
        super().__init__(what)
        self.code = code


class Job:
    def __init__(self, name):
        self.name = name
        self.error = None
        self.result = 0

    def run(self, s):
        try:
            self.result = int(s)
        except ValueError as e:
            self.error = e


def gathered(s, n):
    errors = []
    for i in range(n + 2):
        try:
            if i % 2 == 0:
                raise ValueError(f"v{i}")
            if i == 3:
                raise KeyError("three")
            raise MyErr(i, s)
        except (ValueError, KeyError, MyErr) as e:
            errors.append(e)
    text = " ".join([str(e) for e in errors])
    return str(len(errors)) + text + repr(errors[0]) + type(errors[-1]).__name__


def in_object(s, n):
    j = Job(s)
    j.run(s)
    if j.error is not None:
        return f"{j.name} failed: {j.error}"
    return f"{j.result}"


def in_dict(s, n):
    d = {}
    for part in s.split("a"):
        try:
            int(part)
        except ValueError as e:
            d[part] = e
    return str([(k, str(v)) for k, v in d.items()])


def displayed(s, n):
    pending = [ValueError(s), KeyError(n), ValueError("static")]
    out = ""
    for p in pending:
        try:
            raise p
        except KeyError as e:
            out += "K" + str(e)
        except ValueError as e:
            out += "V" + e.args[0]
    return out


def several_jobs(s, n):
    jobs = [Job(t) for t in s.split("a")]
    for j in jobs:
        j.run(j.name)
    bad = [j for j in jobs if j.error is not None]
    try:
        for j in bad:
            raise j.error
    except ValueError as e:
        return str(e) + str(len(bad))
    return "good"


def in_tuples(s, n):
    pairs = []
    for i in range(n):
        try:
            raise ValueError(i, s)
        except ValueError as e:
            pairs.append((i, e))
    return str([(i, e.args[1]) for i, e in pairs])


def popped(s, n):
    errors = []
    errors.append(ValueError(n, s))
    e = errors.pop()
    return str(e) + str(len(errors)) + str(isinstance(e, ValueError))
