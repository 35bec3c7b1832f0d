import Diagnostics

/// Splits the text of signatures into tokens.
struct Lexer {
  /// The text.
  private let text: ArraySlice<UInt8>

  /// The file that the text's indices are offsets of.
  private let file: FileID

  /// The span of every token, where the text is not a literal part of the file.
  private let fixed: SourceSpan?

  /// The index of the next byte.
  private var next: Int

  /// The index of the first byte of the line.
  private var lineStart: Int

  /// `true` iff no token of the line was read.
  private var isAtLineStart = true

  /// Creates a lexer of `text`, whose indices are offsets in `file`.
  init(_ text: ArraySlice<UInt8>, of file: FileID, fixed: SourceSpan? = nil) {
    self.text = text
    self.file = file
    self.fixed = fixed
    self.next = text.startIndex
    self.lineStart = text.startIndex
  }

  /// Returns the tokens, the last of which is `.end`.
  static func tokens(
    of text: ArraySlice<UInt8>, in file: FileID, fixed: SourceSpan? = nil
  ) -> [Token] {
    var lexer = Lexer(text, of: file, fixed: fixed)
    var tokens: [Token] = []
    while true {
      let t = lexer.token()
      tokens.append(t)
      if t.kind == .end { return tokens }
    }
  }

  /// Reads the next token.
  private mutating func token() -> Token {
    skipBlanks()
    let start = next
    let indentation = isAtLineStart ? start - lineStart : nil
    let kind = readKind()
    if kind == .newline {
      isAtLineStart = true
      lineStart = next
      return Token(kind: kind, span: span(from: start), indentation: nil)
    }
    isAtLineStart = false
    return Token(kind: kind, span: span(from: start), indentation: indentation)
  }

  /// Skips blanks, comments and lines continued by a backslash.
  private mutating func skipBlanks() {
    while next < text.endIndex {
      switch text[next] {
      case 32, 9, 12: next += 1
      case 0xEF where next == 0 && text.dropFirst(1).prefix(2) == [0xBB, 0xBF]: next += 3
      case 35: while next < text.endIndex, !isLineEnd(text[next]) { next += 1 }
      case 92 where next + 1 < text.endIndex && isLineEnd(text[next + 1]):
        next += 1
        skipLineEnd()
      default: return
      }
    }
  }

  /// Reads a token's text and returns its kind.
  private mutating func readKind() -> Token.Kind {
    guard next < text.endIndex else { return .end }
    let c = text[next]
    if isLineEnd(c) {
      skipLineEnd()
      return .newline
    }
    if isNameStart(c) { return .name(take(while: isNamePart)) }
    if isDigit(c) || (c == 46 && next + 1 < text.endIndex && isDigit(text[next + 1])) {
      return .number(number())
    }
    if c == 34 || c == 39 { return string() }
    next += 1
    if c == 45, next < text.endIndex, text[next] == 62 {
      next += 1
      return .arrow
    }
    let mark = Character(UnicodeScalar(c))
    return "()[]:,=|-+*?.;{}".contains(mark) ? .mark(mark) : .invalid(String(mark))
  }

  /// Reads a number: digits, letters, dots, underscores and the sign of an exponent.
  private mutating func number() -> String {
    var digits = take { isNamePart($0) || $0 == 46 }
    let isHexadecimal = digits.hasPrefix("0x") || digits.hasPrefix("0X")
    if !isHexadecimal, digits.hasSuffix("e") || digits.hasSuffix("E"), next < text.endIndex,
      text[next] == 43 || text[next] == 45
    {
      digits.unicodeScalars.append(UnicodeScalar(text[next]))
      next += 1
      digits += take(while: isNamePart)
    }
    return digits
  }

  /// Reads a text in single or double quotes.
  private mutating func string() -> Token.Kind {
    let quote = text[next]
    next += 1
    var value: [UInt8] = []
    while next < text.endIndex, !isLineEnd(text[next]) {
      let c = text[next]
      next += 1
      if c == quote { return .string(String(decoding: value, as: UTF8.self)) }
      if c == 92, next < text.endIndex, !isLineEnd(text[next]) {
        guard let escaped = Self.escapes[text[next]] else { return .invalid("\\") }
        value.append(escaped)
        next += 1
      } else {
        value.append(c)
      }
    }
    return .invalid(String(UnicodeScalar(quote)))
  }

  /// The bytes that stand for others behind a backslash.
  private static let escapes: [UInt8: UInt8] = [
    34: 34, 39: 39, 92: 92, 110: 10, 116: 9, 114: 13, 48: 0,
  ]

  /// Reads the bytes for which `condition` holds.
  private mutating func take(while condition: (UInt8) -> Bool) -> String {
    let start = next
    while next < text.endIndex, condition(text[next]) { next += 1 }
    return String(decoding: text[start..<next], as: UTF8.self)
  }

  /// Skips CR, LF or CRLF.
  private mutating func skipLineEnd() {
    let c = text[next]
    next += 1
    if c == 13, next < text.endIndex, text[next] == 10 { next += 1 }
  }

  /// Returns the span of the bytes from `start` on.
  private func span(from start: Int) -> SourceSpan {
    fixed ?? SourceSpan(file: file, start: UInt32(start), end: UInt32(next))
  }
}

/// `true` iff `c` is CR or LF.
private func isLineEnd(_ c: UInt8) -> Bool { c == 10 || c == 13 }

/// `true` iff `c` is a decimal digit.
private func isDigit(_ c: UInt8) -> Bool { (48...57).contains(c) }

/// `true` iff `c` starts a name; bytes of characters outside ASCII do.
private func isNameStart(_ c: UInt8) -> Bool {
  (65...90).contains(c) || (97...122).contains(c) || c == 95 || c >= 128
}

/// `true` iff `c` goes on with a name.
private func isNamePart(_ c: UInt8) -> Bool { isNameStart(c) || isDigit(c) }
