import IR
import Types

/// Tuples and lists where an array stands beside them, which NumPy makes arrays of first.
extension Evaluator {
  /// Returns the operands `a` and `b`, one of which is an array of at least one dimension and the
  /// other a tuple or a list, as arrays; `nil` for other operands.
  func sequencesAsArrays(_ a: Operand, _ b: Operand) throws(EvaluationError) -> [Operand]? {
    if hasElements(a), isSequence(b) { return [a, try array(of: b)] }
    if hasElements(b), isSequence(a) { return [try array(of: a), b] }
    return nil
  }

  /// Returns the tuple or list `o` as an array of elements of type `d`; without one, of the type
  /// that NumPy takes.
  func array(of o: Operand, _ d: DType? = nil) throws(EvaluationError) -> Operand {
    try callLibrary("numpy", "array", [o] + (d.map { [Operand(.object(.dtype($0)))] } ?? []))
  }

  /// `true` iff `o` is a tuple or a list.
  func isSequence(_ o: Operand) -> Bool {
    switch o.abstract {
    case .tuple, .list: true
    case .value(.reference(let r)): ["list", "tuple"].contains(r.className)
    default: false
    }
  }

  /// `true` iff `o` is an array of numbers that has dimensions.
  private func hasElements(_ o: Operand) -> Bool {
    o.abstract.array.map { $0.rank > 0 && $0.dtype != nil } ?? false
  }
}
