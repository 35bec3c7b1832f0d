/// Mapping and class patterns.
extension Parser {
  /// Reads `{key: pattern, **rest}`.
  mutating func parseMapping() throws(SyntaxFailure) -> PatternID {
    let first = start
    advance()
    var keys: [ExpressionID] = []
    var rest: NameID?
    let mark = scratch.count
    while kind != .rightBrace {
      if rest != nil { throw failMappingRest() }
      if take(.doubleStar) {
        if isName("_") { throw failInvalidSyntax() }
        rest = try parseName()
      } else {
        keys.append(try parseMappingKey())
        try expect(.colon)
        push(try parsePattern())
      }
      if !take(.comma) { break }
    }
    try close(.rightBrace)
    let patterns: PatternList = makeList(from: mark)
    for k in keys { push(k) }
    return add(
      .matchMapping(keys: makeList(from: mark), patterns: patterns, rest: rest), from: first)
  }

  /// Reads a literal or dotted name.
  private mutating func parseMappingKey() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    height = 1
    switch kind {
    case .number, .minus, .string, .fstringStart: return try parseLiteral()
    case .keywordNone:
      advance()
      return add(.none, from: first)
    case .keywordTrue:
      advance()
      return add(.true, from: first)
    case .keywordFalse:
      advance()
      return add(.false, from: first)
    case .name where peek(1) == .dot: return try parseDottedExpression()
    default: throw failInvalidSyntax()
    }
  }

  /// Reads the patterns of `cls(patterns, name=pattern)` behind the class.
  mutating func parseClassPattern(
    _ cls: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> PatternID {
    advance()
    var names: [NameID] = []
    var named: [PatternID] = []
    let mark = scratch.count
    while kind != .rightParen {
      if kind == .name && peek(1) == .equal {
        names.append(try parseName())
        advance()
        named.append(try parsePattern())
      } else {
        let pattern = try parsePattern()
        if !names.isEmpty { throw failPositionalPattern(pattern) }
        push(pattern)
      }
      if !take(.comma) { break }
    }
    try close(.rightParen)
    let patterns: PatternList = makeList(from: mark)
    for n in names { push(n) }
    let kwdAttrs: NameList = makeList(from: mark)
    for p in named { push(p) }
    return add(
      .matchClass(
        cls: cls, patterns: patterns, kwdAttrs: kwdAttrs, kwdPatterns: makeList(from: mark)),
      from: first)
  }
}
