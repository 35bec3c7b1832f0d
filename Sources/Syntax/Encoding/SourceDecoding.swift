public import Diagnostics

/// Returns the UTF-8 text of a file with these bytes, or the report of why they can't be read.
///
/// The encoding is UTF-8 unless one of the first two lines declares another (PEP 263). A
/// byte-order mark is left in place, since offsets count it.
public func decodeSource(
  _ bytes: [UInt8], name: String
) throws(SourceEncodingError) -> [UInt8] {
  guard let declared = declaredEncoding(bytes) else { return bytes }
  let hasMark = bytes.starts(with: [0xef, 0xbb, 0xbf])
  if hasMark {
    let normal = normalName(declared)
    if normal == "utf-8" || normal.hasPrefix("utf-8-") { return bytes }
    throw SourceEncodingError("encoding problem: \(declared) with BOM in '\(name)'")
  }
  guard let encoding = SourceEncoding(declared) else {
    throw SourceEncodingError("unknown encoding '\(declared)' in '\(name)'")
  }
  return try encoding.decode(bytes, name: name)
}

/// Why a file's bytes can't be read as text.
public struct SourceEncodingError: Error {
  /// The report.
  public let diagnostic: Diagnostic

  /// Creates the error that says `message`.
  init(_ message: String) {
    diagnostic = .error(
      .badEncoding, message, at: nil,
      notes: [Note("convert the file to UTF-8")])
  }
}

/// An encoding of source text.
enum SourceEncoding {
  case utf8, ascii, latin1

  /// One byte a character; these are the characters of bytes 128 to 255.
  case singleByte([Unicode.Scalar])

  /// Returns the encoding called `name`, or `nil` if it is not known.
  init?(_ name: String) {
    let normal = normalName(name)
    if normal == "utf-8" || normal == "utf8" || normal.hasPrefix("utf-8-") || normal == "u8" {
      self = .utf8
      return
    }
    switch normal {
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-latin-1", "8859", "cp819", "l1",
      "latin":
      self = .latin1
    case "ascii", "us-ascii", "646": self = .ascii
    default:
      guard let upper = SingleByteEncoding.upperHalf(of: normal) else { return nil }
      self = .singleByte(Array(upper.unicodeScalars))
    }
  }

  /// Returns the text of `bytes` in UTF-8.
  func decode(_ bytes: [UInt8], name: String) throws(SourceEncodingError) -> [UInt8] {
    switch self {
    case .utf8: return bytes
    case .ascii:
      if let k = bytes.firstIndex(where: { $0 >= 0x80 }) {
        throw SourceEncodingError(
          "'ascii' codec can't decode byte 0x\(String(bytes[k], radix: 16)) in position \(k) "
            + "of '\(name)'")
      }
      return bytes
    case .latin1:
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 8)
      for c in bytes {
        if c < 0x80 {
          text.append(c)
        } else {
          text.append(0xc0 | c >> 6)
          text.append(0x80 | c & 0x3f)
        }
      }
      return text
    case .singleByte(let upper): return try decode(bytes, upper, name: name)
    }
  }

  /// Returns the text of `bytes` in which 128 and more stand for `upper`.
  private func decode(
    _ bytes: [UInt8], _ upper: [Unicode.Scalar], name: String
  ) throws(SourceEncodingError) -> [UInt8] {
    var text: [UInt8] = []
    for (k, c) in bytes.enumerated() {
      if c < 0x80 {
        text.append(c)
        continue
      }
      let scalar = upper[Int(c) - 0x80]
      if scalar == "\u{fffd}" {
        throw SourceEncodingError(
          "can't decode byte 0x\(String(c, radix: 16)) in position \(k) of '\(name)'")
      }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    }
    return text
  }
}

/// Returns the name of an encoding in lower case and with dashes.
private func normalName(_ name: String) -> String {
  String(name.lowercased().map { $0 == "_" ? "-" : $0 })
}

/// Returns the encoding that a comment in one of the first two lines declares.
private func declaredEncoding(_ bytes: [UInt8]) -> String? {
  var start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  for _ in 0..<2 {
    var end = start
    while end < bytes.count && bytes[end] != 0x0a && bytes[end] != 0x0d { end += 1 }
    var p = start
    while p < end && (bytes[p] == 0x20 || bytes[p] == 0x09 || bytes[p] == 0x0c) { p += 1 }
    if p < end && bytes[p] != 0x23 { return nil }
    if p < end, let name = encodingName(bytes[p..<end]) { return name }
    start = end + 1
    if end < bytes.count && bytes[end] == 0x0d && start < bytes.count && bytes[start] == 0x0a {
      start += 1
    }
    if start > bytes.count { return nil }
  }
  return nil
}

/// Returns the name behind `coding:` or `coding=` in a comment.
private func encodingName(_ comment: ArraySlice<UInt8>) -> String? {
  let key = Array("coding".utf8)
  var p = comment.startIndex
  while p + key.count < comment.endIndex {
    if comment[p..<p + key.count].elementsEqual(key) {
      var q = p + key.count
      if comment[q] == 0x3a || comment[q] == 0x3d {
        q += 1
        while q < comment.endIndex && (comment[q] == 0x20 || comment[q] == 0x09) { q += 1 }
        let first = q
        while q < comment.endIndex,
          isNameByte(comment[q]) && comment[q] < 0x80 || comment[q] == 0x2d || comment[q] == 0x2e
        { q += 1 }
        if q > first { return String(decoding: comment[first..<q], as: UTF8.self) }
      }
    }
    p += 1
  }
  return nil
}
