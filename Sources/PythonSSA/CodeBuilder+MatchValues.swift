import Diagnostics
import Syntax
import Utilities

/// Patterns that take values apart: sequences and instances of classes.
extension CodeBuilder {
  /// Calls the library's function `name`.
  mutating func callLibrary(
    _ name: String, _ operands: [CodeValueID], at span: SourceSpan
  ) -> CodeValueID {
    let f = emit(.global(name), at: span)
    return emit(.call(f, draft.makeList(operands), kinds: []), at: span)
  }

  /// Goes on behind iff `condition` holds, else with `no`.
  private mutating func require(_ condition: CodeValueID, else no: Int, at span: SourceSpan) {
    let t = emit(.truth(condition), at: span)
    let next = makeBlock()
    branch(t, next, no, at: span)
    current = next
  }

  /// Goes on behind iff `v` is a sequence whose elements match `patterns`, one of which may be
  /// starred.
  mutating func emitUnpackingPattern(
    _ patterns: IDListView<PatternID>, _ v: CodeValueID, else no: Int,
    _ bindings: inout [(NameID, MatchSubject, SourceSpan)], at span: SourceSpan
  ) {
    let star = patterns.firstIndex { if case .matchStar = tree[$0] { true } else { false } }
    let count = emit(.int(Int64(star == nil ? patterns.count : patterns.count - 1)), at: span)
    let isExact = emit(.bool(star == nil), at: span)
    let test = callLibrary("__matches_sequence__", [v, count, isExact], at: span)
    require(test, else: no, at: span)
    let u = emit(
      .unpack(v, before: star ?? patterns.count, after: star.map { patterns.count - $0 - 1 }),
      at: span)
    for (i, p) in patterns.enumerated() {
      let place = tree.span(of: p)
      let part = emit(.unpacked(u, i), at: place)
      if case .matchStar(let name) = tree[p] {
        if let name { bindings.append((name, .value(part), place)) }
      } else {
        emitPattern(p, .value(part), else: no, &bindings)
      }
    }
  }

  /// Goes on behind iff `s` is an instance of `c` whose attributes match the patterns.
  mutating func emitClassPattern(
    _ c: ExpressionID, _ positional: IDListView<PatternID>, _ named: [(NameID, PatternID)],
    _ s: MatchSubject, else no: Int, _ bindings: inout [(NameID, MatchSubject, SourceSpan)],
    at span: SourceSpan
  ) {
    let v = materialised(s)
    let expected = value(of: c)
    let test = callLibrary("isinstance", [v, expected], at: span)
    require(test, else: no, at: span)
    for (i, p) in positional.enumerated() {
      let position = emit(.int(Int64(i)), at: span)
      let part = callLibrary("__matched_part__", [v, expected, position], at: tree.span(of: p))
      emitPattern(p, .value(part), else: no, &bindings)
    }
    for (n, p) in named {
      let place = tree.span(of: p)
      let name = emit(.string(tree.name(n)), at: place)
      let test = callLibrary("hasattr", [v, name], at: place)
      require(test, else: no, at: place)
      let part = emit(.attribute(v, tree.name(n)), at: place)
      emitPattern(p, .value(part), else: no, &bindings)
    }
  }
}
