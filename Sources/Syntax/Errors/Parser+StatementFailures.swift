import Diagnostics

/// Statements.
extension Parser {
  /// Reports what stands behind a statement on its line.
  mutating func failBehindStatement() -> SyntaxFailure {
    if let legacy = failLegacyCall() { return legacy }
    switch kind {
    case .equal: return failEqual()
    case .colonEqual, .colon: return failInvalidSyntax()
    case .comma where isBehindRaise:
      return failPython2("'raise E, value' is Python 2; write 'raise E(value)'")
    default: return failInvalidSyntax()
    }
  }

  /// `true` iff the statement before the current token is a `raise`.
  private var isBehindRaise: Bool {
    tokens[firstOfLine].kind == .keywordRaise
  }

  /// The index of the first token of the current line.
  private var firstOfLine: Int {
    var p = position
    while p > 0 {
      switch tokens[p - 1].kind {
      case .newline, .indent, .dedent, .semicolon: return p
      default: p -= 1
      }
    }
    return p
  }

  /// Reports `print x` or `exec x`, which Python 2 wrote; `nil` if it is something else.
  private mutating func failLegacyCall() -> SyntaxFailure? {
    guard position > 0, startsExpression(orStar: false), tokens[position - 1].kind == .name
    else { return nil }
    let t = tokens[position - 1]
    let name = String(decoding: bytes(of: t), as: UTF8.self)
    guard name == "print" || name == "exec" else { return nil }
    var end = position
    while tokens[end + 1].kind != .newline && tokens[end].kind != .endOfFile { end += 1 }
    return fail(
      .python2, "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?",
      at: SourceSpan(file: tree.file, start: t.start, end: tokens[end].end),
      notes: [Note("'\(name)' without parentheses is Python 2"), .python2])
  }

  /// Reports an `=` where no assignment can be.
  mutating func failEqual() -> SyntaxFailure {
    guard let value = comparedValue, isComparable(value) else {
      return fail(.invalidSyntax, "invalid syntax")
    }
    if case .name = tree[value] {
      return fail(
        .assignmentForComparison,
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        at: SourceSpan(file: tree.file, start: place(value).start, end: token.end))
    }
    return failComparison(value)
  }

  /// Reports `elif` behind `else`.
  mutating func failElifBehindElse() -> SyntaxFailure {
    fail(.badClause, "'elif' block follows an 'else' block")
  }

  /// Reports `else` without its expression.
  mutating func failStatementBehindElse() -> SyntaxFailure {
    fail(.invalidSyntax, "expected expression after 'else', but statement is given")
  }

  /// Reports a conditional expression without `else`.
  mutating func failMissingElse(from first: UInt32) -> SyntaxFailure {
    if kind == .colon { return failInvalidSyntax() }
    return fail(
      .invalidSyntax, "expected 'else' after 'if' expression", at: place(from: first))
  }

  /// Reports the comma in front of a colon.
  mutating func failTrailingComma() -> SyntaxFailure {
    fail(
      .badComma, "the last 'with' item has a trailing comma", at: located(tokens[position - 1]))
  }

  /// Reports both forms of `except`.
  mutating func failMixedExcept() -> SyntaxFailure {
    fail(.badClause, "cannot have both 'except' and 'except*' on the same 'try'")
  }

  /// Reports `except*` without exceptions.
  mutating func failMissingExceptionTypes() -> SyntaxFailure {
    fail(.badClause, "expected one or more exception types")
  }

  /// Reports a `try` without clauses, unless its block could not be read.
  mutating func failMissingExcept(_ body: StatementList) -> SyntaxFailure {
    body.isEmpty && !reports.isEmpty
      ? SyntaxFailure() : fail(.badClause, "expected 'except' or 'finally' block")
  }

  /// Reports something other than a name behind `as`.
  mutating func failExceptTarget(isStar: Bool) -> SyntaxFailure {
    let first = position
    guard let target = try? parseExpression(), kind == .colon else {
      rewind(to: first)
      return failInvalidSyntax()
    }
    let text = "cannot use except\(isStar ? "*" : "") statement with \(expressionName(target))"
    return fail(.badTarget, text, at: place(target))
  }

  /// Reports exceptions without parentheses in front of `as`.
  mutating func failExceptionParentheses(from first: Int) -> SyntaxFailure {
    fail(
      .badClause, "multiple exception types must be parenthesized when using 'as'",
      at: place(from: tokens[first].start))
  }

  /// Reports Python 2's `except E, name`.
  mutating func failPython2Handler(from first: Int) -> SyntaxFailure {
    let name = String(decoding: bytes(of: tokens[position - 1]), as: UTF8.self)
    return fail(
      .python2, "multiple exception types must be parenthesized",
      at: place(from: tokens[first].start),
      notes: [
        Note("'except E, \(name)' is Python 2; write 'except E as \(name)'"), .python2,
      ])
  }

  /// Reports `raise` without what stands at `place`.
  mutating func failRaise(_ place: String, from first: UInt32) -> SyntaxFailure {
    fail(
      .invalidSyntax, "did you forget an expression \(place)?",
      at: SourceSpan(file: tree.file, start: first, end: max(lastEnd, token.end)))
  }

  /// Reports `import` without names.
  mutating func failMissingImports() -> SyntaxFailure {
    fail(.badImport, "Expected one or more names after 'import'")
  }

  /// Reports `import a from b`.
  mutating func failImportOrder(from first: UInt32) -> SyntaxFailure {
    fail(
      .badImport, "Did you mean to use 'from ... import ...' instead?", at: place(from: first))
  }

  /// Reports something other than a name behind `as`.
  mutating func failImportTarget() -> SyntaxFailure {
    let first = position
    guard let target = try? parseExpression() else {
      rewind(to: first)
      return failInvalidSyntax()
    }
    return fail(
      .badImport, "cannot use \(expressionName(target)) as import target", at: place(target))
  }

  /// Reports the last comma of an import.
  mutating func failTrailingImportComma() -> SyntaxFailure {
    fail(
      .badImport, "trailing comma not allowed without surrounding parentheses",
      at: located(tokens[position - 1]))
  }
}
