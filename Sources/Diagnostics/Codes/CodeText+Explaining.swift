extension CodeText {
  /// What `pyaot explain` prints: code and title, an empty line, the text.
  public var explanation: String { "\(code): \(title)\n\n\(text)\n" }
}

extension DiagnosticCode {
  /// Returns the text of the code written `name` in either case, or `nil` if there is none.
  public static func text(of name: String) -> CodeText? {
    let wanted = name.uppercased()
    return texts.first { $0.code.description == wanted }
  }
}
