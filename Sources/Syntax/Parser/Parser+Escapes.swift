/// Escapes in literals.
extension Parser {
  /// Adds the text of `range`, with its escapes resolved unless it is raw, to `out`.
  mutating func decodeText(
    _ range: Range<Int>, isRaw: Bool, into out: inout [UInt8]
  ) throws(SyntaxFailure) {
    var p = range.lowerBound
    var run = p
    while p < range.upperBound {
      let c = source[p]
      if c == 0x0d {
        out.append(contentsOf: source[run..<p])
        out.append(0x0a)
        p += p + 1 < range.upperBound && source[p + 1] == 0x0a ? 2 : 1
        run = p
      } else if c == 0x5c && !isRaw {
        out.append(contentsOf: source[run..<p])
        p = try decodeEscape(at: p, in: range, into: &out)
        run = p
      } else {
        p += 1
      }
    }
    out.append(contentsOf: source[run..<p])
  }

  /// Adds the bytes of `range`, which must be ASCII, to `out`.
  mutating func decodeBytes(
    _ range: Range<Int>, isRaw: Bool, into out: inout [UInt8]
  ) throws(SyntaxFailure) {
    for k in range where source[k] >= 0x80 { throw failNonASCIIBytes() }
    var p = range.lowerBound
    while p < range.upperBound {
      let c = source[p]
      if c == 0x0d {
        out.append(0x0a)
        p += p + 1 < range.upperBound && source[p + 1] == 0x0a ? 2 : 1
      } else if c != 0x5c || isRaw {
        out.append(c)
        p += 1
      } else if p + 1 < range.upperBound && source[p + 1] == 0x78 {
        guard let value = hexadecimal(p + 2, digits: 2, in: range) else {
          throw failBytesEscape(at: p - range.lowerBound)
        }
        out.append(UInt8(truncatingIfNeeded: value))
        p += 4
      } else {
        p = decodeSimpleEscape(at: p, in: range, isBytes: true, into: &out)
      }
    }
  }

  /// Adds the character of the escape at `p` to `out`; returns the offset behind it.
  private mutating func decodeEscape(
    at p: Int, in range: Range<Int>, into out: inout [UInt8]
  ) throws(SyntaxFailure) -> Int {
    switch p + 1 < range.upperBound ? source[p + 1] : 0 {
    case 0x78: return try decodeHexadecimal(at: p, 2, "\\xXX", in: range, into: &out)
    case 0x75: return try decodeHexadecimal(at: p, 4, "\\uXXXX", in: range, into: &out)
    case 0x55: return try decodeHexadecimal(at: p, 8, "\\UXXXXXXXX", in: range, into: &out)
    case 0x4e: return try decodeNamed(at: p, in: range, into: &out)
    default: return decodeSimpleEscape(at: p, in: range, isBytes: false, into: &out)
    }
  }

  /// Adds the character of an escape with `digits` hexadecimal digits.
  private mutating func decodeHexadecimal(
    at p: Int, _ digits: Int, _ form: String, in range: Range<Int>, into out: inout [UInt8]
  ) throws(SyntaxFailure) -> Int {
    guard let value = hexadecimal(p + 2, digits: digits, in: range) else {
      var end = p + 2
      while end < range.upperBound && hexadecimalDigit(source[end]) != nil { end += 1 }
      throw failTextEscape("truncated \(form) escape", p, end, range)
    }
    if value > 0x10ffff { throw failTextEscape("illegal Unicode character", p, p + 10, range) }
    appendScalar(value, to: &out)
    return p + 2 + digits
  }

  /// Adds the character that `\N{...}` names.
  private mutating func decodeNamed(
    at p: Int, in range: Range<Int>, into out: inout [UInt8]
  ) throws(SyntaxFailure) -> Int {
    var end = p + 3
    while end < range.upperBound && source[end] != 0x7d { end += 1 }
    guard p + 2 < range.upperBound, source[p + 2] == 0x7b, end < range.upperBound, end > p + 3
    else {
      let hasBrace = p + 2 < range.upperBound && source[p + 2] == 0x7b
      throw failTextEscape(
        "malformed \\N character escape", p, hasBrace ? min(end, range.upperBound) : p + 2, range)
    }
    let name = String(decoding: source[p + 3..<end], as: UTF8.self)
    guard let value = characterNamed(name) else {
      throw failTextEscape("unknown Unicode character name", p, end + 1, range)
    }
    appendScalar(value, to: &out)
    return end + 1
  }

  /// Adds the value of an escape of one letter or of octal digits; others stand for themselves.
  private func decodeSimpleEscape(
    at p: Int, in range: Range<Int>, isBytes: Bool, into out: inout [UInt8]
  ) -> Int {
    guard p + 1 < range.upperBound else {
      out.append(0x5c)
      return p + 1
    }
    let c = source[p + 1]
    switch c {
    case 0x0a: return p + 2
    case 0x0d: return p + 2 < range.upperBound && source[p + 2] == 0x0a ? p + 3 : p + 2
    case 0x5c, 0x27, 0x22: out.append(c)
    case 0x61: out.append(7)
    case 0x62: out.append(8)
    case 0x66: out.append(12)
    case 0x6e: out.append(10)
    case 0x72: out.append(13)
    case 0x74: out.append(9)
    case 0x76: out.append(11)
    case 0x30...0x37: return decodeOctal(at: p, in: range, isBytes: isBytes, into: &out)
    default:
      out.append(0x5c)
      return p + 1
    }
    return p + 2
  }

  /// Adds the value of an escape of up to three octal digits.
  private func decodeOctal(
    at p: Int, in range: Range<Int>, isBytes: Bool, into out: inout [UInt8]
  ) -> Int {
    var value: UInt32 = 0
    var k = p + 1
    while k < range.upperBound && k < p + 4 && source[k] >= 0x30 && source[k] <= 0x37 {
      value = value << 3 | UInt32(source[k] - 0x30)
      k += 1
    }
    if isBytes {
      out.append(UInt8(truncatingIfNeeded: value))
    } else {
      appendScalar(value, to: &out)
    }
    return k
  }

  /// Returns the value of `digits` hexadecimal digits from `p` on, or `nil` if there are fewer.
  private func hexadecimal(_ p: Int, digits: Int, in range: Range<Int>) -> UInt32? {
    guard p + digits <= range.upperBound else { return nil }
    var value: UInt32 = 0
    for k in p..<p + digits {
      guard let d = hexadecimalDigit(source[k]) else { return nil }
      value = value << 4 | d
    }
    return value
  }

  /// Returns the value of the hexadecimal digit `c`.
  private func hexadecimalDigit(_ c: UInt8) -> UInt32? {
    switch c {
    case 0x30...0x39: UInt32(c) - 0x30
    case 0x61...0x66: UInt32(c) - 0x57
    case 0x41...0x46: UInt32(c) - 0x37
    default: nil
    }
  }

  /// Adds the code point `value` in UTF-8, a surrogate as three bytes.
  private func appendScalar(_ value: UInt32, to out: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift) & 0x3f) }
    if value < 0x80 {
      out.append(UInt8(value))
    } else if value < 0x800 {
      out.append(contentsOf: [UInt8(0xc0 | value >> 6), tail(0)])
    } else if value < 0x10000 {
      out.append(contentsOf: [UInt8(0xe0 | value >> 12), tail(6), tail(0)])
    } else {
      out.append(contentsOf: [UInt8(0xf0 | value >> 18), tail(12), tail(6), tail(0)])
    }
  }
}
