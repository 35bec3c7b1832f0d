import IR
import Utilities

/// The objects of a function that nothing but their fields is used of.
///
/// 1. The family of an object is the `newObject` with the parameters of blocks that hold it, or
///    hold nothing yet (`undefined`).
/// 2. Members are used for reading and writing fields, and as arguments for other members.
/// 3. No parameter of the family is alive behind the `newObject`: so all members that are used
///    stand for the object made last, however often one is made.
struct ObjectFamilies {
  /// The function.
  private let f: Function

  /// Its graph and uses.
  private let flow: ControlFlow
  private let uses: Uses
  private let placement: Placement

  /// Finds the families in `f`.
  init(_ f: Function) {
    self.f = f
    flow = ControlFlow(f)
    uses = Uses(f)
    placement = Placement(f)
  }

  /// The objects with their families, the objects included.
  var local: [ValueID: Set<ValueID>] {
    var result: [ValueID: Set<ValueID>] = [:]
    for b in flow.order {
      for v in f[b].instructions {
        guard case .newObject? = f.instruction(v), let members = family(of: v) else { continue }
        if members.allSatisfy({ $0 == v || !isAlive($0, behind: v, in: b) }) {
          result[v] = members
        }
      }
    }
    return result
  }

  /// Returns the family of the object `o`, or `nil` if something else may hold it.
  private func family(of o: ValueID) -> Set<ValueID>? {
    var members: Set<ValueID> = [o]
    var pending = [o]
    while let m = pending.popLast() {
      for use in uses[m] {
        switch use {
        case .instruction(let u):
          if !isAccess(u, to: m) { return nil }
        case .terminator(let b):
          guard let holders = parameters(givenTo: m, behind: b) else { return nil }
          for p in holders where members.insert(p).inserted { pending.append(p) }
        }
      }
    }
    let holders = members.filter { $0 != o }
    return holders.allSatisfy { isHolder($0, of: members) } ? members : nil
  }

  /// `true` iff `u` is an access to a field of `m`, or a test for memory.
  private func isAccess(_ u: ValueID, to m: ValueID) -> Bool {
    switch f.instruction(u) {
    case .field?, .isNull?: true
    case .setField(let o, _, let value)?: o == m && value != m
    default: false
    }
  }

  /// Returns the parameters that get `m` from the end of block `b`; `nil` if it does something else
  /// with `m`.
  private func parameters(givenTo m: ValueID, behind b: BlockID) -> [ValueID]? {
    switch f[b].terminator {
    case .jump?, .branch?: break
    default: return nil
    }
    return f[b].terminator?.targets.flatMap { t in
      zip(f[t.block].parameters, f[t.arguments]).filter { $1 == m }.map(\.0)
    }
  }

  /// `true` iff the parameter `p` gets nothing but members and what is undefined, and no member is
  /// written to a field.
  private func isHolder(_ p: ValueID, of members: Set<ValueID>) -> Bool {
    guard case .parameter(let b, let n) = f[p].definition, b != f.entry else { return false }
    for source in flow.incoming(b) {
      for t in f[source].terminator?.targets ?? [] where t.block == b {
        let a = f[t.arguments][f[t.arguments].startIndex + Int(n)]
        if members.contains(a) { continue }
        guard case .undefined? = f.instruction(a) else { return false }
      }
    }
    return uses[p].allSatisfy {
      guard case .instruction(let u) = $0, case .setField(_, _, let value)? = f.instruction(u)
      else { return true }
      return !members.contains(value)
    }
  }

  /// `true` iff the parameter `p` is used behind `v`, which stands in block `b`, before `p` gets
  /// another value.
  private func isAlive(_ p: ValueID, behind v: ValueID, in b: BlockID) -> Bool {
    guard let home = placement.block(of: p) else { return true }
    var live: Set<BlockID> = []
    var pending: [BlockID] = []
    var isUsedHere = false
    for use in uses[p] {
      switch use {
      case .instruction(let u):
        guard let place = placement.block(of: u) else { continue }
        if place == b { isUsedHere = isUsedHere || isBehind(u, v, in: b) }
        if place != home { pending.append(place) }
      case .terminator(let place):
        if place == b { isUsedHere = true }
        if place != home { pending.append(place) }
      }
    }
    if isUsedHere { return true }
    while let x = pending.popLast() {
      guard live.insert(x).inserted else { continue }
      for s in flow.incoming(x) where s != home { pending.append(s) }
    }
    return f[b].terminator?.successors.contains { $0 != home && live.contains($0) } ?? false
  }

  /// `true` iff `u` stands behind `v` in block `b`.
  private func isBehind(_ u: ValueID, _ v: ValueID, in b: BlockID) -> Bool {
    guard let i = f[b].instructions.firstIndex(of: v), let j = f[b].instructions.firstIndex(of: u)
    else { return true }
    return j > i
  }
}
