"""What stands in the comments of golden modules."""
import ast
import re
from dataclasses import dataclass, field

KEY = re.compile(r"#\s*(signature|run|random|golden|prelude):\s*(.*)$")
OPTIONS = re.compile(r"(\s+\w+(=[^\s]+)?)*\s*$")


@dataclass
class Case:
    """A call to compare."""

    line: int
    text: str
    call: ast.Call | None
    """The call of a `run` line."""
    function: str
    options: dict = field(default_factory=dict)
    count: int = 0
    """Of a `random` line, the number of draws."""


@dataclass
class Golden:
    """A module with its signatures and calls."""

    path: str
    signatures: list
    cases: list
    options: dict
    """`prints`: what is printed is compared, too. `keeps`: the module keeps objects from call to
    call."""


def parse_options(text):
    """Returns `ulp=4 finite` as a dictionary; a word without a value is true."""
    result = {}
    for word in text.split():
        key, _, value = word.partition("=")
        result[key] = value if value else True
    return result


def parse_run(line, text):
    """Returns the case of `# run: f(1, 2)  ulp=4`."""
    for i, character in enumerate(text):
        if character != ")" or not OPTIONS.fullmatch(text[i + 1:]):
            continue
        try:
            call = ast.parse(text[:i + 1], mode="eval").body
        except SyntaxError:
            continue
        if isinstance(call, ast.Call) and isinstance(call.func, (ast.Name, ast.Attribute)):
            options = parse_options(text[i + 1:])
            return Case(line, text[:i + 1], call, ast.unparse(call.func), options)
    raise ValueError(f"line {line}: no call in {text!r}")


def parse_random(line, text):
    """Returns the case of `# random: f 50 finite`."""
    words = text.split()
    if len(words) < 2 or not words[1].isdigit():
        raise ValueError(f"line {line}: expected a function and a number in {text!r}")
    options = parse_options(" ".join(words[2:]))
    return Case(line, text, None, words[0], options, int(words[1]))


def read(path):
    """Returns what the comments of the module at `path` say."""
    golden = Golden(str(path), [], [], {})
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = KEY.match(line)
        if not match:
            continue
        key, text = match.groups()
        if key == "signature":
            golden.signatures.append(text)
        elif key == "run":
            golden.cases.append(parse_run(number, text))
        elif key == "random":
            golden.cases.append(parse_random(number, text))
        elif key == "golden":
            golden.options |= parse_options(text)
    if not golden.signatures or not golden.cases:
        raise ValueError("a golden needs signatures and calls")
    return golden
