import Diagnostics
import PythonSSA
import Syntax
import Types
import Utilities

/// What the bodies of classes make by assignment: methods, properties, and values computed of the
/// names in front of them.
extension Evaluator {
  /// What a name of a class's body stands for, where it is a method.
  private struct AssignedMethod {
    /// The method, `nil` if there is only a setter or a deleter.
    var method: ClassDescription.Method?

    /// The function that assigns to the property.
    var setter: FunctionReference?

    /// The function that deletes the property.
    var deleter: FunctionReference?
  }

  /// `true` iff the variable `f` of the class is a method by what is assigned to it: a name of one,
  /// a lambda, or a call of `property`, `staticmethod` or `classmethod`.
  func isMethod(_ f: ClassField, of source: ClassSource, in m: Int) -> Bool {
    guard f.annotation == nil, let e = f.value else { return false }
    let module = program.modules[m]
    switch module.tree[e] {
    case .lambda: return true
    case .call: return descriptor(e, in: m) != nil
    case .name(let n, _):
      let name = module.tree.name(n)
      if source.methods.contains(where: { $0.name == name && isBefore($0, e, in: m) }) {
        return true
      }
      if let other = source.fields.last(where: { $0.name == name && $0.span.start < f.span.start })
      {
        return isMethod(other, of: source, in: m)
      }
      if case .function? = module.globals[name] { return true }
      return false
    default: return false
    }
  }

  /// Returns the name of the class of descriptors that the call `e` makes one of.
  private func descriptor(_ e: ExpressionID, in m: Int) -> String? {
    let call = program.modules[m].decorator(e)
    guard call.isCall, let name = call.name else { return nil }
    let known = ["property", "staticmethod", "classmethod", "functools.cached_property"]
    return known.contains(name) ? name : nil
  }

  /// `true` iff the method `f` stands in front of the expression `e`.
  private func isBefore(_ f: FunctionSource, _ e: ExpressionID, in m: Int) -> Bool {
    let tree = program.modules[m].tree
    return tree.span(of: f.statement).start < tree.span(of: e).start
  }

  /// Reads the methods that the class's body makes by assignment: `__rmul__ = __mul__`,
  /// `x = property(get_x)`.
  func readAssignedMethods(
    _ source: ClassSource, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    for f in source.fields {
      let isLast = !source.methods.contains {
        $0.name == f.name && program.modules[m].tree.span(of: $0.statement).start > f.span.start
      }
      guard isLast, let e = f.value else { continue }
      guard isMethod(f, of: source, in: m) else {
        if source.method(f.name) != nil, !d.reference.isEnumeration, f.annotation == nil {
          d.methods[f.name] = nil
          d.attributes[f.name] = expression(e, in: m)
        }
        continue
      }
      guard let made = try assignedMethod(e, in: m, d) else {
        // What is no function, such as a class, is found where it is.
        if let value = program.modules[m].decorator(e).arguments.first {
          d.attributes[f.name] = expression(value, in: m)
          d.methods[f.name] = nil
        }
        continue
      }
      d.methods[f.name] = made.method
      d.setters[f.name] = made.setter
      d.deleters[f.name] = made.deleter
      d.ownMethods.insert(f.name)
      d.attributes[f.name] = nil
    }
  }

  /// Returns the method that the expression `e` of the body of `d` gives; `nil` if it is a static
  /// value that is no function.
  private func assignedMethod(
    _ e: ExpressionID, in m: Int, _ d: ClassDescription
  ) throws(EvaluationError) -> AssignedMethod? {
    let module = program.modules[m]
    let place = module.tree.span(of: e)
    if case .name(let n, _) = module.tree[e], d.ownMethods.contains(module.tree.name(n)) {
      let name = module.tree.name(n)
      return AssignedMethod(
        method: d.methods[name], setter: d.setters[name], deleter: d.deleters[name])
    }
    guard let kind = descriptor(e, in: m) else {
      guard let f = try function(e, in: m, d) else {
        throw error(.unsupported("such a function in the class '\(d.reference.name)'", at: place))
      }
      return AssignedMethod(method: ClassDescription.Method(function: f, kind: .plain))
    }
    let call = module.decorator(e)
    if kind == "property" { return try property(call, in: m, d) }
    guard call.arguments.count == 1, call.keywords.isEmpty else {
      throw error(.unsupported("such a call of '\(kind)'", at: place))
    }
    guard let f = try function(call.arguments[0], in: m, d) else {
      if kind == "staticmethod" { return nil }
      throw error(.unsupported("such an argument of '\(kind)'", at: place))
    }
    let kinds: [String: ClassDescription.MethodKind] = [
      "staticmethod": .static, "classmethod": .class,
    ]
    return AssignedMethod(
      method: ClassDescription.Method(function: f, kind: kinds[kind] ?? .cached))
  }

  /// Returns what `property(...)` makes.
  private func property(
    _ call: Decorator, in m: Int, _ d: ClassDescription
  ) throws(EvaluationError) -> AssignedMethod {
    var made = AssignedMethod()
    let names = ["fget", "fset", "fdel", "doc"]
    var given = zip(names, call.arguments).map { ($0, $1) }
    given += call.keywords.map { ($0.name, $0.value) }
    guard call.arguments.count <= names.count, given.allSatisfy({ names.contains($0.0) }) else {
      throw error(.unsupported("such a call of 'property'", at: call.span))
    }
    for (name, e) in given where name != "doc" && !isNone(e, in: m) {
      guard let f = try function(e, in: m, d) else {
        throw error(
          .unsupported("such an argument of 'property'", at: program.modules[m].tree.span(of: e)))
      }
      switch name {
      case "fget": made.method = ClassDescription.Method(function: f, kind: .property)
      case "fset": made.setter = f
      default: made.deleter = f
      }
    }
    if made.method == nil {
      throw error(.unsupported("a property that can't be read", at: call.span))
    }
    return made
  }

  /// `true` iff the expression `e` is `None`.
  private func isNone(_ e: ExpressionID, in m: Int) -> Bool {
    let tree = program.modules[m].tree
    guard case .constant(let c, _) = tree[e], case .none = tree[c] else { return false }
    return true
  }

  /// Returns the function that the expression `e` of the body of `d` gives; `nil` if it is none, or
  /// one with variables of its own.
  private func function(
    _ e: ExpressionID, in m: Int, _ d: ClassDescription
  ) throws(EvaluationError) -> FunctionReference? {
    let tree = program.modules[m].tree
    if case .name(let n, _) = tree[e], d.ownMethods.contains(tree.name(n)) {
      let name = tree.name(n)
      guard let known = d.methods[name], program.methods.wrappings[known.function] == nil else {
        return nil
      }
      return known.kind == .plain || known.kind == .static ? known.function : nil
    }
    let value = try evaluate(constant: expression(e, in: m)).abstract
    guard case .object(.function(let f, let captures)) = value, captures.isEmpty else { return nil }
    return f
  }

  // MARK: Names

  /// Notes which names of the body of `d` the expression `e` in it sees: those that it reads
  /// outside of comprehensions, for what is inside is a function of its own; `whole` is the
  /// function that evaluates it, if it does more.
  func noteBodyNames(
    _ e: ExpressionID, _ source: ClassSource, in m: Int, _ d: ClassDescription,
    for whole: FunctionReference? = nil
  ) throws(EvaluationError) {
    let tree = program.modules[m].tree
    var names = d.bodyNames
    for f in source.methods where names[f.name] == nil && isBefore(f, e, in: m) {
      let isKnown = program.modules[m].decorators(of: f.statement).allSatisfy {
        $0.name == "staticmethod" || ($0.name ?? "").hasPrefix("numba.")
      }
      guard isKnown, let own = program.demandFunction(f, in: m) else { continue }
      names[f.name] = .constant(.object(.function(own, captures: [])))
    }
    if names.isEmpty { return }
    let (outside, inside) = tree.reads(inBodyExpression: e)
    if let both = outside.intersection(inside).first(where: { names[$0] != nil }) {
      let what = "'\(both)' of the class's body inside and outside of a comprehension"
      throw error(.unsupported(what, at: tree.span(of: e)))
    }
    program.bodyNames[whole ?? expression(e, in: m)] = names.filter { !inside.contains($0.key) }
  }
}

extension Tree {
  /// Returns the names that the expression `e` of a class's body reads where these are the body's,
  /// and those that it reads inside comprehensions, where they are not.
  fileprivate func reads(
    inBodyExpression e: ExpressionID
  ) -> (outside: Set<String>, inside: Set<String>) {
    var outside: Set<String> = []
    var inside: Set<String> = []
    var pending = [(e, false)]
    while let (e, isInside) = pending.popLast() {
      if case .name(let n, .load) = self[e] {
        if isInside { inside.insert(name(n)) } else { outside.insert(name(n)) }
      }
      var parts: [ExpressionID] = []
      appendChildren(of: e, to: &parts)
      let first = firstIterable(of: e)
      for p in parts { pending.append((p, isInside || isComprehension(e) && p != first)) }
    }
    return (outside, inside)
  }
}
