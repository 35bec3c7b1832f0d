internal import IR
internal import Types
internal import Utilities

/// How often a loop is run whose bounds are a constant apart.
struct TripCount {
  /// The number of iterations.
  let count: Int

  /// The position of the target of the header's branch that is in the loop.
  let inside: Int

  /// Counts the iterations of loop `id`; `nil` if they are not the same number, at most `limit`,
  /// whatever the values are. Exits from its middle are not counted.
  init?(
    of id: LoopID, _ f: Function, _ loops: Loops, _ placement: Placement,
    _ prover: inout RangeProver, limit: Int
  ) {
    let variables = loops.inductionVariables(of: id, f, prover.facts.dominators, placement)
    guard let bound = loops.bound(of: id, variables, f, placement),
      prover.types[f[bound.limit].type].dtype == .int64,
      case .integer(let size) = f.instruction(bound.variable.step), size != .min,
      let last = Self.sum(bound.limit, f, placement, &prover),
      let first = Self.sum(bound.variable.initial, f, placement, &prover), first.base == last.base
    else { return nil }
    let step = bound.variable.isDescending ? -size : size
    // With another step the last sum may wrap, unless all are known.
    guard step.magnitude == 1 || first.base == nil && step.magnitude < 1 << 16 else { return nil }
    let way: Int64 = step > 0 ? 1 : -1
    let (a, o) = last.constant.subtractingReportingOverflow(first.constant)
    let (distance, p) = a.multipliedReportingOverflow(by: way)
    guard !o, !p, distance <= Int64(limit) * step.magnitude.signed, distance > -(1 << 40) else {
      return nil
    }
    switch (bound.predicate, step > 0) {
    case (.less, true), (.greater, false):
      count = Int(max(0, (distance + step * way - 1) / (step * way)))
    case (.lessOrEqual, true), (.greaterOrEqual, false):
      guard step.magnitude == 1, last.constant.magnitude < 1 << 40 else { return nil }
      count = Int(max(0, distance + 1))
    default: return nil
    }
    inside = bound.inside
    if count > limit { return nil }
  }

  /// Returns `v` as a sum of a value (none for 0) and a constant that is proven not to wrap.
  private static func sum(
    _ v: ValueID, _ f: Function, _ placement: Placement, _ prover: inout RangeProver
  ) -> (base: ValueID?, constant: Int64)? {
    var (v, constant) = (v, Int64(0))
    for _ in 0..<8 {
      switch f.instruction(v) {
      case .integer(let n):
        let (sum, o) = constant.addingReportingOverflow(n)
        return o ? nil : (nil, sum)
      case .binary(.add, let a, let b):
        guard case .integer(let n) = f.instruction(b), let place = placement.place(of: v, f),
          prover.provesExact(v, at: place)
        else { return (v, constant) }
        let (sum, o) = constant.addingReportingOverflow(n)
        if o { return nil }
        (v, constant) = (a, sum)
      default: return (v, constant)
      }
    }
    return (v, constant)
  }
}

extension UInt64 {
  /// The same number; all that are asked for fit.
  fileprivate var signed: Int64 { Int64(clamping: self) }
}

extension Placement {
  /// The place in front of the instruction `v`; `nil` if it is none.
  fileprivate func place(of v: ValueID, _ f: Function) -> Place? {
    guard let b = block(of: v), let n = f[b].instructions.firstIndex(of: v) else { return nil }
    return Place(block: b, position: n)
  }
}
