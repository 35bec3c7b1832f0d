import IR
import Types
import Utilities

/// The references read from memory that need not be counted: the memory keeps its own as long as
/// they are used.
///
/// A value read from a field or element is borrowed if on no way from there to a use of it, or of
/// what is derived from it, the place may be written. The object or array itself lives until then,
/// because the value is derived from it. Values that are passed to a block's parameter are not
/// borrowed. A store that is handed the value has retained it before the old one goes; a call that
/// may write the place must not get it.
struct BorrowedReads {
  /// The most blocks that are passed in search of uses, for all reads of a function.
  private static let limit = 100_000

  /// The function, its types and what its instructions write.
  private let f: Function
  private let types: TypeTable
  private let writes: HeapWrites

  /// The uses of the function's values.
  private let uses: Uses

  /// The block and position of each instruction.
  private var places = SecondaryTable<ValueID, (block: BlockID, position: Int)?>(nil)

  /// The instructions that may write each place, by block, in order.
  private var writers: [HeapPlace: [BlockID: [Int]]] = [:]

  /// `true` iff the value is a borrowed read.
  private(set) var isBorrowed = SecondaryTable<ValueID, Bool>(false)

  /// The blocks that may still be passed.
  private var budget = Self.limit

  /// What happens to a read value, and where.
  private struct Life {
    /// The positions of uses in each block; that of the terminator is the number of instructions.
    var uses: [BlockID: Set<Int>] = [:]

    /// `false` iff the value gets where it can't be followed.
    var isKnown = true
  }

  /// Finds the borrowed reads of `f`, whose graph is `flow`.
  init(_ f: Function, _ flow: ControlFlow, _ types: TypeTable, _ writes: HeapWrites) {
    self.f = f
    self.types = types
    self.writes = writes
    let reads = flow.order.flatMap { b in
      f[b].instructions.filter { v in
        f.instruction(v)?.readsReference == true && types[f[v].type].ownsMemory
      }
    }
    uses = Uses(reads.isEmpty ? Function.stub(of: f) : f)
    if reads.isEmpty { return }
    for b in flow.order {
      for (n, v) in f[b].instructions.enumerated() { places[v] = (b, n) }
    }
    let wanted = Set(reads.compactMap { f.instruction($0).flatMap(place(readBy:)) })
    for p in wanted { writers[p] = writers(of: p, flow) }
    // What is derived from a read value is known before it.
    for v in reads.reversed() { isBorrowed[v] = borrows(v) }
  }

  /// The place that `i` reads.
  private func place(readBy i: Instruction) -> HeapPlace? {
    HeapWrites.place(readBy: i, f, types)
  }

  /// Returns the positions of the instructions that may write `place`, by block.
  private func writers(of place: HeapPlace, _ flow: ControlFlow) -> [BlockID: [Int]] {
    var result: [BlockID: [Int]] = [:]
    for b in flow.order {
      for (n, v) in f[b].instructions.enumerated() {
        guard let i = f.instruction(v), writes.mayWrite(i, place, f, types) else { continue }
        result[b, default: []].append(n)
      }
    }
    return result
  }

  /// `true` iff the read value `v` may be borrowed, where those read later are known.
  private mutating func borrows(_ v: ValueID) -> Bool {
    guard let i = f.instruction(v), let place = place(readBy: i), let start = places[v] else {
      return false
    }
    let life = life(of: v)
    guard life.isKnown else { return false }
    guard let writers = writers[place], !writers.isEmpty else { return true }
    return isUnchanged(life, from: start, writers)
  }

  /// Finds the uses of `v` and of what is derived from it.
  private func life(of v: ValueID) -> Life {
    var life = Life()
    var work = [v]
    var seen: Set<ValueID> = [v]
    while let x = work.popLast(), life.isKnown {
      for use in uses[x] {
        switch use {
        case .terminator(let b):
          if case .return? = f[b].terminator {
            life.uses[b, default: []].insert(f[b].instructions.count)
          } else {
            life.isKnown = false
          }
        case .instruction(let u):
          guard let i = f.instruction(u), let p = places[u] else { continue }
          life.uses[p.block, default: []].insert(p.position)
          if case .isExclusive = i { life.isKnown = false }
          if derives(u, i), seen.insert(u).inserted { work.append(u) }
        }
      }
    }
    return life
  }

  /// `true` iff the result `u` of `i` lives by the references of its operands.
  private func derives(_ u: ValueID, _ i: Instruction) -> Bool {
    guard types[f[u].type].ownsMemory else { return false }
    switch i {
    case .view, .some, .payload, .tuple, .element, .select: return true
    default: return isBorrowed[u]
    }
  }

  /// `true` iff on no way from `start` to a use in `life` a writer is passed.
  private mutating func isUnchanged(
    _ life: Life, from start: (block: BlockID, position: Int), _ writers: [BlockID: [Int]]
  ) -> Bool {
    struct State: Hashable {
      var block: BlockID
      var isStale: Bool
    }
    var seen: Set<State> = []
    var work: [(State, Int)] = [(State(block: start.block, isStale: false), start.position + 1)]
    while let (state, first) = work.popLast() {
      budget -= 1
      guard budget > 0 else { return false }
      let b = state.block
      let end = b == start.block && first <= start.position ? start.position : nil
      guard
        let isStale = pass(b, from: first, to: end, state.isStale, life, writers[b] ?? [])
      else { return false }
      if end != nil { continue }
      for s in f[b].terminator?.successors ?? [] {
        let next = State(block: s, isStale: isStale)
        if seen.insert(next).inserted { work.append((next, 0)) }
      }
    }
    return true
  }

  /// Returns whether a writer was passed at the end of `b`, from position `first` up to `end`, or
  /// `nil` if there is a use behind one.
  private func pass(
    _ b: BlockID, from first: Int, to end: Int?, _ isStale: Bool, _ life: Life, _ writers: [Int]
  ) -> Bool? {
    let uses = life.uses[b] ?? []
    let last = end ?? .max
    guard let writer = isStale ? first : writers.first(where: { $0 >= first && $0 < last }) else {
      return false
    }
    let isLate = uses.contains { n in
      guard n >= first && n < last else { return false }
      return isStale || n > writer || (n == writer && isCall(n, b))
    }
    return isLate ? nil : true
  }

  /// `true` iff the instruction at position `n` of `b` is a call.
  private func isCall(_ n: Int, _ b: BlockID) -> Bool {
    f.instruction(f[b].instructions[n])?.callee != nil
  }
}
