import Syntax
import Utilities

/// Nested functions take the values that variables hold where they are defined. That is what
/// Python does only if none of them changes while the function may still be called; other
/// functions are refused.
extension Draft {
  /// A place among the items of a block.
  private struct Place {
    var block: Int
    var position: Int

    /// `true` iff the item assigns `v` to a variable.
    func isStore(of v: CodeValueID, in d: Draft) -> Bool {
      if case .store(_, let value) = d.blocks[block].items[position] { value == v } else { false }
    }
  }

  /// Refuses nested functions whose variables change behind them.
  mutating func checkCaptures() {
    guard !captures.isEmpty || !elementFunctions.isEmpty else { return }
    let g = graph
    for f in elementFunctions where isHandedOn(f, g) {
      refuse(f.function, "function of a generator expression's variable '\(f.name)'")
    }
    for c in captures {
      guard let f = places(g, where: { $0.defines(c.function) }).first else { continue }
      let behind = reachable(from: f, g)
      let stores = places(g) { $0.assigns(c.variable) }.filter {
        behind.contains($0.block) || ($0.block == f.block && $0.position > f.position)
      }
      if stores.isEmpty { continue }
      if !c.isLifted, let holders = holders(of: c, at: f, g),
        stores.allSatisfy({ s in !holders.contains { isLive($0, behind: s, g) } })
      {
        continue
      }
      if stores.contains(where: { $0.isStore(of: c.function, in: self) }) {
        recursive.insert(c.variable)
        refuse(c.function, "recursive nested function")
        continue
      }
      shared.insert(c.variable)
      refuse(
        c.function,
        "nested function that outlives a change of the variable '\(variables[c.variable])' it uses")
    }
  }

  /// `true` iff the function `f` is, or is part of, what the code returns, or is put somewhere.
  private func isHandedOn(_ f: ElementFunction, _ g: ControlFlowGraph) -> Bool {
    var held: Set<CodeValueID> = [f.function]
    var holders: Set<VariableID> = []
    var count = -1
    while count != held.count + holders.count {
      count = held.count + holders.count
      for b in g.order {
        if case .return(let v) = blocks[b].terminator, held.contains(v) { return true }
        for t in blocks[b].terminator.targets {
          for (p, v) in zip(blocks[t.block].parameters, t.arguments) where held.contains(v) {
            held.insert(p)
          }
        }
        for item in blocks[b].items {
          switch item {
          case .load(let value, let v): if holders.contains(v) { held.insert(value) }
          case .store(let v, let value): if held.contains(value) { holders.insert(v) }
          case .alias(let p, let value): if held.contains(value) { held.insert(p) }
          case .unbind: break
          case .operation(let o):
            if stores(o, held) { return true }
            if keeps(o, held, f.isGenerator) { held.insert(o) }
          }
        }
      }
    }
    return false
  }

  /// `true` iff `o` puts one of `held` into an object.
  private func stores(_ o: CodeValueID, _ held: Set<CodeValueID>) -> Bool {
    guard case .operation(let operation) = values[o].definition else { return false }
    switch operation {
    case .setItem(_, let k, let v): return held.contains(k) || held.contains(v)
    case .setAttribute(_, _, let v), .setGlobal(_, let v): return held.contains(v)
    case .call(let callee, _, _):
      guard case .operation(.attribute(_, let name)) = values[callee].definition,
        Tree.changingMethods.contains(name), name != "sort"
      else { return false }
      return operation.operands(in: pool).dropFirst().contains(where: held.contains)
    default: return false
    }
  }

  /// `true` iff the result of `o` may hold one of `held`.
  ///
  /// What steps through a generator expression is taken to do so at once.
  private func keeps(
    _ o: CodeValueID, _ held: Set<CodeValueID>, _ isGenerator: Bool
  ) -> Bool {
    guard case .operation(let operation) = values[o].definition,
      operation.operands(in: pool).contains(where: held.contains)
    else { return false }
    switch operation {
    case .tuple, .list, .set, .dict: return true
    case .call(let callee, let list, _):
      guard pool[Int(list.start)..<Int(list.start + list.count)].contains(where: held.contains)
      else { return false }
      if isLazy(o, held) { return true }
      if isGenerator { return false }
      if case .operation(.attribute(let base, let name)) = values[callee].definition {
        // Functions of modules keep nothing, nor does sorting.
        switch values[base].definition {
        case .operation(.global), .operation(.importation): return false
        default: return name != "sort"
        }
      }
      return mayKeep(held, o)
    default: return false
    }
  }

  /// Returns the places of the items for which `f` holds.
  private func places(_ g: ControlFlowGraph, where f: (DraftItem) -> Bool) -> [Place] {
    var r: [Place] = []
    for b in g.order {
      for (i, item) in blocks[b].items.enumerated() where f(item) {
        r.append(Place(block: b, position: i))
      }
    }
    return r
  }

  /// Returns the blocks to whose start control may go from `a`.
  private func reachable(from a: Place, _ g: ControlFlowGraph) -> Set<Int> {
    var seen: Set<Int> = []
    var pending = g.successors[a.block]
    while let b = pending.popLast() {
      if seen.insert(b).inserted { pending += g.successors[b] }
    }
    return seen
  }

  /// Returns the variables that may hold the function `f`, or `nil` if other things may.
  ///
  /// Functions given to a call are taken to be done with when it returns, unless it is a call of
  /// an attribute (`functions.append(f)`) or its result is called.
  private func holders(
    of capture: DraftCapture, at place: Place, _ g: ControlFlowGraph
  ) -> Set<VariableID>? {
    let f = capture.function
    var holders: Set<VariableID> = []
    var held: Set<CodeValueID> = [f]
    var results: Set<CodeValueID> = []
    var count = -1
    while count != held.count + results.count + holders.count {
      count = held.count + results.count + holders.count
      for b in g.order {
        for item in blocks[b].items {
          switch item {
          case .load(let value, let v): if holders.contains(v) { held.insert(value) }
          case .store(let v, let value): if held.contains(value) { holders.insert(v) }
          case .alias(_, let value): if held.contains(value) { return nil }
          case .unbind: break
          case .operation(let o):
            if isLazy(o, held) || capture.isGenerator && isCall(o, of: held) {
              held.insert(o)
              continue
            }
            guard use(of: held, by: o, &results) else { return nil }
            // What is called where it was made is done with; a use elsewhere is not followed.
            if b != place.block, uses(f, o) { return nil }
          }
        }
        if !held.isDisjoint(with: terminatorOperands(b)) { return nil }
      }
    }
    return hasCalled(results, g) ? nil : holders
  }

  /// `true` iff `o` makes an iterator that will call one of the functions `held`.
  private func isLazy(_ o: CodeValueID, _ held: Set<CodeValueID>) -> Bool {
    guard case .operation(let operation) = values[o].definition,
      case .call(let callee, _, _) = operation,
      case .operation(.global(let name)) = values[callee].definition
    else { return false }
    let makers: Set = [
      "map", "filter", "zip", "enumerate", "partial", "reversed", "__generator_expression__",
      "__chained_generators__",
    ]
    return makers.contains(name) && operation.operands(in: pool).contains(where: held.contains)
  }

  /// `true` iff `o` is a call of one of the functions `held`.
  private func isCall(_ o: CodeValueID, of held: Set<CodeValueID>) -> Bool {
    if case .operation(.call(let callee, _, _)) = values[o].definition {
      held.contains(callee)
    } else {
      false
    }
  }

  /// `true` iff the operation `o` uses the functions `held` in no way but by a call; adds the
  /// results of calls that take one to `results`.
  private func use(
    of held: Set<CodeValueID>, by o: CodeValueID, _ results: inout Set<CodeValueID>
  ) -> Bool {
    guard case .operation(let operation) = values[o].definition else { return true }
    let operands = operation.operands(in: pool)
    guard operands.contains(where: held.contains) else { return true }
    guard case .call(let callee, _, _) = operation else { return false }
    guard operands.dropFirst().contains(where: held.contains) else { return true }
    results.insert(o)
    if case .operation(.attribute) = values[callee].definition { return false }
    return !mayKeep(held, o)
  }

  /// `true` iff what the call `o` calls may keep one of its arguments `held`.
  private func mayKeep(_ held: Set<CodeValueID>, _ o: CodeValueID) -> Bool {
    guard let tree, case .operation(.call(let callee, let list, let kinds)) = values[o].definition
    else { return true }
    let operands = pool[Int(list.start)..<Int(list.start + list.count)]
    for (i, v) in operands.enumerated() where held.contains(v) {
      var keyword: String?
      switch i < kinds.count ? kinds[i] : .positional {
      case .positional: if kinds.prefix(i).contains(.star) { return true }
      case .keyword(let n): keyword = n
      case .star, .doubleStar: return true
      }
      switch values[callee].definition {
      case .operation(.global(let name)):
        if tree.mayKeep(name, position: i, keyword: keyword) { return true }
      case .operation(.unbound(let name)):
        if tree.mayKeepLocally(name, position: i, keyword: keyword) { return true }
      default: return true
      }
    }
    return false
  }

  /// `true` iff `o` has the operand `f`.
  private func uses(_ f: CodeValueID, _ o: CodeValueID) -> Bool {
    guard case .operation(let operation) = values[o].definition else { return false }
    return operation.operands(in: pool).contains(f)
  }

  /// Returns the values that the terminator of `b` uses.
  private func terminatorOperands(_ b: Int) -> [CodeValueID] {
    let t = blocks[b].terminator
    let arguments = t.targets.flatMap(\.arguments)
    return switch t {
    case .return(let v), .branch(let v, _, _), .yield(let v, _): arguments + [v]
    case .raise(let v), .fail(let v): arguments + [v].compactMap { $0 }
    case .jump, .guarded, .unreachable: arguments
    }
  }

  /// `true` iff one of `results`, directly or through a variable, is called.
  private func hasCalled(_ results: Set<CodeValueID>, _ g: ControlFlowGraph) -> Bool {
    guard !results.isEmpty else { return false }
    var variables: Set<VariableID> = []
    var called: Set<CodeValueID> = []
    var loads: [(VariableID, CodeValueID)] = []
    for b in g.order {
      for item in blocks[b].items {
        switch item {
        case .store(let v, let value): if results.contains(value) { variables.insert(v) }
        case .load(let value, let v): loads.append((v, value))
        case .operation(let o):
          if case .operation(.call(let callee, _, _)) = values[o].definition {
            called.insert(callee)
          }
        case .unbind, .alias: break
        }
      }
    }
    return !called.isDisjoint(with: results)
      || loads.contains { variables.contains($0.0) && called.contains($0.1) }
  }

  /// `true` iff what `v` holds behind `p` may be read.
  private func isLive(_ v: VariableID, behind p: Place, _ g: ControlFlowGraph) -> Bool {
    var seen: Set<Int> = []
    var pending = [(p.block, p.position + 1)]
    while let (b, start) = pending.popLast() {
      var isOver = false
      for item in blocks[b].items[start...] {
        if case .load(_, v) = item { return true }
        if item.assigns(v) {
          isOver = true
          break
        }
      }
      if isOver { continue }
      for s in g.successors[b] where seen.insert(s).inserted { pending.append((s, 0)) }
    }
    return false
  }
}

extension DraftItem {
  /// `true` iff this is the operation `v`.
  fileprivate func defines(_ v: CodeValueID) -> Bool {
    if case .operation(v) = self { true } else { false }
  }

  /// `true` iff this changes what `v` holds.
  fileprivate func assigns(_ v: VariableID) -> Bool {
    switch self {
    case .store(v, _), .unbind(v): true
    default: false
    }
  }
}
