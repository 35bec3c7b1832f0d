import Diagnostics

/// Targets, operators and displays.
extension Parser {
  /// Returns what CPython calls an expression of this kind.
  func expressionName(_ id: ExpressionID) -> String {
    switch tree[id] {
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .boolOp, .binOp, .unaryOp: "expression"
    case .generatorExp: "generator expression"
    case .yield, .yieldFrom: "yield expression"
    case .await: "await expression"
    case .listComp: "list comprehension"
    case .setComp: "set comprehension"
    case .dictComp: "dict comprehension"
    case .dict: "dict literal"
    case .set: "set display"
    case .joinedStr, .formattedValue: "f-string expression"
    case .templateStr, .interpolation: "t-string expression"
    case .constant(let c, _): constantName(tree[c])
    case .compare: "comparison"
    case .ifExp: "conditional expression"
    case .namedExpr: "named expression"
    case .slice: "slice"
    }
  }

  /// Returns what CPython calls a literal of this value.
  private func constantName(_ value: Constant) -> String {
    switch value {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "ellipsis"
    case .int, .bigInt, .float, .imaginary, .string, .bytes: "literal"
    }
  }

  /// Reports something that can't be a target.
  mutating func failTarget(_ id: ExpressionID, _ place: TargetPlace) -> SyntaxFailure {
    let name = expressionName(id)
    let span = self.place(id)
    switch (place, tree[id]) {
    case (.deletion, _): return fail(.badTarget, "cannot delete \(name)", at: span)
    case (.assignment, .yield) where span.end == lastEnd,
      (.assignment, .yieldFrom) where span.end == lastEnd:
      return fail(.badTarget, "assignment to yield expression not possible", at: span)
    case (.assignment, _) where id == assignedTarget && isComparable(id) && isOperandNext():
      return failComparison(id)
    default: return fail(.badTarget, "cannot assign to \(name)", at: span)
    }
  }

  /// Reports `a = b` where `a == b` is meant.
  mutating func failComparison(_ id: ExpressionID) -> SyntaxFailure {
    fail(
      .assignmentForComparison,
      "cannot assign to \(expressionName(id)) here. Maybe you meant '==' instead of '='?",
      at: place(id))
  }

  /// `true` iff an expression of this kind is likely to be compared rather than assigned to.
  func isComparable(_ id: ExpressionID) -> Bool {
    switch tree[id] {
    case .list, .tuple, .generatorExp, .ifExp, .lambda, .compare, .boolOp, .unaryOp(.not, _),
      .starred, .namedExpr:
      false
    case .constant(let c, _): !isKeywordConstant(tree[c])
    default: true
    }
  }

  /// Returns `true` iff one operand and no other `=` follows the current token.
  private mutating func isOperandNext() -> Bool {
    let first = position
    let count = reports.count
    defer {
      rewind(to: first)
      reports.removeLast(reports.count - count)
    }
    advance()
    guard (try? parseBitwiseOr()) != nil else { return false }
    return kind != .equal && kind != .colonEqual
  }

  /// `true` iff the literal is a keyword.
  private func isKeywordConstant(_ value: Constant) -> Bool {
    switch value {
    case .none, .true, .false: true
    default: false
    }
  }

  /// Reports `a := b` with something other than a name.
  mutating func failNamedTarget(_ id: ExpressionID) -> SyntaxFailure {
    fail(
      .badTarget, "cannot use assignment expressions with \(expressionName(id))",
      at: place(id))
  }

  /// Reports `a += b` with something other than a single target.
  mutating func failAugmented(_ id: ExpressionID) -> SyntaxFailure {
    fail(
      .badTarget,
      "'\(expressionName(id))' is an illegal expression for augmented assignment", at: place(id))
  }

  /// Reports an annotation of something other than a single target.
  mutating func failAnnotated(_ id: ExpressionID) -> SyntaxFailure {
    switch tree[id] {
    case .list, .tuple:
      return fail(
        .badTarget, "only single target (not \(expressionName(id))) can be annotated",
        at: place(id))
    case .constant, .call, .binOp, .boolOp, .compare, .dict, .lambda, .unaryOp:
      return fail(.badTarget, "illegal target for annotation", at: place(id))
    default: return failInvalidSyntax()
    }
  }

  /// Reports `assert a = b`.
  mutating func failComparisonTarget(_ id: ExpressionID, from first: UInt32) -> SyntaxFailure {
    fail(
      .assignmentForComparison,
      "cannot assign to \(expressionName(id)) here. Maybe you meant '==' instead of '='?",
      at: place(from: first))
  }

  /// Reports `a := b` without parentheses.
  mutating func failBareNamedExpression(from first: UInt32) -> SyntaxFailure {
    fail(
      .invalidSyntax, "cannot use named expression without parentheses here",
      at: place(from: first))
  }

  /// Reports `not` behind an operator that binds stronger.
  mutating func failNotBehindOperator() -> SyntaxFailure {
    fail(.invalidSyntax, "'not' after an operator must be parenthesized")
  }

  /// Reports a `lambda` whose colon starts a format.
  mutating func failLambdaInFString(from first: UInt32) -> SyntaxFailure {
    fail(
      .badField, "f-string: lambda expressions are not allowed without parentheses",
      at: place(from: first))
  }

  /// Reports what stands where an element ends and no bracket closes.
  mutating func failInBrackets() -> SyntaxFailure {
    if kind == .equal { return failEqual() }
    guard position > 0, startsExpression(orStar: false), kind != .error, endsExpression else {
      return failInvalidSyntax()
    }
    let previous = tokens[position - 1]
    if previous.kind == .name && kind == .string { return failInvalidSyntax() }
    let first = position
    let count = reports.count
    var end = token.end
    if (try? parseExpression()) != nil { end = lastEnd }
    reports.removeLast(reports.count - count)
    rewind(to: first)
    return fail(
      .badComma, "invalid syntax. Perhaps you forgot a comma?",
      at: SourceSpan(file: tree.file, start: previous.start, end: end))
  }

  /// `true` iff an expression can end with the last token.
  private var endsExpression: Bool {
    switch tokens[position - 1].kind {
    case .name, .number, .string, .fstringEnd, .rightParen, .rightBracket, .rightBrace,
      .keywordNone, .keywordTrue, .keywordFalse, .ellipsis:
      true
    default: false
    }
  }

  /// Reports `(*a)`.
  mutating func failStarredGroup(_ id: ExpressionID) -> SyntaxFailure {
    fail(.badDisplay, "cannot use starred expression here", at: place(id))
  }

  /// Reports `[*a for ...]`.
  mutating func failStarredElement(_ id: ExpressionID) -> SyntaxFailure {
    fail(.badDisplay, "iterable unpacking cannot be used in comprehension", at: place(id))
  }

  /// Reports `{**a for ...}`.
  mutating func failUnpackingInComprehension(_ id: ExpressionID) -> SyntaxFailure {
    fail(.badDisplay, "dict unpacking cannot be used in dict comprehension", at: place(id))
  }

  /// Reports `[a, b for ...]`.
  mutating func failComprehensionTarget(_ head: ExpressionID) -> SyntaxFailure {
    fail(
      .badDisplay, "did you forget parentheses around the comprehension target?",
      at: place(from: place(head).start))
  }

  /// Reports a comprehension without `in`.
  mutating func failMissingIn() -> SyntaxFailure {
    fail(.badDisplay, "'in' expected after for-loop variables")
  }

  /// Reports a key without value.
  mutating func failMissingDictColon(_ key: ExpressionID?) -> SyntaxFailure {
    fail(.badDisplay, "':' expected after dictionary key", at: key.map(place))
  }

  /// Reports `{a: }`.
  mutating func failMissingDictValue(_ colon: Token) -> SyntaxFailure {
    fail(
      .badDisplay, "expression expected after dictionary key and ':'", at: located(colon))
  }

  /// Reports `{a: *b}`.
  mutating func failStarredDictValue() -> SyntaxFailure {
    fail(
      .badDisplay,
      kind == .star
        ? "cannot use a starred expression in a dictionary value"
        : "cannot use dict unpacking in a dictionary value")
  }
}
