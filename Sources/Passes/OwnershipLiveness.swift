import IR
import Utilities

/// A set of numbers from 0 to a fixed bound.
struct BitSet: Hashable {
  /// The members, 64 a word.
  private var words: [UInt64]

  /// Creates an empty set of numbers under `count`.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// `true` iff `n` is a member.
  func contains(_ n: Int) -> Bool { words[n / 64] >> UInt64(n % 64) & 1 != 0 }

  /// Adds `n`; true iff it is new.
  @discardableResult
  mutating func insert(_ n: Int) -> Bool {
    let isNew = !contains(n)
    words[n / 64] |= 1 << UInt64(n % 64)
    return isNew
  }

  /// Takes `n` out.
  mutating func remove(_ n: Int) { words[n / 64] &= ~(1 << UInt64(n % 64)) }

  /// Adds the members of `other`; true iff one is new.
  @discardableResult
  mutating func formUnion(_ other: BitSet) -> Bool {
    var changed = false
    for n in words.indices {
      let new = words[n] | other.words[n]
      changed = changed || new != words[n]
      words[n] = new
    }
    return changed
  }

  /// Takes the members of `other` out.
  mutating func subtract(_ other: BitSet) {
    for n in words.indices { words[n] &= ~other.words[n] }
  }

  /// The members, in order.
  var members: [Int] {
    var list: [Int] = []
    for (n, w) in words.enumerated() {
      var rest = w
      while rest != 0 {
        list.append(n * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return list
  }
}

/// Which owned values are needed where. A use of a derived value needs those it is derived from.
struct OwnershipLiveness {
  /// The number of each owned value; -1 for others.
  private(set) var numbers = SecondaryTable<ValueID, Int32>(-1)

  /// The owned values that are needed in each block or behind it, and come from in front of it.
  private(set) var liveIn: SecondaryTable<BlockID, BitSet>

  /// The number of owned values.
  private let count: Int

  /// Finds where the owned values of `f` are needed.
  ///
  /// - Complexity: O(operands + edges × owned values / 64 × nesting of loops).
  init(_ f: Function, _ flow: ControlFlow, _ o: Ownerships) {
    count = o.owned.count
    liveIn = SecondaryTable(BitSet(count: o.owned.count))
    for (n, v) in o.owned.enumerated() { numbers[v] = Int32(n) }
    var defined = SecondaryTable<BlockID, BitSet>(BitSet(count: count))
    for b in flow.order {
      (defined[b], liveIn[b]) = local(b, f, o)
    }
    var inWork = SecondaryTable<BlockID, Bool>(true)
    var work = flow.order
    while let b = work.popLast() {
      inWork[b] = false
      var new = liveOut(b, f)
      new.subtract(defined[b])
      guard liveIn[b].formUnion(new) else { continue }
      for p in flow.predecessors(b) where !inWork[p] {
        inWork[p] = true
        work.append(p)
      }
    }
  }

  /// Returns what `b` defines, and what it uses of others' definitions.
  private func local(_ b: BlockID, _ f: Function, _ o: Ownerships) -> (BitSet, BitSet) {
    var defined = BitSet(count: count)
    var used = BitSet(count: count)
    for v in f[b].parameters + f[b].instructions where numbers[v] >= 0 {
      defined.insert(Int(numbers[v]))
    }
    for v in f[b].instructions { for n in uses(v, f, o) { used.insert(n) } }
    for n in terminatorUses(b, f, o) { used.insert(n) }
    used.subtract(defined)
    return (defined, used)
  }

  /// The numbers of the owned values that the instruction `v` needs.
  ///
  /// The status of a call is known without its result.
  func uses(_ v: ValueID, _ f: Function, _ o: Ownerships) -> [Int] {
    guard let i = f.instruction(v) else { return [] }
    if case .status = i { return [] }
    var list: [Int] = []
    i.forEachOperand(in: f) { for r in o.roots[$0] { list.append(Int(numbers[r])) } }
    return list
  }

  /// The numbers of the owned values that the terminator of `b` needs.
  func terminatorUses(_ b: BlockID, _ f: Function, _ o: Ownerships) -> [Int] {
    var list: [Int] = []
    f[b].terminator?.forEachOperand(in: f) {
      for r in o.roots[$0] { list.append(Int(numbers[r])) }
    }
    return list
  }

  /// The owned values that the successors of `b` need.
  func liveOut(_ b: BlockID, _ f: Function) -> BitSet {
    var set = BitSet(count: count)
    for s in f[b].terminator?.successors ?? [] { set.formUnion(liveIn[s]) }
    return set
  }
}
