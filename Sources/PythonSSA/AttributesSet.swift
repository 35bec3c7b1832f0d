public import Syntax
import Utilities

/// The attributes of its first parameter that a method assigns to.
public struct AttributesSet: Sendable {
  /// All of them, in the order of the source.
  public var all: [String] = []

  /// Those that are assigned whenever the method comes to its end.
  public var sure: Set<String> = []

  /// `true` iff the method calls that of the base class on all ways.
  public var callsBase = false
}

extension CodeModule {
  /// Returns the attributes of its first parameter that the method `s` assigns to.
  public func attributesSet(by s: StatementID) -> AttributesSet {
    var found = AttributesSet()
    guard let d = function(s), let first = tree.parameters(of: d.args).first else { return found }
    let instance = tree[first.id].arg
    found.all = tree.attributesAssigned(of: instance, in: d.body).map { tree.name($0) }
    for s in tree[d.body] {
      switch tree[s] {
      case .assign(let targets, _): for t in tree[targets] { add(t, of: instance, to: &found) }
      case .annAssign(let t, _, _?, _): add(t, of: instance, to: &found)
      case .expr(let e): if isBaseCall(e) { found.callsBase = true }
      case .pass, .assert, .augAssign, .functionDef: break
      case .if, .for, .while, .with, .try, .match: if mayReturn(s) { return found }
      default: return found
      }
    }
    return found
  }

  /// Adds the attributes of `instance` in the target `t`.
  private func add(_ t: ExpressionID, of instance: NameID, to found: inout AttributesSet) {
    switch tree[t] {
    case .attribute(let base, let n, _):
      if case .name(instance, _) = tree[base] { found.sure.insert(tree.name(n)) }
    case .tuple(let elts, _), .list(let elts, _):
      for e in tree[elts] { add(e, of: instance, to: &found) }
    default: break
    }
  }

  /// `true` iff `e` calls a method that has the name of an initialiser, of something else.
  private func isBaseCall(_ e: ExpressionID) -> Bool {
    guard case .call(let callee, _, _) = tree[e], case .attribute(_, let n, _) = tree[callee] else {
      return false
    }
    return tree.name(n) == "__init__" || tree.name(n) == "__post_init__"
  }

  /// `true` iff a `return` stands in `s`.
  private func mayReturn(_ s: StatementID) -> Bool {
    var pending = [s]
    while let next = pending.popLast() {
      if case .return = tree[next] { return true }
      pending += tree.children(of: next).statements
    }
    return false
  }
}
