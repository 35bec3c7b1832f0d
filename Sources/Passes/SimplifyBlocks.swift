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
  ///
  /// - Parameter flow: the function's graph.
  mutating func mergeBlocks(_ flow: ControlFlow) -> Bool {
    var replacement = SecondaryTable<ValueID, ValueID?>(nil)
    func resolve(_ v: ValueID) -> ValueID {
      var x = v
      while let y = replacement[x] { x = y }
      return x
    }
    var isMerged = SecondaryTable<BlockID, Bool>(false)
    for b in flow.order where !isMerged[b] {
      while case .jump(let t)? = self[b].terminator, t.block != b,
        flow.onlyPredecessor(t.block) != nil
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
  ///
  /// - Parameter flow: the function's graph.
  mutating func removeRedundantParameters(_ flow: ControlFlow) -> Bool {
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
          var other: ValueID?
          let isRedundant = edges.allSatisfy { l in
            let a = resolve(self[l][self[l].startIndex + n])
            if a == p || a == other { return true }
            defer { other = a }
            return other == nil
          }
          guard isRedundant, let x = other else { continue }
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

  /// The arguments that each edge to `b` passes; those of a branch both of whose ways lead there
  /// may come twice.
  private func incomingArguments(of b: BlockID, _ flow: ControlFlow) -> [ValueList] {
    var lists: [ValueList] = []
    for p in flow.incoming(b) {
      switch self[p].terminator {
      case .jump(let t)?: lists.append(t.arguments)
      case .branch(_, let yes, let no, _)?:
        if yes.block == b { lists.append(yes.arguments) }
        if no.block == b { lists.append(no.arguments) }
      default: break
      }
    }
    return lists
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
