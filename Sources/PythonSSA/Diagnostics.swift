public import Diagnostics

extension Diagnostic {
  /// Returns the report that something of the language is not supported; `description` is that of
  /// an `Operation.unsupported`.
  public static func unsupported(_ description: String, at span: SourceSpan?) -> Diagnostic {
    .error(
      .unsupportedConstruct, "\(description) is not supported", at: span,
      notes: adviceFor(description).map { [Note($0)] } ?? [])
  }

  /// Returns the report that a name means nothing; `near` is one that may have been meant.
  public static func undefinedName(
    _ name: String, near: String? = nil, at span: SourceSpan?
  ) -> Diagnostic {
    .error(
      .undefinedName, "name '\(name)' is not defined", at: span,
      notes: near.map { [Note("did you mean '\($0)'?")] } ?? [])
  }

  /// Returns the report that a name's value is not known when the module is compiled; `place` is
  /// where it is assigned.
  public static func dynamicGlobal(
    _ name: String, assignedAt place: SourceSpan, at span: SourceSpan?
  ) -> Diagnostic {
    .error(
      .dynamicGlobal, "the value of global '\(name)' is not known at compile time", at: span,
      notes: [
        Note("it is assigned here in a way that depends on execution", at: place),
        Note("assign it once at the top level, or pass it as an argument"),
      ])
  }

  /// Returns what to write instead of an unsupported construct.
  private static func adviceFor(_ description: String) -> String? {
    switch description {
    case "recursive nested function": "define the function at the top level"
    case "class inside a function that uses its variables":
      "define the class at the top of the module"
    case "template string": "write an f-string"
    default:
      if description.hasPrefix("'yield' inside") {
        "yield behind the statement, or return the values"
      } else if description.hasPrefix("nested function that") {
        "pass the variable as an argument, or define the function at the top level"
      } else if description.contains("pattern") {
        "write a chain of 'if' and 'elif'"
      } else if description.hasPrefix("assignment to") {
        "return the new value instead"
      } else {
        nil
      }
    }
  }
}
