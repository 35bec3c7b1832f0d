import IR
import Types
import Utilities

/// Which parameters of functions lead to arrays that objects may hold when the call is over.
///
/// The arrays in a caller's containers are the caller's memory, as those are that it passes.
///
/// 1. In each function, values that one may lead from to another are one set: an object and all
///    that is read of it and stored into it. It is kept if what lives longer is in it: an object of
///    a class whose objects callers hold, or a variable of the thread.
/// 2. What is found of callees holds for arguments of their calls, until nothing changes.
struct KeptElements {
  /// What a function does with its parameters.
  private struct Summary: Equatable {
    /// The fate of each.
    var fates: [ValueFate]

    /// The first parameter that each may lead to.
    var first: [Int]
  }

  /// What the functions do.
  private var summaries: [FunctionID: Summary] = [:]

  /// The types of the objects that callers hold.
  private var roots: Set<Type> = []

  /// Nothing is kept.
  init() {}

  /// Finds what the functions of `m` do with their parameters.
  init(_ m: Module) {
    for h in m.handles where Container.counts[h.reference.name] == nil {
      roots.insert(.reference(h.reference))
    }
    roots.insert(.reference(.threadObject))
    var isChanging = true
    while isChanging {
      isChanging = false
      for id in m.functions.ids where !m[id].order.isEmpty {
        let found = summary(of: id, in: m)
        if found != summaries[id] {
          summaries[id] = found
          isChanging = true
        }
      }
    }
  }

  /// `true` iff an object may keep what the parameter of `f` at `position` leads to.
  func keeps(_ position: Int, of f: FunctionID) -> Bool {
    guard let s = summaries[f], s.fates.indices.contains(position) else { return false }
    return s.fates[position].contains(.kept)
  }

  /// Returns what `id` does, as far as it is known of its callees.
  private func summary(of id: FunctionID, in m: Module) -> Summary {
    let f = m[id]
    var sets = AliasSets(count: f.values.count)
    for b in f.order {
      for v in f[b].parameters where isRoot(v, f, m) { sets.mark(v, .kept) }
      for v in f[b].instructions {
        if let i = f.instruction(v) { note(i, v, f, m, &sets) }
        if isRoot(v, f, m) { sets.mark(v, .kept) }
      }
      guard let t = f[b].terminator else { continue }
      if case .return(let v) = t { sets.mark(v, .returned) }
      for target in t.targets {
        for (p, a) in zip(f[target.block].parameters, f[target.arguments]) { sets.join(p, a) }
      }
    }
    let list = f.parameters
    return Summary(
      fates: list.map { m.type(of: $0, in: f).ownsMemory ? sets.fate(of: $0) : [] },
      first: list.map { p in list.firstIndex { sets.areJoined($0, p) } ?? 0 })
  }

  /// `true` iff the value lives longer than a call.
  private func isRoot(_ v: ValueID, _ f: Function, _ m: Module) -> Bool {
    roots.contains(m.type(of: v, in: f))
  }

  /// Notes what the instruction `i` does, which defines `v`.
  private func note(
    _ i: Instruction, _ v: ValueID, _ f: Function, _ m: Module, _ sets: inout AliasSets
  ) {
    func owns(_ v: ValueID) -> Bool { m.type(of: v, in: f).ownsMemory }
    switch i {
    case .globalArray: sets.mark(v, .kept)
    case .call(let callee, let l):
      guard let s = summaries[callee] else { return }
      let arguments = Array(f[l])
      for (n, a) in arguments.enumerated() where owns(a) && s.fates.indices.contains(n) {
        if s.fates[n].contains(.kept) { sets.mark(a, .kept) }
        if s.fates[n].contains(.returned), owns(v) { sets.join(v, a) }
        if s.first[n] != n { sets.join(a, arguments[s.first[n]]) }
      }
    case .callExternal, .callPointer: break
    case .map, .reduce, .copy, .assign:
      // Elements that are numbers lead nowhere.
      var all: [ValueID] = []
      i.forEachOperand(in: f) { a in
        guard let t = m.type(of: a, in: f).asArray else { return }
        if t.element.ownsMemory { all.append(a) }
      }
      if owns(v), m.type(of: v, in: f).asArray?.element.ownsMemory != false { all.append(v) }
      for a in all.dropFirst() { sets.join(all[0], a) }
    default:
      var first = owns(v) ? v : nil
      i.forEachOperand(in: f) { a in
        if !owns(a) { return }
        if let first { sets.join(first, a) } else { first = a }
      }
    }
  }
}
