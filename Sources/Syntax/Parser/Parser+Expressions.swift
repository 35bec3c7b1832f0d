/// Expressions above the operators.
extension Parser {
  /// Reads an expression, or a tuple of expressions and starred ones without parentheses.
  mutating func parseStarExpressions() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let head = try parseStarExpression()
    guard kind == .comma else { return head }
    return try parseTuple(from: first, head, .load) { (p) throws(SyntaxFailure) in
      try p.parseStarExpression()
    }
  }

  /// Reads the elements behind the first of a tuple without parentheses.
  mutating func parseTuple(
    from first: UInt32, _ head: ExpressionID, _ context: ExpressionContext,
    element: (inout Parser) throws(SyntaxFailure) -> ExpressionID
  ) throws(SyntaxFailure) -> ExpressionID {
    let mark = scratch.count
    var h = height
    push(head)
    while take(.comma) {
      guard startsExpression(orStar: true) else { break }
      push(try element(&self))
      h = max(h, height)
    }
    try raise(to: h + 1)
    return add(.tuple(elts: makeList(from: mark), context), from: first)
  }

  /// Reads `*a`, where `a` binds as strongly as `|`, or an expression.
  mutating func parseStarExpression() throws(SyntaxFailure) -> ExpressionID {
    guard kind == .star else { return try parseExpression() }
    return try parseStarred { (p) throws(SyntaxFailure) in try p.parseBitwiseOr() }
  }

  /// Reads `*a`, where `a` binds as strongly as `|`, or a named expression.
  mutating func parseStarNamedExpression() throws(SyntaxFailure) -> ExpressionID {
    guard kind == .star else { return try parseNamedExpression() }
    return try parseStarred { (p) throws(SyntaxFailure) in try p.parseBitwiseOr() }
  }

  /// Reads `*a` among arguments or subscripts, where `a` is any expression.
  mutating func parseStarredExpression() throws(SyntaxFailure) -> ExpressionID {
    try parseStarred { (p) throws(SyntaxFailure) in
      if !p.startsExpression(orStar: false) { throw p.failStar() }
      return try p.parseExpression()
    }
  }

  /// Reads a star and the value behind it.
  mutating func parseStarred(
    _ value: (inout Parser) throws(SyntaxFailure) -> ExpressionID
  ) throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    let id = try value(&self)
    try raise(to: height + 1)
    return add(.starred(value: id, .load), from: first)
  }

  /// Reads `a := b` or an expression.
  mutating func parseNamedExpression() throws(SyntaxFailure) -> ExpressionID {
    guard kind == .name && peek(1) == .colonEqual else {
      let value = try parseExpression()
      if kind == .colonEqual { throw failNamedTarget(value) }
      if kind == .equal { comparedValue = value }
      return value
    }
    let first = start
    let id = try parseName()
    let target = add(.name(id: id, .store), from: first)
    advance()
    let value = try parseExpression()
    try raise(to: height + 1)
    return add(.namedExpr(target: target, value: value), from: first)
  }

  /// Reads a conditional expression, a lambda, or operators.
  mutating func parseExpression() throws(SyntaxFailure) -> ExpressionID {
    if kind == .keywordLambda { return try parseLambda() }
    let first = start
    let body = try parseBinary(1)
    guard kind == .keywordIf else { return body }
    return try parseConditional(body, from: first)
  }

  /// Reads `if test else orelse` behind `body`.
  private mutating func parseConditional(
    _ body: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> ExpressionID {
    var h = height
    advance()
    let test = try parseBinary(1)
    h = max(h, height)
    guard take(.keywordElse) else { throw failMissingElse(from: first) }
    try enter()
    if !startsExpression(orStar: false) { throw failStatementBehindElse() }
    let orelse = try parseExpression()
    leave()
    try raise(to: max(h, height) + 1)
    return add(.ifExp(test: test, body: body, orelse: orelse), from: first)
  }

  /// Reads `lambda args: body`.
  private mutating func parseLambda() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    try enter(Parser.depthOfLambda)
    let args = try parseParameters(until: .colon, areAnnotated: false)
    guard take(.colon) else { throw failInvalidSyntax() }
    if kind == .fstringMiddle || kind == .rightBrace { throw failLambdaInFString(from: first) }
    let body = try parseExpression()
    leave(Parser.depthOfLambda)
    try raise(to: height + 1)
    return add(.lambda(args: args, body: body), from: first)
  }

  /// Reads `yield a` or `yield from a`.
  mutating func parseYield() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    if take(.keywordFrom) {
      let value = try parseExpression()
      try raise(to: height + 1)
      return add(.yieldFrom(value: value), from: first)
    }
    guard startsExpression(orStar: true) else {
      height = 1
      return add(.yield(value: nil), from: first)
    }
    let value = try parseStarExpressions()
    try raise(to: height + 1)
    return add(.yield(value: value), from: first)
  }

  /// Reads a `yield` or expressions: what stands on the right of an assignment.
  mutating func parseYieldOrExpressions() throws(SyntaxFailure) -> ExpressionID {
    kind == .keywordYield ? try parseYield() : try parseStarExpressions()
  }

  /// `true` iff an expression can start with the current token.
  func startsExpression(orStar: Bool) -> Bool {
    switch kind {
    case .name, .number, .string, .fstringStart, .leftParen, .leftBracket, .leftBrace, .ellipsis,
      .plus, .minus, .tilde, .keywordNot, .keywordLambda, .keywordAwait, .keywordNone,
      .keywordTrue, .keywordFalse, .error:
      true
    case .star: orStar
    default: false
    }
  }
}
