internal import IR
internal import Types
internal import Utilities

/// Copies of loops without the checks that a test in front of them makes.
///
/// For each loop, outer ones first:
/// 1. `LoopRanges` finds the checks that hold in all iterations if some invariants do.
/// 2. The loop is copied; a branch in its preheader tests the invariants and enters the copy, from
///    which these checks are gone, or else the loop as it was.
/// 3. Values of the loop that are used behind it become parameters of the block behind it.
/// Loops inside the copy are looked at in turn, with what checks they still have; those of the
/// checked loop are not.
///
/// - Source: Würthinger, Wimmer, Mössenböck, "Array Bounds Check Elimination in the Context of
///   Deoptimization", 2009, with a second version in the place of deoptimisation.
struct LoopVersioning {
  /// The most instructions of a loop that is copied, and of all copies in a function.
  private static let loopLimit = 500
  private static let growthLimit = 4000

  /// The most tests in front of a loop.
  private static let testLimit = 64

  /// The headers of loops that are done.
  private var done: Set<BlockID> = []

  /// The instructions added so far.
  private var growth = 0

  /// Makes versions of the loops of `f`; `true` iff there was one.
  static func run(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    var versioning = LoopVersioning()
    var changed = false
    while versioning.step(&f, &types) { changed = true }
    return changed
  }

  /// Makes two versions of one more loop; `true` iff there was one to make them of.
  private mutating func step(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let dominators = Dominators(f)
    let loops = Loops(f, dominators)
    var known: (placement: Placement, facts: FactTable)?
    for id in loops.loops.ids where done.insert(loops[id].header).inserted {
      let loop = loops[id]
      let size = loop.blocks.reduce(0) { $0 + f[$1].instructions.count }
      guard size <= Self.loopLimit, growth + size <= Self.growthLimit,
        loop.blocks.contains(where: { CheckRemoval.hasChecks(in: $0, f) })
      else { continue }
      // The function is as it was until a loop is copied.
      let (placement, facts) = known ?? (Placement(f), FactTable(f, types, dominators))
      known = (placement, facts)
      let ranges = LoopRanges(f, types, id, loops, placement, facts)
      let (checks, tests) = hoistedChecks(loop, ranges)
      guard !checks.isEmpty, let copy = LoopCopy(loop, id, f, loops, dominators, placement)
      else { continue }
      growth += size
      copy.make(&f, &types, checks.map(\.value), tests)
      for l in loops.loops.ids where loops.contains(loops[l].header, in: id) {
        done.insert(loops[l].header)
      }
      if let header = copy.copiedHeader(in: f) { done.insert(header) }
      return true
    }
    return false
  }

  /// Returns the checks of `loop` that can be made in front of it, and the tests that this takes.
  private func hoistedChecks(
    _ loop: Loop, _ ranges: LoopRanges
  ) -> ([HoistedCheck], [LoopTest]) {
    var checks: [HoistedCheck] = []
    var tests: [LoopTest] = []
    var seen: Set<LoopTest> = []
    for b in loop.blocks {
      for (n, v) in ranges.function[b].instructions.enumerated() {
        guard let c = ranges.hoisted(v, at: Place(block: b, position: n)) else { continue }
        let new = c.tests.filter { !seen.contains($0) }
        if tests.count + new.count > Self.testLimit { continue }
        checks.append(c)
        for t in new where seen.insert(t).inserted { tests.append(t) }
      }
    }
    return (checks, tests)
  }
}
