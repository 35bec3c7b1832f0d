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
    var out = ""
    write(to: &out, indentation: 0)
    return out + "\n"
  }

  /// The number of columns in which a list has to fit to stay on one line.
  private static var width: Int { 96 }

  /// Writes the value, whose line is indented by `indentation` columns.
  private func write(to out: inout String, indentation: Int) {
    switch self {
    case .null: out += "null"
    case .bool(let b): out += b ? "true" : "false"
    case .integer(let i): out += "\(i)"
    case .float(let f): out += f.isFinite ? "\(f)" : "null"
    case .string(let s): Self.write(s, to: &out)
    case .array(let e): writeList(e.map { (nil, $0) }, "[", "]", to: &out, indentation)
    case .object(let m): writeList(m.map { ($0.name, $0.value) }, "{", "}", to: &out, indentation)
    }
  }

  /// Writes `parts`, on one line if they fit.
  private func writeList(
    _ parts: [(String?, JSON)], _ open: String, _ close: String, to out: inout String,
    _ indentation: Int
  ) {
    if let line = line, line.utf8.count + indentation <= Self.width {
      out += line
      return
    }
    let margin = String(repeating: " ", count: indentation + 2)
    out += open
    for (i, (name, value)) in parts.enumerated() {
      out += i == 0 ? "\n" : ",\n"
      out += margin
      if let name {
        Self.write(name, to: &out)
        out += ": "
      }
      value.write(to: &out, indentation: indentation + 2)
    }
    out += "\n" + String(repeating: " ", count: indentation) + close
  }

  /// The value on one line, or `nil` if a list in it holds a list that is not empty.
  private var line: String? {
    switch self {
    case .array(let e):
      guard e.allSatisfy(\.isLeaf) else { return nil }
      return "[" + e.map(\.leafText).joined(separator: ", ") + "]"
    case .object(let m):
      guard m.allSatisfy(\.value.isLeaf) else { return nil }
      let parts = m.map { JSON.string($0.name).leafText + ": " + $0.value.leafText }
      return "{" + parts.joined(separator: ", ") + "}"
    default: return nil
    }
  }

  /// `true` iff the value is no list that holds something.
  private var isLeaf: Bool {
    switch self {
    case .array(let e): e.isEmpty || e.allSatisfy { $0.asInteger != nil }
    case .object(let m): m.isEmpty
    default: true
    }
  }

  /// The text of a leaf.
  private var leafText: String {
    if case .array(let e) = self { return "[" + e.map(\.leafText).joined(separator: ", ") + "]" }
    if case .object = self { return "{}" }
    var out = ""
    write(to: &out, indentation: 0)
    return out
  }

  /// Writes `s` in quotes, in ASCII.
  private static func write(_ s: String, to out: inout String) {
    out += "\""
    for u in s.utf16 {
      switch u {
      case 34: out += "\\\""
      case 92: out += "\\\\"
      case 10: out += "\\n"
      case 9: out += "\\t"
      case 32...126: out.unicodeScalars.append(UnicodeScalar(UInt8(u)))
      default:
        let hexadecimal = String(u, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hexadecimal.utf8.count) + hexadecimal
      }
    }
    out += "\""
  }
}
