extension DiagnosticCode {
  /// The signature codes with their texts.
  static let signatureTexts: [CodeText] = []
}
