import IR
import PythonSSA
import Types
import Utilities

/// How far a stencil's constant indices reach from the element that it computes.
///
/// Algorithm: the subscripts of parameters in the body are read from its code; an index that is no
/// constant makes the reach unknown.
struct StencilExtents {
  /// The least index of each dimension, at most 0.
  private(set) var low: [Int]

  /// The greatest index of each dimension, at least 0.
  private(set) var high: [Int]

  /// Finds the reach of `code` over the parameters at `positions`, arrays of `rank` dimensions.
  init?(_ code: Code, positions: [Int], rank: Int) {
    low = Array(repeating: 0, count: rank)
    high = low
    guard let entry = code.order.first else { return nil }
    let parameters = code.blocks[entry].parameters
    let arrays = Set(
      positions.compactMap { parameters.indices.contains($0) ? parameters[$0] : nil })
    for v in code.values.ids {
      guard case .item(let a, let i)? = code.operation(v), arrays.contains(a) else { continue }
      guard let place = Self.place(i, in: code), place.count == rank else { return nil }
      for (k, offset) in place.enumerated() {
        low[k] = min(low[k], offset)
        high[k] = max(high[k], offset)
      }
    }
  }

  /// Returns the constant index `i` of an item, a number for each dimension.
  private static func place(_ i: CodeValueID, in code: Code) -> [Int]? {
    guard case .tuple(let list, let stars)? = code.operation(i), stars.isEmpty else {
      return number(i, in: code).map { [$0] }
    }
    let numbers = code[list].compactMap { number($0, in: code) }
    return numbers.count == code[list].count ? numbers : nil
  }

  /// Returns the integer that `v` is.
  private static func number(_ v: CodeValueID, in code: Code) -> Int? {
    switch code.operation(v) {
    case .constant(.int(let i)): Int(i)
    case .unary(.minus, let inner): number(inner, in: code).map { 0 - $0 }
    default: nil
    }
  }
}

extension Evaluator {
  /// Evaluates `__stencil_extents__(function, positions, rank)`, the pairs of the least and the
  /// greatest index in each dimension or None, and `__result_dtype__(function, *arguments)`; `nil`
  /// for others.
  func stencilOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    guard name == "__stencil_extents__" || name == "__result_dtype__" else { return nil }
    guard case .object(.function(let f, let captures)) = try argument(a, 0).abstract else {
      throw error(.badIntrinsic(name, at: span))
    }
    if name == "__result_dtype__" {
      let types = a.dropFirst().map(\.abstract.generalised)
      let s = program.demand(f, captures: captures, types, mode(of: f), at: requestPlace)
      program.infer(s)
      guard let d = s.result.scalar?.dtype else {
        if s.result == .never { throw callError(s) }
        throw error(.noElementType(s.result, at: span))
      }
      return Operand(.object(.dtype(d)))
    }
    let positions = (try argument(a, 1).elements ?? []).compactMap { $0.abstract.int.map(Int.init) }
    let rank = Int(try argument(a, 2).abstract.int ?? 0)
    guard let e = StencilExtents(program.code(f), positions: positions, rank: rank) else {
      return Operand.none
    }
    return .tuple(zip(e.low, e.high).map { .tuple([.int($0), .int($1)]) })
  }
}
