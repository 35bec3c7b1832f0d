import Diagnostics
import Syntax
import Utilities

/// What a `match` statement looks at: a value, or the elements of a tuple that is never made.
enum MatchSubject {
  case value(CodeValueID)
  case tuple([MatchSubject], SourceSpan)
}

/// `match` over literals, captures, alternatives, and tuples written out in the statement.
extension CodeBuilder {
  /// Translates `match subject: cases`.
  mutating func emitMatch(_ subject: ExpressionID, _ cases: MatchCaseList) {
    let s = matchSubject(subject)
    let exit = makeBlock()
    for c in tree[cases] {
      let next = makeBlock()
      var bindings: [(NameID, MatchSubject, SourceSpan)] = []
      emitPattern(tree[c].pattern, s, else: next, &bindings)
      for (name, part, span) in bindings { assign(materialised(part), to: name, at: span) }
      if let g = tree[c].guardExpression {
        let body = makeBlock()
        emitCondition(g, body, next)
        current = body
      }
      emitBody(tree[c].body)
      jump(to: exit)
      current = next
    }
    jump(to: exit)
    current = exit
  }

  /// Evaluates what is matched.
  private mutating func matchSubject(_ e: ExpressionID) -> MatchSubject {
    guard case .tuple(let elts, _) = tree[e],
      !tree[elts].contains(where: { if case .starred = tree[$0] { true } else { false } })
    else { return .value(value(of: e)) }
    let parts = tree[elts].map { matchSubject($0) }
    return .tuple(parts, tree.span(of: e))
  }

  /// Returns the value of `s`, made where it is needed.
  mutating func materialised(_ s: MatchSubject) -> CodeValueID {
    switch s {
    case .value(let v): return v
    case .tuple(let parts, let span):
      let values = parts.map { materialised($0) }
      return emit(.tuple(draft.makeList(values), stars: []), at: span)
    }
  }

  /// Goes on behind iff `s` matches `p`, else with `no`; adds the names to be bound to `bindings`.
  mutating func emitPattern(
    _ p: PatternID, _ s: MatchSubject, else no: Int,
    _ bindings: inout [(NameID, MatchSubject, SourceSpan)]
  ) {
    let span = tree.span(of: p)
    switch tree[p] {
    case .matchValue(let e):
      let expected = value(of: e)
      emitMatchTest(.equal, s, expected, else: no, at: span)
    case .matchSingleton(let c):
      let expected = emit(constant(c), at: span)
      emitMatchTest(.is, s, expected, else: no, at: span)
    case .matchAs(let inner, let name):
      if let inner { emitPattern(inner, s, else: no, &bindings) }
      if let name { bindings.append((name, s, span)) }
    case .matchOr(let patterns) where tree.names(boundBy: p).isEmpty:
      emitAlternatives(tree[patterns], s, else: no)
    case .matchSequence(let patterns):
      emitSequencePattern(tree[patterns], s, else: no, &bindings, at: span)
    case .matchOr: emitUnsupportedStatement("alternative pattern that binds names", at: span)
    case .matchStar: emitUnsupportedStatement("starred pattern", at: span)
    case .matchMapping: emitUnsupportedStatement("mapping pattern", at: span)
    case .matchClass(let c, let patterns, let names, let named):
      emitClassPattern(
        c, tree[patterns], Array(zip(tree[names], tree[named])), s, else: no, &bindings, at: span)
    }
  }

  /// Goes on behind iff the comparison of `s` with `expected` holds.
  private mutating func emitMatchTest(
    _ test: PythonComparison, _ s: MatchSubject, _ expected: CodeValueID, else no: Int,
    at span: SourceSpan
  ) {
    let v = materialised(s)
    let c = emit(.compare(test, v, expected), at: span)
    let t = emit(.truth(c), at: span)
    let next = makeBlock()
    branch(t, next, no, at: span)
    current = next
  }

  /// Goes on behind iff one of `patterns`, which bind nothing, matches `s`.
  private mutating func emitAlternatives(
    _ patterns: IDListView<PatternID>, _ s: MatchSubject, else no: Int
  ) {
    let found = makeBlock()
    for (i, p) in patterns.enumerated() {
      let next = i + 1 < patterns.count ? makeBlock() : no
      var bindings: [(NameID, MatchSubject, SourceSpan)] = []
      emitPattern(p, s, else: next, &bindings)
      jump(to: found)
      current = next
    }
    current = found
  }

  /// `true` iff none of `patterns` is starred.
  func isFixed(_ patterns: IDListView<PatternID>) -> Bool {
    !patterns.contains { if case .matchStar = tree[$0] { true } else { false } }
  }

  /// Goes on behind iff the elements of `s` match `patterns`.
  private mutating func emitSequencePattern(
    _ patterns: IDListView<PatternID>, _ s: MatchSubject, else no: Int,
    _ bindings: inout [(NameID, MatchSubject, SourceSpan)], at span: SourceSpan
  ) {
    guard case .tuple(let parts, _) = s, isFixed(patterns) else {
      return emitUnpackingPattern(patterns, materialised(s), else: no, &bindings, at: span)
    }
    guard parts.count == patterns.count else {
      jump(to: no)
      return startUnreachableBlock()
    }
    for (p, part) in zip(patterns, parts) { emitPattern(p, part, else: no, &bindings) }
  }
}
