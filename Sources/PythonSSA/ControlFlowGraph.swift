/// The blocks of a function as a graph, with what follows from their edges alone.
///
/// Blocks are positions from 0; block 0 is the entry, to which no edge leads.
struct ControlFlowGraph {
  /// The blocks to which each block may go on.
  let successors: [[Int]]

  /// The reachable blocks that may go on to each block, once per edge.
  private(set) var predecessors: [[Int]]

  /// The reachable blocks in reverse postorder, first successors first.
  private(set) var order: [Int] = []

  /// The position of each block in `order`, -1 for unreachable ones.
  private(set) var positions: [Int]

  /// The closest strict dominator of each reachable block; the entry's is itself.
  private(set) var immediateDominators: [Int]

  /// Creates the graph with the given edges.
  init(successors: [[Int]]) {
    self.successors = successors
    predecessors = Array(repeating: [], count: successors.count)
    positions = Array(repeating: -1, count: successors.count)
    immediateDominators = Array(repeating: -1, count: successors.count)
    computeOrder()
    for b in order { for s in successors[b] { predecessors[s].append(b) } }
    computeDominators()
  }

  /// Walks depth first; the last successors are finished first, so that they come last.
  private mutating func computeOrder() {
    var seen = Array(repeating: false, count: successors.count)
    var stack: [(block: Int, rest: Int)] = [(0, successors[0].count)]
    seen[0] = true
    while let top = stack.last {
      guard top.rest > 0 else {
        order.append(top.block)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].rest -= 1
      let s = successors[top.block][top.rest - 1]
      guard !seen[s] else { continue }
      seen[s] = true
      stack.append((s, successors[s].count))
    }
    order.reverse()
    for (i, b) in order.enumerated() { positions[b] = i }
  }

  /// Computes the dominators.
  ///
  /// - Source: Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm" (2001).
  private mutating func computeDominators() {
    immediateDominators[0] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for b in order.dropFirst() {
        var d = -1
        // The later predecessors are the deeper ones as a rule: starting with them keeps the
        // walks short where many arms join.
        for p in predecessors[b].reversed() where immediateDominators[p] >= 0 {
          d = d < 0 ? p : commonDominator(p, d)
        }
        if immediateDominators[b] != d {
          immediateDominators[b] = d
          isChanged = true
        }
      }
    }
  }

  /// Returns the closest block that dominates both `a` and `b`, as known so far.
  private func commonDominator(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while a != b {
      if positions[a] > positions[b] {
        a = immediateDominators[a]
      } else {
        b = immediateDominators[b]
      }
    }
    return a
  }

  /// Returns the blocks that each block is the immediate dominator of, in reverse postorder.
  func dominatorTree() -> [[Int]] {
    var children: [[Int]] = Array(repeating: [], count: successors.count)
    for b in order.dropFirst() { children[immediateDominators[b]].append(b) }
    return children
  }

  /// Returns for each block the joins at which its dominance ends.
  func dominanceFrontiers() -> [[Int]] {
    var frontiers: [[Int]] = Array(repeating: [], count: successors.count)
    for b in order where predecessors[b].count > 1 {
      for p in predecessors[b] {
        var runner = p
        while runner != immediateDominators[b], frontiers[runner].last != b {
          frontiers[runner].append(b)
          runner = immediateDominators[runner]
        }
      }
    }
    return frontiers
  }

  /// Returns for each block the numbers of its first and last visit in the dominator tree: `a`
  /// dominates `b` iff the interval of `a` holds that of `b`.
  func dominatorIntervals() -> [(first: Int, last: Int)] {
    let children = dominatorTree()
    var intervals = Array(repeating: (first: -1, last: -1), count: successors.count)
    var clock = 0
    var stack = [(block: 0, next: 0)]
    while let top = stack.last {
      if top.next == 0 {
        intervals[top.block].first = clock
        clock += 1
      }
      if top.next < children[top.block].count {
        stack[stack.count - 1].next += 1
        stack.append((children[top.block][top.next], 0))
      } else {
        intervals[top.block].last = clock
        stack.removeLast()
      }
    }
    return intervals
  }

  /// Returns the natural loops, outer ones before inner ones: the header and all blocks.
  func loops() -> [(header: Int, blocks: Set<Int>)] {
    let intervals = dominatorIntervals()
    var r: [(header: Int, blocks: Set<Int>)] = []
    for h in order {
      let latches = predecessors[h].filter {
        intervals[h].first <= intervals[$0].first && intervals[$0].last <= intervals[h].last
      }
      guard !latches.isEmpty else { continue }
      var blocks: Set<Int> = [h]
      var pending = latches
      while let b = pending.popLast() {
        if blocks.insert(b).inserted { pending += predecessors[b] }
      }
      r.append((h, blocks))
    }
    return r
  }

  /// Returns the reachable blocks in a reverse postorder in which each loop's blocks stand
  /// together, its header first.
  func orderByLoops() -> [Int] {
    var result = order
    for loop in loops() {
      guard let first = result.firstIndex(of: loop.header) else { continue }
      let end = first + loop.blocks.count
      if result[first..<end].allSatisfy(loop.blocks.contains) { continue }
      let tail = result[first...]
      result[first...] =
        (tail.filter(loop.blocks.contains) + tail.filter { !loop.blocks.contains($0) })[...]
    }
    return result
  }
}
