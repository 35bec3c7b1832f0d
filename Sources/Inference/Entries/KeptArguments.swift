import IR
import Types
import Utilities

/// Which parameters of functions may be kept by objects that callers hold, when the call is over.
///
/// An array that a caller passes is the caller's memory, whose address objects must not keep.
///
/// 1. In each function, values that may share memory are one set: a view and its array, a tuple
///    and its parts, a block's parameter and what is passed to it.
/// 2. A set is kept if one of its values gets into an object, or an element of an array, of a type
///    that is reached from the objects that callers hold.
/// 3. What is found of callees holds for arguments of their calls, until nothing changes.
struct KeptArguments {
  /// What each function does with its parameters, by position.
  private var fates: [FunctionID: [ValueFate]] = [:]

  /// What becomes of the elements of containers.
  private var elements = KeptElements()

  /// The types of what the objects that callers hold lead to.
  private var reached: Set<Type> = []

  /// Finds what the functions of `m`, whose layouts are known, do with their parameters.
  init(_ m: Module) {
    // Lists and their like are handed back when a call is over, unless one of these holds them.
    var pending = m.handles.filter { Container.counts[$0.reference.name] == nil }
      .map { Type.reference($0.reference) }
    if m.layouts[.threadObject] != nil { pending.append(.reference(.threadObject)) }
    while let t = pending.popLast() {
      guard reached.insert(t).inserted else { continue }
      switch t {
      case .reference(let r): pending += m.layouts[r] ?? []
      case .array(let a): pending.append(a.element)
      case .tuple(let e): pending += e
      case .optional(let inner): pending.append(inner)
      default: break
      }
    }
    if reached.isEmpty { return }
    if reached.contains(where: { $0.asArray?.element.dtype != nil }) { elements = KeptElements(m) }
    var isChanging = true
    while isChanging {
      isChanging = false
      for id in m.functions.ids where !m[id].order.isEmpty {
        let found = fates(of: id, in: m)
        if found != fates[id] {
          fates[id] = found
          isChanging = true
        }
      }
    }
  }

  /// `true` iff an object may keep the parameter of `f` at `position`.
  func keeps(_ position: Int, of f: FunctionID) -> Bool {
    guard let list = fates[f], list.indices.contains(position) else { return false }
    return list[position].contains(.kept)
  }

  /// `true` iff an object that lives on may hold an array with elements of type `t` that the
  /// parameter of `f` at `position` leads to.
  func keepsArrays(of t: Type, in position: Int, of f: FunctionID) -> Bool {
    reached.contains { $0.asArray?.element == t } && elements.keeps(position, of: f)
  }

  /// Returns what `id` does with its parameters, as far as it is known of its callees.
  private func fates(of id: FunctionID, in m: Module) -> [ValueFate] {
    let f = m[id]
    var sets = AliasSets(count: f.values.count)
    for b in f.order {
      for v in f[b].instructions {
        if let i = f.instruction(v) { note(i, v, f, m, &sets) }
      }
      guard let t = f[b].terminator else { continue }
      if case .return(let v) = t { sets.mark(v, .returned) }
      for target in t.targets {
        for (p, a) in zip(f[target.block].parameters, f[target.arguments]) { sets.join(p, a) }
      }
    }
    return f.parameters.map { m.type(of: $0, in: f).ownsMemory ? sets.fate(of: $0) : [] }
  }

  /// Notes what the instruction `i` does, which defines `v`.
  private func note(
    _ i: Instruction, _ v: ValueID, _ f: Function, _ m: Module, _ sets: inout AliasSets
  ) {
    func owns(_ v: ValueID) -> Bool { m.type(of: v, in: f).ownsMemory }
    func operand(_ n: Int, _ l: ValueList) -> ValueID { f[l][f[l].startIndex + n] }
    func isReached(_ v: ValueID) -> Bool { reached.contains(m.type(of: v, in: f)) }
    switch i {
    case .view(let l): sets.join(v, operand(0, l))
    case .tuple, .element, .some, .payload, .select:
      if owns(v) { i.forEachOperand(in: f) { if owns($0) { sets.join(v, $0) } } }
    case .newObject(let l, _):
      if isReached(v) { for a in f[l] { sets.mark(a, .kept) } }
    case .setField(let o, _, let a):
      if isReached(o) { sets.mark(a, .kept) }
    case .store(let l):
      if isReached(operand(0, l)) { sets.mark(operand(1, l), .kept) }
    case .storeFlat(let a, _, let element):
      if isReached(a) { sets.mark(element, .kept) }
    case .assign(let a, let source):
      if isReached(a), m.type(of: source, in: f).asArray == nil { sets.mark(source, .kept) }
    case .call(let callee, let l):
      for (n, a) in f[l].enumerated() where owns(a) {
        let fate = fates[callee].flatMap { $0.indices.contains(n) ? $0[n] : nil } ?? []
        if fate.contains(.kept) { sets.mark(a, .kept) }
        if fate.contains(.returned), owns(v) { sets.join(v, a) }
      }
    default: break
    }
  }
}
