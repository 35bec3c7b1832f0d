public import IR
import Types
import Utilities

/// What functions may do to the memory of the arrays that they are given.
///
/// 1. In each function, values that may share memory are one set: a view and its array, a tuple and
///    its parts, a block's parameter and what is passed to it.
/// 2. A set is written if one of its arrays is stored to or passed on to where it is written; so it
///    is if it gets to a place that is not followed from here, such as a field or a C function.
/// 3. What is found of callees holds for arguments of their calls. Functions are visited, callees
///    first, until nothing changes: those that call each other may need several turns.
public struct ArrayWrites {
  /// What a function does with a parameter.
  private struct Fate: OptionSet {
    let rawValue: UInt8

    /// Elements may be written.
    static let written = Fate(rawValue: 1)

    /// The result may share its memory.
    static let returned = Fate(rawValue: 2)
  }

  /// What each function does with its parameters, by position.
  private var fates = SecondaryTable<FunctionID, [Fate]>([])

  /// Finds what the functions of `m` do.
  public init(_ m: Module) {
    let order = CallGraph(m).bottomUp.filter { !m[$0].order.isEmpty }
    for f in order { fates[f] = m[f].parameters.map { _ in [] } }
    var isChanging = true
    while isChanging {
      isChanging = false
      for f in order {
        let found = fates(of: f, in: m)
        if found != fates[f] {
          fates[f] = found
          isChanging = true
        }
      }
    }
  }

  /// `true` iff `function` neither writes the elements of its parameter at `position`, nor gives a
  /// caller a view of them.
  public func leavesAlone(_ position: Int, of function: FunctionID) -> Bool {
    let list = fates[function]
    return list.indices.contains(position) && list[position].isEmpty
  }

  /// Returns what `id` does with its parameters, as far as it is known of its callees.
  private func fates(of id: FunctionID, in m: Module) -> [Fate] {
    let f = m[id]
    var sets = SharedMemory(f)
    for b in f.order {
      for v in f[b].instructions {
        if let i = f.instruction(v) { note(i, defining: v, f, m, &sets) }
      }
      if let t = f[b].terminator { note(t, f, m, &sets) }
    }
    return f.parameters.map { sets.fate(of: $0) }
  }

  /// Notes what the instruction `i` does, which defines `v`.
  private func note(
    _ i: Instruction, defining v: ValueID, _ f: Function, _ m: Module, _ sets: inout SharedMemory
  ) {
    func owns(_ v: ValueID) -> Bool { m.type(of: v, in: f).ownsMemory }
    switch i {
    case .load, .loadFlat, .extent, .stride, .address, .isNull, .isExclusive, .map, .reduce, .copy,
      .retain, .release, .isPresent, .status:
      if owns(v), !i.givesNewArray { i.forEachOperand(in: f) { sets.mark($0, .written) } }
    case .view(let l):
      sets.join(v, f.operand(0, of: l))
    case .tuple, .element, .some, .payload, .select:
      if owns(v) { i.forEachOperand(in: f) { if owns($0) { sets.join(v, $0) } } }
    case .assign(let target, _):
      sets.mark(target, .written)
    case .store(let l):
      sets.mark(f.operand(0, of: l), .written)
      if owns(f.operand(1, of: l)) { sets.mark(f.operand(1, of: l), .written) }
    case .call(let callee, let l):
      let known = fates[callee]
      for (n, a) in f[l].enumerated() where owns(a) {
        let fate = known.indices.contains(n) ? known[n] : .written
        if fate.contains(.written) { sets.mark(a, .written) }
        if fate.contains(.returned), owns(v) { sets.join(v, a) }
      }
    default:
      // Whatever else takes an array may keep it, or write to it.
      i.forEachOperand(in: f) { if owns($0) { sets.mark($0, .written) } }
    }
  }

  /// Notes what the terminator `t` does.
  private func note(_ t: Terminator, _ f: Function, _ m: Module, _ sets: inout SharedMemory) {
    func owns(_ v: ValueID) -> Bool { m.type(of: v, in: f).ownsMemory }
    if case .return(let v) = t, owns(v) { sets.mark(v, .returned) }
    for target in t.targets {
      for (p, a) in zip(f[target.block].parameters, f[target.arguments]) where owns(p) {
        sets.join(p, a)
      }
    }
  }

  /// Sets of the values of a function that may share memory, with the fate of each set.
  ///
  /// - Source: Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", 1975.
  private struct SharedMemory {
    /// The next value on the way to the one that stands for the set.
    private var next: [Int]

    /// The fate of the set, at the value that stands for it.
    private var fates: [Fate]

    /// Each value of `f` is a set of its own.
    init(_ f: Function) {
      next = Array(0..<f.values.count)
      fates = Array(repeating: [], count: f.values.count)
    }

    /// Returns the value that stands for the set of `v`.
    private mutating func root(_ v: Int) -> Int {
      var v = v
      while next[v] != v {
        next[v] = next[next[v]]
        v = next[v]
      }
      return v
    }

    /// Makes one set of those of `a` and `b`.
    mutating func join(_ a: ValueID, _ b: ValueID) {
      let (x, y) = (root(a.index), root(b.index))
      next[x] = y
      fates[y].formUnion(fates[x])
    }

    /// Notes `fate` of all that may share the memory of `v`.
    mutating func mark(_ v: ValueID, _ fate: Fate) { fates[root(v.index)].formUnion(fate) }

    /// Returns the fate of `v`.
    mutating func fate(of v: ValueID) -> Fate { fates[root(v.index)] }
  }
}

extension Instruction {
  /// `true` iff the result is an array whose memory nothing else has.
  fileprivate var givesNewArray: Bool {
    switch self {
    case .map, .copy: true
    default: false
    }
  }
}
