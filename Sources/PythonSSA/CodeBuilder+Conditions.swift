import Diagnostics
import Syntax
import Utilities

/// Conditions and the expressions that branch.
extension CodeBuilder {
  /// Translates `e` as a condition: ends the current block so that `yes` or `no` follows.
  mutating func emitCondition(_ e: ExpressionID, _ yes: Int, _ no: Int) {
    switch tree[e] {
    case .unaryOp(.not, let operand): emitCondition(operand, no, yes)
    case .boolOp(let op, let values): emitBooleanCondition(op, values, yes, no)
    case .ifExp(let test, let body, let orelse):
      let (b, o) = (makeBlock(), makeBlock())
      emitCondition(test, b, o)
      current = b
      emitCondition(body, yes, no)
      current = o
      emitCondition(orelse, yes, no)
    case .compare(let left, let ops, let comparators):
      emitComparisonCondition(left, tree[ops], tree[comparators], yes, no, at: tree.span(of: e))
    default:
      if let known = knownTruth(of: e) { return jump(to: known ? yes : no, at: tree.span(of: e)) }
      let v = value(of: e)
      emitTruthBranch(v, yes, no, at: tree.span(of: e))
    }
  }

  /// Branches on the truth of `v`.
  private mutating func emitTruthBranch(
    _ v: CodeValueID, _ yes: Int, _ no: Int, at span: SourceSpan
  ) {
    let t = emit(.truth(v), at: span)
    branch(t, yes, no, at: span)
  }

  /// Returns the truth of `e` if it is a literal.
  func knownTruth(of e: ExpressionID) -> Bool? {
    if case .name(let n, _) = tree[e], tree.name(n) == "__debug__" { return true }
    return switch tree.constant(of: e) {
    case .none?, .false?: false
    case .true?, .ellipsis?, .bigInt?: true
    case .int(let i)?: i != 0
    case .float(let d)?, .imaginary(let d)?: d != 0
    case .string(let text)?, .bytes(let text)?: text.count != 0
    case nil: nil
    }
  }

  /// Translates `a and b and c` or `a or b or c` as a condition.
  private mutating func emitBooleanCondition(
    _ op: BooleanOperator, _ values: ExpressionList, _ yes: Int, _ no: Int
  ) {
    let parts = tree[values]
    for (i, e) in parts.enumerated() {
      guard i + 1 < parts.count else { return emitCondition(e, yes, no) }
      let next = makeBlock()
      switch op {
      case .and: emitCondition(e, next, no)
      case .or: emitCondition(e, yes, next)
      }
      current = next
    }
  }

  /// Translates `a and b` or `a or b` for its value: that of the operand that decided.
  mutating func emitBooleanOperation(
    _ op: BooleanOperator, _ values: ExpressionList, at span: SourceSpan
  ) -> CodeValueID {
    let join = makeBlock()
    let result = addParameter(to: join, at: span)
    let parts = tree[values]
    for (i, e) in parts.enumerated() {
      let v = value(of: e)
      guard i + 1 < parts.count else {
        jump(to: join, [v])
        break
      }
      let t = emit(.truth(v), at: tree.span(of: e))
      let next = DraftTarget(block: makeBlock())
      let done = DraftTarget(block: join, arguments: [v])
      end(op == .and ? .branch(t, next, done) : .branch(t, done, next), at: tree.span(of: e))
      current = next.block
    }
    current = join
    return result
  }

  /// Translates `body if test else orelse` for its value.
  mutating func emitConditional(
    _ test: ExpressionID, _ body: ExpressionID, _ orelse: ExpressionID, at span: SourceSpan
  ) -> CodeValueID {
    let (b, o) = (makeBlock(), makeBlock())
    emitCondition(test, b, o)
    let join = makeBlock()
    let result = addParameter(to: join, at: span)
    for (block, e) in [(b, body), (o, orelse)] {
      current = block
      let v = value(of: e)
      jump(to: join, [v])
    }
    current = join
    return result
  }

  /// Translates a comparison or a chain of them for its value.
  mutating func emitComparison(
    _ left: ExpressionID, _ ops: [ComparisonOperator], _ comparators: IDListView<ExpressionID>,
    at span: SourceSpan
  ) -> CodeValueID {
    guard ops.count > 1 else { return emitFirstComparison(left, ops, comparators, at: span).result }
    let join = makeBlock()
    let result = addParameter(to: join, at: span)
    var l = value(of: left)
    for (i, op) in ops.enumerated() {
      let r = value(of: comparators[i])
      let link = i == 0 ? tree.span(of: left) : tree.span(of: comparators[i - 1])
      let linkSpan = link.union(tree.span(of: comparators[i]))
      let c = emit(.compare(PythonComparison(op), l, r), at: linkSpan)
      guard i + 1 < ops.count else {
        jump(to: join, [c])
        break
      }
      let t = emit(.truth(c), at: linkSpan)
      let next = makeBlock()
      end(
        .branch(t, DraftTarget(block: next), DraftTarget(block: join, arguments: [c])),
        at: linkSpan)
      current = next
      l = r
    }
    current = join
    return result
  }

  /// Translates the first comparison of a chain.
  private mutating func emitFirstComparison(
    _ left: ExpressionID, _ ops: [ComparisonOperator], _ comparators: IDListView<ExpressionID>,
    at span: SourceSpan
  ) -> (result: CodeValueID, right: CodeValueID) {
    let l = value(of: left)
    let isMembership = ops.count == 1 && (ops[0] == .in || ops[0] == .notIn)
    let r = isMembership ? container(comparators[0]) : value(of: comparators[0])
    return (emit(.compare(PythonComparison(ops[0]), l, r), at: span), r)
  }

  /// Translates a comparison or a chain of them as a condition.
  private mutating func emitComparisonCondition(
    _ left: ExpressionID, _ ops: [ComparisonOperator], _ comparators: IDListView<ExpressionID>,
    _ yes: Int, _ no: Int, at span: SourceSpan
  ) {
    let firstSpan = ops.count == 1 ? span : tree.span(of: left).union(tree.span(of: comparators[0]))
    var (c, l) = emitFirstComparison(left, ops, comparators, at: firstSpan)
    var linkSpan = firstSpan
    for i in 1..<max(ops.count, 1) {
      let next = makeBlock()
      emitTruthBranch(c, next, no, at: linkSpan)
      current = next
      let r = value(of: comparators[i])
      linkSpan = tree.span(of: comparators[i - 1]).union(tree.span(of: comparators[i]))
      c = emit(.compare(PythonComparison(ops[i]), l, r), at: linkSpan)
      l = r
    }
    emitTruthBranch(c, yes, no, at: linkSpan)
  }
}
