import Utilities

/// `match` statements.
extension Parser {
  /// `true` iff the name `match`, if it is one, starts a statement rather than an expression.
  var startsMatch: Bool {
    guard isName("match") else { return false }
    switch peek(1) {
    case .name, .number, .string, .fstringStart, .leftBrace, .tilde, .ellipsis, .keywordNone,
      .keywordTrue, .keywordFalse, .keywordLambda, .keywordAwait:
      return true
    case .keywordNot: return peek(2) != .keywordIn
    case .leftParen, .leftBracket, .plus, .minus, .star: return isHeaderOfCases
    default: return false
    }
  }

  /// `true` iff the line ends with a colon and `case` starts a block behind it.
  private var isHeaderOfCases: Bool {
    var p = position
    while tokens[p].kind != .newline && tokens[p].kind != .endOfFile { p += 1 }
    let distance = p - position
    return peek(distance - 1) == .colon && peek(distance + 1) == .indent
      && isName("case", at: distance + 2)
  }

  /// Reads `match`.
  mutating func parseMatch() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let subject = try parseSubject()
    guard take(.colon) else { throw failMissingColon(isCertain: false) }
    guard kind == .newline else { throw failInvalidSyntax() }
    step()
    guard kind == .indent else {
      reportMissingBlock(.match, from: first)
      return add(.match(subject: subject, cases: .empty), from: first)
    }
    step()
    let mark = scratch.count
    while kind != .dedent && kind != .endOfFile {
      if kind == .newline { step() } else { parseCaseOrSkip() }
    }
    if kind == .dedent { step() }
    return add(.match(subject: subject, cases: makeList(from: mark)), from: first)
  }

  /// Reads what is matched.
  private mutating func parseSubject() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let head = try parseStarNamedExpression()
    guard kind == .comma else {
      if case .starred = tree[head] { throw failInvalidSyntax() }
      return head
    }
    return try parseTuple(from: first, head, .load) { (p) throws(SyntaxFailure) in
      try p.parseStarNamedExpression()
    }
  }

  /// Reads a `case` clause; skips it if it can't be read.
  private mutating func parseCaseOrSkip() {
    let mark = scratch.count
    let outerDepth = depth
    do {
      push(try parseCase())
    } catch {
      scratch.removeLast(scratch.count - mark)
      depth = outerDepth
      skipStatement()
    }
  }

  /// Reads a `case` clause.
  private mutating func parseCase() throws(SyntaxFailure) -> MatchCaseID {
    let first = start
    guard isName("case") else { throw failInvalidSyntax() }
    advance()
    let pattern = try parsePatterns()
    let test: ExpressionID? = take(.keywordIf) ? try parseNamedExpression() : nil
    let body = try parseBlock(.case, from: first)
    return tree.matchCases.append(MatchCase(pattern: pattern, guardExpression: test, body: body))
  }
}
