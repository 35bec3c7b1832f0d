"""Makes programs that fail smaller, as long as they fail in the same way: delta debugging."""
import ast
import copy
import tempfile

from generating import Program
from judging import Judge, Verdict

ROUNDS = 12
"""How often all reductions of a program are tried."""

BATCH = 12
"""How many reductions are compiled at once."""


class Shrinker:
    """Shrinks programs with a compiler."""

    def __init__(self, pyaot):
        self.pyaot = pyaot

    def shrink(self, program, verdict):
        """Returns a smaller program and its verdict, which is of the same state."""
        with tempfile.TemporaryDirectory(prefix="pyaot-shrinking-") as folder:
            judge = Judge(self.pyaot, folder)
            for _ in range(ROUNDS):
                smaller = self.step(judge, program, verdict)
                if smaller is None:
                    break
                program, verdict = smaller
        return program, verdict

    def step(self, judge, program, verdict):
        """Returns the program after one round of reductions, or None if none holds."""
        changed = None
        position = 0
        while True:
            candidates = reductions(program)
            tried = candidates[position:position + BATCH]
            if not tried:
                return changed
            found = self.first(judge, program, tried, verdict)
            if found is None:
                position += BATCH
                continue
            index, program, verdict = found
            changed = program, verdict
            position += index

    def first(self, judge, program, sources, verdict):
        """Returns the first of the sources that fails as the program does, or None."""
        programs = []
        for i, source in enumerate(sources):
            name = f"s{i}_"
            text = source.replace(program.name + "_", name)
            programs.append(Program(program.seed, name, text, program.entry.replace(
                program.name + "_", name), program.parameters))
        verdicts = judge.judge(programs)
        for i, candidate in enumerate(programs):
            found = verdicts.get(candidate.name, Verdict("none"))
            if found.state == verdict.state and (
                    not found.state.startswith("refused") or found.text == verdict.text):
                kept = Program(program.seed, program.name, sources[i], program.entry,
                               program.parameters)
                found.text = found.text.replace(candidate.name, program.name + "_")
                return i, kept, found
        return None


def reductions(program):
    """Returns smaller sources of a program, the greatest steps first."""
    tree = ast.parse(program.source)
    found = []
    for node, field, index in statements(tree):
        for replacement in instead_of(node, field, index):
            text = edited(tree, node, field, index, replacement)
            if text:
                found.append(text)
    for node, field, index, value in expressions(tree):
        for replacement in simpler(value):
            text = edited(tree, node, field, index, [replacement])
            if text:
                found.append(text)
    return [t for t in dict.fromkeys(found) if len(t) < len(program.source)]


def statements(tree):
    """Yields all places of statements: the node, the field and the index."""
    for node in ast.walk(tree):
        for field in ("body", "orelse"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                yield from ((node, field, i) for i in range(len(block)))


def instead_of(node, field, index):
    """Returns what may stand in the place of a statement: nothing, or its own body."""
    statement = getattr(node, field)[index]
    options = [[]]
    if isinstance(statement, (ast.If, ast.For, ast.While)):
        options += [statement.body, statement.orelse]
    return options


def expressions(tree):
    """Yields all places of expressions: the node, the field, the index and the expression."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.arguments)):
            continue
        for field, value in ast.iter_fields(node):
            if field in ("target", "targets", "func"):
                continue
            if isinstance(value, ast.expr):
                yield node, field, None, value
            elif isinstance(value, list):
                for i, item in enumerate(value):
                    if isinstance(item, ast.expr):
                        yield node, field, i, item


def simpler(value):
    """Returns expressions that may stand in the place of one."""
    children = [c for c in ast.iter_child_nodes(value) if isinstance(c, ast.expr)]
    if isinstance(value, ast.Call):
        children = list(value.args) + (
            [value.func.value] if isinstance(value.func, ast.Attribute)
            and not isinstance(value.func.value, ast.Name) else [])
    if isinstance(value, (ast.Lambda, ast.Constant, ast.Name)):
        return []
    constants = [ast.Constant(v) for v in (1, 0, 1.0, True)]
    return children + constants


def edited(tree, node, field, index, replacement):
    """Returns the source with `replacement` at a place, or None if that is no program."""
    copied = copy.deepcopy(tree, memo := {})
    place = memo.get(id(node))
    if place is None:
        return None
    new = [copy.deepcopy(r) for r in replacement]
    if index is None:
        setattr(place, field, new[0])
    else:
        block = getattr(place, field)
        block[index:index + 1] = new
        if field == "body" and not block:
            block.append(ast.Pass())
    try:
        text = ast.unparse(ast.fix_missing_locations(copied)) + "\n"
        compile(text, "program", "exec")
        return text
    except (SyntaxError, ValueError, TypeError, AttributeError):
        return None
