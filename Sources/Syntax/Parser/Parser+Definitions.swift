import Utilities

/// Functions, classes and type parameters.
extension Parser {
  /// Reads decorators and the definition behind them.
  mutating func parseDecorated() throws(SyntaxFailure) -> StatementID {
    let mark = scratch.count
    while take(.at) {
      push(try parseNamedExpression())
      guard kind == .newline else { throw failBehindStatement() }
      step()
    }
    let decorators: ExpressionList = makeList(from: mark)
    switch kind {
    case .keywordDef:
      return try parseFunction(from: start, decorators: decorators, isAsync: false)
    case .keywordClass: return try parseClass(decorators: decorators)
    case .keywordAsync: return try parseAsync(decorators: decorators)
    default: throw failInvalidSyntax()
    }
  }

  /// Reads `def`; the statement starts at `first`.
  mutating func parseFunction(
    from first: UInt32, decorators: ExpressionList, isAsync: Bool
  ) throws(SyntaxFailure) -> StatementID {
    let header = start
    advance()
    let nameSpan = TextSpan(start: token.start, end: token.end)
    let name = try parseName()
    let typeParams = try parseTypeParameters()
    guard take(.leftParen) else { throw failExpected("(") }
    let args = try parseParameters(until: .rightParen, areAnnotated: true)
    try close(.rightParen)
    let returns: ExpressionID? = take(.arrow) ? try parseExpression() : nil
    let body = try parseBlock(.function, from: header)
    let id = tree.functions.append(
      FunctionDefinition(
        name: name, nameSpan: nameSpan, args: args, body: body, decorators: decorators,
        returns: returns, typeParams: typeParams))
    return isAsync ? add(.asyncFunctionDef(id), from: first) : add(.functionDef(id), from: first)
  }

  /// Reads `class`.
  mutating func parseClass(decorators: ExpressionList) throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let nameSpan = TextSpan(start: token.start, end: token.end)
    let name = try parseName()
    let typeParams = try parseTypeParameters()
    let (bases, keywords) =
      kind == .leftParen ? try parseArguments(allowsGenerator: false) : (.empty, .empty)
    let body = try parseBlock(.class, from: first)
    let id = tree.classes.append(
      ClassDefinition(
        name: name, nameSpan: nameSpan, bases: bases, keywords: keywords, body: body,
        decorators: decorators, typeParams: typeParams))
    return add(.classDef(id), from: first)
  }

  /// Reads type parameters in brackets if there are any.
  mutating func parseTypeParameters() throws(SyntaxFailure) -> TypeParameterList {
    guard take(.leftBracket) else { return .empty }
    if kind == .rightBracket { throw failEmptyTypeParameters() }
    let mark = scratch.count
    repeat {
      if kind == .rightBracket { break }
      push(try parseTypeParameter())
    } while take(.comma)
    try close(.rightBracket)
    return makeList(from: mark)
  }

  /// Reads one type parameter.
  private mutating func parseTypeParameter() throws(SyntaxFailure) -> TypeParameterID {
    let first = start
    let sigil = kind
    if kind == .star || kind == .doubleStar { advance() }
    let name = try parseName()
    var bound: ExpressionID?
    if kind == .colon {
      if sigil == .star || sigil == .doubleStar { throw failBound(of: sigil) }
      advance()
      bound = try parseExpression()
    }
    var value: ExpressionID?
    if take(.equal) {
      value = sigil == .star ? try parseStarExpression() : try parseExpression()
    }
    let parameter: TypeParameter =
      switch sigil {
      case .star: .typeVarTuple(name: name, defaultValue: value)
      case .doubleStar: .paramSpec(name: name, defaultValue: value)
      default: .typeVar(name: name, bound: bound, defaultValue: value)
      }
    return tree.typeParameters.append(parameter, at: span(from: first))
  }
}
