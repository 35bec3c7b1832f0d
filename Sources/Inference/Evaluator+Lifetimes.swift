import IR
import PythonSSA
import Types
import Utilities

/// How long objects live, where that shows: with the last reference to a generator runs what is
/// left of its `finally`.
extension Evaluator {
  /// Returns what of `o` refers to objects, None if nothing does.
  func kept(_ o: Operand) -> Operand {
    let (types, leaves) = references(in: o)
    if o.abstract.isUnionOfGenerators { return o }
    switch leaves.count {
    case 0: return .none
    case 1: return Operand(.value(types[0]), leaves)
    default: return Operand(.tuple(types.map { .value($0) }), leaves)
    }
  }

  /// Sees to it that the objects that `o` refers to live up to here.
  func keepAlive(_ o: Operand) {
    // An element that a loop was given is not held by it.
    if case .structure("turn", _) = o.abstract, let behind = o.field("behind") {
      return keepAlive(behind)
    }
    for v in references(in: o).leaves {
      _ = emitter.emit(.retain(v), .none)
      _ = emitter.emit(.release(v), .none)
    }
  }

  /// Returns the leaves of `o` that refer to objects, with their types.
  private func references(in o: Operand) -> (types: [Type], leaves: [ValueID]) {
    let all = zip(o.abstract.leafTypes, o.leaves).filter { t, _ in t.holdsObjects }
    return (all.map(\.0), all.map(\.1))
  }

  /// Asks for the function that closes a generator of `s` with the last reference to it.
  func demandFinalizer(of s: FunctionSpecialisation) throws(EvaluationError) {
    guard program.code(s.key.function).isGuarded else { return }
    let f = try libraryFunction("generator", "__finalize__")
    guard case .object(.function(let r, _)) = f.abstract else { throw .consequence }
    let finalizer = program.demand(
      r, captures: [], [s.result], mode(of: r), at: requestPlace)
    finalizer.isFinalizer = true
    program.infer(finalizer)
    if program.sites.isUnwinding { throw .consequence }
    if !emitter.isDry { _ = program.request(finalizer) }
  }
}

extension Type {
  /// `true` iff values of the type refer to objects, or hold such values.
  fileprivate var holdsObjects: Bool {
    switch self {
    case .reference: true
    case .tuple(let e): e.contains(where: \.holdsObjects)
    case .optional(let t): t.holdsObjects
    case .composite(let r): r.elements.contains(where: \.holdsObjects)
    case .array(let a): a.element.holdsObjects
    default: false
    }
  }
}
