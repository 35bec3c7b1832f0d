internal import IR
internal import Types
internal import Utilities

/// A loop that gets a second version.
struct LoopCopy {
  /// A value of the loop that is used behind it.
  private struct Outgoing {
    /// The value.
    let value: ValueID

    /// The block behind the loop that dominates these uses.
    let target: BlockID

    /// The blocks of these uses.
    var users: Set<BlockID>
  }

  /// The loop.
  private let loop: Loop

  /// The block outside that leads to the header, and the position of that target.
  let entry: (block: BlockID, target: Int)

  /// What is used behind the loop, by value and target.
  private let outgoing: [Outgoing]

  /// The predecessors of the targets behind the loop.
  private let predecessors: [BlockID: [BlockID]]

  /// Prepares the copy of `loop`; `nil` if its shape does not allow it.
  init?(
    _ loop: Loop, _ id: LoopID, _ f: Function, _ loops: Loops, _ d: Dominators,
    _ placement: Placement
  ) {
    self.loop = loop
    let outside = d.flow.predecessors(loop.header).filter { !loops.contains($0, in: id) }
    guard outside.count == 1,
      let n = f[outside[0]].terminator?.successors.firstIndex(of: loop.header)
    else { return nil }
    entry = (outside[0], n)
    var targets: [BlockID: [BlockID]] = [:]
    for (b, n) in loop.exits {
      guard let t = f[b].terminator?.targets[n].block else { continue }
      targets[t] = d.flow.predecessors(t)
    }
    predecessors = targets
    guard
      let list = Self.outgoing(id, f, loops, d, placement, targets: targets)
    else { return nil }
    outgoing = list
  }

  /// Returns the values of loop `id` that are used outside, or `nil` if for some use there is no
  /// target that all ways from the loop to it pass and that only the loop leads to.
  private static func outgoing(
    _ id: LoopID, _ f: Function, _ loops: Loops, _ d: Dominators, _ placement: Placement,
    targets: [BlockID: [BlockID]]
  ) -> [Outgoing]? {
    var list: [Outgoing] = []
    var positions: [ValueID: [BlockID: Int]] = [:]
    for b in d.flow.order where !loops.contains(b, in: id) {
      var used: [ValueID] = []
      for v in f[b].instructions { f.instruction(v)?.forEachOperand(in: f) { used.append($0) } }
      f[b].terminator?.forEachOperand(in: f) { used.append($0) }
      for v in used {
        guard let home = placement.block(of: v), loops.contains(home, in: id) else { continue }
        guard let t = targets.keys.sorted().first(where: { d.dominates($0, b) }),
          targets[t]?.allSatisfy({ loops.contains($0, in: id) }) == true
        else { return nil }
        if let n = positions[v]?[t] {
          list[n].users.insert(b)
        } else {
          positions[v, default: [:]][t] = list.count
          list.append(Outgoing(value: v, target: t, users: [b]))
        }
      }
    }
    return list
  }

  /// The header of the copy, once it was made.
  func copiedHeader(in f: Function) -> BlockID? {
    guard case .branch(_, let t, _, _) = f[preheader(in: f)].terminator else { return nil }
    return t.block
  }

  /// The block in front of the loop.
  private func preheader(in f: Function) -> BlockID {
    let targets = f[entry.block].terminator?.targets ?? []
    return targets.indices.contains(entry.target) ? targets[entry.target].block : entry.block
  }

  /// Copies the loop without `checks`; the copy is run if `tests` hold.
  func make(
    _ f: inout Function, _ types: inout TypeTable, _ checks: [ValueID], _ tests: [LoopTest]
  ) {
    guard let front = f.splitEdge(from: entry.block, target: entry.target),
      case .jump(let target) = f[front].terminator
    else { return }
    let source = f
    var copier = BodyCopier()
    let new = Set(copier.copy(loop.blocks, of: source, into: &f))
    let condition = Builder.edit(&f, &types, at: .end(of: front)) { $0.condition(tests) }
    let fast = BlockTarget(copier.blocks[loop.header] ?? loop.header, target.arguments)
    f[front].terminator = .branch(condition, fast, target, .likely)
    join(&f, copier, new)
    remove(checks, &f, copier)
    f.order = ControlFlow(f).order
  }

  /// Makes parameters of what is used behind the loop, so that its blocks may be copied.
  func close(_ f: inout Function) { join(&f, BodyCopier(), []) }

  /// Makes parameters of what is used behind the loop.
  private func join(_ f: inout Function, _ copier: BodyCopier, _ new: Set<BlockID>) {
    var replacements: [BlockID: [ValueID: ValueID]] = [:]
    for o in outgoing {
      let old = predecessors[o.target] ?? []
      let sources = old + old.compactMap { copier.blocks[$0] }
      let p = f.appendParameter(to: o.target, type: f[o.value].type, from: sources) {
        new.contains($0) ? copier.copy(of: o.value) : o.value
      }
      f.names[p] = f.names[o.value]
      for b in o.users { replacements[b, default: [:]][o.value] = p }
    }
    for b in replacements.keys.sorted() {
      let table = replacements[b] ?? [:]
      for v in f[b].instructions { f.mapOperands(of: v) { table[$0] ?? $0 } }
      f.mapTerminatorOperands(of: b) { table[$0] ?? $0 }
    }
  }

  /// Removes the copies of `checks`.
  private func remove(_ checks: [ValueID], _ f: inout Function, _ copier: BodyCopier) {
    var removed: Set<ValueID> = []
    var replacements: [ValueID: ValueID] = [:]
    for v in checks {
      let c = copier.copy(of: v)
      if case .index(let i, let e, _) = f.instruction(c) {
        if case .integer(let n) = f.instruction(i), n < 0 {
          f[c].definition = .instruction(.binary(.add, i, e))
          continue
        }
        replacements[c] = i
      }
      removed.insert(c)
    }
    for b in loop.blocks {
      guard let n = copier.blocks[b] else { continue }
      f[n].instructions.removeAll(where: removed.contains)
    }
    f.order += loop.blocks.compactMap { copier.blocks[$0] }
    f.mapAllOperands { v in
      var v = v
      while let r = replacements[v] { v = r }
      return v
    }
  }
}
