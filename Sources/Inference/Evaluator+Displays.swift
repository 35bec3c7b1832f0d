import IR
import PythonSSA

/// Displays of tuples, lists and sets, with starred iterables in them.
///
/// The lengths of most are known: `__spread__` of the library gives what a star stands before as a
/// static sequence, else as a list of its own.
extension Evaluator {
  /// Evaluates `(a, *b, ...)`.
  func tupleDisplay(_ l: CodeValueList, _ stars: [Int]) throws(EvaluationError) -> Operand {
    if let made = try joinedParts(l, stars) {
      return try callLibrary("builtins", "__call_tuple__", [made])
    }
    return .tuple(try elements(l, stars))
  }

  /// Evaluates `[a, *b, ...]`.
  func listDisplay(_ l: CodeValueList, _ stars: [Int]) throws(EvaluationError) -> Operand {
    if let made = try joinedParts(l, stars) { return made }
    return try list(try elements(l, stars))
  }

  /// Evaluates `{a, *b, ...}`.
  func setDisplay(_ l: CodeValueList, _ stars: [Int]) throws(EvaluationError) -> Operand {
    if let made = try joinedParts(l, stars, by: "__set_of_parts__") { return made }
    return try set(try elements(l, stars), isLiteral: areLiterals(l))
  }

  /// Returns what the library's function `name` makes of the parts of a display where the number of
  /// those that a star gives is known at run time only; `nil` for other displays.
  private func joinedParts(
    _ l: CodeValueList, _ stars: [Int], by name: String = "__list_of_parts__"
  ) throws(EvaluationError) -> Operand? {
    if stars.isEmpty { return nil }
    var parts: [Operand] = []
    for (i, o) in try operands(l).enumerated() {
      parts.append(stars.contains(i) ? o : try handedOut(o))
    }
    guard stars.contains(where: { parts[$0].elements == nil }) else { return nil }
    let isStarred = parts.indices.map { Operand.bool(stars.contains($0)) }
    return try callLibrary("builtins", name, [.tuple(parts), .tuple(isStarred)])
  }

  /// Returns the elements of a display, those of starred sequences in place.
  private func elements(
    _ l: CodeValueList, _ stars: [Int]
  ) throws(EvaluationError) -> [Operand] {
    var result: [Operand] = []
    for (i, o) in try operands(l).enumerated() {
      if stars.contains(i) {
        result += o.elements ?? []
      } else {
        result.append(try handedOut(o))
      }
    }
    return result
  }
}
