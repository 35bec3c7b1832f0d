import Utilities

/// Blocks of a draft that are one block of the code.
struct FusedBlock {
  /// The last of them.
  var end: Int

  /// Their operations.
  var operations: [CodeValueID]

  /// Where their exceptions go, and what the variables hold there.
  var handler: (block: Int, arguments: [CodeValueID])?

  /// `true` iff they may raise.
  var canRaise: Bool
}

/// Guards with what they guard, and with what follows if the handler cannot tell the difference.
extension SSAConstruction {
  /// Returns for each block of the draft the block of the code that begins with it; for those in
  /// the middle of one, or out of reach, what means nothing.
  mutating func fusedBlocks() -> [FusedBlock] {
    var r = draft.blocks.indices.map { block($0) }
    guard draft.blocks.contains(where: { $0.handler != nil }) else { return r }
    var isTaken = Array(repeating: false, count: r.count)
    for b in graph.order where !isTaken[b] {
      while let next = successor(of: r[b]) {
        isTaken[next] = true
        takeArguments(of: r[b].end)
        r[b].end = next
        r[b].operations += r[next].operations
        r[b].canRaise = r[b].canRaise || r[next].canRaise
        r[b].handler = handler(of: next) ?? r[b].handler
      }
      if !r[b].canRaise { r[b].handler = nil }
    }
    return r
  }

  /// Returns the block `b` of the draft alone.
  private func block(_ b: Int) -> FusedBlock {
    let canRaise =
      draft.blocks[b].terminator.canRaise || operations[b].contains { draft.canRaise($0) }
    return FusedBlock(
      end: b, operations: operations[b], handler: handler(of: b), canRaise: canRaise)
  }

  /// Returns where the guard `b` leads exceptions; `nil` if it is none.
  private func handler(of b: Int) -> (block: Int, arguments: [CodeValueID])? {
    guard case .guarded(_, let h) = draft.blocks[b].terminator, let given = arguments[b].last else {
      return nil
    }
    return (h.block, given)
  }

  /// Lets the parameters of the only successor of `b` stand for the arguments.
  private mutating func takeArguments(of b: Int) {
    guard case .jump(let t) = draft.blocks[b].terminator else { return }
    for (p, a) in zip(draft.blocks[t.block].parameters, t.arguments) { aliases[p] = resolved(a) }
  }

  /// Returns the block that may be added to `f`, if there is one.
  private func successor(of f: FusedBlock) -> Int? {
    switch draft.blocks[f.end].terminator {
    case .guarded(let body, _): return body.block
    case .jump(let t):
      guard graph.predecessors[t.block].count == 1 else { return nil }
      return hasSameHandler(f, t.block) ? t.block : nil
    default: return nil
    }
  }

  /// `true` iff exceptions of block `b`, which only `f` leads to, may go to the handler of `f`, or
  /// those of `f` to that of `b`.
  private func hasSameHandler(_ f: FusedBlock, _ b: Int) -> Bool {
    guard let new = handler(of: b) else { return f.handler == nil || !block(b).canRaise }
    // What `f` computes, if anything, may be used behind the handler.
    guard let old = f.handler else { return f.operations.isEmpty && !f.canRaise }
    return old.block == new.block && old.arguments.map(resolved) == new.arguments.map(resolved)
  }

  /// Returns the blocks that follow `f`, the handler last.
  func successors(of f: FusedBlock) -> [Int] {
    draft.blocks[f.end].terminator.targets.map(\.block) + [f.handler?.block].compactMap { $0 }
  }
}
