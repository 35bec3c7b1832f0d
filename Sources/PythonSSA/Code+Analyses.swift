import Utilities

/// The values that are used behind the start of each block.
public struct CodeLiveness: Sendable {
  /// The values live at the start of each block, by the block's number.
  private var sets: [Set<CodeValueID>]

  /// Computes the liveness of `code`.
  ///
  /// - Complexity: O(operands + the sum of the sets' sizes).
  public init(_ code: Code) {
    sets = Array(repeating: [], count: code.blocks.count)
    let predecessors = code.predecessors
    let places = code.definingBlocks
    for b in code.order {
      for o in code.blocks[b].operations {
        guard let operation = code.operation(o) else { continue }
        for v in code.operands(of: operation) { mark(v, in: b, places, predecessors) }
      }
      for v in code.operands(ofTerminatorOf: b) + code.operands(ofHandlerOf: b) {
        mark(v, in: b, places, predecessors)
      }
    }
  }

  /// Notes that `v` is used in block `b`.
  private mutating func mark(
    _ v: CodeValueID, in b: CodeBlockID, _ places: [CodeBlockID], _ predecessors: [[CodeBlockID]]
  ) {
    var pending = [b]
    while let b = pending.popLast() {
      guard places[v.index] != b, sets[b.index].insert(v).inserted else { continue }
      pending += predecessors[b.index]
    }
  }

  /// Returns the values that are live at the start of `b`: used there or behind, and defined by
  /// other blocks. The parameters of `b` are not among them.
  public func liveIn(of b: CodeBlockID) -> Set<CodeValueID> { sets[b.index] }
}

/// The dominators of a code's blocks.
public struct CodeDominators: Sendable {
  /// The closest strict dominator of each block; the entry's is itself.
  private let immediate: [Int]

  /// The first and last visit of each block in the dominator tree.
  private let intervals: [(first: Int, last: Int)]

  /// The innermost loop's header of each block, -1 outside loops.
  private var headers: [Int]

  /// Computes the dominators of `code`.
  public init(_ code: Code) {
    let g = code.graph
    immediate = g.immediateDominators
    intervals = g.dominatorIntervals()
    headers = Array(repeating: -1, count: code.blocks.count)
    for loop in g.loops() { for b in loop.blocks { headers[b] = loop.header } }
  }

  /// Returns the closest block that dominates `b` and is not `b`; `nil` for the entry.
  public func immediateDominator(of b: CodeBlockID) -> CodeBlockID? {
    b.index == 0 ? nil : CodeBlockID(immediate[b.index])
  }

  /// `true` iff every path to `b` goes through `a`.
  public func dominates(_ a: CodeBlockID, _ b: CodeBlockID) -> Bool {
    intervals[a.index].first <= intervals[b.index].first
      && intervals[b.index].last <= intervals[a.index].last
  }

  /// Returns the header of the innermost loop around `b` (which may be `b`), if there is one.
  public func loopHeader(of b: CodeBlockID) -> CodeBlockID? {
    headers[b.index] < 0 ? nil : CodeBlockID(headers[b.index])
  }
}

extension Code {
  /// The blocks as a graph, with the edges to handlers.
  var graph: ControlFlowGraph {
    ControlFlowGraph(successors: order.map { blocks[$0].successors.map(\.index) })
  }

  /// The blocks that may go on to each block, by the block's number, once per edge; those whose
  /// exceptions it handles included.
  public var predecessors: [[CodeBlockID]] {
    var r: [[CodeBlockID]] = Array(repeating: [], count: blocks.count)
    for b in order { for s in blocks[b].successors { r[s.index].append(b) } }
    return r
  }

  /// The block of each value, by the value's number.
  public var definingBlocks: [CodeBlockID] {
    var r = Array(repeating: CodeBlockID(0), count: values.count)
    for b in order {
      for v in blocks[b].parameters + blocks[b].operations { r[v.index] = b }
    }
    return r
  }
}
