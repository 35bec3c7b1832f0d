import IR
import Types
import Utilities

extension Pass {
  /// Replaces objects that no one else sees by the values of their fields.
  ///
  /// 1. An object of which only fields are read and written becomes a variable for each field.
  /// 2. What generators leave behind, tests of a state that each way in knows, is resolved
  ///    (`ThreadJumps`): a loop over a generator becomes the generator's own loops.
  /// 3. Both are repeated, since an object may have been held by another one.
  public static let promoteLocalObjects = Pass(
    "promote-local-objects",
    .function { f, m, _ in m.hasFinalizers ? false : f.promoteLocalObjects(&m) })
}

extension Function {
  /// The most rounds: objects in objects in objects.
  private static let rounds = 8

  /// Promotes the objects that can be; true iff there was one.
  fileprivate mutating func promoteLocalObjects(_ m: inout Module) -> Bool {
    var changed = false
    for _ in 0..<Self.rounds {
      guard hasNewObjects else { break }
      _ = simplify(&m)
      if splitTuplesOfObjects(&m.types) { _ = simplify(&m) }
      var promotion = ObjectPromotion(self)
      guard promotion.run(&self) else { break }
      changed = true
      _ = simplify(&m)
      while threadJumps() { _ = simplify(&m) }
    }
    return changed
  }

  /// `true` iff the function makes objects.
  private var hasNewObjects: Bool {
    order.contains { b in
      self[b].instructions.contains {
        if case .newObject? = instruction($0) { true } else { false }
      }
    }
  }
}

/// The replacement of objects of one function by variables.
private struct ObjectPromotion {
  /// A field of an object.
  private struct Slot: Hashable {
    var object: ValueID
    var field: UInt32
  }

  /// What happens to a slot.
  private struct Events {
    /// The type.
    var type: TypeID

    /// What it holds at the end of each block that assigns it.
    var defined: [BlockID: ValueID] = [:]

    /// The reads in front of assignments of their blocks.
    var reads: [(block: BlockID, value: ValueID)] = []
  }

  /// The objects, each with the parameters of blocks that hold it.
  private let families: [ValueID: Set<ValueID>]

  /// The object that each value of a family stands for.
  private var objects: [ValueID: ValueID] = [:]

  /// The slots, and these in order.
  private var events: [Slot: Events] = [:]
  private var slots: [Slot] = []

  /// What stands for the results of reads.
  private var replacement = SecondaryTable<ValueID, ValueID?>(nil)

  /// Finds the objects of `f`.
  init(_ f: Function) {
    families = ObjectFamilies(f).local
    for (o, members) in families { for m in members { objects[m] = o } }
  }

  /// Replaces the objects; true iff there are any.
  mutating func run(_ f: inout Function) -> Bool {
    if families.isEmpty { return false }
    for b in f.order { collect(b, f) }
    let entries = VariableEntries(f)
    for s in slots {
      guard let e = events[s], !e.reads.isEmpty else { continue }
      let values = entries.resolve(
        &f, e.type, exposed: e.reads.map(\.block), defined: e.defined)
      for r in e.reads { replacement[r.value] = values[r.block] }
    }
    for b in f.order { removeAccesses(b, &f) }
    removeParameters(&f)
    f.mapAllOperands(resolve)
    return true
  }

  /// Notes the events of block `b`.
  private mutating func collect(_ b: BlockID, _ f: Function) {
    for v in f[b].instructions {
      switch f.instruction(v) {
      case .newObject(let fields, _)? where objects[v] != nil:
        for (n, x) in f[fields].enumerated() {
          let s = Slot(object: v, field: UInt32(n))
          slots.append(s)
          events[s, default: Events(type: f[x].type)].defined[b] = x
        }
      case .setField(let m, let n, let x)?:
        guard let o = objects[m] else { continue }
        let s = Slot(object: o, field: n)
        if events[s] == nil { slots.append(s) }
        events[s, default: Events(type: f[x].type)].defined[b] = x
      case .field(let m, let n)?:
        guard let o = objects[m] else { continue }
        let s = Slot(object: o, field: n)
        if events[s] == nil { slots.append(s) }
        if let x = events[s]?.defined[b] {
          replacement[v] = x
        } else {
          events[s, default: Events(type: f[v].type)].reads.append((b, v))
        }
      default: break
      }
    }
  }

  /// Removes the objects, and all accesses, from block `b`.
  private func removeAccesses(_ b: BlockID, _ f: inout Function) {
    let kept = f[b].instructions.filter { v in
      switch f.instruction(v) {
      case .newObject?: objects[v] == nil
      case .field(let o, _)?, .setField(let o, _, _)?: objects[o] == nil
      default: true
      }
    }
    f[b].instructions = kept
    for v in kept {
      guard case .isNull(let o)? = f.instruction(v), objects[o] != nil else { continue }
      f[v].definition = .instruction(.integer(0))
    }
  }

  /// Removes the parameters that hold objects.
  private func removeParameters(_ f: inout Function) {
    let flow = ControlFlow(f)
    for b in flow.order.dropFirst() {
      let old = f[b].parameters
      guard old.contains(where: { objects[$0] != nil }) else { continue }
      f.removeParameters(of: b, from: flow.predecessors(b)) { objects[old[$0]] != nil }
    }
  }

  /// What stands for `v`.
  private func resolve(_ v: ValueID) -> ValueID {
    var x = v
    while let y = replacement[x] { x = y }
    return x
  }
}
