import Diagnostics

/// f-strings and t-strings (PEP 701, PEP 750).
extension Lexer {
  /// The number of f-strings that CPython lets nest, and of formats inside formats.
  private static var maximumFStrings: Int { 150 }
  private static var maximumFields: Int { 3 }

  /// An f-string or t-string that was opened.
  struct OpenFString {
    /// The offset of its prefix.
    var start: Int

    /// The quote.
    var quote: UInt8

    /// Whether there are three quotes, no escapes, a `t`.
    var isTriple: Bool
    var isRaw: Bool
    var isTemplate: Bool

    /// `true` iff the next byte is literal text, not part of an expression.
    var isInLiteral = true

    /// `true` iff that text is the format of a replacement field.
    var isInFormat = false

    /// The number of brackets that are open in each open replacement field, its own included.
    var fields: [Int] = []

    /// The number of brackets open at the start.
    var bracketCount: Int

    /// What messages call it.
    var prefix: String { isTemplate ? "t-" : "f-" }
  }

  /// Reads the opening quotes of an f-string.
  mutating func startFString(from start: Int, isRaw: Bool, isTemplate: Bool) {
    let quote = source[i]
    let isTriple = byte(i + 1) == quote && byte(i + 2) == quote
    i += isTriple ? 3 : 1
    append(.fstringStart, from: start)
    if fstrings.count >= Lexer.maximumFStrings {
      reports.append(.tooManyFStrings(at: span(start, i)))
      i = source.count
      brackets.removeAll()
      fstrings.removeAll()
      return append(.error, from: i)
    }
    fstrings.append(
      OpenFString(
        start: start, quote: quote, isTriple: isTriple, isRaw: isRaw, isTemplate: isTemplate,
        bracketCount: brackets.count))
  }

  /// Reads literal text up to the next field or the closing quotes, and the quotes.
  mutating func lexFStringLiteral() {
    guard let mode = fstrings.last else { return }
    let start = i
    while i < source.count {
      let c = source[i]
      if c == mode.quote && isClosingQuote(mode) { return endFString(mode, from: start) }
      switch c {
      case 0x0a, 0x0d:
        if !mode.isTriple {
          return mode.isInFormat ? endFormatLine(from: start) : failFString(mode)
        }
        i += 1
      case 0x7b:
        if byte(i + 1) == c && !mode.isInFormat {
          return endText(from: start, through: 2)
        }
        return startField(from: start)
      case 0x7d:
        if byte(i + 1) == c && !mode.isInFormat {
          return endText(from: start, through: 2)
        }
        return endFieldOrFail(mode, from: start)
      case 0x5c: if lexFStringEscape(mode, from: start) { return }
      default: i += 1
      }
    }
    failFString(mode)
  }

  /// Skips an escape; `true` iff it was a named character, which ends the run of text.
  private mutating func lexFStringEscape(_ mode: OpenFString, from start: Int) -> Bool {
    let next = byte(i + 1)
    if next == 0x7b || next == 0x7d {
      i += 1
      return false
    }
    if !mode.isRaw && next == 0x4e && byte(i + 2) == 0x7b {
      var k = i + 3
      while k < source.count && source[k] != 0x7d && source[k] != 0x0a && source[k] != mode.quote {
        k += 1
      }
      i = byte(k) == 0x7d ? k + 1 : i + 3
      return false
    }
    i += next == 0x0d && byte(i + 2) == 0x0a ? 3 : 2
    if i > source.count { i = source.count }
    return false
  }

  /// `true` iff the quotes that end the f-string are next.
  private func isClosingQuote(_ mode: OpenFString) -> Bool {
    !mode.isTriple || (byte(i + 1) == mode.quote && byte(i + 2) == mode.quote)
  }

  /// Adds the text so far, if there is any, with `through` more bytes: a doubled brace ends it.
  private mutating func endText(from start: Int, through: Int = 0) {
    i += through
    if i > start { append(.fstringMiddle, from: start) }
  }

  /// Adds the text so far and the closing quotes.
  private mutating func endFString(_ mode: OpenFString, from start: Int) {
    endText(from: start)
    let quotes = i
    i += mode.isTriple ? 3 : 1
    append(.fstringEnd, from: quotes)
    brackets.removeLast(max(0, brackets.count - mode.bracketCount))
    fstrings.removeLast()
  }

  /// Adds the text so far and the brace that opens a field.
  private mutating func startField(from start: Int) {
    endText(from: start)
    let last = fstrings.count - 1
    if fstrings[last].fields.count >= Lexer.maximumFields {
      reports.append(.fieldsTooDeep(prefix: fstrings[last].prefix, at: span(i, i + 1)))
      return abandonFString()
    }
    open(0x7b, .leftBrace)
    guard last < fstrings.count else { return }
    fstrings[last].isInLiteral = false
    fstrings[last].isInFormat = false
    fstrings[last].fields.append(brackets.count)
  }

  /// Adds the text so far and lets the brace that closes a field be read, or reports it.
  private mutating func endFieldOrFail(_ mode: OpenFString, from start: Int) {
    endText(from: start)
    if mode.isInFormat {
      fstrings[fstrings.count - 1].isInLiteral = false
      return
    }
    reports.append(.singleBrace(prefix: mode.prefix, at: span(i, i + 1)))
    i += 1
    append(.error, from: i - 1)
  }

  /// Ends a format at the end of its line, where only the closing brace can follow.
  private mutating func endFormatLine(from start: Int) {
    endText(from: start)
    fstrings[fstrings.count - 1].isInLiteral = false
  }

  /// Reports an f-string that does not end.
  private mutating func failFString(_ mode: OpenFString) {
    failString(from: mode.start, isTriple: mode.isTriple, prefix: mode.prefix)
    brackets.removeLast(max(0, brackets.count - mode.bracketCount))
    fstrings.removeLast()
  }

  /// Ends the innermost f-string after a report.
  mutating func abandon(_ mode: OpenFString) {
    append(.error, from: i)
    brackets.removeLast(max(0, brackets.count - mode.bracketCount))
    fstrings.removeLast()
  }

  /// Skips the rest of the line after a report.
  private mutating func abandonFString() {
    guard let mode = fstrings.first else { return }
    skipComment()
    append(.error, from: i)
    brackets.removeLast(max(0, brackets.count - mode.bracketCount))
    fstrings.removeAll()
  }
}
