import Diagnostics

/// `true` iff `c` is an ASCII letter, digit or underscore, or part of another character.
@inline(__always)
func isNameByte(_ c: UInt8) -> Bool {
  switch c {
  case 0x61...0x7a, 0x41...0x5a, 0x5f, 0x30...0x39, 0x80...0xff: true
  default: false
  }
}

/// Identifiers and keywords.
extension Lexer {
  /// Reads an identifier or keyword that starts with an ASCII letter, or a string with a prefix.
  mutating func lexName() {
    let start = i
    var packed: UInt64 = 0
    while true {
      let c = byte(i)
      switch c {
      case 0x61...0x7a, 0x41...0x5a, 0x5f, 0x30...0x39:
        packed = packed << 8 | UInt64(c)
        i += 1
      case 0x80...0xff: return lexUnicodeName(from: start)
      case 0x22, 0x27:
        if i - start <= 2 && lexPrefixedString(from: start) { return }
        return append(i - start <= 8 ? .keyword(packed) : .name, from: start)
      default:
        return append(i - start <= 8 ? .keyword(packed) : .name, from: start)
      }
    }
  }

  /// Reads an identifier with characters beyond ASCII.
  mutating func lexUnicodeName(from start: Int) {
    i = start
    while isNameByte(byte(i)) { i += 1 }
    let end = i
    var k = start
    while k < end {
      let (scalar, length) = decodeScalar(at: k)
      let isValid =
        scalar == "_"
        || (k == start
          ? scalar.properties.isXIDStart
          : scalar.properties.isXIDContinue)
      if !isValid {
        reports.append(.invalidCharacter(scalar, at: span(k, k + length)))
        return append(.error, from: start)
      }
      k += length
    }
    append(.name, from: start)
  }

  /// Returns the character at `offset` and the number of its bytes.
  func decodeScalar(at offset: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(source[offset])
    let length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var value = length == 1 ? first : first & (0xff >> UInt32(length + 1))
    for k in 1..<max(length, 1) { value = value << 6 | UInt32(byte(offset + k)) & 0x3f }
    return (Unicode.Scalar(value) ?? "\u{fffd}", length)
  }
}
