internal import IR
internal import Types
internal import Utilities

/// A place in a function: in front of the instruction at a position of a block.
struct Place: Hashable {
  /// The block.
  var block: BlockID

  /// The position; the number of instructions for the end.
  var position: Int
}

/// The inequalities that branches, checks and checked indices establish, and where.
///
/// A fact holds at each place that its own place dominates: on the way between, no value of it is
/// computed anew, since its values dominate the fact's place.
struct FactTable {
  /// A fact from a place on.
  private struct Entry {
    /// Where it begins to hold.
    let place: Place

    /// The fact.
    let fact: Fact
  }

  /// The dominators.
  let dominators: Dominators

  /// The facts by their smaller side.
  private var bySmaller: [Term: [Entry]] = [:]

  /// The facts by their larger side.
  private var byLarger: [Term: [Entry]] = [:]

  /// Collects the facts of `f`, beside those that hold from its `start` on.
  init(_ f: Function, _ types: TypeTable, _ d: Dominators, start: [Fact] = []) {
    dominators = d
    for x in start { add(x, at: Place(block: f.entry, position: 0)) }
    for b in d.flow.order {
      if let p = d.flow.onlyPredecessor(b),
        case .branch(let c, let yes, _, _) = f[p].terminator
      {
        for x in f.facts(c, is: yes.block == b, types) { add(x, at: Place(block: b, position: 0)) }
      }
      for (n, v) in f[b].instructions.enumerated() {
        for x in Self.facts(behind: v, f, types) { add(x, at: Place(block: b, position: n + 1)) }
      }
    }
  }

  /// Returns what holds when instruction `v` did not raise.
  private static func facts(behind v: ValueID, _ f: Function, _ types: TypeTable) -> [Fact] {
    switch f.instruction(v) {
    case .check(let c, _): return f.facts(c, is: true, types)
    case .index(let i, let e, _):
      guard let result = f.offset(v, types), let index = f.offset(i, types),
        let extent = f.offset(e, types)
      else { return [] }
      let zero = Offset(term: .zero, constant: 0)
      return [
        Fact(zero, result), Fact(result, extent, -1), Fact(index, extent, -1), Fact(index, result),
        Fact(zero, extent, -1),
      ].compactMap { $0 }
    default: return []
    }
  }

  /// Adds `fact`.
  private mutating func add(_ fact: Fact, at place: Place) {
    let entry = Entry(place: place, fact: fact)
    bySmaller[fact.smaller, default: []].append(entry)
    byLarger[fact.larger, default: []].append(entry)
  }

  /// `true` iff what begins to hold at `a` holds at `b`.
  private func reaches(_ a: Place, _ b: Place) -> Bool {
    a.block == b.block ? a.position <= b.position : dominators.dominates(a.block, b.block)
  }

  /// The facts at `place` that bound `t` from above, those nearest to the place first.
  func above(_ t: Term, at place: Place) -> [Fact] {
    (bySmaller[t] ?? []).reversed().filter { reaches($0.place, place) }.map(\.fact)
  }

  /// The facts at `place` that bound `t` from below, those nearest to the place first.
  func below(_ t: Term, at place: Place) -> [Fact] {
    (byLarger[t] ?? []).reversed().filter { reaches($0.place, place) }.map(\.fact)
  }
}
