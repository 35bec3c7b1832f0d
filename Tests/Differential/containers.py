"""Statements over lists, dicts, sets, text, objects and generators, for random programs."""
import kinds

METHODS = '''class {name}:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.items = []

    def push(self, n):
        self.items.append(n + self.x)
        return len(self.items)

    def scaled(self, k):
        self.y = self.y * k
        return self.y + len(self.items)

    def __len__(self):
        return len(self.items)


def {name}_walk(n, a):
    for i in range(n):
        if i % 3 == 2:
            continue
        yield a + i
        a = a * 2 % 1000

'''
"""A class and a generator that programs use."""


class Container:
    """The type of a variable that holds a container."""

    def __init__(self, name, *elements):
        self.name, self.elements = name, elements

    def __eq__(self, other):
        return isinstance(other, Container) and vars(self) == vars(other)

    def __hash__(self):
        return hash((self.name, self.elements))


class Containers:
    """Writes statements over containers into the program of a generator."""

    def __init__(self, generator):
        self.g, self.r = generator, generator.random
        self.g.lines.append(METHODS.format(name=self.class_name))

    @property
    def class_name(self):
        """The name of the program's class."""
        return f"{self.g.name}_C"

    def statement(self, depth, scope, size):
        """Writes one statement."""
        made = [n for n, k in scope.variables.items() if isinstance(k, Container)]
        if not made or self.r.random() < 0.25:
            return self.make(depth, scope)
        name = self.r.choice(made)
        kind = scope.variables[name]
        getattr(self, kind.name)(depth, scope, size, name, kind)
        return None

    def value(self, kind, scope, depth=1):
        """Returns an expression of a type that containers hold; small if it is an int."""
        if kind == "int":
            return f"({self.g.expression('int', scope, depth)} % {self.r.choice([5, 7, 100])})"
        return self.g.expression(kind, scope, depth)

    def element(self):
        """Returns a type that lists hold."""
        return self.r.choice(["int", "int", "float", ("int", "float"), "list"])

    def text_of(self, kind, scope):
        """Returns an expression of an element of a list."""
        if kind == "list":
            return "[" + ", ".join(self.value("int", scope, 0)
                                   for _ in range(self.r.randint(1, 3))) + "]"
        if isinstance(kind, tuple):
            return "(" + ", ".join(self.value(k, scope, 1) for k in kind) + ")"
        return self.value(kind, scope)

    def make(self, depth, scope):
        """Makes a container."""
        r, name = self.r, self.g.fresh("c")
        form = r.choice(["list", "list", "list", "dict", "dict", "set", "text", "object"])
        kind = Container(form)
        if form == "list":
            kind = Container("list", self.element())
            e = [self.text_of(kind.elements[0], scope) for _ in range(r.randint(1, 3))]
            i = self.g.fresh("i")
            inner = scope.copy()
            inner.variables[i] = "int"
            made = self.text_of(kind.elements[0], inner)
            text = r.choice([
                f"[{', '.join(e)}]", f"[{', '.join(e)}]",
                f"[{made} for {i} in range({self.g.small(scope)})]",
                f"[{e[0]}] * {self.g.small(scope)}"])
            if r.random() < 0.3:
                self.g.put(depth, f"{name} = []")
                self.g.put(depth, f"{name}.append({e[0]})")
            else:
                self.g.put(depth, f"{name} = {text}")
        elif form == "dict":
            kind = Container("dict", r.choice(["int", "float"]))
            k, v = self.value("int", scope), self.value(kind.elements[0], scope)
            self.g.put(depth, f"{name} = {{{k}: {v}}}")
        elif form == "set":
            x, y = self.value("int", scope), self.value("int", scope)
            self.g.put(depth, f"{name} = {{{x}, {y}}}")
        elif form == "text":
            self.g.put(depth, f"{name} = {self.new_text(scope)}")
        else:
            x, y = self.value("int", scope), self.value("float", scope)
            self.g.put(depth, f"{name} = {self.class_name}({x}, {y})")
        scope.variables[name] = kind
        scope.frozen.add(name)

    def result(self, depth, scope, kind, text):
        """Assigns a scalar to a new variable."""
        v = self.g.fresh()
        self.g.put(depth, f"{v} = {text}")
        scope.variables[v] = kind

    def without(self, scope, name):
        """Returns a scope that does not see a container."""
        inner = scope.copy()
        del inner.variables[name]
        return inner

    def list(self, depth, scope, size, name, kind):
        """Does something with a list."""
        r, e = self.r, kind.elements[0]
        i, j, v = self.g.small(scope), self.g.small(scope), self.text_of(e, scope)
        changes = [
            f"{name}.append({v})", f"{name}.append({v})", f"{name}.insert({i}, {v})",
            f"{name}.pop()", f"{name}.pop({i})", f"{name}[{i}] = {v}", f"del {name}[{i}]",
            f"{name}.reverse()", f"{name}.extend([{v}, {v}])", f"{name}[{i}:{j}] = [{v}]",
            f"del {name}[{i}:{j}]", f"{name} += [{v}]", f"{name}[{i}], {name}[{j}] = "
            f"{name}[{j}], {name}[{i}]"]
        if e in ("int", "list"):
            changes += [f"{name}.sort()", f"{name}.remove({v})", f"{name}.sort(reverse=True)"]
        if r.random() < 0.5:
            return self.g.put(depth, r.choice(changes))
        if e == "list" and r.random() < 0.6:
            return self.g.put(depth, f"{name}[{i}].append({self.value('int', scope)})")
        if r.random() < 0.3:
            return self.loop(depth, scope, size, name, name, e)
        reads = [("int", f"len({name})"), ("bool", f"{name} == {name}[::-1]"),
                 ("bool", f"{name} != {name}[{i}:]")]
        if e in kinds.PYTHON:
            reads += [(e, f"{name}[{i}]"), ("bool", f"{v} in {name}"), (e, f"max({name})"),
                      ("float", f"sum({name}, 0.0)"), ("int", f"{name}.count({v})"),
                      ("float", f"sum([x for x in {name}[{i}:{j}] if x > 1], 0.5)")]
        if e == "int":
            reads += [("int", f"{name}.index({v})"), ("int", f"sorted({name})[{i}]")]
        if isinstance(e, tuple):
            reads += [("int", f"{name}[{i}][0]"), ("float", f"{name}[{i}][1]"),
                      ("float", f"sum([b for a, b in {name}], 0.0)")]
        if e == "list":
            reads += [("int", f"{name}[{i}][{j}]"), ("int", f"sum([len(x) for x in {name}])")]
        if r.random() < 0.2:
            alias = self.g.fresh("c")
            self.g.put(depth, f"{alias} = {name}{r.choice(['', '[:]', f' + [{v}]', '.copy()'])}")
            scope.variables[alias] = kind
            scope.frozen.add(alias)
            return None
        return self.result(depth, scope, *r.choice(reads))

    def loop(self, depth, scope, size, name, text, kind):
        """Writes a loop over a container, which the body does not change."""
        x = self.g.fresh("x")
        self.g.put(depth, f"for {x} in {text}:")
        inner = self.without(scope, name) if name else scope.copy()
        for n, k in scope.variables.items():
            # Two names may be of one container.
            if isinstance(k, Container) and n in inner.variables:
                del inner.variables[n]
        inner.frozen.add(x)
        if kind == "list":
            self.g.put(depth + 1, f"{x}.append({self.value('int', inner)})")
            self.g.put(depth + 1, f"if len({x}) > 20:")
            self.g.put(depth + 2, "break")
        elif isinstance(kind, tuple):
            y = self.g.fresh()
            self.g.put(depth + 1, f"{y} = {x}[1]")
            inner.variables[y] = kind[1]
        else:
            inner.variables[x] = kind
        self.g.loop_body(depth, inner, size, self.without(scope, name) if name else scope)

    def dict(self, depth, scope, size, name, kind):
        """Does something with a dict."""
        r, e = self.r, kind.elements[0]
        k, v = self.value("int", scope), self.value(e, scope)
        changes = [f"{name}[{k}] = {v}", f"{name}[{k}] = {v}", f"del {name}[{k}]",
                   f"{name}.pop({k})", f"{name}.setdefault({k}, {v})",
                   f"{name}[{k}] = {name}.get({k}, {v}) + {v}", f"{name}.update({{{k}: {v}}})"]
        if r.random() < 0.5:
            return self.g.put(depth, r.choice(changes))
        if r.random() < 0.3:
            return self.loop(depth, scope, size, name, r.choice(
                [name, f"{name}.keys()", f"sorted({name})"]), "int")
        return self.result(depth, scope, *r.choice([
            ("int", f"len({name})"), (e, f"{name}[{k}]"), (e, f"{name}.get({k}, {v})"),
            ("bool", f"{k} in {name}"), ("float", f"sum({name}.values(), 0.0)"),
            ("float", f"sum([a * b for a, b in {name}.items()], 0.0)")]))

    def set(self, depth, scope, size, name, kind):
        """Does something with a set."""
        r, v = self.r, self.value("int", scope)
        if r.random() < 0.5:
            return self.g.put(depth, r.choice([
                f"{name}.add({v})", f"{name}.add({v})", f"{name}.discard({v})",
                f"{name}.remove({v})", f"{name} |= {{{v}, 3}}", f"{name} ^= {{{v}}}",
                f"{name}.update([{v}, {v}])"]))
        if r.random() < 0.3:
            return self.loop(depth, scope, size, name, name, "int")
        return self.result(depth, scope, *r.choice([
            ("int", f"len({name})"), ("bool", f"{v} in {name}"), ("int", f"sum({name})"),
            ("int", f"len({name} & {{{v}, 2}})"), ("bool", f"{name} <= {{1, 2, {v}}}")]))

    def new_text(self, scope):
        """Returns an expression that makes text."""
        r, v = self.r, self.value("int", scope)
        return r.choice([
            "'abc'", "'x, y'", f"str({v})", f"f'{{{v}}}-{{{v}:03d}}'",
            f"f'{{{self.value('float', scope)}:.2f}}'", f"repr({self.value('float', scope)})",
            f"str({self.g.expression('bool', scope, 1)})", f"'ab' * {self.g.small(scope)}"])

    def text(self, depth, scope, size, name, kind):
        """Does something with text."""
        r, i, j = self.r, self.g.small(scope), self.g.small(scope)
        if r.random() < 0.4:
            self.g.put(depth, f"if len({name}) < 50:")
            return self.g.put(depth + 1, r.choice([
                f"{name} += {self.new_text(scope)}", f"{name} = {name}[{i}:{j}]",
                f"{name} = {name}[::-1]", f"{name} = {name}.upper()",
                f"{name} = {name}.replace('a', 'bb')", f"{name} = {name}.strip('x0')",
                f"{name} = '-'.join([{name}, 'z'])", f"{name} = {name} + {name}[{i}]"]))
        return self.result(depth, scope, *r.choice([
            ("int", f"len({name})"), ("int", f"ord({name}[{i}])"), ("int", f"{name}.find('b')"),
            ("bool", f"{name} < {self.new_text(scope)}"), ("bool", f"'b' in {name}"),
            ("int", f"sum([ord(ch) for ch in {name}])"), ("int", f"len({name}.split('-'))"),
            ("bool", f"{name} == {self.new_text(scope)}"), ("int", f"int({name})"),
            ("bool", f"{name}.startswith('a')")]))

    def object(self, depth, scope, size, name, kind):
        """Does something with an object, or with a generator."""
        r = self.r
        if r.random() < 0.4:
            return self.g.put(depth, r.choice([
                f"{name}.x = {self.value('int', scope)}", f"{name}.y += 1.5",
                f"{name}.push({self.value('int', scope)})",
                f"{name}.items = [{self.value('int', scope)}]"]))
        if r.random() < 0.2:
            walk = f"{self.class_name}_walk({self.g.small(scope)}, {self.value('int', scope)})"
            if r.random() < 0.5:
                return self.loop(depth, scope, size, None, walk, "int")
            return self.result(depth, scope, "int", r.choice(
                [f"sum({walk})", f"len(list({walk}))", f"next({walk})", f"next({walk}, -1)"]))
        if r.random() < 0.15:
            alias = self.g.fresh("c")
            self.g.put(depth, f"{alias} = {name}")
            scope.variables[alias] = kind
            scope.frozen.add(alias)
            return None
        return self.result(depth, scope, *r.choice([
            ("int", f"{name}.x"), ("float", f"{name}.y"), ("int", f"len({name})"),
            ("float", f"{name}.scaled({self.value('float', scope)})"),
            ("int", f"{name}.push({self.value('int', scope)})"), ("int", f"{name}.items[0]"),
            ("int", f"sum({name}.items)")]))

    def attempt(self, depth, scope, size):
        """Writes a try statement."""
        r = self.r
        self.g.put(depth, "try:")
        self.g.block(depth + 1, scope.copy(), max(1, size - 1))
        errors = r.choice(["IndexError", "(IndexError, KeyError, ValueError)",
                           "(TypeError, KeyError)",
                           "ZeroDivisionError", "LookupError as e"])
        self.g.put(depth, f"except {errors}:")
        self.g.block(depth + 1, scope.copy(), max(1, size - 2))
        if r.random() < 0.3:
            self.g.put(depth, r.choice(["else:", "finally:"]))
            self.g.block(depth + 1, scope.copy(), 1)
