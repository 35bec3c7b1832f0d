/// Python's `repr` of constants.

/// Writes `repr` of the text `bytes`, given in WTF-8, as Python 3 with this minor version does,
/// which knows the characters of its time.
func writeStringRepr(_ bytes: ArraySlice<UInt8>, minorVersion: Int, to out: inout [UInt8]) {
  let newest = unicodeVersion(ofMinorVersion: minorVersion)
  let quote = reprQuote(bytes)
  out.append(quote)
  var i = bytes.startIndex
  while i < bytes.endIndex {
    let c = bytes[i]
    if c < 0x80 {
      writeASCIIRepr(c, quote: quote, to: &out)
      i += 1
      continue
    }
    let length = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4
    let end = min(i + length, bytes.endIndex)
    var value = UInt32(c) & (0xff >> UInt32(length + 1))
    for k in (i + 1)..<end { value = value << 6 | UInt32(bytes[k]) & 0x3f }
    if isPrintable(value, newest) {
      out.append(contentsOf: bytes[i..<end])
    } else {
      writeEscape(value, to: &out)
    }
    i = end
  }
  out.append(quote)
}

/// Writes `repr` of the `bytes` value.
func writeBytesRepr(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
  let quote = reprQuote(bytes)
  out.append(0x62)
  out.append(quote)
  for c in bytes {
    if c < 0x80 {
      writeASCIIRepr(c, quote: quote, to: &out)
    } else {
      writeEscape(UInt32(c), to: &out)
    }
  }
  out.append(quote)
}

/// Returns the quote that `repr` picks for `bytes`.
private func reprQuote(_ bytes: ArraySlice<UInt8>) -> UInt8 {
  bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
}

/// Writes one ASCII character as `repr` does.
private func writeASCIIRepr(_ c: UInt8, quote: UInt8, to out: inout [UInt8]) {
  switch c {
  case 0x5c, quote: out.append(contentsOf: [0x5c, c])
  case 0x09: out.append(contentsOf: [0x5c, 0x74])
  case 0x0a: out.append(contentsOf: [0x5c, 0x6e])
  case 0x0d: out.append(contentsOf: [0x5c, 0x72])
  case 0x20...0x7e: out.append(c)
  default: writeEscape(UInt32(c), to: &out)
  }
}

/// Writes the escape `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
private func writeEscape(_ value: UInt32, to out: inout [UInt8]) {
  let (letter, digits): (UInt8, Int) =
    value < 0x100 ? (0x78, 2) : value < 0x10000 ? (0x75, 4) : (0x55, 8)
  out.append(0x5c)
  out.append(letter)
  writeHexadecimal(value, digits: digits, to: &out)
}

/// Writes `value` with so many hexadecimal digits.
private func writeHexadecimal(_ value: UInt32, digits: Int, to out: inout [UInt8]) {
  for k in stride(from: digits - 1, through: 0, by: -1) {
    let d = UInt8(value >> UInt32(4 * k) & 0xf)
    out.append(d < 10 ? 0x30 + d : 0x57 + d)
  }
}

/// Returns the version of Unicode that Python 3 with this minor version knows.
private func unicodeVersion(ofMinorVersion minor: Int) -> (major: Int, minor: Int) {
  switch minor {
  case ...10: (13, 0)
  case 11: (14, 0)
  case 12: (15, 0)
  case 13: (15, 1)
  default: (16, 0)
  }
}

/// `true` iff `str.isprintable` holds for the code point in a Python that knows the version
/// `newest` of Unicode.
private func isPrintable(_ value: UInt32, _ newest: (major: Int, minor: Int)) -> Bool {
  guard let scalar = Unicode.Scalar(value) else { return false }
  if value >= 0x300, let age = scalar.properties.age, age > newest { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator, .spaceSeparator:
    return false
  default: return true
  }
}

/// Writes a JSON string of the text `bytes`, given in WTF-8.
func writeJSONString(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
  out.append(0x22)
  var i = bytes.startIndex
  while i < bytes.endIndex {
    let c = bytes[i]
    switch c {
    case 0x22, 0x5c: out.append(contentsOf: [0x5c, c])
    case 0x0a: out.append(contentsOf: [0x5c, 0x6e])
    case 0..<0x20, 0x7f:
      out.append(contentsOf: [0x5c, 0x75])
      writeHexadecimal(UInt32(c), digits: 4, to: &out)
    case 0xed where i + 2 < bytes.endIndex && bytes[i + 1] >= 0xa0:
      let value = 0xd000 | (UInt32(bytes[i + 1]) & 0x3f) << 6 | UInt32(bytes[i + 2]) & 0x3f
      out.append(contentsOf: [0x5c, 0x75])
      writeHexadecimal(value, digits: 4, to: &out)
      i += 2
    default: out.append(c)
    }
    i += 1
  }
  out.append(0x22)
}

/// Returns `repr` of a float.
func floatRepr(_ value: Double) -> String {
  if value.isInfinite { return "inf" }
  let digits = "\(value)"
  guard let e = digits.utf8.firstIndex(of: 0x65) else { return pointRepr(digits) }
  var mantissa = String(digits[..<e])
  if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
  guard let exponent = Int(digits[digits.utf8.index(after: e)...]) else { return digits }
  if exponent >= -4 && exponent < 16 { return plain(mantissa, exponent) }
  let sign = exponent < 0 ? "-" : "+"
  let size = String(exponent.magnitude)
  return mantissa + "e" + sign + (size.utf8.count < 2 ? "0" : "") + size
}

/// Returns `repr` of a float that Swift writes without exponent.
private func pointRepr(_ digits: String) -> String {
  guard digits.hasSuffix(".0"), digits.utf8.count > 18 else { return digits }
  let integer = digits.dropLast(2)
  let exponent = integer.utf8.count - 1
  if exponent < 16 { return digits }
  var mantissa = String(integer)
  while mantissa.hasSuffix("0") { mantissa.removeLast() }
  if mantissa.utf8.count > 1 {
    mantissa.insert(".", at: mantissa.index(after: mantissa.startIndex))
  }
  return mantissa + "e+\(exponent)"
}

/// Returns the number `mantissa` times ten to `exponent` without exponent.
private func plain(_ mantissa: String, _ exponent: Int) -> String {
  let digits = mantissa.filter { $0 != "." }
  if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
  let padded = digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count))
  let split = padded.index(padded.startIndex, offsetBy: exponent + 1)
  let fraction = padded[split...]
  return padded[..<split] + "." + (fraction.isEmpty ? "0" : fraction)
}

/// Returns `repr` of a complex number with real part 0.
func imaginaryRepr(_ value: Double) -> String {
  var s = floatRepr(value)
  if s.hasSuffix(".0") { s.removeLast(2) }
  return s + "j"
}
