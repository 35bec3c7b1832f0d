public import Utilities

/// Names a loop of a function's `Loops`.
public struct LoopID: Identity {
  public static var prefix: String { "loop" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A natural loop: a header that dominates the sources of its back edges.
public struct Loop: Sendable {
  /// The block through which the loop is entered.
  public var header: BlockID

  /// The blocks that jump back to the header.
  public var latches: [BlockID]

  /// The blocks of the loop and of those inside it, in reverse postorder, the header first.
  public var blocks: [BlockID]

  /// The loop around it, if there is one.
  public var parent: LoopID?

  /// The number of loops around it.
  public var depth: Int

  /// The only block outside that leads to the header, if it leads nowhere else.
  public var preheader: BlockID?

  /// The edges that leave the loop: the block inside and the target's position.
  public var exits: [(block: BlockID, target: Int)]
}

/// The natural loops of a function, as they were when this was made.
///
/// Cycles with two entries, which Python's statements do not make, are no loops here.
public struct Loops: Sendable {
  /// The loops; outer ones before inner ones.
  public private(set) var loops = Table<LoopID, Loop>()

  /// The innermost loop of each block.
  private var innermost = SecondaryTable<BlockID, LoopID?>(nil)

  /// Creates the loops of `f`, whose dominators are `d`.
  ///
  /// - Complexity: O(edges + blocks × depth).
  public init(_ f: Function, _ d: Dominators) {
    for b in d.flow.order {
      let latches = d.flow.predecessors(b).filter { d.dominates(b, $0) }
      if latches.isEmpty { continue }
      addLoop(header: b, latches: latches, d)
    }
    for id in loops.ids {
      loops[id].blocks.sort { d.flow.number($0) < d.flow.number($1) }
      loops[id].exits = exits(of: id, f)
      loops[id].preheader = preheader(of: id, f, d)
    }
  }

  /// Adds the loop of the back edges from `latches` to `header`.
  ///
  /// Headers come in reverse postorder, so that outer loops are there before inner ones.
  private mutating func addLoop(header: BlockID, latches: [BlockID], _ d: Dominators) {
    let parent = innermost[header]
    let depth = parent.map { loops[$0].depth + 1 } ?? 0
    let id = loops.append(
      Loop(
        header: header, latches: latches, blocks: [], parent: parent, depth: depth,
        preheader: nil, exits: []))
    var seen: Set<BlockID> = [header]
    var work = latches
    var members = [header]
    while let b = work.popLast() {
      guard seen.insert(b).inserted else { continue }
      members.append(b)
      work.append(contentsOf: d.flow.predecessors(b))
    }
    for b in members { innermost[b] = id }
    loops[id].blocks = members
  }

  /// Returns the edges that leave loop `id`.
  private func exits(of id: LoopID, _ f: Function) -> [(block: BlockID, target: Int)] {
    var list: [(block: BlockID, target: Int)] = []
    for b in loops[id].blocks {
      for (n, s) in (f[b].terminator?.successors ?? []).enumerated() where !contains(s, in: id) {
        list.append((b, n))
      }
    }
    return list
  }

  /// Returns the preheader of loop `id`, if it has one.
  private func preheader(of id: LoopID, _ f: Function, _ d: Dominators) -> BlockID? {
    let header = loops[id].header
    let outside = d.flow.predecessors(header).filter { !d.dominates(header, $0) }
    guard outside.count == 1, f[outside[0]].terminator?.successors.count == 1 else { return nil }
    return outside[0]
  }

  /// Accesses the loop named `id`.
  public subscript(id: LoopID) -> Loop { loops[id] }

  /// The innermost loop that contains `b`, if one does.
  public func loop(of b: BlockID) -> LoopID? { innermost[b] }

  /// `true` iff `b` is in loop `id`, or in a loop inside it.
  public func contains(_ b: BlockID, in id: LoopID) -> Bool {
    var l = innermost[b]
    while let x = l {
      if x == id { return true }
      l = loops[x].parent
    }
    return false
  }

  /// `true` iff `v` is defined outside of loop `id`.
  public func isInvariant(_ v: ValueID, in id: LoopID, _ p: Placement) -> Bool {
    guard let b = p.block(of: v) else { return false }
    return !contains(b, in: id)
  }
}
