import IR
import Types
import Utilities

extension Pass {
  /// Marks the sums and differences that are proven not to wrap.
  public static let markExact = Pass("mark-exact", .module { m, _ in m.markExact() })
}

extension Module {
  /// Makes `add` and `subtract` of int64 `addExact` and `subtractExact` where it is proven that
  /// they do not wrap; true iff there was one. Then LLVM knows how often a loop over
  /// `range(i - 1, i + 2)` runs, and unrolls it.
  ///
  /// Functions are visited callers first: a parameter that is proven to be an index or extent in
  /// all calls is known to be one in the callee. Nothing is known of the parameters of entries,
  /// which others call, nor of functions that may call themselves.
  mutating func markExact() -> Bool {
    var marking = ExactMarking(self)
    var changed = false
    for f in marking.order where !self[f].order.isEmpty {
      changed = edit(f) { marking.mark(&$0, f, $1) } || changed
    }
    return changed
  }
}

/// The work of `markExact`.
private struct ExactMarking {
  /// The functions, callers first.
  let order: [FunctionID]

  /// The functions all of whose calls come earlier in the order.
  private var isClosed = SecondaryTable<FunctionID, Bool>(false)

  /// Of each function that was called, the parameters that are in `0...largest` in all calls so
  /// far.
  private var known: [FunctionID: [Bool]] = [:]

  /// The largest number that parameters are asked to be.
  private static let largest = Offset(term: .zero, constant: RangeProver.largestExtent)

  /// The number 0.
  private static let zero = Offset(term: .zero, constant: 0)

  /// Prepares the work on `m`.
  init(_ m: Module) {
    let graph = CallGraph(m)
    order = graph.bottomUp.reversed()
    for f in m.functions.ids { isClosed[f] = !graph.isRecursive(f) }
    for e in m.entries { isClosed[e.function] = false }
  }

  /// Marks the sums of `f`, named `id`, and keeps what its calls say of the callees; true iff
  /// there was one.
  mutating func mark(_ f: inout Function, _ id: FunctionID, _ m: Module) -> Bool {
    let list = f.order.flatMap { b in
      f[b].instructions.enumerated().filter { isAsked($0.element, f, m) }
        .map { (Place(block: b, position: $0.offset), $0.element) }
    }
    if list.isEmpty { return false }
    var prover = RangeProver(f, m.types, Dominators(f), start: facts(of: f, id, m.types))
    var exact: [ValueID] = []
    for (place, v) in list {
      if case .call(let callee, let arguments) = f.instruction(v) {
        note(callee, Array(f[arguments]), f, m, place, &prover)
      } else if prover.provesExact(v, at: place) {
        exact.append(v)
      }
    }
    for v in exact {
      switch f.instruction(v) {
      case .binary(.add, let a, let b): f[v].definition = .instruction(.binary(.addExact, a, b))
      case .binary(.subtract, let a, let b):
        f[v].definition = .instruction(.binary(.subtractExact, a, b))
      default: break
      }
    }
    return !exact.isEmpty
  }

  /// `true` iff `v` is a sum, a difference or a call of interest.
  private func isAsked(_ v: ValueID, _ f: Function, _ m: Module) -> Bool {
    switch f.instruction(v) {
    case .binary(.add, _, _), .binary(.subtract, _, _): isInt64(v, f, m.types)
    case .call(let callee, _):
      isClosed[callee] && m[callee].parameters.contains { isInt64($0, m[callee], m.types) }
    default: false
    }
  }

  /// `true` iff `v` is of type int64.
  private func isInt64(_ v: ValueID, _ f: Function, _ types: TypeTable) -> Bool {
    types[f[v].type].dtype == .int64
  }

  /// Keeps what the call of `callee` at `place` of `f` says of its parameters.
  private mutating func note(
    _ callee: FunctionID, _ arguments: [ValueID], _ f: Function, _ m: Module, _ place: Place,
    _ prover: inout RangeProver
  ) {
    let old = known[callee] ?? arguments.map { isInt64($0, f, m.types) }
    known[callee] = zip(old, arguments).map { wasKnown, v in
      guard wasKnown, let x = f.offset(v, m.types) else { return false }
      return prover.proves(Self.zero, isAtMost: x, at: place)
        && prover.proves(x, isAtMost: Self.largest, at: place)
    }
  }

  /// Returns what is known of the parameters of `f`, named `id`, after all its calls.
  private func facts(of f: Function, _ id: FunctionID, _ types: TypeTable) -> [Fact] {
    guard isClosed[id], let isKnown = known[id] else { return [] }
    return zip(f.parameters, isKnown).flatMap { v, isKnown -> [Fact?] in
      guard isKnown, let x = f.offset(v, types) else { return [] }
      return [Fact(Self.zero, x), Fact(x, Self.largest)]
    }.compactMap { $0 }
  }
}
