import Diagnostics

/// Numbers, strings and replacement fields.
extension Parser {
  /// Reports an integer of more digits than CPython converts.
  mutating func failTooManyDigits(_ text: UnsafeBufferPointer<UInt8>) -> SyntaxFailure {
    let count = text.lazy.filter { $0 != 0x5f }.count
    return fail(
      .badNumber,
      "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits",
      notes: [Note("consider hexadecimal for huge integer literals")])
  }

  /// Reports adjacent literals of different kinds.
  mutating func failMixedStrings(_ message: String) -> SyntaxFailure {
    fail(.badLiteral, message)
  }

  /// Reports characters beyond ASCII in a literal of bytes.
  mutating func failNonASCIIBytes() -> SyntaxFailure {
    fail(.badLiteral, "bytes can only contain ASCII literal characters")
  }

  /// Reports `\x` without two digits in a literal of bytes.
  mutating func failBytesEscape(at position: Int) -> SyntaxFailure {
    fail(.badEscape, "(value error) invalid \\x escape at position \(position)")
  }

  /// Reports the escape from `p` to `end` of the literal with the text `range`.
  mutating func failTextEscape(
    _ message: String, _ p: Int, _ end: Int, _ range: Range<Int>
  ) -> SyntaxFailure {
    let first = p - range.lowerBound
    let last = max(first, min(end, range.upperBound) - range.lowerBound - 1)
    let place = first == last ? "byte in position \(first)" : "bytes in position \(first)-\(last)"
    return fail(
      .badEscape, "(unicode error) 'unicodeescape' codec can't decode \(place): \(message)",
      notes: [Note("write two backslashes for one, or put r in front of the string")])
  }

  /// Reports a replacement field.
  mutating func failInField(_ form: StringForm, _ message: String) -> SyntaxFailure {
    fail(.badField, "\(form.name): \(message)")
  }

  /// Reports `!` with something other than one of the conversions.
  mutating func failConversion(
    _ form: StringForm, _ text: UnsafeBufferPointer<UInt8>
  ) -> SyntaxFailure {
    let name = String(decoding: text, as: UTF8.self)
    return failInField(
      form, "invalid conversion character '\(name)': expected 's', 'r', or 'a'")
  }
}
