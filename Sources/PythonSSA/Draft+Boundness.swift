import Diagnostics
import Utilities

/// Reading variables that are not bound.
///
/// A variable that may be unbound where it is read gets a companion, a Boolean variable that says
/// whether it is bound; the read is preceded by a branch on it, and the path on which it is
/// unbound raises what CPython raises. So values of unbound variables are never used.
extension Draft {
  /// What happens to a variable in a block.
  private enum Event {
    case bind, unbind
    case load(CodeValueID, at: Int)

    /// Taken by a nested function: refused if unbound, and says nothing of what follows.
    case capture(CodeValueID, at: Int)

    /// `true` iff this is `capture`.
    var isCapture: Bool { if case .capture = self { true } else { false } }

    /// `true` iff this is a read that raises where the variable is unbound.
    var isLoad: Bool { if case .load = self { true } else { false } }

    /// `true` iff this is a read of any kind.
    var isRead: Bool { isLoad || isCapture }
  }

  /// What is wrong with a read.
  enum Fault { case never, perhaps }

  /// Makes reads of unbound variables raise; `head` is the place of what comes from no text.
  mutating func checkBoundness(head: SourceSpan) {
    var g = graph
    var faults = findFaults(g)
    // What stands behind a read that always raises is not reached: assignments there bind nothing.
    while faults.values.contains(where: { $0.values.contains { $0.1 == .never } }) {
      for (b, list) in faults.sorted(by: { $0.key < $1.key }) {
        rewrite(b, list.filter { $0.value.1 == .never }, [:], head)
      }
      g = graph
      faults = findFaults(g)
    }
    guard !faults.isEmpty else { return }
    var companions: [VariableID: VariableID] = [:]
    for v in Set(faults.values.flatMap { $0.values.map(\.0) }).sorted() {
      companions[v] = variables.count
      variables.append("\(variables[v])?")
    }
    for b in g.order { rewrite(b, faults[b] ?? [:], companions, head) }
  }

  /// Returns the reads that may find a variable unbound, by block and position; refuses nested
  /// functions that take such a variable.
  mutating func findFaults(_ g: ControlFlowGraph) -> [Int: [Int: (VariableID, Fault)]] {
    let events = eventsByVariable(g)
    let functions = Dictionary(
      captures.map { ($0.load, $0.function) }, uniquingKeysWith: { a, _ in a })
    var faults: [Int: [Int: (VariableID, Fault)]] = [:]
    for v in variables.indices {
      for (block, position, load, fault) in faultyLoads(of: events[v], g) {
        if let f = functions[load] {
          refuse(f, "nested function that uses '\(variables[v])' before it is assigned")
          shared.insert(v)
        } else {
          faults[block, default: [:]][position] = (v, fault)
        }
      }
    }
    return faults
  }

  /// Replaces the function `f` by a refusal.
  mutating func refuse(_ f: CodeValueID, _ description: String) {
    values[f].definition = .operation(.unsupported(description))
  }

  /// Returns for each variable its events by block.
  private func eventsByVariable(_ g: ControlFlowGraph) -> [[(block: Int, events: [Event])]] {
    var r: [[(block: Int, events: [Event])]] = Array(repeating: [], count: variables.count)
    let captured = Set(captures.map(\.load))
    func add(_ e: Event, to v: VariableID, in b: Int) {
      if r[v].last?.block != b { r[v].append((b, [])) }
      r[v][r[v].count - 1].events.append(e)
    }
    for b in g.order {
      for (i, item) in blocks[b].items.enumerated() {
        switch item {
        case .store(let v, _): add(.bind, to: v, in: b)
        case .unbind(let v): add(.unbind, to: v, in: b)
        case .load(let value, let v):
          add(captured.contains(value) ? .capture(value, at: i) : .load(value, at: i), to: v, in: b)
        case .operation, .alias: break
        }
      }
    }
    return r
  }

  /// Returns the reads, among the events of one variable, that may find it unbound.
  private func faultyLoads(
    of events: [(block: Int, events: [Event])], _ g: ControlFlowGraph
  ) -> [(block: Int, position: Int, load: CodeValueID, fault: Fault)] {
    guard events.contains(where: { $0.events.contains(where: \.isRead) }) else { return [] }
    // All reads behind an assignment in the entry are the usual case.
    if let first = events.first, first.block == 0, case .bind = first.events[0],
      !events.contains(where: {
        $0.events.contains { if case .unbind = $0 { true } else { false } }
      })
    {
      return []
    }
    let effects = events.map { ($0.block, $0.events.filter { !$0.isCapture }) }
    let byBlock = Dictionary(uniqueKeysWithValues: effects.filter { !$0.1.isEmpty })
    let unbound = reached(from: [0], byBlock, g, unbinding: true)
    let bound = reached(from: [], byBlock, g, unbinding: false)
    var r: [(block: Int, position: Int, load: CodeValueID, fault: Fault)] = []
    for (b, list) in events {
      var (mayBeUnbound, mayBeBound) = (unbound.contains(b), bound.contains(b))
      for e in list {
        switch e {
        case .load(let load, let position), .capture(let load, let position):
          if mayBeUnbound { r.append((b, position, load, mayBeBound ? .perhaps : .never)) }
          if e.isLoad { mayBeUnbound = false }
        case .unbind: (mayBeUnbound, mayBeBound) = (true, false)
        case .bind: (mayBeUnbound, mayBeBound) = (false, true)
        }
      }
    }
    return r
  }

  /// Returns the blocks at whose start the variable may be unbound, or bound; `starts` are such.
  private func reached(
    from starts: [Int], _ events: [Int: [Event]], _ g: ControlFlowGraph, unbinding: Bool
  ) -> Set<Int> {
    var r: Set<Int> = []
    var pending = starts
    for (b, list) in events where leaves(list, unbinding) { pending += g.successors[b] }
    while let b = pending.popLast() {
      guard r.insert(b).inserted else { continue }
      // Behind a read a variable is bound only if it was so before.
      if events[b]?.allSatisfy({ $0.isLoad && !unbinding }) ?? true { pending += g.successors[b] }
    }
    return r
  }

  /// `true` iff a block of the events `list` leaves the variable unbound, or else bound, whatever
  /// it was before.
  private func leaves(_ list: [Event], _ unbinding: Bool) -> Bool {
    guard let last = list.last(where: { !$0.isLoad }) else { return false }
    let isUnbound = if case .unbind = last { true } else { false }
    return unbinding ? isUnbound && !(list.last?.isLoad ?? false) : !isUnbound
  }

  /// Inserts the companions' assignments and the checks into block `b`.
  private mutating func rewrite(
    _ b: Int, _ faults: [Int: (VariableID, Fault)], _ companions: [VariableID: VariableID],
    _ head: SourceSpan
  ) {
    let old = blocks[b]
    var target = b
    blocks[b].items = []
    blocks[b].terminator = .unreachable
    // Every companion starts as unbound.
    if b == 0 { for c in companions.values.sorted() { setCompanion(c, false, in: b, at: head) } }
    for (i, item) in old.items.enumerated() {
      if case .load(let load, _) = item, let (v, fault) = faults[i] {
        let span = values[load].span
        guard case .perhaps = fault, let c = companions[v] else {
          return raiseUnbound(v, in: target, at: span)
        }
        target = split(target, checking: c, of: v, at: span)
      }
      blocks[target].items.append(item)
      switch item {
      case .store(let v, let value):
        if let c = companions[v] { setCompanion(c, true, in: target, at: values[value].span) }
      case .unbind(let v):
        if let c = companions[v] { setCompanion(c, false, in: target, at: head) }
      case .operation, .load, .alias: break
      }
    }
    blocks[target].terminator = old.terminator
    blocks[target].terminatorSpan = old.terminatorSpan
  }

  /// Assigns `isBound` to the companion `c` at the end of block `b`.
  private mutating func setCompanion(
    _ c: VariableID, _ isBound: Bool, in b: Int, at span: SourceSpan
  ) {
    let value = append(.constant(.bool(isBound)), at: span, to: b)
    blocks[b].items.append(.store(c, value))
  }

  /// Ends block `b` with a branch on the companion `c` of `v`; returns the block behind.
  private mutating func split(
    _ b: Int, checking c: VariableID, of v: VariableID, at span: SourceSpan
  ) -> Int {
    let condition = makeValue(.unbound(variables[c]), at: span)
    blocks[b].items.append(.load(condition, c))
    let (next, fail) = (blocks.count, blocks.count + 1)
    blocks += [DraftBlock(), DraftBlock()]
    blocks[b].terminator = .branch(condition, DraftTarget(block: next), DraftTarget(block: fail))
    blocks[b].terminatorSpan = span
    guard let h = blocks[b].handler else {
      raiseUnbound(v, in: fail, at: span)
      return next
    }
    raiseUnbound(v, in: makeGuarded(fail, by: h), at: span)
    return makeGuarded(next, by: h)
  }

  /// Ends block `b` by raising UnboundLocalError for `v`.
  private mutating func raiseUnbound(_ v: VariableID, in b: Int, at span: SourceSpan) {
    var message = "cannot access local variable '"
    message += variables[v]
    message += "' where it is not associated with a value"
    let kind = append(.global("UnboundLocalError"), at: span, to: b)
    let text = append(.constant(.string(message)), at: span, to: b)
    let list = makeList([text])
    let error = append(.call(kind, list, kinds: []), at: span, to: b)
    blocks[b].terminator = .raise(error)
    blocks[b].terminatorSpan = span
  }
}
