import Diagnostics

extension Note {
  /// What to do about Python 2.
  static var python2: Note { Note("the file is Python 2; tools such as 2to3 convert it") }
}

/// Reporting in general.
extension Parser {
  /// Returns the place of `t`; that of the end of a line is behind the last token, where
  /// something is missing.
  func located(_ t: Token) -> SourceSpan {
    switch t.kind {
    case .newline, .endOfFile:
      SourceSpan(file: tree.file, start: lastEnd, end: lastEnd + 1)
    default: SourceSpan(file: tree.file, start: t.start, end: t.end)
    }
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
    if kind == .error || isBehindUnclosedBracket { return SyntaxFailure() }
    reports.append(.error(code, message, at: span ?? located(token), notes: notes))
    return SyntaxFailure()
  }

  /// `true` iff the current token stands behind a bracket that was never closed.
  ///
  /// - Complexity: O(log brackets).
  private var isBehindUnclosedBracket: Bool {
    var low = 0
    var high = unclosed.count
    while low < high {
      let middle = (low + high) / 2
      if unclosed[middle].end < start { low = middle + 1 } else { high = middle }
    }
    return low < unclosed.count && unclosed[low].start < start
  }

  /// Reports the current token.
  mutating func failInvalidSyntax() -> SyntaxFailure {
    switch kind {
    case .unknown: return failUnknown()
    case .string where hasPython2Prefix:
      return failPython2("the prefix 'ur' is Python 2; write r\"...\"")
    case .indent: return fail(.badIndentation, "unexpected indent")
    default: return fail(.invalidSyntax, "invalid syntax")
    }
  }

  /// `true` iff the prefix `ur` stands in front of the string that is the current token.
  private var hasPython2Prefix: Bool {
    guard position > 0, tokens[position - 1].end == start else { return false }
    let prefix = bytes(of: tokens[position - 1])
    return prefix.count == 2 && prefix[0] | 0x20 == 0x75 && prefix[1] | 0x20 == 0x72
  }

  /// Reports a character that Python 3 has no use for.
  private mutating func failUnknown() -> SyntaxFailure {
    switch source[Int(start)] {
    case 0x60:
      return failPython2("backticks are Python 2; write repr(...)")
    case 0x3c:
      return failPython2("'<>' is Python 2; write '!='")
    default: return fail(.invalidSyntax, "invalid syntax")
    }
  }

  /// Reports what only Python 2 has.
  mutating func failPython2(_ message: String, at span: SourceSpan? = nil) -> SyntaxFailure {
    fail(.python2, message, at: span, notes: [Note.python2])
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

  /// Reports that the colon of a header is missing; `isCertain` tells that it is, whatever stands
  /// there instead.
  mutating func failMissingColon(isCertain: Bool) -> SyntaxFailure {
    if kind == .equal { return failEqual() }
    return isCertain || kind == .newline || kind == .endOfFile
      ? failExpected(":") : failInvalidSyntax()
  }

  /// Reports that a header has no block.
  mutating func reportMissingBlock(_ header: BlockHeader, from first: UInt32) {
    let line = text.position(of: first).line
    var span = located(token)
    if kind == .dedent || kind == .endOfFile { span.start = min(span.start, lastEnd) }
    reports.append(
      .error(
        .missingBlock, "expected an indented block after \(header.rawValue) on line \(line)",
        at: span, notes: [Note("write 'pass' for a block that does nothing")]))
  }
}
