"""Makes programs that fail smaller, as long as they fail in the same way: delta debugging."""
import ast
import copy
import tempfile
import time

from generating import Program
from judging import LEVELS, Judge, Verdict

ROUNDS = 4
"""How often all reductions of a program are tried."""

BATCH = 12
"""How many reductions are compiled at once."""


class Shrinker:
    """Shrinks programs with a compiler."""

    def __init__(self, pyaot, seconds):
        self.pyaot, self.seconds = pyaot, seconds

    def shrink(self, program, verdict):
        """Returns a smaller program and its verdict, which is of the same state."""
        end = time.monotonic() + self.seconds
        levels = [level for level in LEVELS if verdict.text.startswith(level)] or LEVELS
        with tempfile.TemporaryDirectory(prefix="pyaot-shrinking-") as folder:
            judge = Judge(self.pyaot, folder, levels=levels)
            for reduced in (without_statements, with_simpler_expressions) * ROUNDS:
                position, candidates = 0, reduced(program)
                while position < len(candidates) and time.monotonic() < end:
                    tried = candidates[position:position + BATCH]
                    found = self.smallest(judge, program, tried, verdict)
                    position += BATCH
                    if found:
                        program, verdict = found
                        position, candidates = 0, reduced(program)
        return program, verdict

    def smallest(self, judge, program, sources, verdict):
        """Returns the smallest of the sources that fails as the program does, or None."""
        programs = []
        for i, source in enumerate(sources):
            name = f"s{i}"
            text = source.replace(f"{program.name}_", f"{name}_")
            programs.append(Program(program.seed, name, text, f"{name}_f", program.parameters))
        verdicts = judge.judge(programs)
        for source, candidate in zip(sources, programs):
            found = verdicts.get(candidate.name, Verdict("none"))
            if found.state == verdict.state and (
                    not found.state.startswith("refused") or found.text == verdict.text):
                found.text = found.text.replace(f"{candidate.name}_", f"{program.name}_")
                return Program(program.seed, program.name, source, program.entry,
                               program.parameters), found
        return None


def without_statements(program):
    """Returns the sources of a program with fewer statements, the shortest first."""
    tree = ast.parse(program.source)
    return ordered(program, (edited(tree, *place, replacement) for place in statements(tree)
                             for replacement in instead_of(*place)))


def with_simpler_expressions(program):
    """Returns the sources of a program with smaller expressions, the shortest first."""
    tree = ast.parse(program.source)
    return ordered(program, (edited(tree, node, field, index, [replacement])
                             for node, field, index, value in expressions(tree)
                             for replacement in simpler(value)))


def ordered(program, sources):
    """Returns those of `sources` that are shorter than the program."""
    shorter = {s for s in sources if s and len(s) < len(program.source)}
    return sorted(shorter, key=lambda s: (len(s), s))


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
