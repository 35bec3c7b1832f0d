import Diagnostics

/// Returns the report about a text that can't be cut into tokens: with NUL bytes, or with more
/// than 4 GB.
func unreadable(_ source: UnsafeBufferPointer<UInt8>, file: FileID) -> Diagnostic? {
  if source.count >= Int(UInt32.max) - 16 {
    return .error(.syntaxLimit, "the file is larger than 4 GB", at: nil)
  }
  guard let fault = source.firstIndex(of: 0) else { return nil }
  let offset = UInt32(fault)
  return .error(
    .badEncoding, "source code cannot contain null bytes",
    at: SourceSpan(file: file, start: offset, end: offset + 1))
}

/// Returns the report about the first of `tokens` that is not UTF-8. Comments may be anything, as
/// for CPython.
func undecodable(
  _ tokens: [Token], of source: UnsafeBufferPointer<UInt8>, file: FileID
) -> Diagnostic? {
  guard firstFault(source, in: 0..<source.count) != nil else { return nil }
  for t in tokens where t.kind != .newline && t.kind != .indent {
    guard let offset = firstFault(source, in: Int(t.start)..<Int(t.end)) else { continue }
    let hex = String(source[offset], radix: 16)
    return .error(
      .badEncoding,
      "(unicode error) 'utf-8' codec can't decode byte 0x\(hex) in position \(offset)",
      at: SourceSpan(file: file, start: UInt32(offset), end: UInt32(offset) + 1),
      notes: [Note("save the file as UTF-8, or declare its encoding in the first line")])
  }
  return nil
}

/// Returns the offset of the first byte of `range` that is not part of UTF-8.
private func firstFault(_ s: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
  var i = range.lowerBound
  while i < range.upperBound {
    if s[i] < 0x80 {
      i += 1
      continue
    }
    let length = utf8Length(s, i)
    if length == 0 { return i }
    i += length
  }
  return nil
}

/// Returns the number of bytes of the character at `i` beyond ASCII, 0 if it is none.
private func utf8Length(_ s: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
  func isTail(_ k: Int) -> Bool { k < s.count && s[k] & 0xc0 == 0x80 }
  let c = s[i]
  let next = i + 1 < s.count ? s[i + 1] : 0
  switch c {
  case 0xc2...0xdf: return isTail(i + 1) ? 2 : 0
  case 0xe0...0xef:
    let isValid = !(c == 0xe0 && next < 0xa0) && !(c == 0xed && next > 0x9f)
    return isValid && isTail(i + 1) && isTail(i + 2) ? 3 : 0
  case 0xf0...0xf4:
    let isValid = !(c == 0xf0 && next < 0x90) && !(c == 0xf4 && next > 0x8f)
    return isValid && isTail(i + 1) && isTail(i + 2) && isTail(i + 3) ? 4 : 0
  default: return 0
  }
}
