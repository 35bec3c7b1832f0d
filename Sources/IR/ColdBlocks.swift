import Utilities

/// The blocks of a function that are hardly ever reached: those behind the unlikely way of a
/// branch, and behind it only.
public struct ColdBlocks: Sendable {
  /// `true` for the blocks that are hardly ever reached.
  private var isCold = SecondaryTable<BlockID, Bool>(false)

  /// Finds the cold blocks of `f`, whose dominators are `d`.
  ///
  /// - Complexity: O(blocks + edges).
  public init(_ f: Function, _ d: Dominators) {
    for b in d.preorder {
      guard let p = d.immediateDominator(of: b) else { continue }
      isCold[b] = isCold[p] || Self.isRare(b, behind: p, f, d)
    }
  }

  /// `true` iff `b` is hardly ever reached.
  public subscript(b: BlockID) -> Bool { isCold[b] }

  /// `true` iff `b` is entered only by the unlikely way of the branch at the end of `p`.
  private static func isRare(
    _ b: BlockID, behind p: BlockID, _ f: Function, _ d: Dominators
  ) -> Bool {
    guard case .branch(_, let yes, let no, let hint)? = f[p].terminator, yes.block != no.block,
      b == (hint == .likely ? no.block : hint == .unlikely ? yes.block : nil)
    else { return false }
    return d.flow.predecessors(b).allSatisfy { $0 == p || d.dominates(b, $0) }
  }
}
