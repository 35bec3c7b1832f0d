/// How a piece of a rendered report looks on a terminal with colours.
enum TextStyle: String {
  case error = "1;31"
  case warning = "1;35"
  case remark = "1;34"
  case note = "1;36"
  case strong = "1"
  case underline = "1;32"
  case gutter = "2"

  /// Returns `text` between the escape sequences of this style.
  func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}

extension Severity {
  /// The style of the word that names the severity.
  var style: TextStyle {
    switch self {
    case .remark: .remark
    case .warning: .warning
    case .error: .error
    }
  }
}
