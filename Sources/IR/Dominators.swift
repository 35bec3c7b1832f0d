import Utilities

/// The dominator tree of a function's reached blocks, as it was when this was made.
///
/// - Source: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm", 2001.
public struct Dominators: Sendable {
  /// The graph.
  public let flow: ControlFlow

  /// The immediate dominator by position in `flow.order`; the entry's is itself.
  private var immediate: [Int32]

  /// For each position in `flow.order`, when a walk of the tree enters and leaves the block.
  private var entered: [Int32]
  private var left: [Int32]

  /// The blocks that each block dominates immediately, those of each together, in reverse
  /// postorder; and where those of the block at each position of `flow.order` begin.
  private var childList: [BlockID]
  private var childStarts: [Int32]

  /// The reached blocks, each behind its dominator: preorder of the tree.
  public private(set) var preorder: [BlockID] = []

  /// Creates the tree of `f`.
  public init(_ f: Function) { self.init(f, ControlFlow(f)) }

  /// Creates the tree of `f`, whose graph is `flow`.
  public init(_ f: Function, _ flow: ControlFlow) {
    self.flow = flow
    immediate = Self.immediateDominators(flow)
    childStarts = Array(repeating: 0, count: flow.order.count + 1)
    for n in flow.order.indices.dropFirst() { childStarts[Int(immediate[n]) + 1] += 1 }
    for n in flow.order.indices { childStarts[n + 1] += childStarts[n] }
    childList = flow.order
    var next = childStarts
    for n in flow.order.indices.dropFirst() {
      let parent = Int(immediate[n])
      childList[Int(next[parent])] = flow.order[n]
      next[parent] += 1
    }
    entered = Array(repeating: 0, count: flow.order.count)
    left = entered
    walk()
  }

  /// Returns the immediate dominator of each block, by position in reverse postorder.
  private static func immediateDominators(_ flow: ControlFlow) -> [Int32] {
    var idom = [Int32](repeating: -1, count: flow.order.count)
    if idom.isEmpty { return idom }
    idom[0] = 0
    func intersect(_ x: Int32, _ y: Int32) -> Int32 {
      var (a, b) = (x, y)
      while a != b {
        while a > b { a = idom[Int(a)] }
        while b > a { b = idom[Int(b)] }
      }
      return a
    }
    var changed = true
    while changed {
      changed = false
      for n in flow.order.indices.dropFirst() {
        var new: Int32 = -1
        // Late ones first: where many blocks of a chain lead to one, such as an error's, each step
        // goes up the chain a little, not all the way.
        for p in flow.incoming(flow.order[n]).reversed() {
          let q = Int32(flow.number(p))
          if idom[Int(q)] < 0 { continue }
          new = new < 0 ? q : intersect(q, new)
        }
        if idom[n] != new {
          idom[n] = new
          changed = true
        }
      }
    }
    return idom
  }

  /// Numbers the blocks by a walk of the tree.
  private mutating func walk() {
    guard let root = flow.order.first else { return }
    var clock: Int32 = 0
    var stack: [(block: BlockID, next: Int)] = [(root, 0)]
    preorder.append(root)
    while let (b, next) = stack.last {
      clock += 1
      let n = flow.number(b)
      if next == 0 { entered[n] = clock }
      let child = Int(childStarts[n]) + next
      if child < Int(childStarts[n + 1]) {
        stack[stack.count - 1].next += 1
        stack.append((childList[child], 0))
        preorder.append(childList[child])
      } else {
        left[n] = clock
        stack.removeLast()
      }
    }
  }

  /// The immediate dominator of `b`; `nil` for the entry and for blocks that it does not reach.
  public func immediateDominator(of b: BlockID) -> BlockID? {
    guard flow.isReachable(b), flow.number(b) > 0 else { return nil }
    return flow.order[Int(immediate[flow.number(b)])]
  }

  /// The blocks that the reached block `b` dominates immediately.
  public func children(of b: BlockID) -> ArraySlice<BlockID> {
    let n = flow.number(b)
    return childList[Int(childStarts[n])..<Int(childStarts[n + 1])]
  }

  /// `true` iff every path from the entry to `b` passes `a`; so for `a == b`.
  ///
  /// - Requires: both are reached.
  /// - Complexity: O(1).
  public func dominates(_ a: BlockID, _ b: BlockID) -> Bool {
    let (x, y) = (flow.number(a), flow.number(b))
    return entered[x] <= entered[y] && left[y] <= left[x]
  }
}
