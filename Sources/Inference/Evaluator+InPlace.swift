import IR
import PythonSSA
import Types
import Utilities

/// Augmented assignments.
extension Evaluator {
  /// Evaluates `a op= b`, which writes to the array if `a` is one.
  func update(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    guard let array = a.abstract.array, array.rank > 0 else {
      if let o = try distributed(
        [a, b],
        { (x) throws(EvaluationError) in
          try update(op, x[0], x[1])
        })
      {
        return o
      }
      if let o = try instanceOperation(op, a, b, inPlace: true) { return o }
      if let x = try sequencesAsArrays(a, b) { return try binary(op, x[0], x[1]) }
      if let o = try heapUpdate(op, a, b) { return o }
      return try binary(op, a, b)
    }
    let value =
      op == .matrixMultiply
      ? try callLibrary("operators", "__in_place_product__", [a, b]) : try binary(op, a, b)
    if value.abstract == .never { return value }
    if let source = value.abstract.array?.dtype ?? value.abstract.scalar?.dtype,
      let target = array.dtype, !source.castsToSameKind(target)
    {
      throw error(.inPlaceCast(op.symbol, source, target, at: span))
    }
    try assign(a, value)
    return a
  }
}
