import Diagnostics
import Utilities

/// The construction of SSA form from a draft.
///
/// 1. For each variable, its parameters are placed at the iterated dominance frontier of its
///    assignments, where it is live (pruned SSA).
/// 2. A walk over the dominator tree finds what each read stands for.
/// 3. Guards become one with what they guard (`FusedBlock`).
/// 4. Blocks and values are numbered in the final order.
///
/// - Source: Cytron, Ferrante, Rosen, Wegman, Zadeck, "Efficiently Computing Static Single
///   Assignment Form and the Control Dependence Graph" (1991).
struct SSAConstruction {
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
  init(_ draft: consuming Draft) {
    graph = draft.graph
    let n = draft.blocks.count
    parameters = Array(repeating: [], count: n)
    operations = Array(repeating: [], count: n)
    arguments = Array(repeating: [], count: n)
    held = Array(repeating: nil, count: draft.variables.count)
    self.draft = draft
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
    // A guard has no operations: its handler sees nothing that comes behind it.
    if case .guarded = draft.blocks[b].terminator {
      operations[0].append(value)
    } else {
      operations[b].append(value)
    }
    hold(v, value)
    return value
  }

  /// Returns what `v` stands for.
  func resolved(_ v: CodeValueID) -> CodeValueID { Self.resolved(v, aliases) }

  /// Returns what `v` stands for by `aliases`.
  static func resolved(
    _ v: CodeValueID, _ aliases: SecondaryTable<CodeValueID, CodeValueID?>
  ) -> CodeValueID {
    var v = v
    while let other = aliases[v] { v = other }
    return v
  }
}

extension Draft {
  /// Returns the function in SSA form.
  consuming func code(name: String, head: SourceSpan, span: SourceSpan) -> Code {
    var s = SSAConstruction(self)
    s.placeParameters()
    s.resolve()
    var code = Code(name: name, headSpan: head, span: span)
    s.number(into: &code)
    return code
  }
}
