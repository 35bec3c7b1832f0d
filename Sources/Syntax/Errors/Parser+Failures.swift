import Diagnostics

/// Reporting in general.
extension Parser {
  /// Returns the place of `t`.
  func located(_ t: Token) -> SourceSpan {
    SourceSpan(file: tree.file, start: t.start, end: t.end)
  }

  /// Returns the place of an expression.
  func place(_ id: ExpressionID) -> SourceSpan { tree.span(of: id) }

  /// Returns the place from `first` to the last token.
  func place(from first: UInt32) -> SourceSpan {
    SourceSpan(file: tree.file, start: first, end: max(first, lastEnd))
  }

  /// Reports `message` at `span`, unless the lexer has reported what led to it.
  mutating func fail(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan? = nil, notes: [Note] = []
  ) -> SyntaxFailure {
    if kind == .error || unclosed.contains(where: { $0.start < start && start <= $0.end }) {
      return SyntaxFailure()
    }
    reports.append(.error(code, message, at: span ?? located(token), notes: notes))
    return SyntaxFailure()
  }

  /// Reports the current token.
  mutating func failInvalidSyntax() -> SyntaxFailure {
    switch kind {
    case .unknown: return failUnknown()
    case .indent: return fail(.badIndentation, "unexpected indent")
    default: return fail(.invalidSyntax, "invalid syntax")
    }
  }

  /// Reports a character that Python 3 has no use for.
  private mutating func failUnknown() -> SyntaxFailure {
    switch source[Int(start)] {
    case 0x60:
      return fail(
        .python2, "invalid syntax", notes: [Note("backticks are Python 2; write repr(...)")])
    case 0x3c:
      return fail(.python2, "invalid syntax", notes: [Note("'<>' is Python 2; write '!='")])
    default: return fail(.invalidSyntax, "invalid syntax")
    }
  }

  /// Reports something other than the expected expression.
  mutating func failExpectedExpression() -> SyntaxFailure {
    if kind == .equal || kind == .colonEqual || position == 0 { return failInvalidSyntax() }
    if kind == .doubleStar {
      return fail(.invalidSyntax, "invalid syntax", notes: [Note("'**' needs a left operand")])
    }
    return failInvalidSyntax()
  }

  /// Reports that `text` is missing.
  mutating func failExpected(_ text: String) -> SyntaxFailure {
    fail(.missingToken, "expected '\(text)'")
  }

  /// Reports nesting that is too deep.
  mutating func failTooDeep() -> SyntaxFailure {
    fail(
      .syntaxLimit, "too many nested expressions or statements",
      notes: [Note("give a part of it a name")])
  }

  /// Reports that the colon of a header is missing.
  mutating func failMissingColon() -> SyntaxFailure {
    if kind == .equal { return failEqual() }
    if kind == .newline || kind == .endOfFile { return failExpected(":") }
    return startsExpression(orStar: false) || kind == .unknown || kind == .comma
      ? failInvalidSyntax() : failExpected(":")
  }

  /// Reports that a header has no block.
  mutating func reportMissingBlock(_ header: BlockHeader, from first: UInt32) {
    let line = lineNumber(of: first)
    var span = located(token)
    if kind == .dedent || kind == .endOfFile { span.start = min(span.start, lastEnd) }
    reports.append(
      .error(
        .missingBlock, "expected an indented block after \(header.rawValue) on line \(line)",
        at: span, notes: [Note("write 'pass' for a block that does nothing")]))
  }

  /// Returns the 1-based number of the line of `offset`.
  ///
  /// - Complexity: O(offset); for reports only.
  func lineNumber(of offset: UInt32) -> Int {
    var line = 1
    var k = 0
    while k < Int(offset) {
      let isEnd = source[k] == 10 || (source[k] == 13 && source[k + 1] != 10)
      if isEnd { line += 1 }
      k += 1
    }
    return line
  }
}
