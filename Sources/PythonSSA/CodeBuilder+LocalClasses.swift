import Diagnostics
import Syntax
import Utilities

/// Classes inside functions that use variables of these, or make objects in their bodies.
///
/// The methods are nested functions, which capture what they use. Together with the variables of
/// the body they are what `__local_class__` of the library makes the class of, anew wherever the
/// statement is executed; its objects hold them as well.
extension CodeBuilder {
  /// What the body of a class binds, as `__local_class__` takes it.
  private struct LocalMembers {
    /// The names.
    var names: [CodeValueID] = []

    /// Of methods the `def`, of others -1; of variables that are assigned to -2.
    var statements: [CodeValueID] = []

    /// The numbers of decorators that are functions.
    var counts: [CodeValueID] = []

    /// The methods without decorators, None for others.
    var functions: [CodeValueID] = []

    /// The values.
    var values: [CodeValueID] = []
  }

  /// Translates the class `d` and binds its name.
  mutating func emitLocalClass(_ s: StatementID, _ d: ClassDefinitionID) {
    let definition = tree[d]
    let span = tree.span(of: s)
    let head = SourceSpan(file: span.file, start: span.start, end: span.start + 5)
    if let place = unknownStatement(of: d) {
      let name = tree.name(definition.name)
      return emitUnsupportedStatement("this statement in the class '\(name)'", at: place)
    }
    let bases = tree[definition.bases].map { e in
      isLocal(e) ? value(of: e) : emit(PythonConstant.none, at: head)
    }
    let outside = bindings
    // What the body binds is never a variable of the function there.
    for n in tree.namesBound(byBodyOf: d) { bindings[n] = nil }
    var members = LocalMembers()
    for member in tree[definition.body] {
      switch tree[member] {
      case .functionDef(let f):
        emitMethod(member, f, of: d, s, outside, to: &members)
      case .assign(let targets, let e):
        if !isEvaluated(targets, e) { continue }
        let v = steppedValue(of: e)
        for t in tree[targets] { bind(v, to: t, of: d, &members) }
      case .annAssign(let target, _, .some(let e), true):
        if tree[definition.decorators].isEmpty {
          bind(steppedValue(of: e), to: target, of: d, &members)
        } else if isLocal(e) {
          bindings = outside
          let what = "a default of a field that is computed of variables"
          return emitUnsupportedStatement(what, at: tree.span(of: e))
        }
      default: break
      }
    }
    bindings = outside
    let number = emit(.int(Int64(s.rawValue)), at: head)
    let c = callLibrary(
      "__local_class__",
      [
        number, list(bases, head), list(members.names, head), list(members.statements, head),
        list(members.counts, head), list(members.functions, head), list(members.values, head),
      ], at: head)
    assign(c, to: definition.name, at: head)
  }

  /// Returns the tuple of `values`.
  private mutating func list(_ values: [CodeValueID], _ span: SourceSpan) -> CodeValueID {
    emit(.tuple(draft.makeList(values), stars: []), at: span)
  }

  /// Returns the place of the first statement of the body of `d` whose effect is not known.
  private func unknownStatement(of d: ClassDefinitionID) -> SourceSpan? {
    for s in tree[tree[d].body] {
      switch tree[s] {
      case .functionDef, .annAssign(_, _, _, true), .pass: break
      case .expr(let e) where tree.constant(of: e) != nil: break
      case .assign(let targets, let e):
        let isComprehension = tree.holdsComprehension(e) && tree.reads(e, boundBy: d)
        if !isComprehension, tree[targets].allSatisfy(tree.isNames) { continue }
        return tree.span(of: s)
      default: return tree.span(of: s)
      }
    }
    return nil
  }

  /// `true` iff `e` mentions a variable of the function, or of one around it.
  private func isLocal(_ e: ExpressionID) -> Bool {
    Scope(tree, expressions: [e]).free.contains { bindings[$0] != nil }
  }

  /// `true` iff what `targets` are bound to is evaluated here; what classes say of themselves to
  /// Python is not.
  private func isEvaluated(_ targets: ExpressionList, _ e: ExpressionID) -> Bool {
    guard tree[targets].count == 1, case .name(let n, _) = tree[tree[targets][0]],
      tree.name(n).hasPrefix("__")
    else { return true }
    if case .name = tree[e] { return true }
    return false
  }

  /// Binds the names of `target` in the body of the class `d` to `v`.
  private mutating func bind(
    _ v: CodeValueID, to target: ExpressionID, of d: ClassDefinitionID,
    _ members: inout LocalMembers
  ) {
    let span = tree.span(of: target)
    let names = tree.namesBound(by: target)
    for n in names { makeBodyVariable(n) }
    assign(v, to: target)
    for n in names {
      let isAssigned = tree.assignedClassVariables(of: tree[d].name).contains(n)
      var held = read(n, at: span)
      if isAssigned { held = emit(.list(draft.makeList([held]), stars: []), at: span) }
      let none = emit(PythonConstant.none, at: span)
      add(n, isAssigned ? -2 : -1, 0, none, held, to: &members, at: span)
    }
  }

  /// Has `n` stand for a variable of a class's body from here on.
  private mutating func makeBodyVariable(_ n: NameID) {
    bindings[n] = .local(draft.variables.count)
    draft.variables.append(tree.name(n))
  }

  /// Adds a member.
  private mutating func add(
    _ n: NameID, _ statement: Int64, _ count: Int, _ function: CodeValueID, _ v: CodeValueID,
    to members: inout LocalMembers, at span: SourceSpan
  ) {
    members.names.append(emit(.string(tree.name(n)), at: span))
    members.statements.append(emit(.int(statement), at: span))
    members.counts.append(emit(.int(Int64(count)), at: span))
    members.functions.append(function)
    members.values.append(v)
  }

  /// Translates the method `d` of the class `c`, whose body sees more than `outside`.
  private mutating func emitMethod(
    _ s: StatementID, _ d: FunctionDefinitionID, of c: ClassDefinitionID, _ statement: StatementID,
    _ outside: [NameID: NameBinding], to members: inout LocalMembers
  ) {
    let definition = tree[d]
    let decorators = tree[definition.decorators].filter { !tree.isRole($0) }
    let callees = decorators.map { value(of: $0) }
    let defaults = tree.defaults(of: definition.args).compactMap { $0 }.map { steppedValue(of: $0) }
    let inside = bindings
    bindings = outside
    let scope = Scope(tree, args: definition.args, body: definition.body)
    let own = tree[c].name
    let isOwn = scope.free.contains(own) && self.scope.localSet.contains(own)
    let outer = surroundings
    let (inner, id) = CodeBuilder.building(&codes) { needs, codes in
      var inner = CodeBuilder(
        tree, scope: scope, needs: needs, in: outer, ownClass: isOwn ? own : nil)
      inner.ownClassStatement = statement
      swap(&inner.codes, &codes)
      inner.lift(needs.lifted)
      let id = inner.finish(s, d, defaults: [])
      swap(&inner.codes, &codes)
      return (inner, id)
    }
    let head = codes[id].headSpan
    if isOwn, !self.scope.onlyClasses.contains(own) {
      emit(.unsupported("a class inside a function whose name stands for other things"), at: head)
    }
    var count = 0
    for (i, e) in tree.defaults(of: definition.args).enumerated() where e != nil {
      codes[id].parameters[i].defaultOperand = count
      count += 1
    }
    let plain = emitFunction(
      id, captures: inner.captures, defaults: defaults, isLifted: true, at: head)
    bindings = inside
    var f = plain
    for (e, callee) in zip(decorators, callees).reversed() {
      f = emit(.call(callee, draft.makeList([f]), kinds: []), at: tree.span(of: e))
    }
    makeBodyVariable(definition.name)
    assign(f, to: definition.name, at: head)
    add(
      definition.name, Int64(s.rawValue), decorators.count, plain, f, to: &members, at: head)
  }

  /// Has the variable `n` of a method stand for the class around.
  mutating func emitOwnClass(_ n: NameID, at span: SourceSpan) {
    guard let first = firstParameter, let s = ownClassStatement else {
      let name = tree.name(n)
      let c = emit(.unsupported("'\(name)' in a static method of the class itself"), at: span)
      return assign(c, to: n, at: span)
    }
    let number = emit(.int(Int64(s.rawValue)), at: span)
    let c = callLibrary("__own_class__", [read(first, at: span), number], at: span)
    assign(c, to: n, at: span)
  }
}

extension Tree {
  /// `true` iff `target` is a name, or a tuple of names.
  fileprivate func isNames(_ target: ExpressionID) -> Bool {
    switch self[target] {
    case .name: true
    case .tuple(let e, _): self[e].allSatisfy { if case .name = self[$0] { true } else { false } }
    default: false
    }
  }

  /// Returns the names of `target`, which is one or a tuple of them.
  fileprivate func namesBound(by target: ExpressionID) -> [NameID] {
    switch self[target] {
    case .name(let n, _): [n]
    case .tuple(let e, _): self[e].flatMap { namesBound(by: $0) }
    default: []
    }
  }

  /// `true` iff a comprehension is in `e`.
  fileprivate func holdsComprehension(_ e: ExpressionID) -> Bool {
    anyPart(of: e) { firstIterable(of: $0) != nil }
  }

  /// `true` iff `e` reads a name that the body of `d` binds.
  fileprivate func reads(_ e: ExpressionID, boundBy d: ClassDefinitionID) -> Bool {
    let bound = namesBound(byBodyOf: d)
    return anyPart(of: e) {
      if case .name(let n, .load) = self[$0] { bound.contains(n) } else { false }
    }
  }

  /// Returns the names that the body of `d` binds.
  fileprivate func namesBound(byBodyOf d: ClassDefinitionID) -> Set<NameID> {
    var bound: Set<NameID> = []
    for s in self[self[d].body] {
      switch self[s] {
      case .functionDef(let f): bound.insert(self[f].name)
      case .assign(let targets, _): for t in self[targets] { bound.formUnion(namesBound(by: t)) }
      case .annAssign(let t, _, _, _): bound.formUnion(namesBound(by: t))
      default: break
      }
    }
    return bound
  }

  /// `true` iff `holds` for a part of `e`, or all of it.
  func anyPart(of e: ExpressionID, _ holds: (ExpressionID) -> Bool) -> Bool {
    var pending = [e]
    while let e = pending.popLast() {
      if holds(e) { return true }
      appendChildren(of: e, to: &pending)
    }
    return false
  }

  /// `true` iff the decorator `e` says how a method is called, or nothing of what it does.
  fileprivate func isRole(_ e: ExpressionID) -> Bool {
    var f = e
    if case .call(let callee, _, _) = self[e] { f = callee }
    let known: Set<String> = [
      "staticmethod", "classmethod", "property", "cached_property", "abstractmethod", "override",
      "final", "lru_cache", "cache", "setter", "deleter", "no_type_check",
    ]
    switch self[f] {
    case .name(let n, _), .attribute(_, let n, _): return known.contains(name(n))
    default: return false
    }
  }

  /// Returns the names of attributes that something assigns to of the class called `own`, or of
  /// what stands for one: `cls`, `type(x)`, `x.__class__`.
  func assignedClassVariables(of own: NameID) -> Set<NameID> {
    var found: Set<NameID> = []
    for e in expressionIDs {
      switch self[e] {
      case .attribute(let base, let n, .store), .attribute(let base, let n, .delete):
        if mayBeClass(base, own) { found.insert(n) }
      default: break
      }
    }
    return found
  }

  /// `true` iff `e` looks like a class: that called `own`, or one that is not named.
  private func mayBeClass(_ e: ExpressionID, _ own: NameID) -> Bool {
    switch self[e] {
    case .name(let n, _): n == own || ["cls", "klass", "owner"].contains(name(n))
    case .attribute(_, let n, _): name(n) == "__class__"
    case .call(let f, _, _): if case .name(let n, _) = self[f] { name(n) == "type" } else { false }
    default: false
    }
  }
}
