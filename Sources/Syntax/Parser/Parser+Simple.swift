/// Simple statements.
extension Parser {
  /// Reads a statement that has no block.
  mutating func parseSimpleStatement() throws(SyntaxFailure) -> StatementID {
    let first = start
    switch kind {
    case .keywordPass:
      advance()
      return add(.pass, from: first)
    case .keywordBreak:
      advance()
      return add(.break, from: first)
    case .keywordContinue:
      advance()
      return add(.continue, from: first)
    case .keywordReturn:
      advance()
      let value = startsExpression(orStar: true) ? try parseStarExpressions() : nil
      return add(.return(value: value), from: first)
    case .keywordRaise: return try parseRaise()
    case .keywordGlobal: return add(.global(names: try parseNames()), from: first)
    case .keywordNonlocal: return add(.nonlocal(names: try parseNames()), from: first)
    case .keywordDel: return try parseDelete()
    case .keywordAssert: return try parseAssert()
    case .keywordImport: return try parseImport()
    case .keywordFrom: return try parseImportFrom()
    case .name where isName("type") && startsTypeAlias: return try parseTypeAlias()
    default: return try parseExpressionStatement()
    }
  }

  /// `true` iff the name `type` is followed by what makes it a statement.
  private var startsTypeAlias: Bool {
    peek(1) == .name && (peek(2) == .equal || peek(2) == .leftBracket)
  }

  /// Reads `type name[typeParams] = value`.
  private mutating func parseTypeAlias() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let nameStart = start
    let id = try parseName()
    let name = add(.name(id: id, .store), from: nameStart)
    let typeParams = try parseTypeParameters()
    try expect(.equal)
    let value = try parseExpression()
    return add(.typeAlias(name: name, typeParams: typeParams, value: value), from: first)
  }

  /// Reads `raise exc from cause`.
  private mutating func parseRaise() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    guard startsExpression(orStar: false) else {
      if kind == .keywordFrom { throw failRaise("between 'raise' and 'from'", from: first) }
      return add(.raise(exc: nil, cause: nil), from: first)
    }
    let exc = try parseExpression()
    let from = token
    guard take(.keywordFrom) else { return add(.raise(exc: exc, cause: nil), from: first) }
    if !startsExpression(orStar: false) { throw failRaise("after 'from'", from: from.start) }
    let cause = try parseExpression()
    return add(.raise(exc: exc, cause: cause), from: first)
  }

  /// Reads names behind `global` or `nonlocal`.
  private mutating func parseNames() throws(SyntaxFailure) -> NameList {
    advance()
    let mark = scratch.count
    repeat { push(try parseName()) } while take(.comma)
    return makeList(from: mark)
  }

  /// Reads `del targets`.
  private mutating func parseDelete() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let mark = scratch.count
    repeat {
      if scratch.count > mark && !startsExpression(orStar: true) { break }
      let target = try parseStarExpression()
      try setContext(of: target, .delete, .deletion)
      push(target)
    } while take(.comma)
    return add(.delete(targets: makeList(from: mark)), from: first)
  }

  /// Reads `assert test, msg`.
  private mutating func parseAssert() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let test = try parseAssertOperand()
    let msg: ExpressionID? = take(.comma) ? try parseAssertOperand() : nil
    return add(.assert(test: test, msg: msg), from: first)
  }

  /// Reads an operand of `assert`.
  private mutating func parseAssertOperand() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let value = try parseExpression()
    if kind == .equal { throw failComparisonTarget(value, from: first) }
    if kind == .colonEqual { throw failBareNamedExpression(from: first) }
    return value
  }

  /// Reads an expression, an assignment or an annotation.
  private mutating func parseExpressionStatement() throws(SyntaxFailure) -> StatementID {
    let first = start
    let value = try parseYieldOrExpressions()
    switch kind {
    case .equal: return try parseAssignment(value, from: first)
    case .colon: return try parseAnnotation(value, from: first)
    case .newline, .semicolon: return add(.expr(value: value), from: first)
    default:
      if let op = augmented(kind) { return try parseAugmented(value, op, from: first) }
      return add(.expr(value: value), from: first)
    }
  }

  /// Returns the operator of the augmented assignment `kind`, if it is one.
  private func augmented(_ kind: TokenKind) -> BinaryOperator? {
    kind.rawValue >= TokenKind.plusEqual.rawValue
      && kind.rawValue <= TokenKind.ampersandEqual.rawValue ? BinaryOperator(kind) : nil
  }

  /// Reads an assignment behind its first target.
  private mutating func parseAssignment(
    _ target: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> StatementID {
    let mark = scratch.count
    var value = target
    while kind == .equal {
      assignedTarget = value
      try setContext(of: value, .store, .assignment)
      push(value)
      advance()
      value = try parseYieldOrExpressions()
    }
    return add(.assign(targets: makeList(from: mark), value: value), from: first)
  }

  /// Reads `target += value` behind the target.
  private mutating func parseAugmented(
    _ target: ExpressionID, _ op: BinaryOperator, from first: UInt32
  ) throws(SyntaxFailure) -> StatementID {
    switch tree[target] {
    case .name, .attribute, .subscript: try setContext(of: target, .store, .assignment)
    default: throw failAugmented(target)
    }
    advance()
    let value = try parseYieldOrExpressions()
    return add(.augAssign(target: target, op, value: value), from: first)
  }

  /// Reads `target: annotation = value` behind the target.
  private mutating func parseAnnotation(
    _ target: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> StatementID {
    var isSimple = false
    switch tree[target] {
    case .name:
      isSimple = tree.expressions.span(target).start == first
      try setContext(of: target, .store, .assignment)
    case .attribute, .subscript: try setContext(of: target, .store, .assignment)
    default: throw failAnnotated(target)
    }
    advance()
    let annotation = try parseExpression()
    let value: ExpressionID? = take(.equal) ? try parseYieldOrExpressions() : nil
    return add(
      .annAssign(target: target, annotation: annotation, value: value, isSimple: isSimple),
      from: first)
  }
}
