/// A Python literal: what a signature binds a parameter to.
public indirect enum Literal: Hashable, Sendable {
  /// `None`.
  case none

  /// `True` or `False`.
  case bool(Bool)

  /// An integer; literals beyond 64 bits are refused by the readers.
  case int(Int64)

  /// A float.
  case float(Double)

  /// A text.
  case string(String)

  /// A tuple of literals.
  case tuple([Literal])
}

extension Literal: CustomStringConvertible {
  /// The literal as Python writes it.
  public var description: String {
    switch self {
    case .none: return "None"
    case .bool(let b): return b ? "True" : "False"
    case .int(let i): return "\(i)"
    case .float(let f): return "\(f)"
    case .string(let s): return Self.quoted(s)
    case .tuple(let e):
      if e.count == 1 { return "(\(e[0]),)" }
      return "(" + e.map(\.description).joined(separator: ", ") + ")"
    }
  }

  /// Returns `s` in single quotes with Python's escapes, in ASCII.
  private static func quoted(_ s: String) -> String {
    var text = "'"
    for u in s.unicodeScalars {
      switch u {
      case "'", "\\": text += "\\" + String(u)
      case "\n": text += "\\n"
      case _ where u.value >= 32 && u.value < 127: text.unicodeScalars.append(u)
      default:
        let hexadecimal = String(u.value, radix: 16)
        text += "\\U" + String(repeating: "0", count: 8 - hexadecimal.utf8.count) + hexadecimal
      }
    }
    return text + "'"
  }
}
