import Diagnostics
import Types

/// What the calls of C functions report.
extension Diagnostic {
  /// An argument that a C function does not take.
  static func foreignArgument(
    _ a: Abstract, _ t: Type, _ name: String, at s: SourceSpan
  ) -> Diagnostic {
    var notes: [Note] = []
    if let wanted = t.asArray, let found = a.array {
      if found.element != wanted.element {
        notes = [Note("convert it with '.astype'")]
      } else if found.isReadOnly && !wanted.isReadOnly {
        notes = [Note("declare the parameter 'const' if the function does not write to it")]
      } else if found.rank == wanted.rank {
        notes = [Note("make it contiguous with 'np.ascontiguousarray', or pass '.copy()'")]
      }
    }
    return .error(
      .foreignArgument, "C function '\(name)' takes \(t), not \(a)", at: s, notes: notes)
  }

  /// A call of a C function with too few or too many arguments.
  static func foreignArgumentCount(
    _ name: String, _ wanted: Int, _ found: Int, at s: SourceSpan
  ) -> Diagnostic {
    let noun = wanted == 1 ? "argument" : "arguments"
    return .error(
      .argumentMismatch, "C function '\(name)' takes \(wanted) \(noun) but \(found) are given",
      at: s)
  }
}
