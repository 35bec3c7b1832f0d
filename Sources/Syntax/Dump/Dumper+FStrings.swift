/// Where CPython up to 3.11, which parses the expressions of f-strings apart, sees them.
struct FieldPlaces {
  /// The place of the whole literal, which all parts of it have.
  var literal: (start: (line: Int, column: Int), end: (line: Int, column: Int))

  /// Returns where an expression is seen that stands at `position`.
  func shifted(_ position: (line: Int, column: Int)) -> (line: Int, column: Int) { position }
}

/// f-strings.
extension Dumper {
  /// Prints an f-string.
  mutating func dumpJoined(_ id: ExpressionID, _ values: ExpressionList) {
    writer.open("JoinedStr")
    expressions("values", values)
    close(tree.span(of: id))
  }

  /// Prints a replacement field.
  mutating func dumpFormatted(
    _ id: ExpressionID, _ value: ExpressionID, _ conversion: Conversion, _ spec: ExpressionID?
  ) {
    writer.open("FormattedValue")
    expression("value", value)
    self.conversion(conversion)
    expression("format_spec", spec)
    close(tree.span(of: id))
  }
}
