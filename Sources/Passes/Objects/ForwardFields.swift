import IR
import Types
import Utilities

extension Pass {
  /// Reads fields of objects, and references in arrays, once for all uses between writes.
  ///
  /// 1. What a `setField`, `newObject` or another `field` told of a field is not read again, in the
  ///    same block and those behind it that only it leads to (`FieldForwarding`).
  /// 2. Reads that give the same in all iterations leave their loop (`InvariantReads`).
  public static let forwardFields = Pass(
    "forward-fields",
    .module { m, _ in
      // Where an object ends is not known yet, nor what is written there.
      if m.layouts.isEmpty || m.hasFinalizers { return false }
      let writes = HeapWrites(m)
      var changed = false
      for id in m.functions.ids where m[id].readsObjects {
        let isNew = m.edit(id) { f, m in
          var c = FieldForwarding.run(&f, m.types, writes)
          if InvariantReads.hoist(&f, &m, writes) {
            c = true
            _ = f.simplify(&m)
            _ = FieldForwarding.run(&f, m.types, writes)
          }
          return c ? f.simplify(&m) || c : false
        }
        changed = changed || isNew
      }
      return changed
    })
}

extension Function {
  /// `true` iff the function reads a field of an object.
  fileprivate var readsObjects: Bool {
    order.contains { b in
      self[b].instructions.contains {
        if case .field? = instruction($0) { true } else { false }
      }
    }
  }
}

/// The forwarding of fields' values within stretches of blocks without joins.
enum FieldForwarding {
  /// A field of an object.
  private struct Field: Hashable {
    let object: ValueID
    let position: UInt32
  }

  /// Replaces reads of fields of `f` whose values are known; true iff there was one.
  static func run(_ f: inout Function, _ types: TypeTable, _ writes: HeapWrites) -> Bool {
    let flow = ControlFlow(f)
    var ends = SecondaryTable<BlockID, [Field: ValueID]>([:])
    var replacements: [ValueID: ValueID] = [:]
    func resolve(_ v: ValueID) -> ValueID {
      var v = v
      while let r = replacements[v] { v = r }
      return v
    }
    for b in flow.order {
      var known = flow.onlyPredecessor(b).map { ends[$0] } ?? [:]
      for v in f[b].instructions {
        guard let i = f.instruction(v) else { continue }
        switch i {
        case .field(let o, let n):
          let field = Field(object: resolve(o), position: n)
          if let x = known[field] { replacements[v] = x } else { known[field] = v }
        case .setField(let o, let n, let x):
          forget(i, in: &known, f, types, writes)
          known[Field(object: resolve(o), position: n)] = resolve(x)
        case .newObject(let l, _):
          for (n, x) in f[l].enumerated() {
            known[Field(object: v, position: UInt32(n))] = resolve(x)
          }
        default: if i.callee != nil { forget(i, in: &known, f, types, writes) }
        }
      }
      ends[b] = known
    }
    if replacements.isEmpty { return false }
    for b in f.order { f[b].instructions.removeAll { replacements[$0] != nil } }
    f.mapAllOperands(resolve)
    return true
  }

  /// Takes the fields from `known` that `i` may write.
  private static func forget(
    _ i: Instruction, in known: inout [Field: ValueID], _ f: Function, _ types: TypeTable,
    _ writes: HeapWrites
  ) {
    for field in known.keys {
      guard let r = types[f[field.object].type].asReference else { continue }
      if writes.mayWrite(i, .field(r, field.position), f, types) { known[field] = nil }
    }
  }
}
