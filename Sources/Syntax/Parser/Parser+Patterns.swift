import Utilities

/// Patterns.
extension Parser {
  /// Reads a pattern, or a sequence of patterns without brackets.
  mutating func parsePatterns() throws(SyntaxFailure) -> PatternID {
    let first = start
    let head = try parseMaybeStarPattern()
    if kind == .comma {
      let mark = scratch.count
      push(head)
      while take(.comma) {
        if kind == .colon || kind == .keywordIf { break }
        push(try parseMaybeStarPattern())
      }
      return add(.matchSequence(patterns: makeList(from: mark)), from: first)
    }
    if case .matchStar = tree[head] { throw failInvalidSyntax() }
    return head
  }

  /// Reads `*name` or a pattern.
  private mutating func parseMaybeStarPattern() throws(SyntaxFailure) -> PatternID {
    let first = start
    guard take(.star) else { return try parsePattern() }
    let isWildcard = isName("_")
    let name = try parseCaptureName()
    return add(.matchStar(name: isWildcard ? nil : name), from: first)
  }

  /// Reads a name that a pattern binds.
  private mutating func parseCaptureName() throws(SyntaxFailure) -> NameID {
    let name = try parseName()
    if kind == .dot || kind == .leftParen || kind == .equal { throw failInvalidSyntax() }
    return name
  }

  /// Reads alternatives, with `as` behind them.
  mutating func parsePattern() throws(SyntaxFailure) -> PatternID {
    let first = start
    try enter()
    let pattern = try parseAlternatives()
    leave()
    guard take(.keywordAs) else { return pattern }
    if kind != .name || isName("_") { throw failPatternTarget() }
    switch peek(1) {
    case .dot, .leftParen, .equal: throw failPatternTarget()
    default: break
    }
    let name = try parseName()
    return add(.matchAs(pattern: pattern, name: name), from: first)
  }

  /// Reads patterns separated by `|`.
  private mutating func parseAlternatives() throws(SyntaxFailure) -> PatternID {
    let first = start
    let head = try parseClosedPattern()
    guard kind == .pipe else { return head }
    let mark = scratch.count
    push(head)
    while take(.pipe) { push(try parseClosedPattern()) }
    return add(.matchOr(patterns: makeList(from: mark)), from: first)
  }

  /// Reads a pattern that no operator is part of.
  private mutating func parseClosedPattern() throws(SyntaxFailure) -> PatternID {
    let first = start
    switch kind {
    case .number, .minus, .string, .fstringStart:
      let value = try parseLiteral()
      return add(.matchValue(value: value), from: first)
    case .keywordNone: return parseSingleton(.none)
    case .keywordTrue: return parseSingleton(.true)
    case .keywordFalse: return parseSingleton(.false)
    case .name: return try parseNamePattern()
    case .leftParen: return try parseGroupPattern()
    case .leftBracket:
      advance()
      let patterns = try parseSequence(until: .rightBracket)
      return add(.matchSequence(patterns: patterns), from: first)
    case .leftBrace: return try parseMapping()
    default: throw failInvalidSyntax()
    }
  }

  /// Reads `None`, `True` or `False`.
  private mutating func parseSingleton(_ value: Constant) -> PatternID {
    let first = start
    advance()
    return add(.matchSingleton(tree.constants.append(value)), from: first)
  }

  /// Reads a number with its sign, a complex number or a text.
  mutating func parseLiteral() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    if kind == .string || kind == .fstringStart { return try parseStrings() }
    let isNegative = take(.minus)
    guard kind == .number else { throw failInvalidSyntax() }
    var value = try parseNumber()
    let isComplex = isImaginary(value)
    if isNegative { value = add(.unaryOp(.uSub, operand: value), from: first) }
    guard kind == .plus || kind == .minus else { return value }
    let op: BinaryOperator = kind == .plus ? .add : .sub
    if isComplex { throw failComplex("real", value) }
    advance()
    guard kind == .number else { throw failInvalidSyntax() }
    let imaginary = try parseNumber()
    if !isImaginary(imaginary) { throw failComplex("imaginary", imaginary) }
    return add(.binOp(left: value, op, right: imaginary), from: first)
  }

  /// `true` iff `id` is an imaginary number.
  private func isImaginary(_ id: ExpressionID) -> Bool {
    if case .imaginary? = tree.constant(of: id) { true } else { false }
  }

  /// Reads a capture, wildcard, dotted name or class pattern.
  private mutating func parseNamePattern() throws(SyntaxFailure) -> PatternID {
    let first = start
    let isWildcard = isName("_")
    if peek(1) != .dot && peek(1) != .leftParen {
      let name = try parseCaptureName()
      return add(.matchAs(pattern: nil, name: isWildcard ? nil : name), from: first)
    }
    let value = try parseDottedExpression()
    if kind == .leftParen { return try parseClassPattern(value, from: first) }
    if kind == .equal { throw failInvalidSyntax() }
    return add(.matchValue(value: value), from: first)
  }

  /// Reads a name with attributes.
  mutating func parseDottedExpression() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let id = try parseName()
    var value = add(.name(id: id, .load), from: first)
    height = 1
    while take(.dot) {
      let attr = try parseName()
      value = add(.attribute(value: value, attr: attr, .load), from: first)
      try raise(to: height + 1)
    }
    return value
  }

  /// Reads a group or sequence in parentheses.
  private mutating func parseGroupPattern() throws(SyntaxFailure) -> PatternID {
    let first = start
    advance()
    if kind != .rightParen && kind != .star {
      let head = try parsePattern()
      if take(.rightParen) { return head }
      guard kind == .comma else { throw failInBrackets() }
      let mark = scratch.count
      push(head)
      advance()
      let patterns = try parseSequence(until: .rightParen, from: mark)
      return add(.matchSequence(patterns: patterns), from: first)
    }
    let isStar = kind == .star
    let patterns = try parseSequence(until: .rightParen)
    if isStar && tree[patterns].count == 1 && tokens[position - 2].kind != .comma {
      throw failInvalidSyntax()
    }
    return add(.matchSequence(patterns: patterns), from: first)
  }

  /// Reads patterns and the bracket that ends them.
  private mutating func parseSequence(
    until end: TokenKind, from mark: Int? = nil
  ) throws(SyntaxFailure) -> PatternList {
    let mark = mark ?? scratch.count
    while kind != end {
      push(try parseMaybeStarPattern())
      if !take(.comma) { break }
    }
    try close(end)
    return makeList(from: mark)
  }
}
