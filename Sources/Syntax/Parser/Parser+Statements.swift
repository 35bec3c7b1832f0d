import Utilities

/// Files, blocks and statements in general.
extension Parser {
  /// Reads the whole file.
  mutating func parseFile() {
    let mark = scratch.count
    while kind != .endOfFile {
      if kind == .newline || kind == .dedent {
        step()
      } else {
        parseStatementOrSkip()
      }
    }
    tree.body = makeList(from: mark)
  }

  /// Reads the single expression that the file is.
  mutating func parseSingleExpression() {
    if kind == .indent {
      reports.append(.unexpectedIndent(at: located(token)))
      step()
    }
    do {
      let value = try parseExpressions()
      if kind == .newline { step() }
      while kind == .dedent { step() }
      guard kind == .endOfFile else { throw failInvalidSyntax() }
      tree.expression = value
    } catch {}
  }

  /// Reads an expression, or a tuple without parentheses.
  private mutating func parseExpressions() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let head = try parseExpression()
    guard kind == .comma else { return head }
    return try parseTuple(from: first, head, .load) { (p) throws(SyntaxFailure) in
      try p.parseExpression()
    }
  }

  /// Reads a statement, or the simple statements of a line, and adds them to the list being built;
  /// skips them if they can't be read.
  mutating func parseStatementOrSkip() {
    let mark = scratch.count
    let outerDepth = depth
    do {
      try parseStatement()
    } catch {
      scratch.removeLast(scratch.count - mark)
      depth = outerDepth
      skipStatement()
    }
  }

  /// Skips the rest of a line and reads the block behind it for its errors.
  mutating func skipStatement() {
    let mark = scratch.count
    repeat {
      while kind != .newline && kind != .endOfFile { step() }
      if kind == .newline { step() }
      if kind == .indent { parseIndented() }
    } while isClause
    scratch.removeLast(scratch.count - mark)
  }

  /// `true` iff the line starts with a clause of a compound statement.
  private var isClause: Bool {
    switch kind {
    case .keywordElse, .keywordElif, .keywordExcept, .keywordFinally: true
    default: false
    }
  }

  /// Reads the statements of a block from its indentation on.
  private mutating func parseIndented() {
    step()
    while kind != .dedent && kind != .endOfFile {
      if kind == .newline { step() } else { parseStatementOrSkip() }
    }
    if kind == .dedent { step() }
  }

  /// Reads a statement, or the simple statements of a line.
  private mutating func parseStatement() throws(SyntaxFailure) {
    switch kind {
    case .keywordIf: push(try parseIf())
    case .keywordFor: push(try parseFor(from: start, isAsync: false))
    case .keywordWhile: push(try parseWhile())
    case .keywordDef: push(try parseFunction(from: start, decorators: .empty, isAsync: false))
    case .keywordClass: push(try parseClass(decorators: .empty))
    case .keywordWith: push(try parseWith(from: start, isAsync: false))
    case .keywordTry: push(try parseTry())
    case .keywordAsync: push(try parseAsync(decorators: .empty))
    case .at: push(try parseDecorated())
    case .indent: parseUnexpectedIndent()
    case .name where startsMatch: push(try parseMatch())
    default: try parseSimpleStatements()
    }
  }

  /// Reports an indentation without a header, and reads the statements in it.
  private mutating func parseUnexpectedIndent() {
    reports.append(.unexpectedIndent(at: located(token)))
    parseIndented()
  }

  /// Reads simple statements up to the end of the line.
  private mutating func parseSimpleStatements() throws(SyntaxFailure) {
    repeat {
      if kind == .newline { break }
      push(try parseSimpleStatement())
      if kind != .semicolon && kind != .newline { throw failBehindStatement() }
    } while take(.semicolon)
    if kind == .newline { step() }
  }

  /// Reads the colon and the block of a compound statement; `header` names it in messages, which
  /// point at the line of `first`.
  mutating func parseBlock(
    _ header: BlockHeader, from first: UInt32
  ) throws(SyntaxFailure) -> StatementList {
    guard take(.colon) else { throw failMissingColon(isCertain: header.isColonCertain) }
    let mark = scratch.count
    if kind == .newline {
      step()
      if kind == .indent {
        parseIndented()
      } else {
        reportMissingBlock(header, from: first)
      }
    } else {
      try parseSimpleStatements()
    }
    return makeList(from: mark)
  }
}

/// The constructs that have blocks, as messages name them.
enum BlockHeader: String {
  case `if` = "'if' statement"
  case elif = "'elif' statement"
  case `else` = "'else' statement"
  case `for` = "'for' statement"
  case `while` = "'while' statement"
  case with = "'with' statement"
  case `try` = "'try' statement"
  case except = "'except' statement"
  case exceptStar = "'except*' statement"
  case finally = "'finally' statement"
  case match = "'match' statement"
  case `case` = "'case' statement"
  case function = "function definition"
  case `class` = "class definition"

  /// `true` iff nothing but a colon can follow the header, wherever it ends.
  var isColonCertain: Bool {
    switch self {
    case .function, .else, .try, .finally: true
    default: false
    }
  }
}
