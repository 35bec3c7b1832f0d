/// The binding strength of binary operators.
enum Precedence: UInt8 {
  case none, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term

  /// Returns the strength of the binary operator `kind`, or `none`.
  @inline(__always)
  static func of(_ kind: TokenKind) -> UInt8 {
    switch kind {
    case .keywordOr: 1
    case .keywordAnd: 2
    case .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .keywordIn,
      .keywordIs, .keywordNot:
      4
    case .pipe: 5
    case .caret: 6
    case .ampersand: 7
    case .leftShift, .rightShift: 8
    case .plus, .minus: 9
    case .star, .slash, .doubleSlash, .percent, .at: 10
    default: 0
    }
  }
}

extension BinaryOperator {
  /// Returns the operator that `kind` writes, alone or in an assignment.
  init?(_ kind: TokenKind) {
    switch kind {
    case .plus, .plusEqual: self = .add
    case .minus, .minusEqual: self = .sub
    case .star, .starEqual: self = .mult
    case .at, .atEqual: self = .matMult
    case .slash, .slashEqual: self = .div
    case .percent, .percentEqual: self = .mod
    case .doubleStar, .doubleStarEqual: self = .pow
    case .leftShift, .leftShiftEqual: self = .lShift
    case .rightShift, .rightShiftEqual: self = .rShift
    case .pipe, .pipeEqual: self = .bitOr
    case .caret, .caretEqual: self = .bitXor
    case .ampersand, .ampersandEqual: self = .bitAnd
    case .doubleSlash, .doubleSlashEqual: self = .floorDiv
    default: return nil
    }
  }
}

/// Operators, by precedence climbing.
extension Parser {
  /// Reads `or` and what binds stronger.
  mutating func parseDisjunction() throws(SyntaxFailure) -> ExpressionID { try parseBinary(1) }

  /// Reads `|` and what binds stronger.
  mutating func parseBitwiseOr() throws(SyntaxFailure) -> ExpressionID { try parseBinary(5) }

  /// Reads operators of at least the strength `minimum`.
  mutating func parseBinary(_ minimum: UInt8) throws(SyntaxFailure) -> ExpressionID {
    let first = start
    var left: ExpressionID
    if kind == .keywordNot && minimum <= 3 {
      advance()
      try enter()
      let operand = try parseBinary(3)
      leave()
      left = add(.unaryOp(.not, operand: operand), from: first)
      try raise(to: height + 1)
    } else {
      left = try parseUnary()
    }
    while true {
      let strength = Precedence.of(kind)
      if strength < minimum || strength == 0 { return left }
      switch strength {
      case 1: left = try parseBoolean(.or, left, .keywordOr, 2, from: first)
      case 2: left = try parseBoolean(.and, left, .keywordAnd, 3, from: first)
      case 4:
        if kind == .keywordNot && peek(1) != .keywordIn { return left }
        left = try parseComparison(left, from: first)
      default:
        guard let op = BinaryOperator(kind) else { return left }
        let h = height
        advance()
        if kind == .keywordNot { throw failNotBehindOperator() }
        let right = try parseBinary(strength + 1)
        left = add(.binOp(left: left, op, right: right), from: first)
        try raise(to: max(h, height) + 1)
      }
    }
  }

  /// Reads the operands of `and` or `or` behind the first.
  private mutating func parseBoolean(
    _ op: BooleanOperator, _ left: ExpressionID, _ separator: TokenKind, _ minimum: UInt8,
    from first: UInt32
  ) throws(SyntaxFailure) -> ExpressionID {
    let mark = scratch.count
    var h = height
    push(left)
    while take(separator) {
      push(try parseBinary(minimum))
      h = max(h, height)
    }
    try raise(to: h + 1)
    return add(.boolOp(op, values: makeList(from: mark)), from: first)
  }

  /// Reads a chain of comparisons behind its first operand.
  private mutating func parseComparison(
    _ left: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> ExpressionID {
    let mark = scratch.count
    var operators: [ComparisonOperator] = []
    var h = height
    while let op = takeComparison() {
      operators.append(op)
      push(try parseBinary(5))
      h = max(h, height)
    }
    try raise(to: h + 1)
    let ops = ComparisonList(start: UInt32(tree.pool.count))
    tree.pool.append(UInt32(operators.count))
    for op in operators { tree.pool.append(UInt32(op.rawValue)) }
    return add(.compare(left: left, ops: ops, comparators: makeList(from: mark)), from: first)
  }

  /// Goes on behind a comparison operator if there is one, and returns it.
  private mutating func takeComparison() -> ComparisonOperator? {
    var op: ComparisonOperator
    switch kind {
    case .equalEqual: op = .eq
    case .notEqual: op = .notEq
    case .less: op = .lt
    case .lessEqual: op = .ltE
    case .greater: op = .gt
    case .greaterEqual: op = .gtE
    case .keywordIn: op = .in
    case .keywordIs: op = .is
    case .keywordNot where peek(1) == .keywordIn:
      advance()
      op = .notIn
    default: return nil
    }
    advance()
    if op == .is && take(.keywordNot) { op = .isNot }
    return op
  }

  /// Reads signs, powers and what binds stronger.
  mutating func parseUnary() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let op: UnaryOperator
    switch kind {
    case .plus: op = .uAdd
    case .minus: op = .uSub
    case .tilde: op = .invert
    default: return try parsePower()
    }
    advance()
    if kind == .keywordNot { throw failNotBehindOperator() }
    try enter()
    let operand = try parseUnary()
    leave()
    try raise(to: height + 1)
    return add(.unaryOp(op, operand: operand), from: first)
  }

  /// Reads `await`, primaries and `**`.
  private mutating func parsePower() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    var base: ExpressionID
    if take(.keywordAwait) {
      let value = try parsePrimary()
      base = add(.await(value: value), from: first)
      try raise(to: height + 1)
    } else {
      base = try parsePrimary()
    }
    guard kind == .doubleStar else { return base }
    let h = height
    advance()
    try enter()
    let exponent = try parseUnary()
    leave()
    base = add(.binOp(left: base, .pow, right: exponent), from: first)
    try raise(to: max(h, height) + 1)
    return base
  }
}
