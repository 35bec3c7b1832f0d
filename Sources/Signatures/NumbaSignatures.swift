public import Diagnostics

/// Returns the declaration of `function` for the Numba signature `text`, such as
/// `float64(f8[:], i4)` or `(f8[:], i4)`.
///
/// - Parameters:
///   - text: the value of the text in the decorator.
///   - span: its place, where errors are reported.
///   - scope: the types that the text may name beside those that all know.
public func readNumbaSignature(
  _ text: String, of function: Spelling<String>, at span: SourceSpan,
  in scope: TypeScope = TypeScope(),
  into diagnostics: inout DiagnosticSet
) -> Declaration? {
  let tokens = Lexer.tokens(of: Array(text.utf8)[...], in: span.file, fixed: span)
  return readNumbaSignature(tokens, of: function, at: span, in: scope, into: &diagnostics)
}

/// Returns the declaration of `function` for the Numba signature that stands as an expression at
/// `span` of `file`.
func readNumbaSignature(
  _ file: SourceFile, of function: Spelling<String>, at span: SourceSpan, in scope: TypeScope,
  into diagnostics: inout DiagnosticSet
) -> Declaration? {
  guard Int(span.end) <= file.text.count else { return nil }
  let text = file.text[Int(span.start)..<Int(span.end)]
  // Inside an expression, line ends mean nothing.
  let tokens = Lexer.tokens(of: text, in: span.file).filter { $0.kind != .newline }
  return readNumbaSignature(tokens, of: function, at: span, in: scope, into: &diagnostics)
}

/// Returns the declaration of `function` for the Numba signature of `tokens`.
private func readNumbaSignature(
  _ tokens: [Token], of function: Spelling<String>, at span: SourceSpan, in scope: TypeScope,
  into diagnostics: inout DiagnosticSet
) -> Declaration? {
  var reader = SignatureReader(tokens)
  let raw = reader.numbaSignature(of: function, at: span)
  return resolve(
    raw.map { [$0] } ?? [], in: scope, reported: reader.diagnostics, into: &diagnostics
  ).declarations.first
}

extension SignatureReader {
  /// Reads `result(parameters)` or `(parameters)`.
  fileprivate mutating func numbaSignature(
    of function: Spelling<String>, at span: SourceSpan
  ) -> RawDeclaration? {
    guard var arguments = type() else { return nil }
    var result: TypeSyntax?
    if current.kind == .mark("(") {
      result = arguments
      guard let t = type() else { return nil }
      arguments = t
    }
    guard case .tuple(let types) = arguments.form, isAtEnd else {
      report(expected: "the types of the arguments in brackets")
      return nil
    }
    let parameters = types.map { RawDeclaration.Parameter(type: $0, span: $0.span) }
    return RawDeclaration(
      kind: .function, name: function, parameters: parameters, result: result, span: span)
  }
}
