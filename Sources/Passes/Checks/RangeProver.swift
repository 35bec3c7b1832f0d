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
  var assumptions: [Fact] = []

  /// What is to be proven, and where.
  private struct Goal: Hashable {
    let fact: Fact
    let place: Place
  }

  /// What could not be proven; asked again, with other parameters under way, it is not tried again.
  private var failed: Set<Goal> = []

  /// The ranges that values have wherever they are.
  private var intervals = Intervals()

  /// How many steps a proof may still take.
  private var budget = 0

  /// How deep a proof may still go.
  private var depth = 0

  /// The largest extent of memory: beyond, no address space goes.
  static let largestExtent: Int64 = 1 << 62

  /// Creates a prover for `f`, where `start` holds from the start on.
  init(_ f: Function, _ types: TypeTable, _ dominators: Dominators, start: [Fact] = []) {
    self.f = f
    self.types = types
    facts = FactTable(f, types, dominators, start: start)
    placement = Placement(f)
  }

  /// `true` iff `x <= y + distance` is proven at `place`.
  mutating func proves(
    _ x: Offset, isAtMost y: Offset, plus distance: Int64 = 0, at place: Place
  ) -> Bool {
    guard let goal = Fact(x, y, distance) else { return false }
    begin(steps: 400)
    return prove(goal, place)
  }

  /// Forgets what the last proof left, and allows the next one a number of steps.
  mutating func begin(steps: Int) {
    budget = steps
    depth = 24
    active = []
    assumptions = []
    failed = []
  }

  /// `true` iff `goal` is proven at `place`.
  mutating func prove(_ goal: Fact, _ place: Place) -> Bool {
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
  mutating func prove(
    _ x: Offset?, _ y: Offset?, _ distance: Int64, _ place: Place
  ) -> Bool {
    guard let x, let y, let goal = Fact(x, y, distance) else { return false }
    return prove(goal, place)
  }

  // MARK: Bounds by type and definition

  /// `true` iff the bounds of both sides suffice.
  private mutating func provesByBounds(_ goal: Fact) -> Bool {
    let least = bounds(goal.larger).lowerBound
    let (low, overflow) = least.addingReportingOverflow(goal.distance)
    if overflow { return goal.distance > 0 && least >= 0 }
    return bounds(goal.smaller).upperBound <= low
  }

  /// The bounds of `t` by its type and definition alone.
  private mutating func bounds(_ t: Term) -> ClosedRange<Int64> {
    switch t {
    case .zero: 0...0
    case .extent: 0...Self.largestExtent
    case .value(let v): intervals.range(of: v, f, types, facts.dominators.flow)
    }
  }

  /// Returns `a - b`, or the largest number if that is too large, which only makes a proof harder;
  /// `nil` if it is too small.
  static func difference(_ a: Int64, _ b: Int64) -> Int64? {
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
  mutating func contradicts(_ fact: Fact, _ place: Place) -> Bool {
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
