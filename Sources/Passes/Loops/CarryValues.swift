internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Hands what an iteration computed to the next one, which would compute it again.
  ///
  /// `z = z * z + c` begins with the squares of both halves of `z`, and the test of `abs(z)` at the
  /// end of the iteration before computed them too. Operations of floats on a header's parameters
  /// become parameters themselves, if the arguments for the next iteration are combined in the
  /// same way already.
  public static let carryValues = Pass(
    "carry-values",
    .function { f, m, _ in
      guard ValueCarrying.run(&f, m.types) else { return false }
      _ = f.simplify(&m)
      return true
    })
}

/// The work of `carryValues`.
private enum ValueCarrying {
  /// The most values that a loop hands on in addition.
  private static let limit = 4

  /// A value to be handed on.
  private struct Carried {
    /// The value, of the header's parameters.
    let value: ValueID

    /// The same operation on the arguments for the next iteration.
    let next: ValueID
  }

  /// Hands values on in the loops of `f`; true iff there was one.
  static func run(_ f: inout Function, _ types: TypeTable) -> Bool {
    let isWanted = f.order.dropFirst().contains { b in
      f[b].parameters.contains { isFloat($0, f, types) }
    }
    guard isWanted else { return false }
    let d = Dominators(f)
    let loops = Loops(f, d)
    let placement = Placement(f)
    var changed = false
    for id in loops.loops.ids {
      let loop = loops[id]
      let outside = d.flow.predecessors(loop.header).filter { !loops.contains($0, in: id) }
      guard loop.latches.count == 1, outside.count == 1,
        let first = arguments(outside[0], loop.header, f),
        let again = arguments(loop.latches[0], loop.header, f)
      else { continue }
      let list = carried(in: id, again, f, types, loops, d, placement)
      for c in list.prefix(limit) {
        carry(c, loop, from: outside[0], first, &f)
        changed = true
      }
    }
    return changed
  }

  /// `true` iff `v` is a float.
  private static func isFloat(_ v: ValueID, _ f: Function, _ types: TypeTable) -> Bool {
    types[f[v].type].dtype?.kind == .float
  }

  /// Returns the arguments that the only edge from `b` to `target` passes.
  private static func arguments(_ b: BlockID, _ target: BlockID, _ f: Function) -> [ValueID]? {
    let edges = (f[b].terminator?.targets ?? []).filter { $0.block == target }
    return edges.count == 1 ? Array(f[edges[0].arguments]) : nil
  }

  /// Returns the values of loop `id` to be handed on, whose header gets `again` from its latch.
  private static func carried(
    in id: LoopID, _ again: [ValueID], _ f: Function, _ types: TypeTable, _ loops: Loops,
    _ d: Dominators, _ placement: Placement
  ) -> [Carried] {
    let loop = loops[id]
    let parameters = f[loop.header].parameters
    let next = Dictionary(uniqueKeysWithValues: zip(parameters, again))
    var computed: [Instruction: ValueID] = [:]
    for b in loop.blocks where d.dominates(b, loop.latches[0]) {
      for v in f[b].instructions where isCheap(v, f, types) {
        if let i = f.instruction(v), computed[i] == nil { computed[i] = v }
      }
    }
    var list: [Carried] = []
    for b in loop.blocks {
      for v in f[b].instructions where isCheap(v, f, types) {
        guard let i = f.instruction(v) else { continue }
        var (isCarried, isKnown) = (false, true)
        i.forEachOperand(in: f) { x in
          if next[x] != nil {
            isCarried = true
          } else if !isConstant(x, f), !loops.isInvariant(x, in: id, placement) {
            isKnown = false
          }
        }
        guard isCarried, isKnown,
          let same = computed[i.map(value: { next[$0] ?? $0 }, list: { $0 })], same != v
        else { continue }
        list.append(Carried(value: v, next: same))
      }
    }
    return list
  }

  /// `true` iff `v` is a constant.
  private static func isConstant(_ v: ValueID, _ f: Function) -> Bool {
    switch f.instruction(v) {
    case .integer, .float: true
    default: false
    }
  }

  /// `true` iff `v` is an operation of floats that may be computed once more in front of the loop.
  private static func isCheap(_ v: ValueID, _ f: Function, _ types: TypeTable) -> Bool {
    guard isFloat(v, f, types) else { return false }
    switch f.instruction(v) {
    case .unary: return true
    case .binary(let o, _, _): return o == .add || o == .subtract || o == .multiply || o == .divide
    default: return false
    }
  }

  /// Makes `c` a parameter of the header of `loop`, which `entry` enters with `first`.
  private static func carry(
    _ c: Carried, _ loop: Loop, from entry: BlockID, _ first: [ValueID], _ f: inout Function
  ) {
    guard let i = f.instruction(c.value) else { return }
    let (type, span) = (f[c.value].type, f[c.value].span)
    let initial = Dictionary(uniqueKeysWithValues: zip(f[loop.header].parameters, first))
    let start = f.append(
      i.map(value: { initial[$0] ?? $0 }, list: { $0 }), type: type, to: entry, span: span)
    let p = f.appendParameter(to: loop.header, type: type, from: [entry, loop.latches[0]]) {
      $0 == entry ? start : c.next
    }
    for b in loop.blocks { f[b].instructions.removeAll { $0 == c.value } }
    f.mapAllOperands { $0 == c.value ? p : $0 }
  }
}
