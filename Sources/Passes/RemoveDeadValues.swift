import IR
import Utilities

extension Function {
  /// Removes the instructions whose results nothing needs and that do nothing else, and the blocks'
  /// parameters that nothing needs, with their arguments; true iff there was one.
  ///
  /// Needed are the operands of terminators and of instructions that do something, and what these
  /// are made of; so values that only feed each other around a loop go too.
  ///
  /// - Parameter flow: the function's graph, which reaches all blocks of the order.
  /// - Complexity: O(operands).
  mutating func removeDeadValues(_ m: Module, _ flow: ControlFlow) -> Bool {
    let isNeeded = neededValues(m)
    var changed = false
    for b in flow.order {
      let old = self[b].instructions.count
      self[b].instructions.removeAll { !isNeeded[$0] }
      changed = changed || self[b].instructions.count != old
      let parameters = self[b].parameters
      if b == entry || parameters.allSatisfy({ isNeeded[$0] }) { continue }
      removeParameters(of: b, from: flow.predecessors(b)) { !isNeeded[parameters[$0]] }
      changed = true
    }
    return changed
  }

  /// Finds the values that are needed.
  private func neededValues(_ m: Module) -> SecondaryTable<ValueID, Bool> {
    var isNeeded = SecondaryTable<ValueID, Bool>(false)
    var work: [ValueID] = []
    func need(_ v: ValueID) {
      if isNeeded[v] { return }
      isNeeded[v] = true
      work.append(v)
    }
    var incoming = SecondaryTable<BlockID, [ValueList]>([])
    for b in order {
      for v in self[b].instructions where instruction(v)?.isRemovable(in: m) == false { need(v) }
      switch self[b].terminator {
      case .branch(let v, _, _, _)?, .return(let v)?, .propagate(let v)?: need(v)
      default: break
      }
      for t in self[b].terminator?.targets ?? [] { incoming[t.block].append(t.arguments) }
    }
    while let v = work.popLast() {
      switch self[v].definition {
      case .instruction(let i): i.forEachOperand(in: self, need)
      case .parameter(let b, let n):
        for l in incoming[b] { need(self[l][self[l].startIndex + Int(n)]) }
      }
    }
    return isNeeded
  }
}
