import Diagnostics

/// Operators and brackets.
extension Lexer {
  /// The number of brackets that CPython lets nest.
  private static var maximumBrackets: Int { 200 }

  /// Reads an operator or bracket, or reports a character that starts no token.
  mutating func lexOperator(_ c: UInt8) {
    switch c {
    case 0x28: open(c, .leftParen)
    case 0x5b: open(c, .leftBracket)
    case 0x7b: open(c, .leftBrace)
    case 0x29: close(c, opening: 0x28, .rightParen)
    case 0x5d: close(c, opening: 0x5b, .rightBracket)
    case 0x7d: close(c, opening: 0x7b, .rightBrace)
    case 0x3a: lexColon()
    case 0x2c: take(1, .comma)
    case 0x3b: take(1, .semicolon)
    case 0x7e: take(1, .tilde)
    case 0x2e:
      byte(i + 1) == 0x2e && byte(i + 2) == 0x2e ? take(3, .ellipsis) : take(1, .dot)
    case 0x3d: byte(i + 1) == 0x3d ? take(2, .equalEqual) : take(1, .equal)
    case 0x21: byte(i + 1) == 0x3d ? take(2, .notEqual) : take(1, .exclamation)
    default: lexArithmetic(c)
    }
  }

  /// Reads an operator that may be followed by `=`, or itself.
  private mutating func lexArithmetic(_ c: UInt8) {
    switch c {
    case 0x2b: takeMaybeEqual(1, .plus, .plusEqual)
    case 0x2d: byte(i + 1) == 0x3e ? take(2, .arrow) : takeMaybeEqual(1, .minus, .minusEqual)
    case 0x2a:
      byte(i + 1) == c
        ? takeMaybeEqual(2, .doubleStar, .doubleStarEqual) : takeMaybeEqual(1, .star, .starEqual)
    case 0x2f:
      byte(i + 1) == c
        ? takeMaybeEqual(2, .doubleSlash, .doubleSlashEqual)
        : takeMaybeEqual(1, .slash, .slashEqual)
    case 0x3c:
      byte(i + 1) == c
        ? takeMaybeEqual(2, .leftShift, .leftShiftEqual) : lexLess()
    case 0x3e:
      byte(i + 1) == c
        ? takeMaybeEqual(2, .rightShift, .rightShiftEqual)
        : takeMaybeEqual(1, .greater, .greaterEqual)
    case 0x25: takeMaybeEqual(1, .percent, .percentEqual)
    case 0x40: takeMaybeEqual(1, .at, .atEqual)
    case 0x7c: takeMaybeEqual(1, .pipe, .pipeEqual)
    case 0x5e: takeMaybeEqual(1, .caret, .caretEqual)
    case 0x26: takeMaybeEqual(1, .ampersand, .ampersandEqual)
    case 0x24, 0x3f, 0x60: take(1, .unknown)
    default:
      reports.append(.invalidCharacter(Unicode.Scalar(c), at: span(i, i + 1)))
      take(1, .error)
    }
  }

  /// Reads `<`, `<=`, or Python 2's `<>`.
  private mutating func lexLess() {
    if byte(i + 1) == 0x3e { return take(2, .unknown) }
    takeMaybeEqual(1, .less, .lessEqual)
  }

  /// Adds a token of `length` bytes.
  @inline(__always)
  private mutating func take(_ length: Int, _ kind: TokenKind) {
    i += length
    append(kind, from: i - length)
  }

  /// Adds the token `kind` of `length` bytes, or `assignment` if `=` follows.
  private mutating func takeMaybeEqual(
    _ length: Int, _ kind: TokenKind, _ assignment: TokenKind
  ) {
    byte(i + length) == 0x3d ? take(length + 1, assignment) : take(length, kind)
  }

  /// Reads `:` or `:=`; in the outermost brace of a replacement field it starts the format.
  private mutating func lexColon() {
    if let f = fstrings.last, f.fields.last == brackets.count {
      fstrings[fstrings.count - 1].isInLiteral = true
      fstrings[fstrings.count - 1].isInFormat = true
      return take(1, .colon)
    }
    byte(i + 1) == 0x3d ? take(2, .colonEqual) : take(1, .colon)
  }

  /// Reads an opening bracket.
  mutating func open(_ c: UInt8, _ kind: TokenKind) {
    if brackets.count >= Lexer.maximumBrackets {
      reports.append(.tooManyBrackets(at: span(i, i + 1)))
      i = source.count
      brackets.removeAll()
      fstrings.removeAll()
      return append(.error, from: i)
    }
    brackets.append(OpenBracket(byte: c, offset: i))
    take(1, kind)
  }

  /// Reads a closing bracket, which must match the innermost open one.
  private mutating func close(_ c: UInt8, opening: UInt8, _ kind: TokenKind) {
    let isInField = fstrings.last?.fields.last == brackets.count
    guard let open = brackets.last else {
      reports.append(.unmatched(c, isInFString: !fstrings.isEmpty, at: span(i, i + 1)))
      return take(1, .error)
    }
    if isInField && c != 0x7d {
      reports.append(.unmatched(c, isInFString: true, at: span(i, i + 1)))
      return take(1, .error)
    }
    if open.byte != opening {
      let line = line(of: open.offset) == line(of: i) ? nil : line(of: open.offset)
      reports.append(
        .mismatched(
          c, open: open.byte, openLine: line, at: span(i, i + 1)))
      return closeMismatched(opening)
    }
    brackets.removeLast()
    take(1, kind)
    if isInField { endField() }
  }

  /// Closes the innermost bracket that `opening` is, with those in it, or else the innermost one.
  private mutating func closeMismatched(_ opening: UInt8) {
    let base = fstrings.last?.fields.last.map { $0 - 1 } ?? 0
    let match = brackets[base...].lastIndex { $0.byte == opening }
    brackets.removeLast(brackets.count - (match ?? brackets.count - 1))
    take(1, .error)
    if let f = fstrings.last, let field = f.fields.last, field > brackets.count { endField() }
  }

  /// Returns to the literal text behind a replacement field, or to the format around it.
  private mutating func endField() {
    let last = fstrings.count - 1
    fstrings[last].fields.removeLast()
    fstrings[last].isInLiteral = true
    fstrings[last].isInFormat = !fstrings[last].fields.isEmpty
  }
}
