import IR
import Utilities

/// What a function does with a value.
struct ValueFate: OptionSet {
  let rawValue: UInt8

  /// An object may keep it.
  static let kept = ValueFate(rawValue: 1)

  /// The result may share its memory.
  static let returned = ValueFate(rawValue: 2)
}

/// Sets of the values of a function that may share memory, with the fate of each set.
///
/// - Source: Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", 1975.
struct AliasSets {
  /// The next value on the way to the one that stands for the set.
  private var next: [Int]

  /// The fate of the set, at the value that stands for it.
  private var fates: [ValueFate]

  /// Each of `count` values is a set of its own.
  init(count: Int) {
    next = Array(0..<count)
    fates = Array(repeating: [], count: count)
  }

  /// Returns the value that stands for the set of `v`.
  private mutating func root(_ v: Int) -> Int {
    var v = v
    while next[v] != v {
      next[v] = next[next[v]]
      v = next[v]
    }
    return v
  }

  /// Makes one set of those of `a` and `b`.
  mutating func join(_ a: ValueID, _ b: ValueID) {
    let (x, y) = (root(a.index), root(b.index))
    if x == y { return }
    next[y] = x
    fates[x].formUnion(fates[y])
  }

  /// `true` iff `a` and `b` are in one set.
  mutating func areJoined(_ a: ValueID, _ b: ValueID) -> Bool { root(a.index) == root(b.index) }

  /// Adds `fate` to the set of `v`.
  mutating func mark(_ v: ValueID, _ fate: ValueFate) { fates[root(v.index)].formUnion(fate) }

  /// Returns the fate of the set of `v`.
  mutating func fate(of v: ValueID) -> ValueFate { fates[root(v.index)] }
}
