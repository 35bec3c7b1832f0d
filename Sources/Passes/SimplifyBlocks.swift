import IR
import Utilities

extension Function {
  /// Turns branches on constants, and those whose ways are the same, into jumps; true iff there
  /// was one.
  mutating func foldBranches() -> Bool {
    var changed = false
    for b in order {
      guard case .branch(let c, let yes, let no, let hint)? = self[b].terminator else { continue }
      if case .integer(let n)? = instruction(c) {
        self[b].terminator = .jump(n != 0 ? yes : no)
      } else if yes.block == no.block && self[yes.arguments].elementsEqual(self[no.arguments]) {
        self[b].terminator = .jump(yes)
      } else if case .unary(.not, let x)? = instruction(c) {
        self[b].terminator = .branch(x, no, yes, hint.reversed)
      } else {
        continue
      }
      changed = true
    }
    return changed
  }

  /// Merges each block with one predecessor, which jumps to it, into that; true iff there was one.
  mutating func mergeBlocks() -> Bool {
    let flow = ControlFlow(self)
    var replacement = SecondaryTable<ValueID, ValueID?>(nil)
    func resolve(_ v: ValueID) -> ValueID {
      var x = v
      while let y = replacement[x] { x = y }
      return x
    }
    var isMerged = SecondaryTable<BlockID, Bool>(false)
    for b in flow.order where !isMerged[b] {
      while case .jump(let t)? = self[b].terminator, t.block != b,
        flow.predecessors(t.block).count == 1
      {
        let s = t.block
        for (p, a) in zip(self[s].parameters, self[t.arguments]) {
          replacement[p] = a
          if let name = names[p], names[resolve(a)] == nil { names[resolve(a)] = name }
        }
        self[b].instructions += self[s].instructions
        self[b].terminator = self[s].terminator
        self[b].terminatorSpan = self[s].terminatorSpan
        self[s] = Block()
        isMerged[s] = true
      }
    }
    guard flow.order.contains(where: { isMerged[$0] }) else { return false }
    order.removeAll { isMerged[$0] }
    mapAllOperands(resolve)
    return true
  }

  /// Removes the parameters that get the same value from everywhere, or themselves; true iff there
  /// was one.
  mutating func removeRedundantParameters() -> Bool {
    let flow = ControlFlow(self)
    var replacement = SecondaryTable<ValueID, ValueID?>(nil)
    func resolve(_ v: ValueID) -> ValueID {
      var x = v
      while let y = replacement[x] { x = y }
      return x
    }
    var any = false
    var changed = true
    while changed {
      changed = false
      for b in flow.order.dropFirst() where !self[b].parameters.isEmpty {
        let edges = incomingArguments(of: b, flow)
        for (n, p) in self[b].parameters.enumerated() where replacement[p] == nil {
          let others = Set(edges.map { resolve($0[n]) }).subtracting([p])
          guard others.count == 1, let x = others.first else { continue }
          replacement[p] = x
          if let name = names[p], names[x] == nil { names[x] = name }
          (changed, any) = (true, true)
        }
      }
    }
    guard any else { return false }
    for b in flow.order.dropFirst() {
      let parameters = self[b].parameters
      guard parameters.contains(where: { replacement[$0] != nil }) else { continue }
      removeParameters(of: b, from: flow.predecessors(b)) { replacement[parameters[$0]] != nil }
    }
    mapAllOperands(resolve)
    return true
  }

  /// The arguments that each edge to `b` passes.
  func incomingArguments(of b: BlockID, _ flow: ControlFlow) -> [[ValueID]] {
    Set(flow.predecessors(b)).sorted().flatMap { p in
      (self[p].terminator?.targets ?? []).filter { $0.block == b }.map { Array(self[$0.arguments]) }
    }
  }
}

extension BranchHint {
  /// The hint for the branch with its ways exchanged.
  var reversed: BranchHint {
    switch self {
    case .none: .none
    case .likely: .unlikely
    case .unlikely: .likely
    }
  }
}
