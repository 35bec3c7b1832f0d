import Utilities

/// The control-flow graph of a function, as it was when this was made.
public struct ControlFlow: Sendable {
  /// The blocks that the entry reaches, in reverse postorder: each block before its successors but
  /// for back edges.
  public private(set) var order: [BlockID] = []

  /// The position of each reached block in `order`; -1 for others.
  private var numbers = SecondaryTable<BlockID, Int32>(-1)

  /// The reached predecessors of all blocks, those of each together, by their order; one twice if
  /// both ways of its branch lead there.
  private var sources: [BlockID] = []

  /// Where in `sources` those of the block at each position of `order` begin, and the end of all.
  private var starts: [Int32] = []

  /// Creates the graph of `f`.
  ///
  /// - Complexity: O(blocks + edges), without recursion.
  public init(_ f: Function) {
    guard !f.order.isEmpty else { return }
    order = Self.postorder(f).reversed()
    for (n, b) in order.enumerated() { numbers[b] = Int32(n) }
    collectPredecessors(f)
  }

  /// Fills `sources` and `starts`: counts, then places.
  private mutating func collectPredecessors(_ f: Function) {
    starts = Array(repeating: 0, count: order.count + 1)
    for b in order {
      guard let t = f[b].terminator else { continue }
      for n in 0..<t.successorCount {
        if let s = t.successor(n) { starts[number(s) + 1] += 1 }
      }
    }
    for n in order.indices { starts[n + 1] += starts[n] }
    sources = Array(repeating: order[0], count: Int(starts[order.count]))
    var next = starts
    for b in order {
      guard let t = f[b].terminator else { continue }
      for n in 0..<t.successorCount {
        guard let s = t.successor(n) else { continue }
        sources[Int(next[number(s)])] = b
        next[number(s)] += 1
      }
    }
  }

  /// Returns the blocks that the entry of `f` reaches, each after its successors.
  private static func postorder(_ f: Function) -> [BlockID] {
    var result: [BlockID] = []
    var seen = SecondaryTable<BlockID, Bool>(false)
    var stack: [(block: BlockID, remaining: Int)] = []
    func enter(_ b: BlockID) {
      seen[b] = true
      // Taken from the end: the first way of a branch is last in postorder, thus first in order.
      stack.append((b, f[b].terminator?.successorCount ?? 0))
    }
    enter(f.entry)
    while let top = stack.indices.last {
      if stack[top].remaining > 0 {
        stack[top].remaining -= 1
        if let s = f[stack[top].block].terminator?.successor(stack[top].remaining), !seen[s] {
          enter(s)
        }
      } else {
        result.append(stack[top].block)
        stack.removeLast()
      }
    }
    return result
  }

  /// `true` iff the entry reaches `b`.
  public func isReachable(_ b: BlockID) -> Bool { numbers[b] >= 0 }

  /// The position of a reached `b` in `order`.
  public func number(_ b: BlockID) -> Int { Int(numbers[b]) }

  /// The reached predecessors of `b`; one twice if both ways of its branch lead to `b`.
  public func predecessors(_ b: BlockID) -> [BlockID] { Array(incoming(b)) }

  /// The same, without an array of their own.
  public func incoming(_ b: BlockID) -> ArraySlice<BlockID> {
    guard isReachable(b) else { return [] }
    return sources[Int(starts[number(b)])..<Int(starts[number(b) + 1])]
  }

  /// The only edge into `b` comes from there; `nil` if there are others or none.
  public func onlyPredecessor(_ b: BlockID) -> BlockID? {
    let list = incoming(b)
    return list.count == 1 ? list.first : nil
  }
}
