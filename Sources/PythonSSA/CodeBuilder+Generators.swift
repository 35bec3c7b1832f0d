import Diagnostics
import Syntax
import Utilities

/// Generator expressions, as an iterable with a function of its elements and a condition.
///
/// `(f(x) for x in a if c(x))` is a call of the library's `__generator_expression__` with `a`, a
/// function for `f(x)` and one for `c(x)`; with several `for` clauses the elements of the first one
/// are generators again.
extension CodeBuilder {
  /// Translates `(elt for ...)`.
  mutating func emitGeneratorExpression(
    _ elt: ExpressionID, _ generators: ComprehensionList, at span: SourceSpan
  ) -> CodeValueID {
    emitGenerator(elt, tree[generators].map { tree[$0] }[...], at: span)
  }

  /// Translates the clauses `clauses`, at least one; `isChained` says whether they are the rest of
  /// those of a generator expression.
  private mutating func emitGenerator(
    _ elt: ExpressionID, _ clauses: ArraySlice<Comprehension>, isChained: Bool = false,
    at span: SourceSpan
  ) -> CodeValueID {
    guard let first = clauses.first else { return value(of: elt) }
    if first.isAsync { return emit(.unsupported("'async' generator expression"), at: span) }
    let rest = clauses.dropFirst()
    let conditions = Array(tree[first.ifs])
    var parts = [elt] + rest.flatMap { [$0.target, $0.iter] + Array(tree[$0.ifs]) }
    let source = value(of: first.iter)
    let element = emitElementFunction(
      of: first.target, reading: parts, isChained: isChained, at: span
    ) { b in
      b.emitGenerator(elt, rest, isChained: true, at: span)
    }
    var operands = [source, element]
    if !conditions.isEmpty {
      parts = conditions
      operands.append(
        emitElementFunction(
          of: first.target, reading: parts, isChained: isChained, at: span
        ) { b in
          b.emitConjunction(conditions, at: span)
        })
    }
    let name = rest.isEmpty ? "__generator_expression__" : "__chained_generators__"
    let f = emit(.global(name), at: span)
    return emit(.call(f, draft.makeList(operands), kinds: []), at: span)
  }

  /// Translates a function of one parameter, which is assigned to `target`, whose result `body`
  /// translates; it reads the names of `parts`. `isChained` says whether it belongs to the rest of
  /// the clauses of a generator expression.
  private mutating func emitElementFunction(
    of target: ExpressionID, reading parts: [ExpressionID], isChained: Bool, at span: SourceSpan,
    _ body: (inout CodeBuilder) -> CodeValueID
  ) -> CodeValueID {
    let scope = Scope(tree, comprehensionParts: [target] + parts)
    var inner = CodeBuilder(tree, scope: scope, in: surroundings)
    swap(&inner.codes, &codes)
    inner.elementTargets = elementTargets.union(scope.locals)
    inner.makeCells(at: span)
    let v = inner.addParameter(to: 0, at: tree.span(of: target))
    inner.assign(v, to: target)
    let result = body(&inner)
    inner.end(.return(result), at: span)
    let parameter = CodeParameter(
      name: ".0", kind: .positionalOnly, default: nil, annotation: nil, span: span)
    let code = inner.finished(
      name: "<genexpr>", parameters: [parameter], head: span, span: span)
    let id = inner.codes.append(code)
    swap(&inner.codes, &codes)
    let f = emitFunction(id, captures: inner.captures, defaults: [], at: span)
    if isChained { draft.elementFunctions.removeAll { $0.function == f } }
    return f
  }

  /// Translates `a and b and ...` to a bool.
  private mutating func emitConjunction(
    _ conditions: [ExpressionID], at span: SourceSpan
  ) -> CodeValueID {
    let (no, join) = (makeBlock(), makeBlock())
    for c in conditions {
      let next = makeBlock()
      emitCondition(c, next, no)
      current = next
    }
    let yes = emit(.bool(true), at: span)
    jump(to: join, [yes])
    current = no
    let otherwise = emit(.bool(false), at: span)
    let result = addParameter(to: join, at: span)
    jump(to: join, [otherwise])
    current = join
    return result
  }
}
