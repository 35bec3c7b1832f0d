import Diagnostics
import Syntax
import Utilities

/// Iterators of Python that are values here: generator expressions, `map`, `zip` and such.
///
/// Python's are consumed by the first loop over them. Where one may be stepped through in several
/// places, it is made a generator, which does that too: here where a variable is given one,
/// elsewhere by inference (`Evaluator.stepped`).
extension CodeBuilder {
  /// The functions that give iterators, where they are called as attributes of a module.
  private static let makers: Set<String> = [
    "islice", "count", "chain", "accumulate", "product", "repeat", "starmap", "pairwise",
    "combinations", "permutations",
  ]

  /// Frequent functions of Python's that give none.
  private static let others: Set<String> = [
    "abs", "all", "any", "bool", "bytes", "chr", "complex", "dict", "divmod", "float", "frozenset",
    "int", "isinstance", "len", "list", "max", "min", "ord", "pow", "print", "range", "repr",
    "round", "set", "sorted", "str", "sum", "tuple", "type",
  ]

  /// Translates `e` for a variable called `n`.
  mutating func value(of e: ExpressionID, for n: NameID) -> CodeValueID {
    mayGiveIterator(e) && isReadRepeatedly(n) ? steppedValue(of: e) : value(of: e)
  }

  /// Translates `e` for where it may be stepped through in several places.
  mutating func steppedValue(of e: ExpressionID) -> CodeValueID {
    let v = value(of: e)
    return mayGiveIterator(e) ? emit(.stepped(v), at: tree.span(of: e)) : v
  }

  /// `false` if `e` gives no new iterator that is a value.
  ///
  /// What functions of the program give, and what displays hold, can be stepped through.
  private func mayGiveIterator(_ e: ExpressionID) -> Bool {
    switch tree[e] {
    case .generatorExp, .ifExp, .boolOp, .namedExpr: return true
    case .call(let callee, _, _):
      switch tree[callee] {
      case .name(let n, _): return bindings[n] != nil || !Self.others.contains(tree.name(n))
      case .attribute(_, let attr, _): return Self.makers.contains(tree.name(attr))
      default: return true
      }
    default: return false
    }
  }
}

extension Scope {
  /// Returns the names that are read in several places, in loops, by nested functions, or by
  /// `next`.
  func repeatedReads(_ tree: Tree) -> Set<NameID> {
    var once: Set<NameID> = []
    var repeated: Set<NameID> = []
    var pending: [(e: ExpressionID, isRepeated: Bool)] = expressions.map { ($0, false) }
    var rest: [(s: StatementID, isRepeated: Bool)] = statements.map { ($0, false) }
    while true {
      if let (e, isRepeated) = pending.popLast() {
        if case .name(let n, .load) = tree[e] {
          if isRepeated || !once.insert(n).inserted { repeated.insert(n) }
          continue
        }
        var inner: [ExpressionID] = []
        tree.appendChildren(of: e, to: &inner)
        let steps = isRepeated || tree.isRepeating(e)
        let first = tree.firstIterable(of: e)
        pending += inner.map { ($0, $0 == first ? isRepeated : steps) }
        if case .lambda(_, let body) = tree[e] { pending.append((body, true)) }
      } else if let (s, isRepeated) = rest.popLast() {
        let (e, b) = tree.children(of: s)
        let isLoop = isRepeated || tree.isLoop(s)
        pending += e.map { ($0, isRepeated || tree.isWhile(s) || tree.isAlias($0, in: s)) }
        rest += b.map { ($0, isLoop) }
        if case .functionDef(let d) = tree[s] { rest += tree[tree[d].body].map { ($0, true) } }
      } else {
        return repeated
      }
    }
  }
}

extension Tree {
  /// `true` iff what is in `e` may be evaluated several times, or steps through an iterator.
  fileprivate func isRepeating(_ e: ExpressionID) -> Bool {
    switch self[e] {
    case .listComp, .setComp, .dictComp, .generatorExp, .ifExp, .boolOp, .namedExpr: return true
    case .call(let callee, _, _):
      if case .name(let n, _) = self[callee] { return name(n) == "next" }
      return false
    default: return false
    }
  }

  /// `true` iff `e` is a name to which `s` gives another one.
  fileprivate func isAlias(_ e: ExpressionID, in s: StatementID) -> Bool {
    guard case .name = self[e] else { return false }
    return switch self[s] {
    case .assign, .annAssign: true
    default: false
    }
  }

  /// `true` iff `s` is a loop.
  fileprivate func isLoop(_ s: StatementID) -> Bool {
    switch self[s] {
    case .for, .while: true
    default: false
    }
  }

  /// `true` iff `s` is a `while` loop, whose condition is evaluated several times.
  fileprivate func isWhile(_ s: StatementID) -> Bool {
    if case .while = self[s] { true } else { false }
  }
}
