/// Numbers.
extension Parser {
  /// The number of decimal digits of an integer that CPython allows.
  private static var maximumDigits: Int { 4300 }

  /// Reads a number.
  mutating func parseNumber() throws(SyntaxFailure) -> ExpressionID {
    let t = token
    let text = bytes(of: t)
    height = 1
    let value: Constant
    if text.count > 1 && text[0] == 0x30 && text[1] >= 0x41 && isRadixLetter(text[1]) {
      value = integer(text.dropFirst(2), radix: radix(text[1]))
    } else if let number = floatingPoint(text) {
      value = number
    } else {
      let digits = text.count
      if digits > Parser.maximumDigits { throw failTooManyDigits(text) }
      value = integer(text[...], radix: 10)
    }
    advance()
    return add(value, from: t.start)
  }

  /// `true` iff `c` is the letter of a prefix.
  private func isRadixLetter(_ c: UInt8) -> Bool {
    c | 0x20 == 0x78 || c | 0x20 == 0x6f || c | 0x20 == 0x62
  }

  /// Returns the radix of the prefix with the letter `c`.
  private func radix(_ c: UInt8) -> UInt32 {
    switch c | 0x20 {
    case 0x78: 16
    case 0x6f: 8
    default: 2
    }
  }

  /// Returns the integer with these digits, among which underscores may stand.
  private mutating func integer(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, radix: UInt32
  ) -> Constant {
    var value: Int64 = 0
    var overflows = false
    for c in text where c != 0x5f {
      let (product, o) = value.multipliedReportingOverflow(by: Int64(radix))
      let (sum, p) = product.addingReportingOverflow(Int64(digit(c)))
      overflows = overflows || o || p
      if overflows { break }
      value = sum
    }
    if !overflows { return .int(value) }
    let digits = text.filter { $0 != 0x5f }.map(digit)
    let first = tree.text.count
    tree.text.append(contentsOf: littleEndianBytes(ofDigits: digits, radix: radix))
    return .bigInt(TextRange(start: UInt32(first), count: UInt32(tree.text.count - first)))
  }

  /// Returns the value of the digit `c`.
  private func digit(_ c: UInt8) -> UInt8 { c <= 0x39 ? c - 0x30 : (c | 0x20) - 0x57 }

  /// Returns the float or imaginary number written `text`, or `nil` if it is an integer.
  private func floatingPoint(_ text: UnsafeBufferPointer<UInt8>) -> Constant? {
    let isImaginary = text[text.count - 1] | 0x20 == 0x6a
    var isFloat = isImaginary
    for c in text where c == 0x2e || c | 0x20 == 0x65 { isFloat = true }
    guard isFloat else { return nil }
    let digits = isImaginary ? text.dropLast() : text[...]
    let value = double(digits)
    return isImaginary ? .imaginary(value) : .float(value)
  }

  /// Returns the nearest number to `text`.
  private func double(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
    if let value = shortDecimal(text) { return value }
    var s = String(decoding: text.filter { $0 != 0x5f }, as: UTF8.self)
    if s.utf8.last == 0x2e { s.removeLast() }
    if s.utf8.first == 0x2e { s = "0" + s }
    s = s.replacing(".e", with: "e").replacing(".E", with: "e")
    return Double(s) ?? .infinity
  }

  /// Returns the value of at most 15 digits with at most 22 behind the point, and no exponent:
  /// both are exact, so that one division rounds right (Clinger, 1990).
  private func shortDecimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    if text.count > 16 { return nil }
    var mantissa: UInt64 = 0
    var digits = 0
    var scale = 1.0
    var isFraction = false
    for c in text {
      if c == 0x2e {
        isFraction = true
      } else if c >= 0x30 && c <= 0x39 {
        mantissa = mantissa * 10 + UInt64(c - 0x30)
        digits += 1
        if isFraction { scale *= 10 }
      } else {
        return nil
      }
    }
    return digits <= 15 ? Double(mantissa) / scale : nil
  }
}
