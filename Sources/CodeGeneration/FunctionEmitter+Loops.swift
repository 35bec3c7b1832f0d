import IR
import LLVMSupport
import Utilities

extension ModuleEmitter {
  /// What the optimiser is told of the loops of `f` that are hardly ever run, by the blocks that
  /// jump back in them: to make vectors of these takes time, and gains nothing.
  func coldLoops(of f: Function) -> [BlockID: Metadata] {
    let hasHint = f.order.contains { b in
      if case .branch(_, _, _, let hint)? = f[b].terminator { hint != .none } else { false }
    }
    guard hasHint, !options.level.isNone else { return [:] }
    let dominators = Dominators(f)
    let cold = ColdBlocks(f, dominators)
    guard f.order.contains(where: { cold[$0] }) else { return [:] }
    let loops = Loops(f, dominators)
    var table: [BlockID: Metadata] = [:]
    for id in loops.loops.ids where cold[loops[id].header] {
      let node = context.loop([.vectorize(false), .noRuntimeUnroll, .noDistribution])
      for b in loops[id].latches { table[b] = node }
    }
    return table
  }
}
