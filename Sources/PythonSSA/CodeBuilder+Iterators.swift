import Diagnostics
import Syntax
import Utilities

/// Iterators of Python that are values here: generator expressions, `map`, `zip` and such.
///
/// Python's are consumed by the first loop over them. Where one may be stepped through in several
/// places, it is made a generator, which does that too.
extension CodeBuilder {
  /// The functions that give iterators.
  private static let makers: Set<String> = [
    "map", "filter", "zip", "enumerate", "islice", "count", "chain", "accumulate", "product",
    "repeat",
  ]

  /// The functions that are done with an iterator when they return, or give one that stands for it.
  private static let consumers: Set<String> = makers.union([
    "sum", "any", "all", "min", "max", "sorted", "list", "tuple", "set", "dict", "frozenset",
    "next", "iter", "reversed", "len", "print", "str", "bytes", "deque", "Counter", "reduce",
  ])

  /// Translates `e` for a variable called `n`.
  mutating func value(of e: ExpressionID, for n: NameID) -> CodeValueID {
    guard makesIterator(e), isReadRepeatedly(n) else { return value(of: e) }
    return steppedValue(of: e)
  }

  /// Translates `e` for where it may be stepped through in several places.
  mutating func steppedValue(of e: ExpressionID) -> CodeValueID {
    let v = value(of: e)
    return makesIterator(e) ? callLibrary("__stepped__", [v], at: tree.span(of: e)) : v
  }

  /// Translates `e` as the result of a function.
  mutating func resultValue(of e: ExpressionID) -> CodeValueID {
    if case .generatorExp = tree[e] { steppedValue(of: e) } else { value(of: e) }
  }

  /// Translates the argument `e` of a call of `callee`.
  mutating func argumentValue(of e: ExpressionID, to callee: ExpressionID?) -> CodeValueID {
    callee.map(isConsumer) == true ? value(of: e) : steppedValue(of: e)
  }

  /// `true` iff `callee` is a function of Python's that consumes iterators, one inside the library,
  /// or an attribute: a method or a module's function.
  private func isConsumer(_ callee: ExpressionID) -> Bool {
    switch tree[callee] {
    case .name(let n, _):
      bindings[n] == nil
        && (Self.consumers.contains(tree.name(n)) || tree.name(n).hasPrefix("__"))
    case .attribute: true
    default: false
    }
  }

  /// `true` iff `e` is an expression that gives a new iterator.
  private func makesIterator(_ e: ExpressionID) -> Bool {
    switch tree[e] {
    case .generatorExp: return true
    case .call(let callee, _, _):
      switch tree[callee] {
      case .name(let n, _): return bindings[n] == nil && Self.makers.contains(tree.name(n))
      case .attribute(_, let attr, _): return Self.makers.contains(tree.name(attr))
      default: return false
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
        pending += e.map { ($0, isRepeated || tree.isWhile(s)) }
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
    case .listComp, .setComp, .dictComp, .generatorExp: return true
    case .call(let callee, _, _):
      if case .name(let n, _) = self[callee] { return name(n) == "next" }
      return false
    default: return false
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
