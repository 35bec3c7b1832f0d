import Diagnostics

/// Why an operation has no type; caught where the operation is evaluated.
struct EvaluationError: Error {
  /// What is reported, unless this is a consequence of an error reported before.
  var diagnostic: Diagnostic?

  /// The consequence of an error reported before.
  static let consequence = EvaluationError(diagnostic: nil)
}
