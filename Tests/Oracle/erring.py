"""Compares the diagnostics of modules with mistakes with what their comments expect.

`# error[N001]: text` expects a diagnostic at its line, `# error@+1[N001]: text` one line below. The
text is part of the message. A comment below that holds only carets gives the columns. A `note:`
in the place of `error[...]` expects a note. Signatures stand in `# signature:` lines, which keep
their line numbers: a mistake in one of them is expected by a comment behind it. Remarks are
expected in the same way, in goldens that expect any.
"""
import pathlib
import re
import subprocess

EXPECTED = re.compile(
    r"#\s*(error|warning|remark)(@[+-]\d+)?\[([A-Z]\d{3})\]: (.*?)"
    r"(?=\s+# (?:error|warning|remark)|$)")
SIGNATURE = re.compile(r"#\s*signature:\s*(.*?)\s*(#\s*(?:error|warning|remark)\S*\[.*)?$")
FLAGS = re.compile(r"#\s*golden:.*\bflags=(\S+)")
CARETS = re.compile(r"\s*#\s*(\^+)\s*$")
REPORT = re.compile(
    r"(?:(?P<file>[^\s:][^:]*):(?P<line>\d+)\.(?P<first>\d+)(?:-(?P<last>[\d.]+))?: )?"
    r"(?P<severity>error|warning|remark)\[(?P<code>[A-Z]\d{3})\]: (?P<text>.*)")


class Expectation:
    """A diagnostic that a comment expects."""

    def __init__(self, line, severity, code, text):
        self.line, self.severity, self.code, self.text = line, severity, code, text
        self.columns = None

    def matches(self, report):
        """True iff a line of the compiler's output is this diagnostic."""
        if report["line"] is not None and int(report["line"]) != self.line:
            return False
        if self.columns and report["line"] is not None:
            first = int(report["first"])
            last = int(report["last"] or first) if "." not in (report["last"] or "") else None
            if last is not None and (first, last) != self.columns:
                return False
        return (report["severity"], report["code"]) == (self.severity, self.code) \
            and self.text in report["text"]

    def __str__(self):
        columns = "" if not self.columns else f" in columns {self.columns[0]}-{self.columns[1]}"
        return f"{self.severity}[{self.code}]: {self.text}{columns}"


def read(path):
    """Returns the expectations, signatures (by line) and flags of a golden."""
    expectations, signatures, flags = [], {}, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        carets = CARETS.match(line)
        if carets and expectations:
            expectations[-1].columns = (carets.start(1) + 1, carets.end(1))
            continue
        for match in EXPECTED.finditer(line):
            offset = int(match[2][1:]) if match[2] else 0
            text = match[4].strip()
            expectations.append(Expectation(number + offset, match[1], match[3], text))
        signature = SIGNATURE.match(line)
        if signature:
            signatures[number] = signature[1]
        flag = FLAGS.match(line)
        if flag:
            flags += flag[1].split(",")
    return expectations, signatures, flags


def check(path, pyaot, folder):
    """Returns 1 or 0 for passed, and the texts of what failed."""
    path = pathlib.Path(path)
    expectations, signatures, flags = read(path)
    folder.mkdir(parents=True)
    command = [pyaot, "check", str(path), *flags]
    if signatures:
        file = folder / "sigs.txt"
        lines = [signatures.get(n, "") for n in range(1, max(signatures) + 1)]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command += ["--sig", str(file)]
    done = subprocess.run(command, text=True, capture_output=True, timeout=60)
    reports = [m for m in map(REPORT.match, done.stderr.splitlines()) if m]
    if all(e.severity != "remark" for e in expectations):
        reports = [m for m in reports if m["severity"] != "remark"]
    problems = []
    left = list(expectations)
    for report in reports:
        found = next((e for e in left if e.matches(report)), None)
        if found:
            left.remove(found)
        else:
            problems.append(f"not expected: {report[0]}")
    problems += [f"line {e.line}: missing {e}" for e in left]
    wanted = 1 if any(e.severity == "error" for e in expectations) else 0
    if done.returncode != wanted:
        problems.append(f"exit code {done.returncode}, not {wanted}: {done.stderr.strip()[-300:]}")
    if not expectations:
        problems.append("the golden expects nothing")
    return (0, [f"{path.name}: " + "\n  ".join(problems)]) if problems else (1, [])
