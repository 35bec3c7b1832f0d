/// Atoms, attributes, subscripts and calls.
extension Parser {
  /// Reads an atom and the attributes, subscripts and calls behind it.
  mutating func parsePrimary() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    var value = try parseAtom()
    while true {
      switch kind {
      case .dot:
        advance()
        let attr = try parseName()
        value = add(.attribute(value: value, attr: attr, .load), from: first)
        try raise(to: height + 1)
      case .leftParen:
        let h = height
        value = try parseCall(value, from: first)
        try raise(to: max(h, height) + 1)
      case .leftBracket:
        let h = height
        advance()
        try enter()
        let slice = try parseSlices()
        leave()
        try close(.rightBracket)
        value = add(.subscript(value: value, slice: slice, .load), from: first)
        try raise(to: max(h, height) + 1)
      default: return value
      }
    }
  }

  /// Reads the closing bracket `expected`.
  mutating func close(_ expected: TokenKind) throws(SyntaxFailure) {
    guard take(expected) else { throw failInBrackets() }
  }

  /// Reads a name, literal, display or something in parentheses.
  private mutating func parseAtom() throws(SyntaxFailure) -> ExpressionID {
    let t = token
    height = 1
    switch kind {
    case .name:
      let id = name(t)
      advance()
      return add(.name(id: id, .load), from: t.start)
    case .number: return try parseNumber()
    case .string, .fstringStart: return try parseStrings()
    case .leftParen: return try parseParenthesized()
    case .leftBracket: return try parseListDisplay()
    case .leftBrace: return try parseBraces()
    case .keywordNone: return parseConstant(.none)
    case .keywordTrue: return parseConstant(.true)
    case .keywordFalse: return parseConstant(.false)
    case .ellipsis: return parseConstant(.ellipsis)
    default: throw failExpectedExpression()
    }
  }

  /// Returns the constant that the current token is.
  private mutating func parseConstant(_ value: Constant) -> ExpressionID {
    let first = start
    advance()
    return add(value, from: first)
  }

  /// Reads what stands between the brackets of a subscript.
  private mutating func parseSlices() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let head = try parseSlice()
    let isStarred = if case .starred = tree[head] { true } else { false }
    guard kind == .comma || isStarred else { return head }
    let mark = scratch.count
    var h = height
    push(head)
    while take(.comma), kind != .rightBracket {
      push(try parseSlice())
      h = max(h, height)
    }
    try raise(to: h + 1)
    return add(.tuple(elts: makeList(from: mark), .load), from: first)
  }

  /// Reads `lower:upper:step`, a starred or a named expression.
  private mutating func parseSlice() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    if kind == .star { return try parseStarredExpression() }
    var h = 0
    var lower: ExpressionID?
    if kind != .colon {
      let value = try parseNamedExpression()
      guard kind == .colon else { return value }
      if isBareNamedOrStarred(value, from: first) { throw failInvalidSyntax() }
      lower = value
      h = height
    }
    advance()
    let upper = try parseBound(&h)
    let step = take(.colon) ? try parseBound(&h) : nil
    try raise(to: h + 1)
    return add(.slice(lower: lower, upper: upper, step: step), from: first)
  }

  /// Reads a bound of a slice if there is one.
  private mutating func parseBound(_ h: inout Int) throws(SyntaxFailure) -> ExpressionID? {
    if kind == .colon || kind == .comma || kind == .rightBracket { return nil }
    let value = try parseExpression()
    h = max(h, height)
    return value
  }
}
