public import Syntax
import Utilities

/// The attributes of its first parameter that a method assigns to.
public struct AttributesSet: Sendable {
  /// All of them, in the order of the source.
  public var all: [String] = []

  /// Those that have a value whenever another function may see the instance, if the method makes
  /// it: what the method assigns before it hands the instance on or calls a method of it.
  public var sure: Set<String> = []

  /// Those of them that are assigned behind the call of the base class's method: it may see the
  /// instance before.
  public var behindBase: Set<String> = []

  /// `true` iff the base class's method is called on all ways while nothing else has seen the
  /// instance.
  public var callsBase = false

  /// `true` iff another function may see the instance before the method is done.
  public var handsOn = false
}

/// The reading of a method that makes an instance: which attributes are assigned before anything
/// else can see it.
///
/// A statement that may show the instance to others ends the reading: a call of one of its methods,
/// a read of an attribute that has no value yet (which may be a property), or any other mention.
/// A branch that raises or returns says nothing about what is behind it.
struct SureAttributes {
  /// The tree.
  let tree: Tree

  /// The name of the instance.
  let instance: NameID

  /// The attributes that may be read though they were not assigned, and call nothing.
  let harmless: Set<String>

  /// The attributes whose assignment calls a method.
  let setters: Set<String>

  /// What is found.
  private(set) var found = AttributesSet()

  /// The attributes assigned so far.
  private var assigned: Set<String> = []

  /// The number of statements around the one that is read.
  private var depth = 0

  /// Creates the reading of a method whose first parameter is `instance`.
  init(_ tree: Tree, instance: NameID, harmless: Set<String>, setters: Set<String>) {
    self.tree = tree
    self.instance = instance
    self.harmless = harmless
    self.setters = setters
  }

  /// Reads the method's body.
  mutating func run(_ body: StatementList) {
    for s in tree[body] {
      let before = assigned
      let isDone = read(s)
      if found.handsOn { break }
      let new = assigned.subtracting(before)
      found.sure.formUnion(new)
      if found.callsBase { found.behindBase.formUnion(new) }
      if isDone { break }
    }
  }

  /// Reads `s`; returns `true` iff nothing is executed behind it.
  private mutating func read(_ s: StatementID) -> Bool {
    switch tree[s] {
    case .assign(let targets, let value):
      read(value)
      for t in tree[targets] { assign(t) }
    case .annAssign(let target, _, let value, _):
      guard let value else { return false }
      read(value)
      assign(target)
    case .augAssign(let target, _, let value):
      read(value)
      read(target)
      assign(target)
    case .expr(let e): if !readBaseCall(e) { read(e) }
    case .if(let test, let body, let orelse):
      read(test)
      return readBranches(body, orelse)
    case .return(let value):
      if let value { read(value) }
      return true
    case .raise(let a, let b):
      for e in [a, b].compactMap({ $0 }) { read(e) }
      return true
    case .functionDef(let d):
      if mentions(tree[d].body) { found.handsOn = true }
      for e in tree.children(of: s).expressions { read(e) }
    case .pass: break
    default: readOthers(s)
    }
    return false
  }

  /// Reads the branches of an `if`: what both assign is assigned behind it.
  private mutating func readBranches(_ body: StatementList, _ orelse: StatementList) -> Bool {
    depth += 1
    defer { depth -= 1 }
    let before = assigned
    let isDone = readAll(body)
    let first = assigned
    assigned = before
    let isOtherDone = readAll(orelse)
    if isDone && containsReturn(body) || isOtherDone && containsReturn(orelse) {
      found.handsOn = true
    }
    if isDone { return isOtherDone }
    assigned = isOtherDone ? first : first.intersection(assigned)
    return false
  }

  /// Reads the statements of `body` in order; returns `true` iff nothing is executed behind them.
  private mutating func readAll(_ body: StatementList) -> Bool {
    for s in tree[body] where read(s) { return true }
    return false
  }

  /// `true` iff a `return` stands in `body`.
  private func containsReturn(_ body: StatementList) -> Bool {
    var pending = Array(tree[body])
    while let s = pending.popLast() {
      if case .return = tree[s] { return true }
      pending += tree.children(of: s).statements
    }
    return false
  }

  /// Reads a statement that may be executed in part, or several times.
  private mutating func readOthers(_ s: StatementID) {
    depth += 1
    defer { depth -= 1 }
    let before = assigned
    let (expressions, statements) = tree.children(of: s)
    for e in expressions { isTarget(e) ? assign(e) : read(e) }
    for inner in statements {
      if case .return = tree[inner] { found.handsOn = true }
      _ = read(inner)
    }
    assigned = before
  }

  /// `true` iff `e` is assigned to or deleted.
  private func isTarget(_ e: ExpressionID) -> Bool {
    switch tree[e] {
    case .attribute(_, _, let c), .name(_, let c), .subscript(_, _, let c): c == .store
    case .tuple(_, let c), .list(_, let c): c == .store
    default: false
    }
  }

  /// Reads an assignment to `target`.
  private mutating func assign(_ target: ExpressionID) {
    switch tree[target] {
    case .attribute(let base, let n, _):
      guard case .name(instance, _) = tree[base] else { return read(base) }
      let name = tree.name(n)
      if setters.contains(name) { found.handsOn = true }
      if !found.handsOn { assigned.insert(name) }
    case .tuple(let elts, _), .list(let elts, _): for e in tree[elts] { assign(e) }
    case .starred(let e, _): assign(e)
    case .name(let n, _): if n == instance { found.handsOn = true }
    default: read(target)
    }
  }

  /// Reads `e` if it is a call of the base class's method; `false` if it is something else.
  private mutating func readBaseCall(_ e: ExpressionID) -> Bool {
    guard case .call(let callee, let args, let keywords) = tree[e],
      case .attribute(let base, let n, _) = tree[callee],
      ["__init__", "__post_init__"].contains(tree.name(n))
    else { return false }
    var arguments = Array(tree[args])
    switch tree[base] {
    case .call(let f, _, _):
      guard case .name(let s, _) = tree[f], tree.name(s) == "super" else { return false }
    case .name(let c, _):
      guard c != instance, let first = arguments.first, case .name(instance, _) = tree[first]
      else { return false }
      arguments.removeFirst()
    default: return false
    }
    for a in arguments { read(a) }
    for k in tree[keywords] { read(tree[k].value) }
    // Where it may not be called, what it assigns may be missing.
    if depth > 0 { found.handsOn = true }
    if !found.handsOn { found.callsBase = true }
    return true
  }

  /// Reads an expression.
  private mutating func read(_ e: ExpressionID) {
    if found.handsOn { return }
    switch tree[e] {
    case .name(let n, _): if n == instance || tree.name(n) == "super" { found.handsOn = true }
    case .attribute(let base, let n, _):
      guard case .name(instance, _) = tree[base] else { return read(base) }
      let name = tree.name(n)
      if !assigned.contains(name) && !harmless.contains(name) { found.handsOn = true }
    case .lambda(_, let body):
      readParts(of: e)
      read(body)
    default: readParts(of: e)
    }
  }

  /// Reads the expressions inside `e`.
  private mutating func readParts(of e: ExpressionID) {
    var parts: [ExpressionID] = []
    tree.appendChildren(of: e, to: &parts)
    for p in parts { read(p) }
  }

  /// `true` iff the instance is mentioned in `body`.
  private func mentions(_ body: StatementList) -> Bool {
    var statements = Array(tree[body])
    var expressions: [ExpressionID] = []
    while let s = statements.popLast() {
      if case .functionDef(let d) = tree[s] { statements += tree[tree[d].body] }
      let (e, inner) = tree.children(of: s)
      statements += inner
      expressions += e
    }
    while let e = expressions.popLast() {
      if case .name(let n, _) = tree[e], n == instance || tree.name(n) == "super" { return true }
      if case .lambda(_, let body) = tree[e] { expressions.append(body) }
      tree.appendChildren(of: e, to: &expressions)
    }
    return false
  }
}

extension CodeModule {
  /// Returns the attributes of its first parameter that the method `s` assigns to.
  ///
  /// - Parameters:
  ///   - harmless: the attributes that may be read though they were not assigned.
  ///   - setters: the attributes whose assignment calls a method.
  public func attributesSet(
    by s: StatementID, harmless: Set<String> = [], setters: Set<String> = []
  ) -> AttributesSet {
    guard let d = function(s), let first = tree.parameters(of: d.args).first else {
      return AttributesSet()
    }
    let instance = tree[first.id].arg
    var reading = SureAttributes(tree, instance: instance, harmless: harmless, setters: setters)
    reading.run(d.body)
    var found = reading.found
    found.all = tree.attributesAssigned(of: instance, in: d.body).map { tree.name($0) }
    return found
  }
}
