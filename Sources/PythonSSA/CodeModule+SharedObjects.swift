public import Syntax

/// What functions change of what the module makes, and what its top level does beside definitions.
extension CodeModule {
  /// The names of the top level whose objects functions change by an operation on the name itself:
  /// a method that changes it, or an assignment to an item.
  public var changedGlobals: Set<String> {
    var walk = ChangeWalk(tree: tree)
    walk.visit(Array(tree[tree.body]), bound: nil)
    return Set(walk.changed.map { tree.name($0) }).intersection(globals.keys)
  }

  /// The names of variables and attributes, of any function or class, whose objects are changed by
  /// an operation on them.
  public var changedNames: Set<String> {
    var found: Set<String> = []
    for e in tree.expressionIDs {
      guard let base = tree.objectChanged(by: e) else { continue }
      switch tree[base] {
      case .name(let n, _), .attribute(_, let n, _): found.insert(tree.name(n))
      default: break
      }
    }
    return found
  }

  /// The expressions of the top level, in order, that call functions and classes of the module.
  public var topLevelCalls: [ExpressionID] {
    tree[tree.body].compactMap { s in
      switch tree[s] {
      case .expr(let e), .assign(_, let e), .annAssign(_, _, .some(let e), _):
        callsOwn(e) ? e : nil
      default: nil
      }
    }
  }

  /// `true` iff evaluating `e` may call a function or class of the module.
  private func callsOwn(_ e: ExpressionID) -> Bool {
    var pending = [e]
    while let e = pending.popLast() {
      if case .call(let f, _, _) = tree[e], let n = tree.rootName(of: f) {
        switch globals[tree.name(n)] {
        case .function, .class: return true
        default: break
        }
      }
      tree.appendChildren(of: e, to: &pending)
    }
    return false
  }
}

extension Tree {
  /// The names of the methods that change lists, dicts, sets, deques and arrays.
  static let changingMethods: Set<String> = [
    "append", "appendleft", "extend", "extendleft", "insert", "remove", "pop", "popleft", "popitem",
    "clear", "sort", "reverse", "rotate", "add", "discard", "update", "setdefault",
    "difference_update", "intersection_update", "symmetric_difference_update", "move_to_end",
    "subtract", "fill", "put", "itemset", "resize",
  ]

  /// Returns the name with which the dotted or subscripted expression `e` begins.
  func rootName(of e: ExpressionID) -> NameID? {
    var e = e
    while true {
      switch self[e] {
      case .name(let n, _): return n
      case .attribute(let inner, _, _), .subscript(let inner, _, _): e = inner
      default: return nil
      }
    }
  }

  /// Returns the expression whose object `e` itself changes, if it does.
  func objectChanged(by e: ExpressionID) -> ExpressionID? {
    switch self[e] {
    case .call(let f, _, _):
      guard case .attribute(let base, let method, _) = self[f],
        Self.changingMethods.contains(name(method))
      else { return nil }
      return base
    case .subscript(let base, _, .store), .subscript(let base, _, .delete): return base
    default: return nil
    }
  }

  /// Returns the name with which the expression begins whose object `e` itself changes, if it does.
  func nameChanged(by e: ExpressionID) -> NameID? {
    objectChanged(by: e).flatMap { rootName(of: $0) }
  }
}

/// The walk behind `changedGlobals`.
private struct ChangeWalk {
  /// The tree.
  let tree: Tree

  /// The names found.
  var changed: Set<NameID> = []

  /// Visits `statements`; `bound` are the names that the functions around bind, `nil` at the top
  /// level.
  mutating func visit(_ statements: [StatementID], bound: Set<NameID>?) {
    for s in statements {
      switch tree[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        let scope = Scope(tree, args: tree[d].args, body: tree[d].body)
        visit(Array(tree[tree[d].body]), bound: scope.localSet.union(bound ?? []))
      case .classDef(let d): visit(Array(tree[tree[d].body]), bound: bound)
      default:
        let (expressions, inner) = tree.children(of: s)
        if let bound { note(expressions, bound) }
        visit(inner, bound: bound)
      }
    }
  }

  /// Notes what `expressions` change but for the names `bound`.
  private mutating func note(_ expressions: [ExpressionID], _ bound: Set<NameID>) {
    var pending = expressions
    while let e = pending.popLast() {
      if let n = tree.nameChanged(by: e), !bound.contains(n) { changed.insert(n) }
      if case .lambda(_, let body) = tree[e] { pending.append(body) }
      tree.appendChildren(of: e, to: &pending)
    }
  }
}
