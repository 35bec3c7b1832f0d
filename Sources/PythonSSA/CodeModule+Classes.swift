public import Diagnostics
public import Syntax
import Utilities

/// A variable of a class body: `name: annotation = value` or `name = value`.
public struct ClassField: Sendable, Hashable {
  /// The name.
  public var name: String

  /// The annotation, if there is one.
  public var annotation: ExpressionID?

  /// The value, if there is one.
  public var value: ExpressionID?

  /// The source text of the name.
  public var span: SourceSpan
}

/// A class of the module's top level.
public struct ClassSource: Sendable {
  /// The `class`.
  public var statement: StatementID

  /// The name.
  public var name: String

  /// The bases.
  public var bases: [ExpressionID]

  /// The named arguments behind the bases, such as `metaclass`.
  public var keywords: [(name: String, value: ExpressionID)] = []

  /// The methods, the last one of each name, in the order of the source.
  public var methods: [FunctionSource] = []

  /// The variables, in the order of the source.
  public var fields: [ClassField] = []

  /// The place of the first statement of the body that is neither: its effect is not known.
  public var unknown: SourceSpan?

  /// Returns the method called `name`.
  public func method(_ name: String) -> FunctionSource? { methods.first { $0.name == name } }

  /// Returns the last variable called `name`.
  public func field(_ name: String) -> ClassField? { fields.last { $0.name == name } }
}

extension CodeModule {
  /// Returns the class that `s` defines, if it is a `class`; its decorators are
  /// `decorators(of: s)`, and `demandCode(of:)` builds its methods.
  public func classSource(_ s: StatementID) -> ClassSource? {
    guard case .classDef(let d) = tree[s] else { return nil }
    var c = ClassSource(
      statement: s, name: tree.name(tree[d].name), bases: Array(tree[tree[d].bases]))
    c.keywords = tree[tree[d].keywords].map { k in
      (tree[k].arg.map { tree.name($0) } ?? "**", tree[k].value)
    }
    for member in tree[tree[d].body] { add(member, to: &c) }
    return c
  }

  /// Adds the statement `s` of the body of `c`.
  private func add(_ s: StatementID, to c: inout ClassSource) {
    switch tree[s] {
    case .functionDef(let d):
      let name = tree.name(tree[d].name)
      let decorators = Array(tree[tree[d].decorators])
      // Setters and deleters stand beside the property of the same name.
      if !isAccessor(decorators) { c.methods.removeAll { $0.name == name } }
      c.methods.append(FunctionSource(statement: s, name: name, decorators: decorators))
    case .annAssign(let target, let annotation, let value, true):
      addField(target, annotation, value, to: &c)
    case .assign(let targets, let value):
      for t in tree[targets] { addFields(t, value, to: &c) }
    case .pass: break
    case .expr(let e) where tree.constant(of: e) != nil: break
    default: c.unknown = c.unknown ?? tree.span(of: s)
    }
  }

  /// `true` iff one of `decorators` is `@name.setter` or `@name.deleter`.
  private func isAccessor(_ decorators: [ExpressionID]) -> Bool {
    decorators.contains { d in
      guard case .attribute(_, let n, _) = tree[d] else { return false }
      return ["setter", "deleter"].contains(tree.name(n))
    }
  }

  /// Adds the variables of `target` to `c`: of a tuple, where `value` is one of as many parts that
  /// mention none of them.
  private func addFields(
    _ target: ExpressionID, _ value: ExpressionID, to c: inout ClassSource
  ) {
    guard case .tuple(let names, _) = tree[target], case .tuple(let parts, _) = tree[value],
      tree[names].count == tree[parts].count
    else { return addField(target, nil, value, to: &c) }
    let read = Set(Scope(tree, expressions: Array(tree[parts])).free)
    let isMentioned = tree[names].contains { t in
      if case .name(let n, _) = tree[t] { read.contains(n) } else { false }
    }
    if isMentioned { c.unknown = c.unknown ?? tree.span(of: target) }
    for (t, e) in zip(tree[names], tree[parts]) { addField(t, nil, e, to: &c) }
  }

  /// Adds the variable `target` to `c`.
  private func addField(
    _ target: ExpressionID, _ annotation: ExpressionID?, _ value: ExpressionID?,
    to c: inout ClassSource
  ) {
    let span = tree.span(of: target)
    guard case .name(let n, _) = tree[target] else {
      c.unknown = c.unknown ?? span
      return
    }
    c.fields.append(
      ClassField(name: tree.name(n), annotation: annotation, value: value, span: span))
  }
}

extension CodeModule {
  /// Returns the name, with the functions and classes around, of the class that `s` defines inside
  /// a function.
  public func qualifiedName(ofLocalClass s: StatementID) -> String? {
    var pending = tree[tree.body].map { (statement: $0, path: "") }
    while let (t, path) = pending.popLast() {
      switch tree[t] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        let inner = path + tree.name(tree[d].name) + ".<locals>."
        pending += tree[tree[d].body].map { ($0, inner) }
      case .classDef(let d):
        let own = path + tree.name(tree[d].name)
        if t == s { return own }
        pending += tree[tree[d].body].map { ($0, own + ".") }
      default: pending += tree.children(of: t).statements.map { ($0, path) }
      }
    }
    return nil
  }
}
