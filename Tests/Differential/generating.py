"""Generates random typed programs: functions with their signatures, equal for equal seeds."""
import random

import numpy as np

import kinds
import templates
from containers import Containers

INTEGER_LITERALS = [0, 1, 2, 3, 5, 7, 10, 64, 100, 255, 1000, 2**31, 2**40, 2**62, 2**63 - 1]
FLOAT_LITERALS = ["0.0", "0.5", "1.0", "1.5", "2.0", "3.25", "0.1", "10.0", "1e-3", "1e10", "1e300"]
COMPLEX_LITERALS = ["1j", "(1+2j)", "(0.5-1j)", "0j", "2j"]
AXES = {1: [":", "::1"], 2: [":, :", ":, ::1", "::1, :"], 3: [":, :, :", ":, :, ::1"], 0: ["()"]}


class Program:
    """A module with one function to call, and the signature of that function."""

    def __init__(self, seed, name, source, entry, parameters):
        self.seed, self.name, self.source, self.entry = seed, name, source, entry
        self.parameters = parameters
        """The parameters of the entry: pairs of a name and the type as signatures write it."""

    @property
    def signature(self):
        """The line of the signature file."""
        return f"{self.entry}({', '.join(f'{n}: {t}' for n, t in self.parameters)})"


class Scope:
    """The variables that are bound at a place, with their types."""

    def __init__(self, variables=None, frozen=()):
        self.variables = dict(variables or {})
        self.frozen = set(frozen)

    def copy(self):
        """Returns a scope whose new variables are not seen in this one."""
        return Scope(self.variables, self.frozen)

    def of(self, kind):
        """Returns the names of the variables of a type."""
        return [n for n, k in self.variables.items() if k == kind]

    def assignable(self, test):
        """Returns the names that a program may assign, whose types pass a test."""
        return [n for n, k in self.variables.items() if n not in self.frozen and test(k)]


class Generator:
    """Writes one program."""

    def __init__(self, seed, name):
        self.seed, self.name = seed, name
        self.random = random.Random(f"pyaot {seed}")
        self.lines = []
        self.helpers = []
        self.count = 0
        self.constants = Scope()
        self.result = ()
        self.loops = 0
        self.choose_types()
        self.containers = Containers(self) if self.random.random() < 0.5 else None

    def choose_types(self):
        """Chooses the few types that the program is about."""
        r = self.random
        scalars = ["int", "int", "float", "bool"]
        for _ in range(r.randint(0, 2)):
            scalars.append(r.choice(kinds.INTEGERS + ["float64", "float64", "float32"]))
        if r.random() < 0.12:
            scalars.append(r.choice(["complex", "complex128", "complex64"]))
        if r.random() < 0.06:
            scalars.append("float16")
        self.arrays = []
        if r.random() < 0.6:
            dtypes = ["float64", "float64", "int64", "float32", "int32", "bool", *kinds.INTEGERS]
            for _ in range(r.randint(1, 2)):
                rank = r.choice([1, 1, 1, 2, 2, 3, 0])
                self.arrays.append(f"{r.choice(dtypes)}[{rank}]")
            if r.random() < 0.08:
                self.arrays.append(f"{r.choice(kinds.COMPLEXES)}[1]")
        for a in self.arrays:
            name, rank = kinds.parts(a)
            scalars.append("bool_" if name == "bool" else name)
        self.scalars = list(dict.fromkeys(scalars))
        pool = self.scalars + self.arrays
        # The types of one step are operands of the next one.
        chosen = templates.choose(r)
        found = templates.instances(chosen, pool)
        steps = sorted({k for k, *_ in found if isinstance(k, str)} - set(pool))
        r.shuffle(steps)
        rare = r.random() < 0.8
        pool += [k for k in steps if kinds.is_scalar(k)
                 and not (rare and (k == "float16" or k.startswith("complex")))][:2]
        pool += [k for k in steps if kinds.is_array(k)][:2]
        self.pool = list(dict.fromkeys(pool))
        self.index = {}
        for kind, *rest in templates.instances(chosen, self.pool):
            self.index.setdefault(kind, []).append(rest)
        # A literal that does not fit a NumPy integer beside it is refused when it is compiled.
        self.is_narrow = any(n in k for k in self.pool for n in kinds.INTEGERS if n != "int64")
        self.values = [k for k in self.pool if k in self.index or kinds.is_array(k)]

    # Names and lines

    def fresh(self, letter="v"):
        """Returns a new name."""
        self.count += 1
        return f"{letter}{self.count}"

    def put(self, depth, text):
        """Writes a line."""
        self.lines.append("    " * depth + text)

    def scalar_kind(self):
        """Returns a scalar type of the program."""
        return self.random.choice([k for k in self.pool if kinds.is_scalar(k)])

    # Expressions

    def literal(self, kind):
        """Returns a constant of a scalar type."""
        r = self.random
        if kind == "int":
            if self.is_narrow:
                return str(r.choice(INTEGER_LITERALS[:9]))
            value = r.choice(INTEGER_LITERALS[:9]) if r.random() < 0.85 else r.choice(
                INTEGER_LITERALS)
            return f"(-{value})" if r.random() < 0.25 else str(value)
        if kind == "float":
            value = r.choice(FLOAT_LITERALS)
            return f"(-{value})" if r.random() < 0.25 else value
        if kind == "bool":
            return r.choice(["True", "False"])
        if kind == "complex":
            return r.choice(COMPLEX_LITERALS)
        if kind == "bool_":
            return f"np.bool_({r.choice(['True', 'False'])})"
        if kind in kinds.INTEGERS:
            return f"np.{kind}({r.choice([0, 1, 2, 3, 7, 100, np.iinfo(kind).max])})"
        return f"np.{kind}({r.choice(['0.5', '1.0', '2', '0.1', '3.0'])})"

    def small(self, scope, depth=1):
        """Returns an int expression with a small value, now and then below zero."""
        r = self.random
        options = [str(r.randint(0, 4)), f"(-{r.randint(1, 4)})"]
        options += [n for n in scope.of("int") if n.startswith("i")] * 3
        options += [f"({n} % {r.choice([3, 4, 5, 7])})" for n in scope.of("int")]
        arrays = [n for n, k in scope.variables.items()
                  if kinds.is_array(k) and kinds.parts(k)[1] > 0]
        options += [f"(len({n}) - {r.randint(0, 2)})" for n in arrays]
        if depth > 0 and r.random() < 0.3:
            a, b = self.small(scope, depth - 1), self.small(scope, depth - 1)
            return f"({a} {r.choice('+-')} {b})"
        if r.random() < 0.1:
            return f"({self.expression('int', scope, 1)} % {r.choice([3, 5, -4])})"
        return r.choice(options)

    def condition(self, scope, depth=2):
        """Returns an expression for the place of a condition."""
        kind = self.random.choice(["bool"] * 4 + ["bool_"] * (
            "bool_" in self.index) + [self.scalar_kind()])
        return self.expression(kind, scope, depth)

    def array_literal(self, kind, scope):
        """Returns an expression that makes an array."""
        r = self.random
        name, rank = kinds.parts(kind)
        extents = [r.choice([str(r.randint(0, 4)), str(r.randint(1, 3)),
                             f"abs({self.small(scope, 0)})"])
                   for _ in range(rank)]
        shape = extents[0] if rank == 1 and r.random() < 0.5 else (
            "(" + ", ".join(extents) + ("," if rank == 1 else "") + ")")
        dtype = "np.bool_" if name == "bool" else f"np.{name}"
        scalar = "bool_" if name == "bool" else name
        return r.choice([
            f"np.zeros({shape}, dtype={dtype})", f"np.ones({shape}, {dtype})",
            f"np.full({shape}, {self.literal(scalar)})",
            f"np.full({shape}, {self.literal(scalar)}, dtype={dtype})",
        ])

    def leaf(self, kind, scope):
        """Returns a variable or constant of a type, or None."""
        r = self.random
        names = scope.of(kind) * 3 + self.constants.of(kind)
        if isinstance(kind, tuple):
            if names and r.random() < 0.5:
                return r.choice(names)
            return "(" + ", ".join(self.expression(k, scope, 1) for k in kind) + ",)"
        if names and (kinds.is_array(kind) or r.random() < 0.88):
            return r.choice(names)
        if kinds.is_array(kind):
            return self.array_literal(kind, scope)
        return self.literal(kind)

    def expression(self, kind, scope, depth):
        """Returns an expression of exactly the type `kind`."""
        r = self.random
        options = self.index.get(kind) if isinstance(kind, str) else None
        calls = [h for h in self.helpers if h[2] == kind]
        if depth > 0 and calls and r.random() < 0.25:
            return self.call(r.choice(calls), scope, depth - 1)
        if depth <= 0 or not options or r.random() < 0.2:
            return self.leaf(kind, scope)
        text, letters, operands, _ = r.choices(options, [o[3] for o in options])[0]
        parts = [self.operand(letter, k, scope, depth - 1)
                 for letter, k in zip(letters, operands)]
        if letters.endswith("ni") and self.is_narrow:
            parts[-1] = f"abs({parts[-1]})"
        return text.format(*parts)

    def operand(self, letter, kind, scope, depth):
        """Returns the operand for a letter of a template."""
        if letter == "i":
            return self.small(scope)
        if letter == "y":
            return self.random.choice(["0", "-1"])
        if letter == "b":
            return self.condition(scope, depth)
        return self.expression(kind, scope, depth)

    def call(self, helper, scope, depth):
        """Returns a call of a helper."""
        name, parameters, _, fuel = helper
        r = self.random
        arguments = [f"{self.random.randint(0, 4)}"] if fuel else []
        keywords = False
        for i, (parameter, kind, default) in enumerate(parameters):
            if default is not None and r.random() < 0.4:
                keywords = True
                continue
            value = self.expression(kind, scope, depth)
            keywords = keywords or r.random() < 0.15
            arguments.append(f"{parameter}={value}" if keywords else value)
        return f"{name}({', '.join(arguments)})"

    # Statements

    def block(self, depth, scope, size):
        """Writes some statements."""
        for _ in range(self.random.randint(1, size)):
            self.statement(depth, scope, size)

    def statement(self, depth, scope, size):
        """Writes one statement."""
        r = self.random
        simple = [(self.assign, 6), (self.augment, 4), (self.store, 4), (self.unpack, 2),
                  (self.guard, 1), (self.function, 1), (self.array_update, 3)]
        nested = [(self.branch, 4), (self.count_loop, 4), (self.item_loop, 3),
                  (self.while_loop, 2), (self.early_return, 1)]
        if self.containers:
            simple.append((self.containers.statement, 14))
            nested.append((self.containers.attempt, 3))
        options = simple + (nested if depth < 4 and self.loops < 3 else [])
        option = r.choices([o for o, _ in options], [w for _, w in options])[0]
        option(depth, scope, size)

    def assign(self, depth, scope, size):
        """Writes an assignment to a new or an old variable."""
        r = self.random
        old = scope.assignable(lambda k: not kinds.is_array(k) or r.random() < 0.3)
        if old and r.random() < 0.45:
            name = r.choice(old)
            self.put(depth, f"{name} = {self.expression(scope.variables[name], scope, 3)}")
            return
        kind = r.choice(self.pool if r.random() < 0.9
                        else [(self.scalar_kind(), self.scalar_kind())])
        name = self.fresh()
        self.put(depth, f"{name} = {self.expression(kind, scope, 3)}")
        scope.variables[name] = kind

    def augment(self, depth, scope, size):
        """Writes `v += e`."""
        r = self.random
        names = scope.assignable(lambda k: kinds.is_scalar(k) and k not in ("bool", "bool_"))
        if not names:
            return self.assign(depth, scope, size)
        name = r.choice(names)
        kind = scope.variables[name]
        for _ in range(8):
            operator = r.choice(["+", "-", "*", "/", "//", "%", "&", "|", "^"])
            other = r.choice([kind, self.scalar_kind(), "int", "float"])
            if templates.result(f"({{0}} {operator} {{1}})", (kind, other)) == kind:
                self.put(depth, f"{name} {operator}= {self.expression(other, scope, 2)}")
                return None
        return self.assign(depth, scope, size)

    def array(self, scope, test=lambda rank: rank > 0):
        """Returns a variable that is an array with its dtype and rank, or None."""
        names = [n for n, k in scope.variables.items()
                 if kinds.is_array(k) and test(kinds.parts(k)[1])]
        if not names:
            return None
        name = self.random.choice(names)
        return name, *kinds.parts(scope.variables[name])

    def element_value(self, dtype, scope):
        """Returns an expression that can be stored into an element of a dtype."""
        kind = "bool_" if dtype == "bool" else dtype
        weak = {"f": ["int", "float"], "c": ["int", "float"], "i": ["bool"], "u": ["bool"],
                "b": ["bool"]}[np.dtype(dtype).kind]
        return self.expression(self.random.choice([kind, kind, *weak]), scope, 3)

    def store(self, depth, scope, size):
        """Writes a store to an element."""
        r = self.random
        found = self.array(scope, lambda rank: True)
        if not found:
            return self.assign(depth, scope, size)
        name, dtype, rank = found
        index = ", ".join(self.small(scope) for _ in range(rank)) or "()"
        if r.random() < 0.4 and dtype != "bool":
            kind = np.dtype(dtype).kind
            operator = r.choice({"f": "+-*/", "c": "+-*"}.get(kind, "+-*&|^"))
            self.put(depth, f"{name}[{index}] {operator}= {self.element_value(dtype, scope)}")
        else:
            self.put(depth, f"{name}[{index}] = {self.element_value(dtype, scope)}")
        return None

    def array_update(self, depth, scope, size):
        """Writes a store to a slice, or an update in place."""
        r = self.random
        found = self.array(scope)
        if not found:
            return self.augment(depth, scope, size)
        name, dtype, rank = found
        if r.random() < 0.15:
            self.put(depth, f"{name}.fill({self.element_value(dtype, scope)})")
            return None
        a, b = self.small(scope), self.small(scope)
        first = r.choice(["", ":", f"{a}:", f":{b}", f"{a}:{b}", "::-1", "::2", f"{a}:{b}:2"])
        target = f"{name}[{first}{', :' if rank == 2 and first and r.random() < .3 else ''}]" if (
            first) else name
        if r.random() < 0.4 and not first:
            target = f"{name}[:]"
        value = self.element_value(dtype, scope)
        kind = f"{dtype}[{rank}]"
        if r.random() < 0.6:
            value = self.expression(kind, scope, 2)
        if r.random() < 0.3 and rank == 1 and first not in ("", "::-1"):
            source = r.choice(["::-1", f"{b}:", f":{a}", "::2", ""])
            value = f"{name}[{source or ':'}]"
        if (r.random() < 0.4 or target == name) and dtype != "bool":
            self.put(depth, f"{target} {r.choice('+-*')}= {value}")
        elif target != name:
            self.put(depth, f"{target} = {value}")
        else:
            self.assign(depth, scope, size)
        return None

    def unpack(self, depth, scope, size):
        """Writes an assignment to several variables."""
        r = self.random
        left = scope.assignable(kinds.is_scalar)
        if len(left) >= 2 and r.random() < 0.5:
            a, b = r.sample(left, 2)
            x, y = scope.variables[a], scope.variables[b]
            self.put(depth, f"{a}, {b} = {self.expression(x, scope, 2)}, "
                            f"{self.expression(y, scope, 2)}")
            return
        kind = (self.scalar_kind(), self.scalar_kind())
        value = self.expression(kind, scope, 2)
        a, b = self.fresh(), self.fresh()
        if r.random() < 0.3:
            one, two = r.choice(["int", "float"]), r.choice(["int", "float"])
            value = f"divmod({self.expression(one, scope, 2)}, {self.expression(two, scope, 2)})"
            kind = (templates.result("({0} // {1})", (one, two)),) * 2
        self.put(depth, f"{a}, {b} = {value}")
        scope.variables |= {a: kind[0], b: kind[1]}

    def guard(self, depth, scope, size):
        """Writes an assertion, or an exception behind a condition."""
        r = self.random
        condition = self.condition(scope)
        if r.random() < 0.5:
            message = r.choice(["", ", 'no'"])
            self.put(depth, f"assert {condition} or {self.condition(scope, 1)}{message}")
            return
        error = r.choice(["ValueError", "ZeroDivisionError('x')", "IndexError", "RuntimeError('y')",
                          "OverflowError('z')", "KeyError", "TypeError('t')"])
        self.put(depth, f"if {condition} and {self.condition(scope, 1)}:")
        self.put(depth + 1, f"raise {error}")

    def function(self, depth, scope, size):
        """Writes a nested function or a lambda, and a call of it."""
        r = self.random
        if depth > 2:
            return self.assign(depth, scope, size)
        kind, parameter = self.scalar_kind(), self.scalar_kind()
        name, p, v = self.fresh("g"), self.fresh("p"), self.fresh()
        inner = scope.copy()
        inner.variables[p] = parameter
        inner.frozen |= set(scope.variables)
        if r.random() < 0.5:
            self.put(depth, f"{name} = lambda {p}: {self.expression(kind, inner, 2)}")
        else:
            self.put(depth, f"def {name}({p}):")
            local = self.fresh()
            self.put(depth + 1, f"{local} = {self.expression(kind, inner, 2)}")
            inner.variables[local] = kind
            self.put(depth + 1, f"return {self.expression(kind, inner, 2)}")
        self.put(depth, f"{v} = {name}({self.expression(parameter, scope, 1)})")
        scope.variables[v] = kind
        return None

    def branch(self, depth, scope, size):
        """Writes an if statement."""
        r = self.random
        self.put(depth, f"if {self.condition(scope)}:")
        self.block(depth + 1, scope.copy(), max(1, size - 1))
        if r.random() < 0.3:
            self.put(depth, f"elif {self.condition(scope)}:")
            self.block(depth + 1, scope.copy(), max(1, size - 2))
        if r.random() < 0.5:
            self.put(depth, "else:")
            self.block(depth + 1, scope.copy(), max(1, size - 2))

    def early_return(self, depth, scope, size):
        """Writes a return behind a condition."""
        self.put(depth, f"if {self.condition(scope)}:")
        self.put(depth + 1, self.final(scope))

    def loop_body(self, depth, inner, size, outer):
        """Writes the body of a loop, with jumps, and perhaps an else."""
        r = self.random
        self.loops += 1
        self.block(depth + 1, inner, max(1, size - 1))
        if r.random() < 0.4:
            self.put(depth + 1, f"if {self.condition(inner)}:")
            self.put(depth + 2, r.choice(["break", "continue"]))
            self.block(depth + 1, inner, 2)
        self.loops -= 1
        if r.random() < 0.2:
            self.put(depth, "else:")
            self.block(depth + 1, outer.copy(), 1)

    def count_loop(self, depth, scope, size):
        """Writes a loop over a range."""
        r = self.random
        name = self.fresh("i")
        inner = scope.copy()
        inner.variables[name] = "int"
        inner.frozen.add(name)
        a, b = self.small(scope), self.small(scope)
        guarded = False
        if r.random() < 0.12:
            a, b = self.expression("int", scope, 1), self.expression("int", scope, 1)
            guarded = True
        step = r.choice(["1", "2", "-1", "-2", "3", self.small(scope, 0)])
        bounds = r.choice([b, b, f"{a}, {b}", f"{a}, {b}, {step}"])
        self.put(depth, f"for {name} in range({bounds}):")
        if guarded:
            fuel = self.fresh("w")
            self.lines.insert(-1, "    " * depth + f"{fuel} = 0")
            self.put(depth + 1, f"{fuel} += 1")
            self.put(depth + 1, f"if {fuel} > 4:")
            self.put(depth + 2, "break")
        self.loop_body(depth, inner, size, scope)

    def item_loop(self, depth, scope, size):
        """Writes a loop over an array, a tuple, enumerate or zip."""
        r = self.random
        items, kinds_of_items = [], []
        for _ in range(2):
            found = self.array(scope, lambda rank: rank in (1, 2))
            if found and r.random() < 0.7:
                name, dtype, rank = found
                items.append(name)
                scalar = "bool_" if dtype == "bool" else dtype
                kinds_of_items.append(scalar if rank == 1 else f"{dtype}[1]")
            else:
                kind = self.scalar_kind()
                values = [self.expression(kind, scope, 1) for _ in range(r.randint(1, 3))]
                items.append("(" + ", ".join(values) + ",)")
                kinds_of_items.append(kind)
        x, y = self.fresh("x"), self.fresh("x")
        i = self.fresh("i")
        inner = scope.copy()
        inner.variables[x] = kinds_of_items[0]
        form = r.choice(["plain", "plain", "enumerate", "zip", "zip range"])
        if form == "plain":
            text = f"{x} in {items[0]}"
        elif form == "enumerate":
            start = r.choice(["", f", {self.small(scope, 0)}", f", start={self.small(scope, 0)}"])
            text = f"{i}, {x} in enumerate({items[0]}{start})"
            inner.variables[i] = "int"
        elif form == "zip":
            text = f"{x}, {y} in zip({items[0]}, {items[1]})"
            inner.variables[y] = kinds_of_items[1]
        else:
            text = f"{i}, {x} in zip(range({self.small(scope, 0)}), {items[0]})"
            inner.variables[i] = "int"
        inner.frozen |= {x, y, i}
        self.put(depth, f"for {text}:")
        self.loop_body(depth, inner, size, scope)

    def while_loop(self, depth, scope, size):
        """Writes a while loop that ends."""
        fuel = self.fresh("w")
        self.put(depth, f"{fuel} = 0")
        self.put(depth, f"while {fuel} < {self.random.randint(1, 5)} and {self.condition(scope)}:")
        self.put(depth + 1, f"{fuel} += 1")
        self.loop_body(depth, scope.copy(), size, scope)

    def final(self, scope):
        """Returns the return statement of the function."""
        values = [self.expression(k, scope, 2) for k in self.result]
        return "return " + ", ".join(values)

    # Functions

    def parameter_kinds(self, count):
        """Returns types for parameters."""
        r = self.random
        options = [k for k in self.scalars if k != "bool_"]
        return [r.choice(self.arrays) if self.arrays and r.random() < 0.45 else r.choice(options)
                for _ in range(count)]

    def helper(self):
        """Writes a function that others call."""
        r = self.random
        name = f"{self.name}_{self.fresh('h')}"
        parameters = []
        defaults = False
        for kind in self.parameter_kinds(r.randint(1, 3)):
            default = None
            defaults = (defaults or r.random() < 0.3) and kind in kinds.PYTHON
            if defaults:
                default = self.literal(kind)
            parameters.append((self.fresh("a"), kind, default))
        # Behind a parameter with a default, each one has a default.
        for i in range(len(parameters) - 1):
            if any(p[2] is None for p in parameters[i + 1:]):
                parameters[i] = (*parameters[i][:2], None)
        result = self.scalar_kind() if r.random() < 0.8 else r.choice(self.pool)
        scope = Scope({p: k for p, k, _ in parameters})
        scope.variables |= {}
        text = ", ".join(p if d is None else f"{p}={d}" for p, _, d in parameters)
        fuel = kinds.is_scalar(result) and r.random() < 0.35
        saved, self.result = self.result, (result,)
        if fuel:
            n = self.fresh("n")
            self.put(0, f"def {name}({n}, {text}):")
            self.put(1, f"if {n} <= 0:")
            self.put(2, self.final(scope))
            self.block(1, scope, 2)
            values = [self.expression(k, scope, 2) for _, k, _ in parameters]
            v = self.fresh()
            self.put(1, f"{v} = {name}({n} - 1, {', '.join(values)})")
            scope.variables[v] = result
        else:
            self.put(0, f"def {name}({text}):")
            self.block(1, scope, 3)
        self.put(1, self.final(scope))
        self.put(0, "")
        self.result = saved
        self.helpers.append((name, parameters, result, fuel))

    def module_constants(self):
        """Writes constants of the module."""
        for _ in range(self.random.randint(0, 2)):
            kind = self.random.choice(["int", "float", "bool"])
            name = f"{self.name}_{self.fresh('K')}"
            self.put(0, f"{name} = {self.literal(kind)}")
            self.constants.variables[name] = kind
        self.put(0, "")

    def program(self):
        """Returns the program."""
        r = self.random
        self.module_constants()
        for _ in range(r.choice([0, 0, 1, 2])):
            self.helper()
        entry = f"{self.name}_f"
        parameters = [(self.fresh("a"), k) for k in self.parameter_kinds(r.randint(1, 4))]
        self.result = tuple(r.choice(self.pool) if r.random() < 0.35 else self.scalar_kind()
                            for _ in range(r.choice([1, 1, 2, 3])))
        self.put(0, f"def {entry}({', '.join(n for n, _ in parameters)}):")
        scope = Scope(dict(parameters))
        self.block(1, scope, r.randint(3, 6))
        self.put(1, self.final(scope))
        signature = [(n, self.written(k)) for n, k in parameters]
        return Program(self.seed, self.name, "\n".join(self.lines) + "\n", entry, signature)

    def written(self, kind):
        """Returns a type as a signature file has it."""
        if not kinds.is_array(kind):
            return kind
        name, rank = kinds.parts(kind)
        return f"{name}[{self.random.choice(AXES[rank])}]"


def generate(seed, name):
    """Returns the program of a seed, whose names begin with `name`."""
    return Generator(seed, name).program()
