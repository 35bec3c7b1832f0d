/// `try` and its clauses.
extension Parser {
  /// Reads `try` with its clauses.
  mutating func parseTry() throws(SyntaxFailure) -> StatementID {
    let first = start
    advance()
    let body = try parseBlock(.try, from: first)
    let mark = scratch.count
    var hasStar = false
    while kind == .keywordExcept {
      let isStar = peek(1) == .star
      if scratch.count > mark && isStar != hasStar { throw failMixedExcept() }
      hasStar = isStar
      push(try parseHandler(isStar: isStar))
    }
    let handlers: HandlerList = makeList(from: mark)
    var orelse = StatementList.empty
    let clause = start
    if !handlers.isEmpty && take(.keywordElse) { orelse = try parseBlock(.else, from: clause) }
    let last = start
    let finalbody = take(.keywordFinally) ? try parseBlock(.finally, from: last) : .empty
    if handlers.isEmpty && finalbody.isEmpty { throw failMissingExcept(body) }
    return hasStar
      ? add(
        .tryStar(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody),
        from: first)
      : add(
        .try(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody), from: first)
  }

  /// Reads an `except` clause.
  private mutating func parseHandler(isStar: Bool) throws(SyntaxFailure) -> HandlerID {
    let first = start
    advance()
    if isStar { advance() }
    var type: ExpressionID?
    var name: NameID?
    if kind != .colon && kind != .newline {
      type = try parseExceptions()
      if take(.keywordAs) {
        guard kind == .name && (peek(1) == .colon || peek(1) == .newline) else {
          throw failExceptTarget(isStar: isStar)
        }
        name = try parseName()
      }
    } else if isStar {
      throw failMissingExceptionTypes()
    }
    let body = try parseBlock(isStar ? .exceptStar : .except, from: first)
    return tree.handlers.append(
      ExceptHandler(type: type, name: name, body: body), at: span(from: first))
  }

  /// Reads the exceptions of a clause, which may stand without parentheses (PEP 758) unless `as`
  /// follows them.
  private mutating func parseExceptions() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let firstToken = position
    let head = try parseExpression()
    guard kind == .comma else { return head }
    let tuple = try parseTuple(from: first, head, .load) { (p) throws(SyntaxFailure) in
      try p.parseExpression()
    }
    if kind == .keywordAs { throw failExceptionParentheses(from: firstToken) }
    if kind == .colon && isPython2Handler(tuple) {
      throw failPython2Handler(from: firstToken)
    }
    return tuple
  }

  /// `true` iff `tuple`, in front of the current colon, looks like Python 2's `except E, name`:
  /// the second of two is a name in lower case which the clause uses.
  private func isPython2Handler(_ tuple: ExpressionID) -> Bool {
    guard case .tuple(let elts, _) = tree[tuple], tree[elts].count == 2,
      case .name(let id, _) = tree[tree[elts][1]],
      tree.name(id).utf8.allSatisfy({ !($0 >= 0x41 && $0 <= 0x5a) })
    else { return false }
    return blockUses(bytes(of: tokens[position - 1]))
  }

  /// `true` iff the name `text` stands in the block behind the current colon.
  private func blockUses(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var p = position + 1
    var level = 0
    while p < tokens.count {
      let t = tokens[p]
      switch t.kind {
      case .indent: level += 1
      case .dedent:
        level -= 1
        if level <= 0 { return false }
      case .newline where level == 0 && tokens[p + 1].kind != .indent: return false
      case .name where bytes(of: t).elementsEqual(text): return true
      case .endOfFile: return false
      default: break
      }
      p += 1
    }
    return false
  }
}
