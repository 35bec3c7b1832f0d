/// A code with what `pyaot explain` says about it.
public struct CodeText: Sendable {
  /// The code.
  public let code: DiagnosticCode

  /// One line: what the code stands for.
  public let title: String

  /// What it means, an example of it, and what to write instead; plain text of any length.
  public let text: String

  /// Creates the text of `code`.
  public init(_ code: DiagnosticCode, _ title: String, _ text: String) {
    self.code = code
    self.title = title
    self.text = text
  }
}

extension DiagnosticCode {
  /// Every code that the compiler can report, with its text.
  ///
  /// Families: `S` syntax, `G` signatures, `N` names, `T` types, `L` known limitations,
  /// `D` driver and files, `A` artifacts and targets, `B` bugs of the compiler.
  public static let texts: [CodeText] = [
    syntaxTexts, signatureTexts, semanticTexts, inferenceTexts, foreignTexts, recordTexts,
    artifactTexts, driverTexts,
    compilationTexts,
  ].flatMap { $0 }
}
