internal import IR
internal import Types
internal import Utilities

/// The motion of invariant integer computations in front of loops, so that indices made of them are
/// affine there.
enum InvariantCode {
  /// Moves what it can in `f`; `true` iff there was something.
  static func hoist(_ f: inout Function) -> Bool {
    var changed = splitEntries(&f)
    let loops = Loops(f, Dominators(f))
    var homes = SecondaryTable<ValueID, BlockID?>(nil)
    for b in f.order {
      for v in f[b].parameters + f[b].instructions { homes[v] = b }
    }
    // Inner loops first: what leaves them may leave the loop around them too.
    for id in loops.loops.ids.reversed() {
      guard let front = loops[id].preheader else { continue }
      for b in loops[id].blocks {
        var kept: [ValueID] = []
        for v in f[b].instructions {
          if isInvariant(v, in: id, f, loops, homes) {
            f[front].instructions.append(v)
            homes[v] = front
          } else {
            kept.append(v)
          }
        }
        changed = changed || kept.count < f[b].instructions.count
        f[b].instructions = kept
      }
    }
    return changed
  }

  /// `true` iff `v` may be computed in front of loop `id`.
  private static func isInvariant(
    _ v: ValueID, in id: LoopID, _ f: Function, _ loops: Loops,
    _ homes: SecondaryTable<ValueID, BlockID?>
  ) -> Bool {
    guard let i = f.instruction(v), isMovable(i) else { return false }
    var result = true
    i.forEachOperand(in: f) { x in
      guard let home = homes[x], !loops.contains(home, in: id) else {
        result = false
        return
      }
    }
    return result
  }

  /// `true` iff `i` is a computation of scalars that is defined for all operands.
  private static func isMovable(_ i: Instruction) -> Bool {
    switch i {
    case .integer, .float, .convert, .compare, .select, .extent, .stride: true
    case .unary(let o, _): o == .negate || o == .not || o == .absolute
    case .binary(let o, _, _):
      switch o {
      case .divideTruncating, .remainderTruncating, .shiftLeft, .shiftRight, .divide: false
      default: true
      }
    default: false
    }
  }

  /// Gives each loop with one edge from outside a block of its own on that edge.
  private static func splitEntries(_ f: inout Function) -> Bool {
    let dominators = Dominators(f)
    let loops = Loops(f, dominators)
    var changed = false
    for id in loops.loops.ids where loops[id].preheader == nil {
      let header = loops[id].header
      let outside = dominators.flow.predecessors(header).filter { !loops.contains($0, in: id) }
      guard outside.count == 1,
        let n = f[outside[0]].terminator?.successors.firstIndex(of: header)
      else { continue }
      f.splitEdge(from: outside[0], target: n)
      changed = true
    }
    return changed
  }
}
