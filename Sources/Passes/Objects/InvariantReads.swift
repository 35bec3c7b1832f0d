import IR
import Types
import Utilities

/// The motion of reads of fields, and of references in arrays, in front of loops that do not write
/// them.
///
/// Inner loops first:
/// 1. A field of an object that is there for sure is read in front of the loop, wherever it stands,
///    and so is what the header reads, which runs once at least.
/// 2. What stands at the start of the loop's body, and so happens in the first iteration if there
///    is one, happens in front of the loop under the condition of the loop's header: reads, and the
///    checks in front of them, which raise what they would have raised then. So a row of a list of
///    lists is looked up once for all of its elements. With a field of an object, others of the
///    same object are read that stand anywhere in the loop.
enum InvariantReads {
  /// The most loops of a function that are looked at: each takes a look at all of it.
  private static let limit = 64

  /// Moves reads of `f`; true iff there was one.
  static func hoist(_ f: inout Function, _ m: inout Module, _ writes: HeapWrites) -> Bool {
    var done: Set<BlockID> = []
    var changed = false
    for _ in 0..<limit {
      let dominators = Dominators(f)
      let loops = Loops(f, dominators)
      guard
        let id = loops.loops.ids.reversed().first(where: {
          !done.contains(loops[$0].header) && hasReads(loops[$0], f, m.types)
        })
      else { break }
      done.insert(loops[id].header)
      var motion = ReadMotion(f, m, id, loops, dominators, writes)
      if motion.run(&f, &m) {
        changed = true
        f.order = ControlFlow(f).order
      }
    }
    return changed
  }

  /// `true` iff there are reads in `loop` that are worth a motion.
  private static func hasReads(_ loop: Loop, _ f: Function, _ types: TypeTable) -> Bool {
    loop.blocks.contains { b in
      f[b].instructions.contains { v in
        guard let i = f.instruction(v) else { return false }
        return HeapWrites.place(readBy: i, f, types) != nil
      }
    }
  }
}

/// The motion of reads in front of one loop.
private struct ReadMotion {
  /// The loop.
  private let loop: Loop

  /// The blocks of the loop.
  private let blocks: Set<BlockID>

  /// The block outside that leads to the header, and the position of that target.
  private let entry: (block: BlockID, target: Int)?

  /// The blocks of the function that lead to each one.
  private let flow: ControlFlow

  /// Where values stand, before the motion.
  private let placement: Placement

  /// The places that the loop reads and may write.
  private var written: Set<HeapPlace> = []

  /// The reads of the loop that were moved in front of it.
  private var moved: Set<ValueID> = []

  /// The calls and new objects of which the function tests whether there was an error.
  private let tested: Set<ValueID>

  /// Prepares the motion for loop `id` of `f`.
  init(
    _ f: Function, _ m: Module, _ id: LoopID, _ loops: Loops, _ d: Dominators,
    _ writes: HeapWrites
  ) {
    loop = loops[id]
    blocks = Set(loop.blocks)
    flow = d.flow
    placement = Placement(f)
    let outside = d.flow.predecessors(loop.header).filter { !loops.contains($0, in: id) }
    let header = loop.header
    entry =
      outside.count == 1
      ? f[outside[0]].terminator?.successors.firstIndex(of: header).map { (outside[0], $0) } : nil
    let instructions = loop.blocks.flatMap { f[$0].instructions }.compactMap { f.instruction($0) }
    tested = Set(
      f.order.flatMap { f[$0].instructions }.compactMap { v in
        switch f.instruction(v) {
        case .status(let x)?, .isNull(let x)?: x
        default: nil
        }
      })
    let read = Set(instructions.compactMap { HeapWrites.place(readBy: $0, f, m.types) })
    for p in read where instructions.contains(where: { writes.mayWrite($0, p, f, m.types) }) {
      written.insert(p)
    }
  }

  /// Moves what can be moved; true iff there was something.
  mutating func run(_ f: inout Function, _ m: inout Module) -> Bool {
    guard let entry, let front = f.splitEdge(from: entry.block, target: entry.target) else {
      return false
    }
    var changed = moveReads(to: front, &f, m)
    if moveStart(to: front, &f, &m) { changed = true }
    return changed
  }

  /// `true` iff `v` is computed in front of the loop.
  private func isInvariant(_ v: ValueID) -> Bool {
    // What was made since the motion began stands in front.
    placement.block(of: v).map { !blocks.contains($0) } ?? true
  }

  /// `true` iff `i` reads a place that the loop does not write.
  private func readsConstant(_ i: Instruction, _ f: Function, _ types: TypeTable) -> Bool {
    HeapWrites.place(readBy: i, f, types).map { !written.contains($0) } ?? false
  }

  // MARK: Reads that are safe in front of the loop

  /// Moves the fields of objects that are there for sure, and what the header reads in any case,
  /// to the end of `front`.
  private mutating func moveReads(to front: BlockID, _ f: inout Function, _ m: Module) -> Bool {
    let header = f[loop.header].instructions
    let certain = Set(header.prefix { isRepeatable($0, f, m) })
    for b in loop.blocks {
      for v in f[b].instructions {
        guard let i = f.instruction(v), readsConstant(i, f, m.types) else { continue }
        guard i.operands(in: f).allSatisfy({ isInvariant($0) || moved.contains($0) }) else {
          continue
        }
        var isSafe = certain.contains(v)
        if case .field(let o, _) = i, isThere(o, f) { isSafe = true }
        guard isSafe else { continue }
        moved.insert(v)
        f[front].instructions.append(v)
      }
      f[b].instructions.removeAll { moved.contains($0) }
    }
    return !moved.isEmpty
  }

  /// `true` iff `v` is an object wherever it stands: not a null reference of something that is not
  /// there yet.
  private func isThere(_ v: ValueID, _ f: Function) -> Bool {
    switch f[v].definition {
    case .parameter(f.entry, _): true
    case .instruction(.newObject), .instruction(.call): !tested.contains(v)
    case .instruction(.select(_, let a, let b)): isThere(a, f) && isThere(b, f)
    default: false
    }
  }

  // MARK: The start of the first iteration

  /// Moves what the first iteration begins with in front of the loop.
  private mutating func moveStart(
    to front: BlockID, _ f: inout Function, _ m: inout Module
  ) -> Bool {
    let header = loop.header
    guard case .branch(let condition, let yes, let no, let hint)? = f[header].terminator,
      blocks.contains(yes.block) != blocks.contains(no.block)
    else { return false }
    let body = blocks.contains(yes.block) ? yes.block : no.block
    guard body != header, flow.predecessors(body) == [header], f[body].parameters.isEmpty,
      f[header].instructions.allSatisfy({ isRepeatable($0, f, m) })
    else { return false }
    let start = withSafeFields(movable(of: body, f, m), f, m.types)
    guard start.contains(where: { f.instruction($0)?.readsReference == true }) else {
      return false
    }
    let initial = initialValues(front, f)
    let guarded = f.insertBlock(after: front)
    let joined = f.insertBlock(after: guarded)
    let jump = f[front].terminator
    f[joined].terminator = jump
    let test = copy(f[header].instructions, to: front, initial, &f)
    let first = copy(start, to: guarded, test, &f)
    let (inside, outside) = (
      BlockTarget(guarded, f.list([])), join(start, first, front, guarded, joined, &f)
    )
    let c = test[condition] ?? condition
    f[front].terminator =
      body == yes.block
      ? .branch(c, inside, outside, hint) : .branch(c, outside, inside, hint)
    let gone = Set(start.filter { !f.isPureScalar($0, m) })
    for b in loop.blocks { f[b].instructions.removeAll { gone.contains($0) } }
    return true
  }

  /// `true` iff the instruction `v` of the header may be run once more in front of the loop.
  private func isRepeatable(_ v: ValueID, _ f: Function, _ m: Module) -> Bool {
    guard let i = f.instruction(v) else { return false }
    return i.isPure(in: m) || i.readsReference
  }

  /// The arguments that the header's parameters get from `front`.
  private func initialValues(_ front: BlockID, _ f: Function) -> [ValueID: ValueID] {
    var table: [ValueID: ValueID] = [:]
    for t in f[front].terminator?.targets ?? [] where t.block == loop.header {
      for (p, a) in zip(f[loop.header].parameters, f[t.arguments]) { table[p] = a }
    }
    return table
  }

  /// Returns the instructions at the start of `body` that move, in order, with the pure ones that
  /// they need, up to the last read.
  private func movable(of body: BlockID, _ f: Function, _ m: Module) -> [ValueID] {
    var list: [ValueID] = []
    var fixed: Set<ValueID> = []
    var isUntouched = true
    // The header's own values are computed anew for the first iteration.
    func isKnown(_ v: ValueID) -> Bool {
      if isInvariant(v) || fixed.contains(v) || moved.contains(v) { return true }
      if case .integer? = f.instruction(v) { return true }
      return false
    }
    for v in f[loop.header].instructions + f[body].instructions {
      let isOfHeader = placement.block(of: v) == loop.header
      guard let i = f.instruction(v) else { break }
      let isConstant = i.operands(in: f).allSatisfy(isKnown)
      if i.isPure(in: m) || (isOfHeader && i.readsReference) {
        if isConstant && (i.isPure(in: m) || readsConstant(i, f, m.types)) {
          fixed.insert(v)
          if !isOfHeader { list.append(v) }
        }
        continue
      }
      switch i {
      case .field, .load, .loadFlat:
        guard isConstant, readsConstant(i, f, m.types) else { continue }
      case .check:
        guard isConstant, isUntouched else { return trimmed(list, f) }
      case .store, .storeFlat, .setField:
        isUntouched = false
        continue
      default: return trimmed(list, f)
      }
      fixed.insert(v)
      list.append(v)
    }
    return trimmed(list, f)
  }

  /// Returns `list` up to the last read.
  private func trimmed(_ list: [ValueID], _ f: Function) -> [ValueID] {
    let end = list.lastIndex { f.instruction($0)?.readsReference == true }
    return end.map { Array(list[...$0]) } ?? []
  }

  /// Returns `list` with the other fields of the objects of which it reads some, which are there.
  private func withSafeFields(
    _ list: [ValueID], _ f: Function, _ types: TypeTable
  ) -> [ValueID] {
    var list = list
    let known = Set(list)
    let objects = Set(
      list.compactMap { v in
        if case .field(let o, _)? = f.instruction(v) { o } else { nil }
      })
    // The header runs once more than the body.
    for b in loop.blocks where b != loop.header {
      for v in f[b].instructions where !known.contains(v) {
        guard let i = f.instruction(v), case .field(let o, _) = i, objects.contains(o),
          readsConstant(i, f, types)
        else { continue }
        list.append(v)
      }
    }
    return list
  }

  /// Copies `list` to the end of `block`; returns `table` with what the copies stand for.
  private func copy(
    _ list: [ValueID], to block: BlockID, _ table: [ValueID: ValueID], _ f: inout Function
  ) -> [ValueID: ValueID] {
    var table = table
    for v in list {
      guard let i = f.instruction(v) else { continue }
      let known = table
      let moved = i.mapOperands(in: &f) { known[$0] ?? $0 }
      table[v] = f.append(moved, type: f[v].type, to: block, span: f[v].span)
      if let n = f.names[v], let c = table[v] { f.names[c] = n }
    }
    return table
  }

  /// Makes the reads of `list`, copied as `first` says to `guarded`, parameters of `joined`, and
  /// lets them take the place of the reads; returns the way from `front` to `joined` past them.
  private func join(
    _ list: [ValueID], _ first: [ValueID: ValueID], _ front: BlockID, _ guarded: BlockID,
    _ joined: BlockID, _ f: inout Function
  ) -> BlockTarget {
    var (skipped, given): ([ValueID], [ValueID]) = ([], [])
    var replacements: [ValueID: ValueID] = [:]
    for v in list where f.instruction(v)?.readsReference == true {
      let t = f[v].type
      skipped.append(f.append(.undefined, type: t, to: front))
      given.append(first[v] ?? v)
      let p = f.appendParameter(to: joined, type: t, span: f[v].span)
      f.names[p] = f.names[v]
      replacements[v] = p
    }
    f[guarded].terminator = .jump(BlockTarget(joined, f.list(given)))
    for b in f.order where b != guarded && b != front {
      for v in f[b].instructions { f.mapOperands(of: v) { replacements[$0] ?? $0 } }
      f.mapTerminatorOperands(of: b) { replacements[$0] ?? $0 }
    }
    return BlockTarget(joined, f.list(skipped))
  }
}

extension Function {
  /// `true` iff the instruction `v` only computes.
  fileprivate func isPureScalar(_ v: ValueID, _ m: Module) -> Bool {
    instruction(v)?.isPure(in: m) ?? false
  }
}
