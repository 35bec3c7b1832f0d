import Utilities

/// Compound statements other than definitions and `match`.
extension Parser {
  /// Reads `if`, with the `elif` and `else` behind it.
  mutating func parseIf() throws(SyntaxFailure) -> StatementID {
    var branches: [(start: UInt32, test: ExpressionID, body: StatementList)] = []
    repeat {
      let first = start
      let header: BlockHeader = kind == .keywordIf ? .if : .elif
      advance()
      let test = try parseNamedExpression()
      branches.append((first, test, try parseBlock(header, from: first)))
      if branches.count > Tree.maximumStatementDepth { throw failTooDeep() }
    } while kind == .keywordElif
    var orelse = try parseElse()
    if kind == .keywordElif && !orelse.isEmpty { throw failElifBehindElse() }
    while let b = branches.popLast() {
      let id = add(.if(test: b.test, body: b.body, orelse: orelse), from: b.start)
      if branches.isEmpty { return id }
      orelse = makeList(of: id)
    }
    throw failInvalidSyntax()
  }

  /// Reads an `else` clause if there is one.
  private mutating func parseElse() throws(SyntaxFailure) -> StatementList {
    let first = start
    return take(.keywordElse) ? try parseBlock(.else, from: first) : .empty
  }

  /// Reads `for` with its `else`; the statement starts at `first`.
  mutating func parseFor(from first: UInt32, isAsync: Bool) throws(SyntaxFailure) -> StatementID {
    let header = start
    advance()
    let target = try parseForTarget()
    guard take(.keywordIn) else { throw failInvalidSyntax() }
    let iter = try parseStarExpressions()
    let body = try parseBlock(.for, from: header)
    let orelse = try parseElse()
    return isAsync
      ? add(.asyncFor(target: target, iter: iter, body: body, orelse: orelse), from: first)
      : add(.for(target: target, iter: iter, body: body, orelse: orelse), from: first)
  }

  /// Reads `while` with its `else`.
  mutating func parseWhile() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let test = try parseNamedExpression()
    let body = try parseBlock(.while, from: first)
    let orelse = try parseElse()
    return add(.while(test: test, body: body, orelse: orelse), from: first)
  }

  /// Reads what follows `async`.
  mutating func parseAsync(decorators: ExpressionList) throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    switch kind {
    case .keywordDef: return try parseFunction(from: first, decorators: decorators, isAsync: true)
    case .keywordFor where decorators.isEmpty: return try parseFor(from: first, isAsync: true)
    case .keywordWith where decorators.isEmpty: return try parseWith(from: first, isAsync: true)
    default: throw failInvalidSyntax()
    }
  }

  /// Reads `with`; the statement starts at `first`.
  mutating func parseWith(from first: UInt32, isAsync: Bool) throws(SyntaxFailure) -> StatementID {
    let header = start
    advance()
    let items =
      if let items = parseParenthesizedItems() { items } else { try parseItems(until: .colon) }
    let body = try parseBlock(.with, from: header)
    return isAsync
      ? add(.asyncWith(items: items, body: body), from: first)
      : add(.with(items: items, body: body), from: first)
  }

  /// Reads context managers in parentheses, `nil` if the parentheses belong to an expression.
  private mutating func parseParenthesizedItems() -> WithItemList? {
    guard kind == .leftParen, endsHeaderBehindParentheses else { return nil }
    let state = (position, scratch.count, depth, reports.count)
    advance()
    if let items = try? parseItems(until: .rightParen), take(.rightParen),
      kind == .colon || kind == .newline
    {
      return items
    }
    rewind(to: state.0)
    scratch.removeLast(scratch.count - state.1)
    depth = state.2
    reports.removeLast(reports.count - state.3)
    return nil
  }

  /// `true` iff a colon, or the end of the line for lack of one, follows the parenthesis that
  /// closes the one that is the current token.
  private var endsHeaderBehindParentheses: Bool {
    var open = 0
    var p = position
    while p < tokens.count {
      switch tokens[p].kind {
      case .leftParen, .leftBracket, .leftBrace: open += 1
      case .rightParen, .rightBracket, .rightBrace:
        open -= 1
        if open == 0 {
          let next = tokens[min(p + 1, tokens.count - 1)].kind
          return next == .colon || next == .newline
        }
      case .newline, .endOfFile: return false
      default: break
      }
      p += 1
    }
    return false
  }

  /// Reads context managers up to `end`, in front of which a comma may stand in parentheses.
  private mutating func parseItems(until end: TokenKind) throws(SyntaxFailure) -> WithItemList {
    let mark = scratch.count
    repeat {
      if kind == end {
        if end == .colon { throw failTrailingComma() }
        break
      }
      let context = try parseExpression()
      var target: ExpressionID?
      if take(.keywordAs) {
        let value = kind == .star ? try parseStarExpression() : try parseExpression()
        try setContext(of: value, .store, .assignment)
        target = value
      }
      push(tree.withItems.append(WithItem(contextExpr: context, optionalVars: target)))
    } while take(.comma)
    if scratch.count == mark { throw failInvalidSyntax() }
    return makeList(from: mark)
  }
}
