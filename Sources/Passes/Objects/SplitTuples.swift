import IR
import Types
import Utilities

/// Parameters of blocks that are tuples with objects in them become one for each element.
///
/// Each edge takes its argument apart, and the block puts the tuple together again; folding removes
/// what is not needed.
extension Function {
  /// Splits the parameters; true iff there was one.
  mutating func splitTuplesOfObjects(_ types: inout TypeTable) -> Bool {
    let flow = ControlFlow(self)
    var changed = false
    for b in flow.order.dropFirst() {
      for (n, p) in self[b].parameters.enumerated().reversed() {
        guard case .tuple(let elements) = types[self[p].type],
          elements.contains(where: { $0.asReference != nil })
        else { continue }
        split(n, of: b, elements.map { types.demand($0) }, flow)
        changed = true
      }
    }
    return changed
  }

  /// Splits the parameter of `b` at `position`, whose elements have the types `types`.
  private mutating func split(
    _ position: Int, of b: BlockID, _ types: [TypeID], _ flow: ControlFlow
  ) {
    let p = self[b].parameters[position]
    for s in Set(flow.incoming(b)).sorted() {
      guard let t = self[s].terminator else { continue }
      let given = t.targets.map { $0.block == b ? Array(self[$0.arguments]) : [] }
      var longer: [ValueList] = []
      for a in given {
        let parts =
          a.isEmpty
          ? []
          : types.enumerated().map { n, type in
            append(.element(a[position], UInt32(n)), type: type, to: s, span: self[p].span)
          }
        longer.append(list(a + parts))
      }
      var n = 0
      self[s].terminator = t.mapTargets {
        defer { n += 1 }
        return $0.block == b ? BlockTarget(b, longer[n]) : $0
      }
    }
    let parts = types.map { appendParameter(to: b, type: $0, span: self[p].span) }
    let whole = make(.tuple(list(parts)), type: self[p].type, span: self[p].span)
    removeParameters(of: b, from: flow.predecessors(b)) { $0 == position }
    mapAllOperands { $0 == p ? whole : $0 }
    self[b].instructions.insert(whole, at: 0)
  }
}
