import Diagnostics

/// Numbers.
extension Lexer {
  /// Reads a number.
  mutating func lexNumber() {
    let start = i
    if byte(i) == 0x30 {
      switch byte(i + 1) | 0x20 {
      case 0x78: return lexRadix(start, .hexadecimal)
      case 0x6f: return lexRadix(start, .octal)
      case 0x62: return lexRadix(start, .binary)
      default: break
      }
    }
    lexDecimal(start)
  }

  /// A radix other than ten.
  private enum Radix: String {
    case hexadecimal, octal, binary

    /// `true` iff `c` is a digit.
    func contains(_ c: UInt8) -> Bool {
      switch (self, c) {
      case (.binary, 0x30...0x31), (.octal, 0x30...0x37), (.hexadecimal, 0x30...0x39),
        (.hexadecimal, 0x61...0x66), (.hexadecimal, 0x41...0x46):
        true
      default: false
      }
    }
  }

  /// Reads a number with a prefix.
  private mutating func lexRadix(_ start: Int, _ radix: Radix) {
    i += 2
    repeat {
      if byte(i) == 0x5f { i += 1 }
      guard radix.contains(byte(i)) else { return failRadix(start, radix) }
      while radix.contains(byte(i)) { i += 1 }
    } while byte(i) == 0x5f
    if isDigit(byte(i)) { return failRadix(start, radix) }
    endNumber(start, radix.rawValue)
  }

  /// Reports what stands where a digit should.
  private mutating func failRadix(_ start: Int, _ radix: Radix) {
    if isDigit(byte(i)) {
      let digit = Character(Unicode.Scalar(byte(i)))
      failNumber(start, "invalid digit '\(digit)' in \(radix.rawValue) literal", at: i)
    } else {
      failNumber(start, "invalid \(radix.rawValue) literal", at: i - 1)
    }
  }

  /// Reads a number in decimal: an integer, a float or an imaginary number.
  private mutating func lexDecimal(_ start: Int) {
    var isInteger = true
    if byte(i) != 0x2e {
      guard lexDigits(start) else { return }
    }
    if byte(i) == 0x2e {
      isInteger = false
      i += 1
      if isDigit(byte(i)) { guard lexDigits(start) else { return } }
    }
    if byte(i) | 0x20 == 0x65 {
      let k = byte(i + 1) == 0x2b || byte(i + 1) == 0x2d ? i + 2 : i + 1
      if isDigit(byte(k)) {
        isInteger = false
        i = k
        guard lexDigits(start) else { return }
      } else if k == i + 2 {
        return failNumber(start, "invalid decimal literal", at: i)
      }
    }
    if byte(i) | 0x20 == 0x6a {
      i += 1
      return endNumber(start, "imaginary")
    }
    if isInteger && hasLeadingZero(start) {
      return failNumber(
        start,
        """
        leading zeros in decimal integer literals are not permitted; \
        use an 0o prefix for octal integers
        """, at: start)
    }
    endNumber(start, "decimal")
  }

  /// `true` iff the digits from `start` are a nonzero number that starts with 0.
  private func hasLeadingZero(_ start: Int) -> Bool {
    guard source[start] == 0x30 else { return false }
    for k in start..<i where source[k] != 0x30 && source[k] != 0x5f { return true }
    return false
  }

  /// Reads digits with single underscores between them; `false` if a report was made.
  private mutating func lexDigits(_ start: Int) -> Bool {
    while true {
      while isDigit(byte(i)) { i += 1 }
      if byte(i) != 0x5f { return true }
      i += 1
      if !isDigit(byte(i)) {
        failNumber(start, "invalid decimal literal", at: i - 1)
        return false
      }
    }
  }

  /// Adds the number that ends here, unless a letter follows that no keyword starts with.
  private mutating func endNumber(_ start: Int, _ kind: String) {
    let c = byte(i)
    if c < 0x80 && isNameByte(c) && !isKeywordAhead(c) {
      return failNumber(start, "invalid \(kind) literal", at: i - 1)
    }
    append(.number, from: start)
  }

  /// `true` iff `and`, `else`, `for`, `if`, `in`, `is`, `not` or `or` starts here.
  private func isKeywordAhead(_ c: UInt8) -> Bool {
    let (d, e, f) = (byte(i + 1), byte(i + 2), byte(i + 3))
    switch c {
    case 0x61: return d == 0x6e && e == 0x64
    case 0x65: return d == 0x6c && e == 0x73 && f == 0x65
    case 0x66: return d == 0x6f && e == 0x72
    case 0x69: return d == 0x66 || d == 0x6e || d == 0x73
    case 0x6e: return d == 0x6f && e == 0x74
    case 0x6f: return d == 0x72
    default: return false
    }
  }

  /// Reports a number and skips the rest of it.
  private mutating func failNumber(_ start: Int, _ message: String, at offset: Int) {
    while isNameByte(byte(i)) { i += 1 }
    reports.append(.invalidNumber(message, text: start..<i, of: source, at: span(start, i)))
    append(.error, from: start)
  }

  /// `true` iff `c` is a decimal digit.
  @inline(__always)
  func isDigit(_ c: UInt8) -> Bool { c >= 0x30 && c <= 0x39 }
}
