internal import IR
internal import Types
internal import Utilities

/// Branches on comparisons of integers of which it is proven how they go.
enum ProvenBranches {
  /// The most branches that are looked at in a function: each proof takes its time.
  private static let limit = 256

  /// Turns the branches of `f` whose way is proven into jumps; true iff there was one.
  static func fold(_ f: inout Function, _ types: TypeTable) -> Bool {
    var prover = RangeProver(f, types, Dominators(f))
    var jumps: [(block: BlockID, target: BlockTarget)] = []
    var count = 0
    for b in prover.facts.dominators.preorder where count < limit {
      guard case .branch(let c, let yes, let no, _) = prover.f[b].terminator else { continue }
      count += 1
      let end = Place(block: b, position: prover.f[b].instructions.count)
      if CheckRemoval.holds(c, true, prover.f, types, &prover, end) {
        jumps.append((b, yes))
      } else if CheckRemoval.holds(c, false, prover.f, types, &prover, end) {
        jumps.append((b, no))
      }
    }
    for (b, t) in jumps { f[b].terminator = .jump(t) }
    return !jumps.isEmpty
  }
}
