/// Builds a C comment of lines in ASCII.
struct CComment {
  /// The lines, escaped.
  private var lines: [String] = []

  /// The number of columns that lines are filled to.
  private static var width: Int { 96 }

  /// Adds a line that is kept as it is.
  mutating func line(_ text: String) { lines.append(Self.escaped(text)) }

  /// Adds an empty line, unless the comment is empty or ends in one.
  mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds `text`, broken at blanks; further lines are indented by four columns more.
  mutating func paragraph(_ text: String, indent: String = "  ") {
    var current = indent
    var isEmpty = true
    for word in Self.escaped(text).split(separator: " ") {
      if !isEmpty, current.utf8.count + word.utf8.count + 1 > Self.width {
        lines.append(current)
        current = indent + "    "
        isEmpty = true
      }
      current += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    if !isEmpty { lines.append(current) }
  }

  /// The comment.
  var text: String {
    var trimmed = lines[...]
    while trimmed.last?.isEmpty ?? false { trimmed.removeLast() }
    let body = trimmed.map { $0.isEmpty ? " *" : " * " + $0 }.joined(separator: "\n")
    return "/*" + body.dropFirst(2) + " */\n"
  }

  /// Returns `text` in ASCII and without what begins or ends comments or is a trigraph.
  static func escaped(_ text: String) -> String {
    var out = ""
    var last: UnicodeScalar = " "
    for u in text.unicodeScalars {
      let joins =
        (last == "/" && u == "*") || (last == "*" && u == "/") || (last == "?" && u == "?")
      if joins { out += " " }
      if u.isASCII, u.value >= 32, u.value != 127 {
        out.unicodeScalars.append(u)
      } else if u == "\t" {
        out += "  "
      } else {
        out += "\\u" + String(u.value, radix: 16)
      }
      last = u
    }
    while out.hasSuffix(" ") || out.hasSuffix("\\") { out.removeLast() }
    return out
  }
}
