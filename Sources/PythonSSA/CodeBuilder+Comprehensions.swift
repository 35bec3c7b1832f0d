import Diagnostics
import Syntax
import Utilities

/// A variable of a comprehension.
struct ComprehensionTarget: Hashable {
  /// The comprehension.
  var comprehension: ExpressionID

  /// The name.
  var name: NameID
}

/// Comprehensions of lists, sets and dicts: loops, in place, that fill a new container.
///
/// Their targets are variables of their own; names that walrus operators bind belong to the
/// function around (PEP 572).
extension CodeBuilder {
  /// Translates the comprehension `e`.
  mutating func emitComprehension(_ e: ExpressionID) -> CodeValueID {
    let span = tree.span(of: e)
    switch tree[e] {
    case .listComp(let elt, let clauses):
      return emitComprehension(e, clauses, .list(draft.makeList([]), stars: [])) { b, list in
        b.emitAddition("append", of: elt, to: list)
      }
    case .setComp(let elt, let clauses):
      return emitComprehension(e, clauses, .set(draft.makeList([]), stars: [])) { b, set in
        b.emitAddition("add", of: elt, to: set)
      }
    case .dictComp(let key, let value, let clauses):
      return emitComprehension(e, clauses, .dict(draft.makeList([]))) { b, dict in
        let k = b.value(of: key)
        let v = b.value(of: value)
        b.emit(.setItem(dict, k, v), at: span)
      }
    default: return emit(.unsupported("expression"), at: span)
    }
  }

  /// Translates the call of the method `name` of `container` with the value of `elt`.
  private mutating func emitAddition(
    _ name: String, of elt: ExpressionID, to container: CodeValueID
  ) {
    let span = tree.span(of: elt)
    let v = value(of: elt)
    let add = emit(.attribute(container, name), at: span)
    emit(.call(add, draft.makeList([v]), kinds: []), at: span)
  }

  /// Translates the loops of the comprehension `e` around `body`, which adds an element to the
  /// container that `empty` makes; returns the container.
  private mutating func emitComprehension(
    _ e: ExpressionID, _ clauses: ComprehensionList, _ empty: Operation,
    _ body: (inout CodeBuilder, CodeValueID) -> Void
  ) -> CodeValueID {
    let span = tree.span(of: e)
    let all = tree[clauses].map { tree[$0] }[...]
    guard let first = all.first, !all.contains(where: \.isAsync) else {
      return emit(.unsupported("'async' comprehension"), at: span)
    }
    let source = value(of: first.iter)
    let container = emit(empty, at: span)
    let outer = hideTargets(of: e, at: span)
    emitLoops(all, over: source) { b in body(&b, container) }
    for (n, meaning) in outer { bindings[n] = meaning }
    return container
  }

  /// Gives the targets of the comprehension `e` variables of their own; returns what their names
  /// meant before.
  private mutating func hideTargets(
    of e: ExpressionID, at span: SourceSpan
  ) -> [(NameID, NameBinding?)] {
    Scope(tree, comprehension: e).comprehensionTargets.map { n in
      let old = bindings[n]
      let v = draft.variables.count
      draft.variables.append(tree.name(n))
      let target = ComprehensionTarget(comprehension: e, name: n)
      targets[v] = target
      bindings[n] = .local(v)
      // Functions made by the elements see what the last turn assigned.
      if sharedTargets.contains(target) {
        bindings[n] = .cell(v)
        let cell = emit(.list(draft.makeList([]), stars: []), at: span)
        draft.blocks[current].items.append(.store(v, cell))
      }
      return (n, old)
    }
  }

  /// Translates the loops of `clauses` around `body`; the first one is over `source`.
  mutating func emitLoops(
    _ clauses: ArraySlice<Comprehension>, over source: CodeValueID,
    _ body: (inout CodeBuilder) -> Void
  ) {
    guard let first = clauses.first else { return }
    emitIteration(over: source, at: tree.span(of: first.iter)) { b, element, latch in
      b.assign(element, to: first.target)
      for c in b.tree[first.ifs] {
        let next = b.makeBlock()
        b.emitCondition(c, next, latch)
        b.current = next
      }
      let rest = clauses.dropFirst()
      guard let second = rest.first else { return body(&b) }
      let inner = b.value(of: second.iter)
      b.emitLoops(rest, over: inner, body)
    }
  }
}
