import Utilities

/// The invariants of a code:
///
/// 1. Block 0 is the entry, no edge leads to it, and its parameters are the function's, in order.
/// 2. `order` is the order of the blocks' numbers; each block but the entry has a predecessor in
///    front of it, so that all blocks are reachable.
/// 3. Each value is defined once, by the block whose parameter or operation it is.
/// 4. Each edge has an argument for each parameter of its target; the edge to a handler for each
///    but the first. Handlers have a parameter, and only exceptions lead to them.
/// 5. Each use is dominated by the definition, an argument's at the end of the block it leaves, or
///    at its start if the edge is that to the handler.
/// 6. An `unbound` value is used by nothing but arguments of edges.
/// 7. The blocks of a loop stand together, its header first, to which one edge leads from outside
///    and one from inside.
extension Code {
  /// Returns a sentence for each invariant that does not hold.
  public func violations() -> [String] {
    var r: [String] = []
    if blocks[CodeBlockID(0)].parameters.count != parameters.count {
      r.append("the entry's parameters are not the function's")
    }
    if order != Array(blocks.ids) { r.append("the order is not that of the numbers") }
    checkEdges(&r)
    checkDefinitions(&r)
    if r.isEmpty { checkUses(&r) }
    if r.isEmpty { checkLoops(&r) }
    return r
  }

  /// Checks 1, 2 and 4.
  private func checkEdges(_ r: inout [String]) {
    let handlers = Set(order.compactMap { blocks[$0].handler?.block })
    for (b, from) in zip(order, predecessors) {
      if b.index == 0 {
        if !from.isEmpty { r.append("an edge leads to the entry") }
      } else if !from.contains(where: { $0 < b }) {
        r.append("\(b) has no predecessor in front of it")
      }
      for t in blocks[b].terminator.targets {
        if Int(t.arguments.count) != blocks[t.block].parameters.count {
          r.append("\(b) hands \(t.arguments.count) arguments to \(t.block)")
        }
        if handlers.contains(t.block) { r.append("\(b) goes on with the handler \(t.block)") }
      }
      if let h = blocks[b].handler,
        Int(h.arguments.count) + 1 != blocks[h.block].parameters.count
      {
        r.append("\(b) hands \(h.arguments.count) arguments to the handler \(h.block)")
      }
    }
  }

  /// Checks 3.
  private func checkDefinitions(_ r: inout [String]) {
    var isDefined = Array(repeating: false, count: values.count)
    func define(_ v: CodeValueID, _ isExpected: Bool) {
      if isDefined[v.index] || !isExpected { r.append("\(v) is defined twice or elsewhere") }
      isDefined[v.index] = true
    }
    for b in order {
      for (i, v) in blocks[b].parameters.enumerated() {
        define(v, values[v].definition == .parameter(b, i))
      }
      for v in blocks[b].operations { define(v, operation(v) != nil) }
    }
    if isDefined.contains(false) { r.append("a value has no place") }
  }

  /// Checks 5 and 6.
  private func checkUses(_ r: inout [String]) {
    let dominators = dominatorsOfHalves()
    let places = definingBlocks
    for b in order {
      var isSeen = Set(blocks[b].parameters)
      func use(_ v: CodeValueID, by user: String) {
        let half = 2 * places[v.index].index + (operation(v) == nil ? 0 : 1)
        let isDominated =
          places[v.index] == b ? isSeen.contains(v) : dominators(half, 2 * b.index)
        if !isDominated { r.append("\(user) uses \(v), which does not dominate it") }
      }
      for v in operands(ofHandlerOf: b) { use(v, by: "the handler of \(b)") }
      for o in blocks[b].operations {
        guard let operation = operation(o) else { continue }
        for v in operands(of: operation) {
          use(v, by: "\(o)")
          if case .unbound? = self.operation(v) { r.append("\(o) uses the unbound \(v)") }
        }
        isSeen.insert(o)
      }
      for v in operands(ofTerminatorOf: b) { use(v, by: "the end of \(b)") }
    }
  }

  /// Returns whether half of a block dominates another: blocks have their starts, which handlers
  /// follow, at the even numbers, and what remains of them at the odd ones.
  private func dominatorsOfHalves() -> (Int, Int) -> Bool {
    let g = ControlFlowGraph(
      successors: order.flatMap { b in
        [
          [2 * b.index + 1] + [blocks[b].handler].compactMap { $0.map { 2 * $0.block.index } },
          blocks[b].terminator.targets.map { 2 * $0.block.index },
        ]
      })
    let intervals = g.dominatorIntervals()
    return { a, b in
      intervals[a].first <= intervals[b].first && intervals[b].last <= intervals[a].last
    }
  }

  /// Checks 7.
  private func checkLoops(_ r: inout [String]) {
    let g = graph
    for (header, members) in g.loops() {
      if members != Set(header..<header + members.count) {
        r.append("the loop of b\(header) is scattered")
      }
      let latches = g.predecessors[header].filter(members.contains)
      if latches.count != 1 || g.predecessors[header].count != 2 {
        r.append("the loop of b\(header) has several edges in or back")
      }
    }
  }
}
