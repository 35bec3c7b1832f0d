import Diagnostics
import IR
import Types
import Utilities

extension Pass {
  /// Puts in the `retain` and `release` that keep each array alive as long as it is needed.
  public static let insertOwnership = Pass(
    "insert-ownership", isRequired: true,
    .module { m, _ in
      let writes = HeapWrites(m)
      let borrows = !m.hasFinalizers
      var changed = false
      for id in m.functions.ids where !m[id].order.isEmpty {
        if m.edit(id, { f, m in f.insertOwnership(&m, writes, borrows) }) { changed = true }
      }
      return changed
    })
}

extension Function {
  /// Counts references; true iff there was something to count.
  ///
  /// 1. `Ownerships` says who holds the references of each value.
  /// 2. `OwnershipLiveness` says where each owned value is needed.
  /// 3. An owned value is released behind its last use, or on the edge behind which it is not
  ///    needed any more, unless the use hands its reference on: to a `return`, or to an owned
  ///    parameter of the next block. What is handed on but needed still, or borrowed, is retained
  ///    before.
  /// 4. What is read from memory and owned is retained behind that.
  /// 5. Releases on an edge stand in the block that it leads to, if no other edge leads there; else
  ///    in a new block, which edges with the same releases share.
  ///
  /// Kernels and what they call count nothing.
  ///
  /// - Source: Reinking, Xie, de Moura, Leijen, "Perceus: Garbage Free Reference Counting with
  ///   Reuse", 2021, for counting at the last use; borrowed parameters as in Ullrich, de Moura,
  ///   "Counting Immutable Beans", 2019.
  /// - Requires: checks are expanded.
  mutating func insertOwnership(
    _ m: inout Module, _ writes: HeapWrites, _ borrows: Bool
  ) -> Bool {
    if traits.contains(.device) { return false }
    var changed = removeUnreachableBlocks()
    var insertion = OwnershipInsertion(self, &m, writes, borrows)
    for b in insertion.flow.order where insertion.insert(in: b, of: &self) { changed = true }
    insertion.finish(&self)
    return changed
  }
}

extension Instruction {
  /// `true` iff the result, if it holds references, is a copy of what memory holds, which keeps its
  /// own.
  var readsReference: Bool {
    switch self {
    case .field, .load, .loadFlat: true
    default: false
    }
  }
}

/// The work of `insertOwnership` on one function.
private struct OwnershipInsertion {
  /// The retains and releases on an edge.
  private struct EdgeWork: Hashable {
    /// The block that the edge leads to.
    var target: BlockID

    /// The values retained, then those released.
    var retained: [ValueID] = []
    var released: [ValueID] = []

    /// `true` iff there is nothing to do.
    var isEmpty: Bool { retained.isEmpty && released.isEmpty }
  }

  /// The graph before the pass.
  let flow: ControlFlow

  /// Who holds what.
  private let ownerships: Ownerships

  /// Where it is needed.
  private let liveness: OwnershipLiveness

  /// The type of `retain` and `release`.
  private let none: TypeID

  /// What stands at the start of blocks, by block.
  private var starts = SecondaryTable<BlockID, [ValueID]>([])

  /// The blocks made for edges without arguments, by their work.
  private var edgeBlocks: [EdgeWork: BlockID] = [:]

  /// Finds what is owned in `f` and where it is needed.
  init(_ f: Function, _ m: inout Module, _ writes: HeapWrites, _ borrows: Bool) {
    flow = ControlFlow(f)
    ownerships = Ownerships(f, flow, m.types, borrows ? writes : nil)
    liveness = OwnershipLiveness(f, flow, ownerships)
    none = m.types.demand(.none)
  }

  /// Counts the references in `b` and on the edges that leave it; true iff there were some.
  mutating func insert(in b: BlockID, of f: inout Function) -> Bool {
    var live = liveness.liveOut(b, f)
    for n in liveness.terminatorUses(b, f, ownerships) { live.insert(n) }
    // Backwards: what stands in front of the terminator comes first.
    var list: [ValueID] = endWork(of: b, &f, live).reversed()
    var changed = !list.isEmpty
    for v in f[b].instructions.reversed() {
      var ended: [ValueID] = []
      let own = Int(liveness.numbers[v])
      if own >= 0 {
        if !live.contains(own) { ended.append(v) }
        live.remove(own)
      }
      for n in liveness.uses(v, f, ownerships) where live.insert(n) {
        ended.append(ownerships.owned[n])
      }
      for r in ended.reversed() { list.append(make(.release(r), f[v].span, &f)) }
      changed = changed || !ended.isEmpty
      if own >= 0, f.instruction(v)?.readsReference == true {
        list.append(make(.retain(v), f[v].span, &f))
        changed = true
      }
      list.append(v)
    }
    for p in f[b].parameters.reversed() {
      let own = Int(liveness.numbers[p])
      guard own >= 0, !live.contains(own) else { continue }
      list.append(make(.release(p), nil, &f))
      changed = true
    }
    f[b].instructions = list.reversed()
    return changed
  }

  /// Puts the work of the edges behind `f` at the starts of their blocks.
  func finish(_ f: inout Function) {
    for b in flow.order where !starts[b].isEmpty {
      f[b].instructions.insert(contentsOf: starts[b], at: 0)
    }
  }

  /// Returns what stands in front of the terminator of `b`, where `live` are held, and puts what
  /// belongs to the edges of a branch onto them.
  private mutating func endWork(
    of b: BlockID, _ f: inout Function, _ live: BitSet
  ) -> [ValueID] {
    guard let t = f[b].terminator else { return [] }
    switch t {
    case .jump(let target):
      return operations(of: work(on: target, from: b, live, f), b, &f)
    case .branch:
      place(t.targets.map { work(on: $0, from: b, live, f) }, on: b, &f)
      return []
    case .return(let v):
      var w = EdgeWork(target: b)
      var held = live
      handOn([v], &held, needed: nil, &w)
      w.released = held.members.map { ownerships.owned[$0] }
      return operations(of: w, b, &f)
    case .raise, .propagate, .unreachable:
      // Nothing is needed behind, so that all was released at its last use or on the edges.
      return []
    }
  }

  /// Returns what is to be done on the edge from `b` to `target`, where `live` are held.
  private func work(
    on target: BlockTarget, from b: BlockID, _ live: BitSet, _ f: Function
  ) -> EdgeWork {
    var w = EdgeWork(target: target.block)
    var held = live
    let needed = liveness.liveIn[target.block]
    let arguments = zip(f[target.block].parameters, f[target.arguments])
    let consumed = arguments.filter { ownerships.kinds[$0.0] == .owned }.map(\.1)
    handOn(consumed, &held, needed: needed, &w)
    held.subtract(needed)
    if let failed = failedResult(on: target, from: b, f), liveness.numbers[failed] >= 0 {
      held.remove(Int(liveness.numbers[failed]))
    }
    w.released = held.members.map { ownerships.owned[$0] }
    return w
  }

  /// Hands the references of `values` on: takes those of owned values that are not needed behind
  /// from `held`, and notes the others to be retained.
  private func handOn(
    _ values: [ValueID], _ held: inout BitSet, needed: BitSet?, _ w: inout EdgeWork
  ) {
    for v in values {
      for p in ownerships.parts[v] {
        let n = Int(liveness.numbers[p])
        if n >= 0 && held.contains(n) && !(needed?.contains(n) ?? false) {
          held.remove(n)
        } else {
          w.retained.append(p)
        }
      }
    }
  }

  /// Returns the allocation or call that has failed if `b` goes on with `target`: it has given no
  /// memory that could be released.
  private func failedResult(
    on target: BlockTarget, from b: BlockID, _ f: Function
  ) -> ValueID? {
    guard case .branch(let c, let yes, let no, _)? = f[b].terminator, yes != no else { return nil }
    switch f.instruction(c) {
    case .isNull(let a)?: return target == yes ? a : nil
    case .compare(let p, let x, let y)? where p == .equal || p == .notEqual:
      guard target == (p == .notEqual ? yes : no) else { return nil }
      return failedCall(x, y, f) ?? failedCall(y, x, f)
    default: return nil
    }
  }

  /// Returns the call whose status `x` is, if `y` is 0.
  private func failedCall(_ x: ValueID, _ y: ValueID, _ f: Function) -> ValueID? {
    guard case .status(let call)? = f.instruction(x), f.instruction(y) == .integer(0) else {
      return nil
    }
    return call
  }

  /// Puts `work`, one for each target, onto the edges of the branch that ends `b`.
  private mutating func place(_ work: [EdgeWork], on b: BlockID, _ f: inout Function) {
    guard let t = f[b].terminator, work.contains(where: { !$0.isEmpty }) else { return }
    var n = 0
    let empty = f.list([])
    f[b].terminator = t.mapTargets { target in
      let w = work[n]
      n += 1
      if w.isEmpty { return target }
      if flow.predecessors(target.block).count == 1 {
        starts[target.block] += operations(of: w, b, &f)
        return target
      }
      if target.arguments.count == 0, let known = edgeBlocks[w] { return BlockTarget(known, empty) }
      let new = f.appendBlock()
      f[new].instructions = operations(of: w, b, &f)
      f[new].terminator = .jump(target)
      if target.arguments.count == 0 { edgeBlocks[w] = new }
      return BlockTarget(new, empty)
    }
  }

  /// Makes the operations of `w`, at the end of `b`.
  private func operations(of w: EdgeWork, _ b: BlockID, _ f: inout Function) -> [ValueID] {
    let span = f[b].terminatorSpan
    return w.retained.map { make(.retain($0), span, &f) }
      + w.released.map { make(.release($0), span, &f) }
  }

  /// Makes the operation `i`.
  private func make(_ i: Instruction, _ span: SourceSpan?, _ f: inout Function) -> ValueID {
    f.make(i, type: none, span: span)
  }
}
