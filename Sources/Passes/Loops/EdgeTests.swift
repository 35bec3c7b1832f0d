internal import IR
internal import Types
internal import Utilities

/// The tests of an innermost loop that come out the same in all iterations but those at the edges
/// of what it counts through.
///
/// A counter is taken to be larger than constants that it is compared with, and smaller than other
/// values; this may be wrong, and then only the copy of the loop is hardly ever run.
struct EdgeTests {
  /// A comparison on which the loop branches.
  struct Test {
    /// The condition of the branches.
    let condition: ValueID

    /// What it is away from the edges.
    let expected: Bool

    /// The comparison of the loop's counter with a constant that says the same, if it is one:
    /// `counter.1 counter.0 counter.2`.
    let counter: (Predicate, ValueID, Int64)?

    /// `true` iff it compares the loop's counter with an invariant.
    let isAgainstLimit: Bool

    /// `true` for the values that need not be computed again in front of the loop's body.
    let isOutside: (ValueID) -> Bool

    /// `true` iff it compares the loop's counter with a constant: once it holds it goes on to.
    var isAgainstConstant: Bool { counter != nil }
  }

  /// The tests.
  private(set) var list: [Test] = []

  /// The position of the target of the header's branch that is in the loop.
  let inside: Int

  /// The most tests of a loop.
  private static let limit = 16

  /// How deep a condition's definition is looked at.
  private static let depth = 6

  /// Finds the tests of loop `id`; `nil` if there are none, or if the loop is not bounded by its
  /// header.
  init?(
    of id: LoopID, _ f: Function, _ types: TypeTable, _ loops: Loops, _ placement: Placement,
    _ facts: FactTable
  ) {
    let loop = loops[id]
    let d = facts.dominators
    guard
      let bound = loops.bound(
        of: id, loops.inductionVariables(of: id, f, d, placement), f, placement),
      case .branch(_, let yes, let no, _) = f[loop.header].terminator, yes.block != no.block,
      f[loop.header].instructions.allSatisfy({ Self.isRepeatable($0, f) })
    else { return nil }
    inside = bound.inside
    let own = bound.variable.parameter
    let ranges = LoopRanges(f, types, id, loops, placement, facts)
    let counters = Self.counters(around: id, f, loops, d, placement)
    let parameters = Set(f[loop.header].parameters)
    let isOutside = { (v: ValueID) in
      parameters.contains(v) || loops.isInvariant(v, in: id, placement)
    }
    var seen: Set<ValueID> = []
    for b in loop.blocks.dropFirst() {
      guard case .branch(let c, _, _, _) = f[b].terminator, seen.insert(c).inserted,
        Self.isRepeatable(c, f, isOutside, Self.depth), list.count < Self.limit,
        case .compare(let p, let x, let y) = f.instruction(c),
        types[f[x].type].dtype == .int64, let a = ranges.form(x), let b = ranges.form(y),
        let difference = a.adding(b, times: -1)
      else { continue }
      guard
        let (expected, counter) = Self.expectation(p, difference, own: own, counters)
      else { continue }
      let depends = difference.terms.contains(.value(own))
      list.append(
        Test(
          condition: c, expected: expected, counter: counter,
          isAgainstLimit: depends && counter == nil, isOutside: isOutside))
    }
    if list.isEmpty { return nil }
  }

  /// The counters of loop `id` and of the loops around it.
  private static func counters(
    around id: LoopID, _ f: Function, _ loops: Loops, _ d: Dominators, _ placement: Placement
  ) -> Set<ValueID> {
    var counters: Set<ValueID> = []
    var next: LoopID? = id
    while let l = next {
      counters.formUnion(loops.inductionVariables(of: l, f, d, placement).map(\.parameter))
      next = loops[l].parent
    }
    return counters
  }

  /// Returns what `difference p 0` is away from the edges, and the comparison of the counter `own`
  /// with a constant that says so, if it is one; `nil` if nothing is to be expected.
  private static func expectation(
    _ p: Predicate, _ difference: AffineForm, own: ValueID, _ counters: Set<ValueID>
  ) -> (Bool, (Predicate, ValueID, Int64)?)? {
    let counted = difference.terms.compactMap { t -> ValueID? in
      if case .value(let v) = t, counters.contains(v) { v } else { nil }
    }
    guard counted.count == 1, let k = difference.factors[.value(counted[0])] else { return nil }
    let isConstant = difference.factors.count == 1
    let isPositive = (k > 0) == isConstant
    let expected =
      switch p {
      case .equal: false
      case .notEqual: true
      case .less, .lessOrEqual: !isPositive
      case .greater, .greaterOrEqual: isPositive
      }
    guard isConstant, counted[0] == own else { return (expected, nil) }
    // The comparison of counter and constant: the difference is k * counter + constant.
    guard k.magnitude == 1, p != .equal, p != .notEqual else { return nil }
    let q = k > 0 ? p : p.swapped
    let n = k > 0 ? -difference.constant : difference.constant
    return (expected, (expected ? q : q.negated, own, n))
  }

  /// `true` iff `v` is of scalars, and has a result whatever the operands are.
  private static func isRepeatable(_ v: ValueID, _ f: Function) -> Bool {
    switch f.instruction(v) {
    case .integer, .extent, .compare, .convert: true
    case .binary(let o, _, _):
      switch o {
      case .add, .subtract, .multiply, .and, .or, .xor, .minimum, .maximum: true
      default: false
      }
    case .unary(let o, _): o == .not || o == .negate
    default: false
    }
  }

  /// `true` iff `v` may be computed again of what `isOutside`.
  private static func isRepeatable(
    _ v: ValueID, _ f: Function, _ isOutside: (ValueID) -> Bool, _ depth: Int
  ) -> Bool {
    if isOutside(v) { return true }
    guard depth > 0, isRepeatable(v, f), let i = f.instruction(v) else { return false }
    var result = true
    i.forEachOperand(in: f) {
      result = result && isRepeatable($0, f, isOutside, depth - 1)
    }
    return result
  }
}
