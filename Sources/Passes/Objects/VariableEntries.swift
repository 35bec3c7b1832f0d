import IR
import Types
import Utilities

/// The construction of SSA for one variable at a time: what it holds at the starts of blocks.
///
/// 1. The variable is live at the start of blocks that read it first, and of those before them up
///    to assignments.
/// 2. Where several edges meet in such a block, it gets a parameter; redundant ones go later.
///
/// - Source: Cytron et al., "Efficiently Computing Static Single Assignment Form and the Control
///   Dependence Graph", 1991; joins instead of dominance frontiers.
struct VariableEntries {
  /// The graph of the function.
  private let flow: ControlFlow

  /// Its dominators.
  private let dominators: Dominators

  /// Creates the construction for `f`, whose blocks and edges stay as they are.
  init(_ f: Function) {
    flow = ControlFlow(f)
    dominators = Dominators(f, flow)
  }

  /// Returns what a variable of type `type` holds at the start of each block where that matters.
  ///
  /// - Parameters:
  ///   - exposed: the blocks that read it in front of their own assignments.
  ///   - defined: what it holds at the end of each block that assigns it.
  func resolve(
    _ f: inout Function, _ type: TypeID, exposed: [BlockID], defined: [BlockID: ValueID]
  ) -> [BlockID: ValueID] {
    let live = liveBlocks(exposed, defined)
    var entries: [BlockID: ValueID] = [:]
    var joins: [BlockID] = []
    for b in dominators.preorder where live.contains(b) {
      if b == f.entry {
        let v = f.make(.undefined, type: type, span: nil)
        f[b].instructions.insert(v, at: 0)
        entries[b] = v
      } else if let p = flow.onlyPredecessor(b) {
        entries[b] = defined[p] ?? entries[p]
      } else {
        entries[b] = f.appendParameter(to: b, type: type)
        joins.append(b)
      }
    }
    for b in joins { addArguments(to: b, &f) { defined[$0] ?? entries[$0] } }
    return entries
  }

  /// Returns the blocks at whose start the variable is live.
  private func liveBlocks(_ exposed: [BlockID], _ defined: [BlockID: ValueID]) -> Set<BlockID> {
    var live: Set<BlockID> = []
    var pending = exposed.filter(flow.isReachable)
    while let b = pending.popLast() {
      guard live.insert(b).inserted else { continue }
      for p in flow.incoming(b) where defined[p] == nil { pending.append(p) }
    }
    return live
  }

  /// Adds an argument to each edge into `b`.
  private func addArguments(
    to b: BlockID, _ f: inout Function, _ value: (BlockID) -> ValueID?
  ) {
    for p in Set(flow.incoming(b)).sorted() {
      guard let t = f[p].terminator, let v = value(p) else { continue }
      f[p].terminator = t.mapTargets {
        guard $0.block == b else { return $0 }
        return BlockTarget(b, f.list(Array(f[$0.arguments]) + [v]))
      }
    }
  }
}
