extension JSON {
  /// Reads the values that stand one behind the other in `text`; `nil` if it is no JSON.
  public static func values(in text: [UInt8]) -> [JSON]? {
    var reader = JSONReader(text: text)
    return reader.all()
  }
}

/// Reads JSON.
///
/// - Source: RFC 8259.
private struct JSONReader {
  /// The text.
  let text: [UInt8]

  /// The index of the next byte.
  var next = 0

  /// The number of lists around the next byte.
  var depth = 0

  /// The greatest number of lists in one another.
  static var maximumDepth: Int { 64 }

  /// Creates a reader of `text`.
  init(text: [UInt8]) { self.text = text }

  /// Reads values to the end of the text; bytes of value 0 between them are blanks.
  mutating func all() -> [JSON]? {
    var values: [JSON] = []
    skipBlanks()
    while next < text.count {
      guard let v = value() else { return nil }
      values.append(v)
      skipBlanks()
    }
    return values
  }

  /// Skips blanks, ends of lines and the padding of sections.
  private mutating func skipBlanks() {
    while next < text.count, [32, 9, 10, 13, 0].contains(text[next]) { next += 1 }
  }

  /// Goes behind `c` iff it is next after blanks.
  private mutating func take(_ c: Character) -> Bool {
    skipBlanks()
    guard next < text.count, text[next] == c.asciiValue else { return false }
    next += 1
    return true
  }

  /// Goes behind `word` iff it is next.
  private mutating func take(word: String) -> Bool {
    guard text[next...].starts(with: word.utf8) else { return false }
    next += word.utf8.count
    return true
  }

  /// Reads a value.
  private mutating func value() -> JSON? {
    skipBlanks()
    guard next < text.count, depth < Self.maximumDepth else { return nil }
    switch text[next] {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return take(word: "true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
    default: return number()
    }
  }

  /// Reads an object.
  private mutating func object() -> JSON? {
    depth += 1
    defer { depth -= 1 }
    next += 1
    var members: [JSON.Member] = []
    if take("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard let name = string(), take(":"), let v = value() else { return nil }
      members.append(JSON.Member(name, v))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  /// Reads an array.
  private mutating func array() -> JSON? {
    depth += 1
    defer { depth -= 1 }
    next += 1
    var elements: [JSON] = []
    if take("]") { return .array([]) }
    repeat {
      guard let v = value() else { return nil }
      elements.append(v)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  /// Reads a number.
  private mutating func number() -> JSON? {
    let start = next
    while next < text.count, "+-.eE0123456789".utf8.contains(text[next]) { next += 1 }
    let digits = String(decoding: text[start..<next], as: UTF8.self)
    if let i = Int(digits) { return .integer(i) }
    return Double(digits).map(JSON.float)
  }

  /// Reads a text in quotes.
  private mutating func string() -> String? {
    guard next < text.count, text[next] == 34 else { return nil }
    next += 1
    var units: [UInt16] = []
    var plain: [UInt8] = []
    while next < text.count {
      let c = text[next]
      next += 1
      if c == 34 {
        units += Array(String(decoding: plain, as: UTF8.self).utf16)
        return String(decoding: units, as: UTF16.self)
      }
      if c == 92 {
        units += Array(String(decoding: plain, as: UTF8.self).utf16)
        plain = []
        guard let u = escape() else { return nil }
        units.append(u)
      } else {
        plain.append(c)
      }
    }
    return nil
  }

  /// Reads what follows a backslash.
  private mutating func escape() -> UInt16? {
    guard next < text.count else { return nil }
    let c = text[next]
    next += 1
    let simple: [UInt8: UInt16] = [
      34: 34, 92: 92, 47: 47, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9,
    ]
    if c != UInt8(ascii: "u") { return simple[c] }
    guard next + 4 <= text.count else { return nil }
    let digits = String(decoding: text[next..<next + 4], as: UTF8.self)
    next += 4
    return UInt16(digits, radix: 16)
  }
}
