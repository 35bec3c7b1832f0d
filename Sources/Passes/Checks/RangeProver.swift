internal import IR
internal import Types
internal import Utilities

/// Proves inequalities between integers of a function.
///
/// To prove `x <= y + c` at a place, `x` is replaced by something larger and `y` by something
/// smaller, by the facts at the place and by the definitions of both, until the rest is plain. A
/// block's parameter is proven for each of its arguments; a parameter of a loop's header leads back
/// to itself, and then the proof is by induction: what is asked again must not be harder than what
/// is being proven. Additions count only where they are proven not to wrap.
///
/// - Source: Bodik, Gupta, Sarkar, "ABCD: Eliminating Array Bounds Checks on Demand", 2000.
struct RangeProver {
  /// The function.
  let f: Function

  /// The types.
  let types: TypeTable

  /// What is known where.
  let facts: FactTable

  /// Where each value stands.
  let placement: Placement

  /// The parameters whose proof is under way, with the distance that is being proven.
  private var active: [Fact] = []

  /// What an arm of a `select` may assume.
  private var assumptions: [Fact] = []

  /// What is to be proven, and where.
  private struct Goal: Hashable {
    let fact: Fact
    let place: Place
  }

  /// What could not be proven; asked again, with other parameters under way, it is not tried again.
  private var failed: Set<Goal> = []

  /// How many steps a proof may still take.
  private var budget = 0

  /// How deep a proof may still go.
  private var depth = 0

  /// The largest extent of memory: beyond, no address space goes.
  static let largestExtent: Int64 = 1 << 62

  /// Creates a prover for `f`.
  init(_ f: Function, _ types: TypeTable, _ dominators: Dominators) {
    self.f = f
    self.types = types
    facts = FactTable(f, types, dominators)
    placement = Placement(f)
  }

  /// `true` iff `x <= y + distance` is proven at `place`.
  mutating func proves(
    _ x: Offset, isAtMost y: Offset, plus distance: Int64 = 0, at place: Place
  ) -> Bool {
    guard let goal = Fact(x, y, distance) else { return false }
    budget = 400
    depth = 24
    active = []
    assumptions = []
    failed = []
    return prove(goal, place)
  }

  /// `true` iff `goal` is proven at `place`.
  private mutating func prove(_ goal: Fact, _ place: Place) -> Bool {
    if goal.smaller == goal.larger { return goal.distance >= 0 }
    budget -= 1
    guard budget > 0, depth > 0 else { return false }
    if provesByBounds(goal) { return true }
    if let open = active.last(where: { $0.smaller == goal.smaller && $0.larger == goal.larger }) {
      return goal.distance >= open.distance
    }
    let key = Goal(fact: goal, place: place)
    if assumptions.isEmpty && failed.contains(key) { return false }
    depth -= 1
    defer { depth += 1 }
    if proveBySmaller(goal, place) || proveByLarger(goal, place) || proveByFacts(goal, place)
      || proveByParameter(goal, place)
    {
      return true
    }
    if assumptions.isEmpty { failed.insert(key) }
    return false
  }

  /// Proves that `x <= y + distance`, where `distance` is `a - b`, unless that does not fit.
  private mutating func prove(
    _ x: Offset?, _ y: Offset?, _ distance: Int64, _ place: Place
  ) -> Bool {
    guard let x, let y, let goal = Fact(x, y, distance) else { return false }
    return prove(goal, place)
  }

  // MARK: Bounds by type and definition

  /// `true` iff the bounds of both sides suffice.
  private func provesByBounds(_ goal: Fact) -> Bool {
    let (low, overflow) = bounds(goal.larger).lowerBound
      .addingReportingOverflow(goal.distance)
    if overflow { return goal.distance > 0 && bounds(goal.larger).lowerBound >= 0 }
    return bounds(goal.smaller).upperBound <= low
  }

  /// The bounds of `t` by its type and definition alone.
  private func bounds(_ t: Term) -> ClosedRange<Int64> {
    switch t {
    case .zero: return 0...0
    case .extent: return 0...Self.largestExtent
    case .value(let v):
      switch f.instruction(v) {
      case .integer(let n): return n...n
      case .index: return 0...(Self.largestExtent - 1)
      case .binary(.and, let a, let b):
        for case .integer(let n) in [f.instruction(a), f.instruction(b)] where n >= 0 {
          return 0...n
        }
      case .binary(.remainderTruncating, _, let m):
        if case .integer(let n) = f.instruction(m), n > 0 { return (1 - n)...(n - 1) }
      case .unary(.countOnes, _), .unary(.countLeadingZeros, _), .unary(.countTrailingZeros, _):
        return 0...64
      default: break
      }
      guard let d = types[f[v].type].dtype, d.isInteger, d.bits < 64 else { return .min ... .max }
      let n = Int64(1) << Int64(d.kind == .signed ? d.bits - 1 : d.bits)
      return (d.kind == .signed ? -n : 0)...(n - 1)
    }
  }

  /// Returns `a - b`, or the largest number if that is too large, which only makes a proof harder;
  /// `nil` if it is too small.
  private static func difference(_ a: Int64, _ b: Int64) -> Int64? {
    let (d, overflow) = a.subtractingReportingOverflow(b)
    if !overflow { return d }
    return b < 0 ? .max : nil
  }

  // MARK: Facts

  /// Proves `goal` by what is known at `place`.
  private mutating func proveByFacts(_ goal: Fact, _ place: Place) -> Bool {
    for x in upperFacts(goal.smaller, place) {
      guard let d = Self.difference(goal.distance, x.distance) else { continue }
      if prove(Fact(goal, smaller: x.larger, distance: d), place) { return true }
    }
    for x in lowerFacts(goal.larger, place) {
      guard let d = Self.difference(goal.distance, x.distance) else { continue }
      if prove(Fact(goal, larger: x.smaller, distance: d), place) { return true }
    }
    return false
  }

  /// What bounds `t` from above; nothing is gained by going away from 0.
  private func upperFacts(_ t: Term, _ place: Place) -> [Fact] {
    t == .zero ? [] : assumptions.filter { $0.smaller == t } + facts.above(t, at: place)
  }

  /// What bounds `t` from below.
  private func lowerFacts(_ t: Term, _ place: Place) -> [Fact] {
    t == .zero ? [] : assumptions.filter { $0.larger == t } + facts.below(t, at: place)
  }

  // MARK: Definitions

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
  private mutating func proveBySmaller(_ goal: Fact, _ place: Place) -> Bool {
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
  private mutating func proveByLarger(_ goal: Fact, _ place: Place) -> Bool {
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
  private mutating func assuming(
    _ condition: ValueID, _ holds: Bool, _ body: (inout RangeProver) -> Bool
  ) -> Bool {
    let count = assumptions.count
    assumptions += f.facts(condition, is: holds, types)
    defer { assumptions.removeSubrange(count...) }
    return body(&self)
  }

  // MARK: Parameters

  /// Proves `goal`, one side of which is a block's parameter, for all arguments of it.
  private mutating func proveByParameter(_ goal: Fact, _ place: Place) -> Bool {
    proveForArguments(of: goal.smaller, goal, place)
      || proveForArguments(of: goal.larger, goal, place)
  }

  /// Proves `goal` for all arguments of its side `t`, if that is a parameter of a block.
  private mutating func proveForArguments(of t: Term, _ goal: Fact, _ place: Place) -> Bool {
    guard case .value(let v) = t, case .parameter(let b, _) = f[v].definition, b != f.entry
    else { return false }
    // Assumptions are about values as they are at the place, which arguments come before.
    guard assumptions.isEmpty, isFixed(goal.smaller, at: b), isFixed(goal.larger, at: b) else {
      return false
    }
    active.append(goal)
    defer { active.removeLast() }
    for p in Set(facts.dominators.flow.predecessors(b)).sorted() {
      let end = Place(block: p, position: f[p].instructions.count)
      for target in f[p].terminator?.targets ?? [] where target.block == b {
        let x = argument(for: goal.smaller, of: b, target)
        let y = argument(for: goal.larger, of: b, target)
        if prove(x, y, goal.distance, end) || isNeverReached(p) { continue }
        guard case .branch(let c, let yes, let no, _) = f[p].terminator, yes.block != no.block,
          assuming(c, yes.block == b, { $0.prove(x, y, goal.distance, end) })
        else { return false }
      }
    }
    return true
  }

  /// `true` iff it is proven that the branch to `b` never goes that way.
  private mutating func isNeverReached(_ b: BlockID) -> Bool {
    let before = facts.dominators.flow.predecessors(b)
    guard before.count == 1, case .branch(let c, let yes, let no, _) = f[before[0]].terminator,
      yes.block != no.block
    else { return false }
    let end = Place(block: before[0], position: f[before[0]].instructions.count)
    return f.facts(c, is: yes.block == b, types).contains { contradicts($0, end) }
  }

  /// `true` iff the contrary of `fact` is proven at `place`.
  private mutating func contradicts(_ fact: Fact, _ place: Place) -> Bool {
    // Not x <= y + d: y <= x - d - 1.
    let (d, overflow) = (0 &- fact.distance).subtractingReportingOverflow(1)
    if overflow || fact.distance == .min { return false }
    return prove(
      Offset(term: fact.larger, constant: 0), Offset(term: fact.smaller, constant: 0), d, place)
  }

  /// `true` iff `t` is a parameter of `b`, or the same on all ways into `b`.
  private func isFixed(_ t: Term, at b: BlockID) -> Bool {
    let v: ValueID
    switch t {
    case .zero: return true
    case .extent(let a, _): v = a
    case .value(let x): v = x
    }
    guard let home = placement.block(of: v) else { return false }
    if home == b, case .value = t, case .parameter = f[v].definition { return true }
    return home != b && facts.dominators.dominates(home, b)
  }

  /// Returns what `t` is on the edge `target` to `b`.
  private func argument(for t: Term, of b: BlockID, _ target: BlockTarget) -> Offset? {
    guard case .value(let v) = t, case .parameter(b, let n) = f[v].definition else {
      return Offset(term: t, constant: 0)
    }
    return f.offset(f.operand(Int(n), of: target.arguments), types)
  }
}

extension Fact {
  /// Creates `goal` with another smaller side and distance.
  fileprivate init(_ goal: Fact, smaller: Term, distance: Int64) {
    self = goal
    self.smaller = smaller
    self.distance = distance
  }

  /// Creates `goal` with another larger side and distance.
  fileprivate init(_ goal: Fact, larger: Term, distance: Int64) {
    self = goal
    self.larger = larger
    self.distance = distance
  }
}
