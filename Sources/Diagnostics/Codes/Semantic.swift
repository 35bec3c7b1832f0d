extension DiagnosticCode {
  /// The semantic codes with their texts.
  static let semanticTexts: [CodeText] = []
}
