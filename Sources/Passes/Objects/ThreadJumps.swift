import IR
import Types
import Utilities

/// Jumps that know which way a branch behind them goes.
///
/// 1. A block that does little and ends in a branch is a candidate if each edge into it hands over
///    constants that decide the branch.
/// 2. Each of these edges gets a copy of the block, which goes on with the way taken.
/// 3. Values of the block that are used behind it become variables, assigned by the copies
///    (`VariableEntries`).
///
/// So the block is never reached any more, and nothing is copied twice.
extension Function {
  /// The most instructions of blocks that are copied.
  private static let copied = 12

  /// Resolves the branches of one block; true iff there was one.
  mutating func threadJumps() -> Bool {
    let flow = ControlFlow(self)
    let uses = Uses(self)
    for b in flow.order.dropFirst() {
      guard let ways = decidedWays(into: b, flow) else { continue }
      var copies: [(block: BlockID, values: [ValueID: ValueID])] = []
      for w in ways { copies.append(copy(b, for: w)) }
      let values = self[b].parameters + self[b].instructions
      let used = values.filter { v in uses[v].contains { isOutside($0, b) } }
      order.removeAll { $0 == b }
      repair(used, copies)
      return true
    }
    return false
  }

  /// An edge whose branch behind it is decided.
  private struct DecidedWay {
    /// Where the edge comes from, and which of the targets it is.
    var source: BlockID
    var position: Int

    /// The arguments it hands over.
    var arguments: [ValueID]

    /// `true` iff the first target follows.
    var isFirst: Bool
  }

  /// Returns the edges into `b`, if all of them decide its branch.
  private func decidedWays(into b: BlockID, _ flow: ControlFlow) -> [DecidedWay]? {
    guard case .branch(let c, let yes, let no, _)? = self[b].terminator,
      yes.block != b, no.block != b, !self[b].parameters.isEmpty,
      self[b].instructions.count <= Self.copied, self[b].instructions.allSatisfy(isCheap)
    else { return nil }
    var ways: [DecidedWay] = []
    for p in Set(flow.incoming(b)).sorted() {
      for (n, t) in (self[p].terminator?.targets ?? []).enumerated() where t.block == b {
        let arguments = Array(self[t.arguments])
        guard let value = constant(c, in: b, arguments) else { return nil }
        ways.append(
          DecidedWay(source: p, position: n, arguments: arguments, isFirst: value != 0))
      }
    }
    return ways
  }

  /// `true` iff `v` may be computed again in another place.
  private func isCheap(_ v: ValueID) -> Bool {
    switch instruction(v) {
    case .integer?, .float?, .unit?, .undefined?, .compare?, .unary?, .select?, .tuple?, .element?,
      .convert?, .absent?, .some?, .isPresent?:
      true
    case .binary(let o, _, _)?: [.add, .subtract, .multiply, .and, .or].contains(o)
    default: false
    }
  }

  /// Returns the integer that `v` is where block `b` is entered with `arguments`, if it is known.
  private func constant(_ v: ValueID, in b: BlockID, _ arguments: [ValueID]) -> Int64? {
    switch self[v].definition {
    case .parameter(b, let n):
      if case .integer(let i)? = instruction(arguments[Int(n)]) { return i }
      return nil
    case .parameter: return nil
    case .instruction(.integer(let i)): return i
    case .instruction(.compare(let p, let x, let y)) where p == .equal || p == .notEqual:
      guard let i = constant(x, in: b, arguments), let j = constant(y, in: b, arguments) else {
        return nil
      }
      return (i == j) == (p == .equal) ? 1 : 0
    case .instruction(.unary(.not, let x)):
      return constant(x, in: b, arguments).map { $0 == 0 ? 1 : 0 }
    case .instruction: return nil
    }
  }

  /// Makes the copy of `b` for the edge `w`; returns it with what stands for the values of `b`.
  private mutating func copy(
    _ b: BlockID, for w: DecidedWay
  ) -> (block: BlockID, values: [ValueID: ValueID]) {
    var values: [ValueID: ValueID] = [:]
    for (p, a) in zip(self[b].parameters, w.arguments) { values[p] = a }
    let new = insertBlock(after: w.source)
    for v in self[b].instructions {
      guard let i = instruction(v) else { continue }
      let mapped = i.mapOperands(in: &self) { values[$0] ?? $0 }
      values[v] = append(mapped, type: self[v].type, to: new, span: self[v].span)
    }
    if let t = self[b].terminator, w.isFirst ? t.targets.count > 0 : t.targets.count > 1 {
      let target = t.targets[w.isFirst ? 0 : 1]
      let arguments = list(self[target.arguments].map { values[$0] ?? $0 })
      self[new].terminator = .jump(BlockTarget(target.block, arguments))
    }
    self[new].terminatorSpan = self[b].terminatorSpan
    if let t = self[w.source].terminator {
      var n = 0
      let none = list([])
      self[w.source].terminator = t.mapTargets {
        defer { n += 1 }
        return n == w.position ? BlockTarget(new, none) : $0
      }
    }
    return (new, values)
  }

  /// `true` iff `use` stands outside of `b`.
  private func isOutside(_ use: Use, _ b: BlockID) -> Bool {
    switch use {
    case .instruction(let u): !self[b].instructions.contains(u)
    case .terminator(let t): t != b
    }
  }

  /// Replaces the uses of `values`, whose block is gone, by what `copies` compute in its place.
  private mutating func repair(
    _ values: [ValueID], _ given: [(block: BlockID, values: [ValueID: ValueID])]
  ) {
    if values.isEmpty { return }
    var copies = given
    let entries = VariableEntries(self)
    for v in values {
      var defined: [BlockID: ValueID] = [:]
      for c in copies { defined[c.block] = c.values[v] }
      // A copy may hand on what the block held before, around a loop.
      let handing = copies.filter { $0.values.values.contains(v) }.map(\.block)
      let users = order.filter { uses(v, $0) || handing.contains($0) }
      let held = entries.resolve(&self, self[v].type, exposed: users, defined: defined)
      for b in users {
        guard let x = held[b] else { continue }
        for u in self[b].instructions { mapOperands(of: u) { $0 == v ? x : $0 } }
        mapTerminatorOperands(of: b) { $0 == v ? x : $0 }
      }
      for i in copies.indices {
        guard let x = held[copies[i].block] else { continue }
        copies[i].values = copies[i].values.mapValues { $0 == v ? x : $0 }
      }
    }
  }

  /// `true` iff something in `b` uses `v`.
  private func uses(_ v: ValueID, _ b: BlockID) -> Bool {
    var found = false
    for u in self[b].instructions {
      instruction(u)?.forEachOperand(in: self) { if $0 == v { found = true } }
    }
    self[b].terminator?.forEachOperand(in: self) { if $0 == v { found = true } }
    return found
  }
}
