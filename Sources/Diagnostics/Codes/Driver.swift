extension DiagnosticCode {
  /// The driver codes with their texts.
  static let driverTexts: [CodeText] = []
}
