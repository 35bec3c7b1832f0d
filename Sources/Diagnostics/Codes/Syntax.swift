extension DiagnosticCode {
  /// The syntax codes with their texts.
  static let syntaxTexts: [CodeText] = []
}
