import Diagnostics
import Utilities

/// The construction of SSA form from a draft.
///
/// 1. For each variable, its parameters are placed at the iterated dominance frontier of its
///    assignments, where it is live (pruned SSA).
/// 2. A walk over the dominator tree finds what each read stands for.
/// 3. Blocks and values are numbered in the final order.
///
/// - Source: Cytron, Ferrante, Rosen, Wegman, Zadeck, "Efficiently Computing Static Single
///   Assignment Form and the Control Dependence Graph" (1991).
private struct SSAConstruction {
  /// The function; new values are added to it.
  var draft: Draft

  /// Its blocks.
  let graph: ControlFlowGraph

  /// The variables for which each block takes parameters, and these.
  var parameters: [[(variable: VariableID, value: CodeValueID)]]

  /// The operations of each block that remain.
  var operations: [[CodeValueID]]

  /// The arguments behind the explicit ones of each edge, in the order of the block's targets.
  var arguments: [[[CodeValueID]]]

  /// What each read and each parameter without jumps stands for.
  var aliases = SecondaryTable<CodeValueID, CodeValueID?>(nil)

  /// What each variable holds at the place of the walk.
  var held: [CodeValueID?]

  /// What `held` was before, to be restored: variable and value.
  var undo: [(VariableID, CodeValueID?)] = []

  /// Creates the construction for `draft`.
  init(_ draft: Draft) {
    self.draft = draft
    graph = draft.graph
    let n = draft.blocks.count
    parameters = Array(repeating: [], count: n)
    operations = Array(repeating: [], count: n)
    arguments = Array(repeating: [], count: n)
    held = Array(repeating: nil, count: draft.variables.count)
  }

  // MARK: Parameters

  /// Places the parameters of all variables.
  mutating func placeParameters() {
    let n = draft.blocks.count
    var assigned: [[Int]] = Array(repeating: [], count: draft.variables.count)
    var exposed = assigned
    var seen = Array(repeating: -1, count: draft.variables.count)
    for b in graph.order {
      for item in draft.blocks[b].items {
        switch item {
        case .store(let v, _), .unbind(let v):
          if assigned[v].last != b { assigned[v].append(b) }
          seen[v] = b
        case .load(_, let v):
          if seen[v] != b { exposed[v].append(b) }
          seen[v] = b
        case .operation, .alias: break
        }
      }
    }
    let frontiers = graph.dominanceFrontiers()
    var liveFor = Array(repeating: -1, count: n)
    var assignedFor = Array(repeating: -1, count: n)
    for v in draft.variables.indices where !exposed[v].isEmpty {
      for b in assigned[v] { assignedFor[b] = v }
      markLive(v, from: exposed[v], unless: assignedFor, in: &liveFor)
      var pending = assigned[v]
      while let b = pending.popLast() {
        for j in frontiers[b] where liveFor[j] == v && parameters[j].last?.variable != v {
          parameters[j].append((v, makeParameter(of: v, in: j)))
          pending.append(j)
        }
      }
    }
  }

  /// Marks in `live` the blocks at whose start `v` is live, given those that read it first.
  private func markLive(
    _ v: VariableID, from exposed: [Int], unless assignedFor: [Int], in live: inout [Int]
  ) {
    var pending = exposed
    while let b = pending.popLast() {
      guard live[b] != v else { continue }
      live[b] = v
      for p in graph.predecessors[b] where assignedFor[p] != v { pending.append(p) }
    }
  }

  /// Adds the value of a parameter of block `b` that stands for `v`.
  private mutating func makeParameter(of v: VariableID, in b: Int) -> CodeValueID {
    let position = draft.blocks[b].parameters.count + parameters[b].count
    let ends = ([b] + graph.predecessors[b]).compactMap { draft.blocks[$0].terminatorSpan }
    let span = ends.first
    return draft.values.append(
      CodeValue(
        definition: .parameter(CodeBlockID(b), position),
        span: span ?? draft.values[CodeValueID(0)].span, name: name(v)))
  }

  /// Returns the name of `v`, or `nil` if the user did not write it.
  private func name(_ v: VariableID) -> String? {
    let n = draft.variables[v]
    return n.hasSuffix("?") ? nil : n
  }

  // MARK: Reads

  /// Finds what each read stands for.
  mutating func resolve() {
    let children = graph.dominatorTree()
    var stack: [(block: Int, next: Int, mark: Int)] = [(0, -1, 0)]
    while let top = stack.last {
      let i = stack.count - 1
      if top.next < 0 {
        stack[i].mark = undo.count
        stack[i].next = 0
        visit(top.block)
      } else if top.next < children[top.block].count {
        stack[i].next += 1
        stack.append((children[top.block][top.next], -1, 0))
      } else {
        while undo.count > top.mark, let (v, old) = undo.popLast() { held[v] = old }
        stack.removeLast()
      }
    }
  }

  /// Sets what `v` holds.
  private mutating func hold(_ v: VariableID, _ value: CodeValueID?) {
    undo.append((v, held[v]))
    held[v] = value
  }

  /// Walks over block `b` and its edges.
  private mutating func visit(_ b: Int) {
    for p in parameters[b] { hold(p.variable, p.value) }
    for item in draft.blocks[b].items {
      switch item {
      case .operation(let v): operations[b].append(v)
      case .load(let value, let v): aliases[value] = current(v, in: b, at: draft.values[value].span)
      case .unbind(let v): hold(v, nil)
      case .alias(let p, let value): aliases[p] = resolved(value)
      case .store(let v, let value):
        let r = resolved(value)
        if draft.values[r].name == nil { draft.values[r].name = name(v) }
        hold(v, r)
      }
    }
    for t in draft.blocks[b].terminator.targets {
      let span = draft.blocks[b].terminatorSpan ?? draft.values[CodeValueID(0)].span
      arguments[b].append(parameters[t.block].map { current($0.variable, in: b, at: span) })
    }
  }

  /// Returns what `v` holds; where it is unbound, an operation that says so, at the end of `b`.
  private mutating func current(_ v: VariableID, in b: Int, at span: SourceSpan) -> CodeValueID {
    if let value = held[v] { return value }
    let value = draft.makeValue(.unbound(draft.variables[v]), at: span)
    operations[b].append(value)
    hold(v, value)
    return value
  }

  /// Returns what `v` stands for.
  func resolved(_ v: CodeValueID) -> CodeValueID { aliases[v] ?? v }
}

extension Draft {
  /// Returns the function in SSA form.
  func code(name: String, head: SourceSpan, span: SourceSpan) -> Code {
    var s = SSAConstruction(self)
    s.placeParameters()
    s.resolve()
    var code = Code(name: name, headSpan: head, span: span)
    s.number(into: &code)
    return code
  }
}

/// The final numbers.
extension SSAConstruction {
  /// Adds the blocks and values to `code`.
  func number(into code: inout Code) {
    let order = graph.orderByLoops()
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
      for v in operations[b] {
        numbers[v] = code.values.append(draft.values[v])
        code.blocks[id].operations.append(numbers[v])
      }
    }
    code.order = Array(code.blocks.ids)
    for (b, id) in zip(order, code.order) {
      for v in code.blocks[id].operations { code.renumberOperands(of: v, draft, map(numbers)) }
      code.blocks[id].terminator = terminator(of: b, blockIDs, map(numbers), &code)
      code.blocks[id].terminatorSpan = draft.blocks[b].terminatorSpan
    }
  }

  /// Returns the function from values of the draft to those of the code.
  private func map(
    _ numbers: SecondaryTable<CodeValueID, CodeValueID>
  ) -> (CodeValueID) -> CodeValueID {
    { numbers[resolved($0)] }
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
    case .raise(let v): .raise(v.map(f))
    case .fail(let v): .fail(v.map(f))
    case .unreachable: .unreachable
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

  /// Replaces the operands of the operation `v`, which name values of `draft`, by `f` of them.
  fileprivate mutating func renumberOperands(
    of v: CodeValueID, _ draft: Draft, _ f: (CodeValueID) -> CodeValueID
  ) {
    guard case .operation(let o) = values[v].definition else { return }
    let mapped = o.mapOperands(
      value: f, list: { l in makeList(draft.pool[Int(l.start)..<Int(l.start + l.count)].map(f)) })
    values[v].definition = .operation(mapped)
  }
}
