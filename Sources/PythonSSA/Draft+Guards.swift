import Utilities

/// Edges to handlers.
///
/// A handler sees what variables hold at the start of the block that raises. So a block is cut
/// where it may raise behind an assignment, and each part that may raise gets a guard: an empty
/// block in front of it with one edge to the part and one to the handler. With these edges all
/// analyses of drafts and the construction of SSA need to know nothing more of exceptions.
extension Draft {
  /// Inserts the guards of all blocks that have a handler.
  mutating func insertGuards() {
    guard blocks.contains(where: { $0.handler != nil }) else { return }
    // A read raises only if the variable may be unbound, which depends on the edges to handlers:
    // those of a first attempt are enough.
    var attempt = self
    attempt.insertGuards { _ in true }
    var risky: Set<CodeValueID> = []
    for (b, faults) in attempt.findFaults(attempt.graph) {
      for position in faults.keys {
        if case .load(let value, _) = attempt.blocks[b].items[position] { risky.insert(value) }
      }
    }
    insertGuards(where: risky.contains)
  }

  /// Inserts the guards, given the reads that may raise.
  private mutating func insertGuards(where isRisky: (CodeValueID) -> Bool) {
    for b in blocks.indices {
      guard let h = blocks[b].handler else { continue }
      let old = blocks[b]
      var target = b
      blocks[b].items = []
      for (i, part) in parts(of: old, isRisky).enumerated() {
        if i > 0 { target = append(DraftBlock(handler: h), behind: target) }
        if part.canRaise { target = makeGuarded(target, by: h) }
        blocks[target].items = part.items
      }
      blocks[target].terminator = old.terminator
      blocks[target].terminatorSpan = old.terminatorSpan
    }
  }

  /// Returns the items of `block` in parts that do not raise behind an assignment.
  private func parts(
    of block: DraftBlock, _ isRisky: (CodeValueID) -> Bool
  ) -> [(items: [DraftItem], canRaise: Bool)] {
    var r: [(items: [DraftItem], canRaise: Bool)] = [([], false)]
    var hasAssigned = false
    func noteRaise() {
      if hasAssigned { r.append(([], false)) }
      hasAssigned = false
      r[r.count - 1].canRaise = true
    }
    for item in block.items {
      switch item {
      case .operation(let v): if canRaise(v) { noteRaise() }
      case .load(let v, _): if isRisky(v) { noteRaise() }
      case .store, .unbind: hasAssigned = true
      case .alias: break
      }
      r[r.count - 1].items.append(item)
    }
    if block.terminator.canRaise { noteRaise() }
    return r
  }

  /// `true` iff `v` is an operation that may raise.
  func canRaise(_ v: CodeValueID) -> Bool {
    if case .operation(let o) = values[v].definition { o.canRaise } else { false }
  }

  /// Adds `block` as what follows block `b`; returns its position.
  private mutating func append(_ block: DraftBlock, behind b: Int) -> Int {
    blocks.append(block)
    blocks[b].terminator = .jump(DraftTarget(block: blocks.count - 1))
    return blocks.count - 1
  }

  /// Makes the empty block `b` the guard of a new one whose exceptions go to `handler`; returns the
  /// new one.
  mutating func makeGuarded(_ b: Int, by handler: Int) -> Int {
    blocks.append(DraftBlock(handler: handler))
    let body = DraftTarget(block: blocks.count - 1)
    blocks[b].terminator = .guarded(body, DraftTarget(block: handler))
    blocks[b].terminatorSpan = nil
    return body.block
  }
}

extension DraftTerminator {
  /// `true` iff it raises an exception.
  var canRaise: Bool {
    switch self {
    case .raise, .fail: true
    case .jump, .branch, .return, .yield, .unreachable, .guarded: false
    }
  }
}
