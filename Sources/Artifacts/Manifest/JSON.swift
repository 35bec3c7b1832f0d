/// A value of JSON; objects keep the order of their members.
public indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case float(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String

    /// The value.
    public var value: JSON

    /// Creates a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Returns the value of the member called `name` of an object.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; empty for other values.
  public var elements: [JSON] { if case .array(let e) = self { e } else { [] } }

  /// The text, or `nil` for other values.
  public var asString: String? { if case .string(let s) = self { s } else { nil } }

  /// The integer, or `nil` for other values.
  public var asInteger: Int? { if case .integer(let i) = self { i } else { nil } }

  /// The truth, or `nil` for other values.
  public var asBool: Bool? { if case .bool(let b) = self { b } else { nil } }
}

extension JSON {
  /// The value as ASCII text with an end of line: two columns an indentation, short lists on one
  /// line.
  public var text: String {
    var writer = JSONWriter()
    writer.write(self, indentation: 0)
    return String(decoding: writer.bytes + [10], as: UTF8.self)
  }
}

/// Writes JSON as ASCII, byte by byte.
private struct JSONWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// The number of columns in which a list has to fit to stay on one line.
  private static let width = 96

  /// Creates a writer of nothing.
  init() { bytes.reserveCapacity(8192) }

  /// Writes `value`, whose line is indented by `indentation` columns.
  mutating func write(_ value: JSON, indentation: Int) {
    switch value {
    case .null: put("null")
    case .bool(let b): put(b ? "true" : "false")
    case .integer(let i): bytes += Array(String(i).utf8)
    case .float(let f): bytes += Array((f.isFinite ? f.description : "null").utf8)
    case .string(let s): write(s)
    case .array(let e):
      if writeOnLine(value, indentation) { return }
      writeLines(e.count, "[", "]", indentation) { $0.write(e[$1], indentation: indentation + 2) }
    case .object(let m):
      if writeOnLine(value, indentation) { return }
      writeLines(m.count, "{", "}", indentation) { writer, i in
        writer.write(m[i].name)
        writer.put(": ")
        writer.write(m[i].value, indentation: indentation + 2)
      }
    }
  }

  /// Writes `count` parts, each on a line of its own, by `part`.
  private mutating func writeLines(
    _ count: Int, _ open: String, _ close: String, _ indentation: Int,
    _ part: (inout JSONWriter, Int) -> Void
  ) {
    put(open)
    for i in 0..<count {
      put(i == 0 ? "\n" : ",\n")
      putBlanks(indentation + 2)
      part(&self, i)
    }
    put("\n")
    putBlanks(indentation)
    put(close)
  }

  /// Writes the list `value` on one line if it fits there, and no list in it holds a list that is
  /// not empty; returns whether it did.
  private mutating func writeOnLine(_ value: JSON, _ indentation: Int) -> Bool {
    let start = bytes.count
    switch value {
    case .array(let e) where e.allSatisfy(\.isLeaf): writeLeaf(value)
    case .object(let m) where m.allSatisfy(\.value.isLeaf):
      put("{")
      for (i, member) in m.enumerated() {
        if i > 0 { put(", ") }
        write(member.name)
        put(": ")
        writeLeaf(member.value)
      }
      put("}")
    default: return false
    }
    if bytes.count - start + indentation <= Self.width { return true }
    bytes.removeSubrange(start...)
    return false
  }

  /// Writes a value that needs no second line.
  private mutating func writeLeaf(_ value: JSON) {
    switch value {
    case .array(let e):
      put("[")
      for (i, v) in e.enumerated() {
        if i > 0 { put(", ") }
        writeLeaf(v)
      }
      put("]")
    case .object: put("{}")
    default: write(value, indentation: 0)
    }
  }

  /// Writes `s` in quotes, in ASCII.
  private mutating func write(_ s: String) {
    put("\"")
    for u in s.utf16 {
      switch u {
      case 34: put("\\\"")
      case 92: put("\\\\")
      case 10: put("\\n")
      case 9: put("\\t")
      case 32...126: bytes.append(UInt8(u))
      default:
        let hexadecimal = String(u, radix: 16)
        let zeros = String(repeating: "0", count: 4 - hexadecimal.utf8.count)
        bytes += Array(("\\u" + zeros + hexadecimal).utf8)
      }
    }
    put("\"")
  }

  /// Writes `text`.
  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes `count` blanks.
  private mutating func putBlanks(_ count: Int) { bytes += repeatElement(32, count: count) }
}

extension JSON {
  /// `true` iff the value is no list that holds something, but for lists of integers.
  fileprivate var isLeaf: Bool {
    switch self {
    case .array(let e): e.allSatisfy { $0.asInteger != nil }
    case .object(let m): m.isEmpty
    default: true
    }
  }
}
