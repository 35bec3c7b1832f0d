import Utilities

/// The control-flow graph of a function, as it was when this was made.
public struct ControlFlow: Sendable {
  /// The blocks that the entry reaches, in reverse postorder: each block before its successors but
  /// for back edges.
  public private(set) var order: [BlockID] = []

  /// The position of each reached block in `order`; -1 for others.
  private var numbers = SecondaryTable<BlockID, Int32>(-1)

  /// The reached predecessors of each block, by their order; one twice if both ways of its branch
  /// lead there.
  private var predecessorLists = SecondaryTable<BlockID, [BlockID]>([])

  /// Creates the graph of `f`.
  ///
  /// - Complexity: O(blocks + edges), without recursion.
  public init(_ f: Function) {
    guard !f.order.isEmpty else { return }
    order = Self.postorder(f).reversed()
    for (n, b) in order.enumerated() { numbers[b] = Int32(n) }
    for b in order {
      for s in f[b].terminator?.successors ?? [] { predecessorLists[s].append(b) }
    }
  }

  /// Returns the blocks that the entry of `f` reaches, each after its successors.
  private static func postorder(_ f: Function) -> [BlockID] {
    var result: [BlockID] = []
    var seen = SecondaryTable<BlockID, Bool>(false)
    var stack: [(block: BlockID, successors: [BlockID])] = []
    func enter(_ b: BlockID) {
      seen[b] = true
      // Popped from the end: the first way of a branch is last in postorder, thus first in order.
      stack.append((b, f[b].terminator?.successors ?? []))
    }
    enter(f.entry)
    while let top = stack.indices.last {
      if let s = stack[top].successors.popLast() {
        if !seen[s] { enter(s) }
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
  public func predecessors(_ b: BlockID) -> [BlockID] { predecessorLists[b] }
}
