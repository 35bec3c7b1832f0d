import Diagnostics
import Types

/// What inference reports of records.
extension Diagnostic {
  /// A structured dtype that is not compiled.
  static func badRecordType(_ message: String, at s: SourceSpan) -> Diagnostic {
    .error(.recordType, message, at: s)
  }

  /// A field that a record does not have.
  static func noField(_ name: String, _ r: Record, at s: SourceSpan) -> Diagnostic {
    let names = r.fields.map { "'\($0.name)'" }.joined(separator: ", ")
    return .error(
      .noField, "a record of \(r) has no field '\(name)'", at: s,
      notes: [Note("its fields are \(names)")])
  }

  /// A field whose name as an attribute means something else.
  static func hiddenField(_ name: String, at s: SourceSpan) -> Diagnostic {
    .error(
      .noField, "the field '\(name)' is hidden behind NumPy's attribute of this name", at: s,
      notes: [Note("write '[\"\(name)\"]' instead of '.\(name)'")])
  }

  /// An operation on whole records.
  static func recordElements(_ a: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .recordElements, "numbers are needed here, and \(a) holds records", at: s,
      notes: [Note("take a field of them, as in 'a[\"x\"]'")])
  }
}
