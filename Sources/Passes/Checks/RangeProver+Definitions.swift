internal import IR
internal import Types

extension RangeProver {
  /// The number 0.
  private static let zero = Offset(term: .zero, constant: 0)

  /// `true` iff `v` is proven to be at least `n` at `place`.
  private mutating func isAtLeast(_ n: Int64, _ v: ValueID, _ place: Place) -> Bool {
    guard let x = f.offset(v, types) else { return false }
    return prove(Offset(term: .zero, constant: n), x, 0, place)
  }

  /// `true` iff `a + k` is proven not to wrap.
  private mutating func isExact(_ a: ValueID, plus k: Int64, _ place: Place) -> Bool {
    guard types[f[a].type].dtype == .int64, let x = f.offset(a, types) else { return false }
    if k >= 0 { return prove(x, Offset(term: .zero, constant: .max - k), 0, place) }
    return prove(Offset(term: .zero, constant: .min - k), x, 0, place)
  }

  /// The operand and the constant of which `v` is the sum, if it is one.
  private func sum(_ v: ValueID) -> (ValueID, Int64)? {
    func constant(_ x: ValueID) -> Int64? {
      guard let o = f.offset(x, types), o.term == .zero else { return nil }
      return o.constant
    }
    switch f.instruction(v) {
    case .binary(.add, let a, let b):
      if let k = constant(b) { return (a, k) }
      if let k = constant(a) { return (b, k) }
    case .binary(.subtract, let a, let b):
      if let k = constant(b), k != .min { return (a, -k) }
    default: break
    }
    return nil
  }

  /// Proves `goal` by replacing its smaller side by something larger, by its definition.
  mutating func proveBySmaller(_ goal: Fact, _ place: Place) -> Bool {
    guard case .value(let v) = goal.smaller else { return false }
    let y = Offset(term: goal.larger, constant: 0)
    func by(_ a: ValueID, _ k: Int64 = 0) -> Bool {
      guard let d = Self.difference(goal.distance, k) else { return false }
      return prove(f.offset(a, types), y, d, place)
    }
    if let (a, k) = sum(v) { return isExact(a, plus: k, place) && by(a, k) }
    switch f.instruction(v) {
    case .binary(.subtract, let a, let b):
      return isSigned(v) && isAtLeast(0, a, place) && isAtLeast(0, b, place) && by(a)
    case .binary(.minimum, let a, let b): return by(a) || by(b)
    case .binary(.maximum, let a, let b): return by(a) && by(b)
    case .binary(.add, let a, let b):
      // a + b <= b + d if a <= d.
      if f.offset(b, types)?.term == goal.larger {
        return isExact(a, plus: b, place)
          && prove(f.offset(a, types), Offset(term: .zero, constant: goal.distance), 0, place)
      }
      return f.offset(a, types)?.term == goal.larger && isExact(a, plus: b, place)
        && prove(f.offset(b, types), Offset(term: .zero, constant: goal.distance), 0, place)
    case .binary(.divideTruncating, let a, let b), .binary(.shiftRight, let a, let b):
      guard isAtLeast(0, a, place), isAtLeast(0, b, place) else { return false }
      return by(a) || provesMean(v, y, goal.distance, place)
    case .binary(.remainderTruncating, let a, let m):
      if isAtLeast(1, m, place) && by(m, -1) { return true }
      return isAtLeast(0, a, place) && by(a)
    case .select(let c, let a, let b):
      if isMinimum(v) && (by(a) || by(b)) { return true }
      return assuming(c, true) { $0.prove($0.f.offset(a, $0.types), y, goal.distance, place) }
        && assuming(c, false) { $0.prove($0.f.offset(b, $0.types), y, goal.distance, place) }
    default: return false
    }
  }

  /// Proves that `v`, the half of a sum that is not negative, is at most `y + d`: so it is if one
  /// part is, and the other part is one larger at most.
  private mutating func provesMean(
    _ v: ValueID, _ y: Offset, _ d: Int64, _ place: Place
  ) -> Bool {
    let sum: ValueID
    switch f.instruction(v) {
    case .binary(.divideTruncating, let s, let n):
      guard f.offset(n, types) == Offset(term: .zero, constant: 2) else { return false }
      sum = s
    case .binary(.shiftRight, let s, let n):
      guard f.offset(n, types) == Offset(term: .zero, constant: 1) else { return false }
      sum = s
    default: return false
    }
    guard case .binary(.add, let a, let b) = f.instruction(sum), d < .max,
      isExact(a, plus: b, place)
    else { return false }
    let (p, q) = (f.offset(a, types), f.offset(b, types))
    return prove(p, y, d, place) && prove(q, y, d + 1, place)
      || prove(q, y, d, place) && prove(p, y, d + 1, place)
  }

  /// Proves `goal` by replacing its larger side by something smaller, by its definition.
  mutating func proveByLarger(_ goal: Fact, _ place: Place) -> Bool {
    guard case .value(let v) = goal.larger else { return false }
    let x = Offset(term: goal.smaller, constant: 0)
    func by(_ a: ValueID, _ k: Int64 = 0) -> Bool {
      guard k != .min, let d = Self.difference(goal.distance, -k) else { return false }
      return prove(x, f.offset(a, types), d, place)
    }
    if let (a, k) = sum(v) { return isExact(a, plus: k, place) && by(a, k) }
    switch f.instruction(v) {
    case .binary(.subtract, let a, let b):
      guard goal.smaller == .zero, isSigned(v) else { return false }
      return isAtLeast(0, a, place) && isAtLeast(0, b, place)
        && prove(f.offset(b, types), f.offset(a, types), goal.distance, place)
    case .binary(.add, let a, let b):
      guard goal.smaller == .zero else { return false }
      // The remainder of a division by b, plus b, is 1 at least.
      if case .binary(.remainderTruncating, _, b) = f.instruction(a), goal.distance >= -1,
        isAtLeast(0, b, place), isExact(a, plus: b, place)
      {
        return true
      }
      return goal.distance >= 0 && isAtLeast(0, a, place) && isAtLeast(0, b, place)
        && isExact(a, plus: b, place)
    case .binary(.multiply, let a, let b):
      return goal.smaller == .zero && goal.distance >= 0 && types[f[v].type].dtype == .int64
        && isSmall(a, place) && isSmall(b, place)
    case .binary(.maximum, let a, let b): return by(a) || by(b)
    case .binary(.minimum, let a, let b): return by(a) && by(b)
    case .binary(.divideTruncating, let a, let b), .binary(.shiftRight, let a, let b),
      .binary(.remainderTruncating, let a, let b):
      return goal.smaller == .zero && goal.distance >= 0 && isAtLeast(0, a, place)
        && isAtLeast(0, b, place)
    case .select(let c, let a, let b):
      return assuming(c, true) { $0.prove(x, $0.f.offset(a, $0.types), goal.distance, place) }
        && assuming(c, false) { $0.prove(x, $0.f.offset(b, $0.types), goal.distance, place) }
    default: return false
    }
  }

  /// `true` iff `a + b` is proven not to wrap: both are extents or smaller, or they have different
  /// signs.
  private mutating func isExact(_ a: ValueID, plus b: ValueID, _ place: Place) -> Bool {
    guard types[f[a].type].dtype == .int64 else { return false }
    func isAtMost(_ v: ValueID, _ n: Int64) -> Bool {
      prove(f.offset(v, types), Offset(term: .zero, constant: n), 0, place)
    }
    if isAtLeast(0, b, place) {
      if !isAtLeast(0, a, place) { return isAtMost(a, 0) }
      return isAtMost(b, Self.largestExtent) && isAtMost(a, Self.largestExtent - 1)
    }
    return isAtMost(b, 0) && isAtLeast(0, a, place)
  }

  /// `true` iff it is proven that `v`, a sum or difference of int64 at `place`, does not wrap. Few
  /// steps suffice for counters; more would take their time for each sum of a program.
  mutating func provesExact(_ v: ValueID, at place: Place) -> Bool {
    guard types[f[v].type].dtype == .int64 else { return false }
    begin(steps: 48)
    if let (a, k) = sum(v) { return isExact(a, plus: k, place) }
    switch f.instruction(v) {
    case .binary(.add, let a, let b): return isExact(a, plus: b, place)
    case .binary(.subtract, let a, let b):
      return isAtLeast(0, a, place) && isAtLeast(0, b, place)
    default: return false
    }
  }

  /// `true` iff `v` is of a signed type: the difference of two numbers from 0 on does not wrap.
  private func isSigned(_ v: ValueID) -> Bool { types[f[v].type].dtype?.kind == .signed }

  /// `true` iff `v` is proven to be in `0..<2**31`, so that sums and products of two do not wrap.
  private mutating func isSmall(_ v: ValueID, _ place: Place) -> Bool {
    guard let x = f.offset(v, types) else { return false }
    return isAtLeast(0, v, place)
      && prove(x, Offset(term: .zero, constant: Int64(Int32.max)), 0, place)
  }

  /// `true` iff `v` is `a if a < b else b`, or the same with `<=`.
  private func isMinimum(_ v: ValueID) -> Bool {
    guard case .select(let c, let a, let b) = f.instruction(v),
      case .compare(let p, let x, let y) = f.instruction(c)
    else { return false }
    switch p {
    case .less, .lessOrEqual: return x == a && y == b
    case .greater, .greaterOrEqual: return x == b && y == a
    default: return false
    }
  }

  /// Returns what `body` proves if `condition` is `holds`.
  mutating func assuming(
    _ condition: ValueID, _ holds: Bool, _ body: (inout RangeProver) -> Bool
  ) -> Bool {
    let count = assumptions.count
    assumptions += f.facts(condition, is: holds, types)
    defer { assumptions.removeSubrange(count...) }
    return body(&self)
  }
}
