import Diagnostics
import Utilities

/// Fewer and longer blocks.
extension Draft {
  /// The blocks as a graph.
  var graph: ControlFlowGraph {
    ControlFlowGraph(successors: blocks.map { $0.terminator.targets.map(\.block) })
  }

  /// Leads jumps past empty blocks and merges blocks that only follow each other.
  ///
  /// Loops keep a block of their own in front of the header and one behind the body, where
  /// several paths meet there, so that each header has one edge from outside and one from inside.
  mutating func simplify() {
    let old = blocks
    for b in blocks.indices {
      blocks[b].terminator.mapTargets { destination(of: $0, old) }
      if case .branch(_, let t, let e) = blocks[b].terminator, t.block == e.block,
        t.arguments == e.arguments
      {
        blocks[b].terminator = .jump(t)
      }
    }
    mergeChains()
  }

  /// Appends each block that has one edge, a jump, to where that comes from.
  ///
  /// Guards are not there yet; a block keeps to its handler.
  private mutating func mergeChains() {
    let g = ControlFlowGraph(
      successors: blocks.map { $0.terminator.targets.map(\.block) + [$0.handler].compactMap { $0 } }
    )
    var isMerged = Array(repeating: false, count: blocks.count)
    for b in g.order where !isMerged[b] {
      while case .jump(let t) = blocks[b].terminator, g.predecessors[t.block].count == 1,
        blocks[t.block].handler == blocks[b].handler
      {
        for (p, a) in zip(blocks[t.block].parameters, t.arguments) {
          blocks[b].items.append(.alias(p, a))
        }
        blocks[b].items += blocks[t.block].items
        blocks[b].terminator = blocks[t.block].terminator
        blocks[b].terminatorSpan = blocks[t.block].terminatorSpan
        blocks[t.block] = DraftBlock()
        isMerged[t.block] = true
      }
    }
  }
}

/// Returns where a jump to `t` arrives behind empty blocks.
private func destination(of t: DraftTarget, _ blocks: [DraftBlock]) -> DraftTarget {
  var t = t
  while blocks[t.block].items.isEmpty, blocks[t.block].parameters.isEmpty,
    !blocks[t.block].isLoopHeader, case .jump(let next) = blocks[t.block].terminator,
    !blocks[next.block].isLoopHeader
  {
    t = next
  }
  return t
}
