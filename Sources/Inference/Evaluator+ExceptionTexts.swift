import PythonSSA
import Types

/// The texts of exceptions.
extension Evaluator {
  /// Returns the message of the exception `o` as far as it is constant: that of `str(o)`, but the
  /// bare text of a KeyError.
  func message(of o: Operand) -> String {
    guard case .object(.exception(_, let fields)) = o.abstract,
      case .tuple(let arguments)? = fields.first(where: {
        $0.name == ExceptionCase.argumentsName
      })?.value
    else { return "" }
    if arguments.count == 1 { return arguments[0].string ?? arguments[0].constantText ?? "" }
    let texts = arguments.compactMap(\.constantText)
    guard !texts.isEmpty, texts.count == arguments.count else { return "" }
    return "(" + texts.joined(separator: ", ") + ")"
  }
}

extension Abstract {
  /// What `repr` gives for a constant; `nil` for others.
  var constantText: String? {
    switch self {
    case .none: return "None"
    case .constant(.bool(let b)): return b ? "True" : "False"
    case .constant(.int(let i)): return "\(i)"
    case .constant(.float(let bits)):
      let x = Double(bitPattern: bits)
      return x.isFinite ? "\(x)" : x.isNaN ? "nan" : x < 0 ? "-inf" : "inf"
    case .constant(.string(let s)): return Self.quoted(s)
    case .tuple(let e):
      let texts = e.compactMap(\.constantText)
      if texts.count != e.count { return nil }
      return "(" + texts.joined(separator: ", ") + (e.count == 1 ? ",)" : ")")
    default: return nil
    }
  }

  /// Returns `s` as a literal of Python.
  private static func quoted(_ s: String) -> String {
    let quote: Character = s.contains("'") && !s.contains("\"") ? "\"" : "'"
    var out = String(quote)
    for c in s.unicodeScalars {
      switch c {
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case _ where Character(c) == quote: out += "\\" + String(c)
      default: out.unicodeScalars.append(c)
      }
    }
    return out + String(quote)
  }
}
