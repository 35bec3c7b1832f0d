import Diagnostics
import Utilities

/// The final numbers.
extension SSAConstruction {
  /// Adds the blocks and values to `code`.
  mutating func number(into code: inout Code) {
    let fused = fusedBlocks()
    let order = ControlFlowGraph(successors: fused.map { successors(of: $0) }).orderByLoops()
    var blockIDs = Array(repeating: CodeBlockID(0), count: draft.blocks.count)
    var numbers = SecondaryTable<CodeValueID, CodeValueID>(CodeValueID(0))
    for b in order {
      let id = code.blocks.append(CodeBlock())
      blockIDs[b] = id
      for v in draft.blocks[b].parameters + parameters[b].map(\.value) {
        var value = draft.values[v]
        value.definition = .parameter(id, code.blocks[id].parameters.count)
        numbers[v] = code.values.append(value)
        code.blocks[id].parameters.append(numbers[v])
      }
      for v in fused[b].operations {
        numbers[v] = code.values.append(draft.values[v])
        code.blocks[id].operations.append(numbers[v])
      }
    }
    code.order = Array(code.blocks.ids)
    // A function of the whole would copy it wherever it is made.
    let (aliases, pool) = (aliases, draft.pool)
    let map: (CodeValueID) -> CodeValueID = { numbers[Self.resolved($0, aliases)] }
    for (b, id) in zip(order, code.order) {
      for k in code.blocks[id].operations.indices {
        code.renumberOperands(of: code.blocks[id].operations[k], pool, map)
      }
      let end = fused[b].end
      code.blocks[id].terminator = terminator(of: end, blockIDs, map, &code)
      code.blocks[id].terminatorSpan = draft.blocks[end].terminatorSpan
      if let h = fused[b].handler {
        let arguments = h.arguments.map(map)
        code.blocks[id].handler = CodeTarget(blockIDs[h.block], code.makeList(arguments))
      }
    }
  }

  /// Returns the end of block `b`.
  private func terminator(
    of b: Int, _ ids: [CodeBlockID], _ f: (CodeValueID) -> CodeValueID, _ code: inout Code
  ) -> CodeTerminator {
    let old = draft.blocks[b].terminator
    let targets = zip(old.targets, arguments[b]).map { t, rest in
      CodeTarget(ids[t.block], code.makeList((t.arguments + rest).map(f)))
    }
    return switch old {
    case .jump: .jump(targets[0])
    case .branch(let c, _, _): .branch(f(c), targets[0], targets[1])
    case .return(let v): .return(f(v))
    case .yield(let v, _): .yield(f(v), targets[0])
    case .raise(let v): .raise(v.map(f))
    case .fail(let v): .fail(v.map(f))
    case .unreachable, .guarded: .unreachable
    }
  }
}

extension Code {
  /// Returns a list of `operands`.
  fileprivate mutating func makeList(_ operands: [CodeValueID]) -> CodeValueList {
    let start = UInt32(pool.count)
    pool += operands
    return CodeValueList(start: start, count: UInt32(operands.count))
  }

  /// Replaces the operands of the operation `v`, which name values of a draft and lists in its
  /// `lists`, by `f` of them.
  fileprivate mutating func renumberOperands(
    of v: CodeValueID, _ lists: [CodeValueID], _ f: (CodeValueID) -> CodeValueID
  ) {
    guard case .operation(let o) = values[v].definition else { return }
    let mapped = o.mapOperands(
      value: f, list: { l in makeList(lists[Int(l.start)..<Int(l.start + l.count)].map(f)) })
    values[v].definition = .operation(mapped)
  }
}
