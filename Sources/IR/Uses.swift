import Utilities

/// A place where a value is used.
public enum Use: Hashable, Sendable, BitwiseCopyable {
  /// An operand of the instruction that defines the value.
  case instruction(ValueID)

  /// An operand of the terminator of the block.
  case terminator(BlockID)
}

/// Where each value of a function is used, in the order's blocks, as it was when this was made.
public struct Uses: Sendable {
  /// The uses, grouped by the value used.
  private var places: [Use]

  /// The start of each value's group in `places`, and the end of the last.
  private var starts: [Int]

  /// Creates the uses of `f`.
  ///
  /// - Complexity: O(values + operands).
  public init(_ f: Function) {
    var ends = [Int](repeating: 0, count: f.values.count + 1)
    Self.forEach(in: f) { v, _ in ends[v.index + 1] += 1 }
    for n in ends.indices.dropFirst() { ends[n] += ends[n - 1] }
    var next = ends
    var list = [Use](repeating: .instruction(ValueID(rawValue: 0)), count: ends[ends.count - 1])
    Self.forEach(in: f) { v, use in
      list[next[v.index]] = use
      next[v.index] += 1
    }
    places = list
    starts = ends
  }

  /// Calls `body` with each operand and its use.
  private static func forEach(in f: Function, _ body: (ValueID, Use) -> Void) {
    for b in f.order {
      for u in f[b].instructions {
        f.instruction(u)?.forEachOperand(in: f) { body($0, .instruction(u)) }
      }
      f[b].terminator?.forEachOperand(in: f) { body($0, .terminator(b)) }
    }
  }

  /// The uses of `v`, in the order of blocks and instructions; one for each operand.
  public subscript(v: ValueID) -> ArraySlice<Use> { places[starts[v.index]..<starts[v.index + 1]] }

  /// `true` iff nothing uses `v`.
  public func isUnused(_ v: ValueID) -> Bool { starts[v.index] == starts[v.index + 1] }
}

/// The block in which each value of a function stands, and its place there, as it was when this
/// was made.
public struct Placement: Sendable {
  /// The block and place; the place is -1 for parameters.
  private var places: SecondaryTable<ValueID, (block: BlockID, position: Int32)?>

  /// Creates the placement of the values of `f`.
  public init(_ f: Function) {
    places = SecondaryTable(nil)
    for b in f.order {
      for v in f[b].parameters { places[v] = (b, -1) }
      for (n, v) in f[b].instructions.enumerated() { places[v] = (b, Int32(n)) }
    }
  }

  /// The block in which `v` stands; `nil` for values in no block.
  public func block(of v: ValueID) -> BlockID? { places[v]?.block }

  /// `true` iff `v` is available in front of the instruction at `position` of `block`.
  public func isAvailable(
    _ v: ValueID, at position: Int, of block: BlockID, _ dominators: Dominators
  ) -> Bool {
    guard let p = places[v] else { return false }
    if p.block == block { return Int(p.position) < position }
    return dominators.flow.isReachable(p.block) && dominators.flow.isReachable(block)
      && dominators.dominates(p.block, block)
  }
}
