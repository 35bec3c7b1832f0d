import IR
import PythonSSA
import Types
import Utilities

/// Names a parameter of a function.
struct GrowingTuple: Hashable {
  /// The function.
  var function: FunctionReference

  /// The position of the parameter.
  var parameter: Int
}

/// Tuples whose length is known at run time only: objects of the class `tuple` over the type of
/// their elements. All others are static, and have a type for each element.
extension Program {
  /// Returns the tuple object that covers tuples of these elements, or `nil` if they have no common
  /// type.
  func tupleObject(of elements: [Abstract]) -> Abstract? {
    var element: Type?
    for e in elements {
      if let n = e.promotable { sites.promote(n) }
      guard let t = e.string == nil ? e.generalised.type : .string else { return nil }
      guard let known = element else {
        element = t
        continue
      }
      guard let j = joinTypes(known, t) else { return nil }
      element = j
    }
    return element.map { .value(.reference(Reference("tuple", [$0]))) }
  }
}

extension Evaluator {
  /// The number of specialisations of a function inside each other beyond which tuples that differ
  /// in length between them are objects.
  private static let nestingOfStaticTuples = 16

  /// The same of lists: beyond it these are made on the heap.
  private static let nestingOfStaticLists = 3

  /// Returns the arguments of a call of `f`: tuples that recursion makes ever longer are objects.
  func withTupleObjects(
    _ arguments: [Operand], of f: FunctionReference
  ) throws(EvaluationError) -> [Operand] {
    if program.isLibrary(f) { return arguments }
    if let outer = program.active[f], outer.count > Self.nestingOfStaticLists {
      try promoteGrowingLists(arguments, outer.suffix(2))
      if outer.count > Self.nestingOfStaticTuples, let own = outer.last {
        try noteGrowingTuples(arguments, of: f, in: own)
      }
    }
    if program.growingTuples.isEmpty { return arguments }
    var result = arguments
    for (i, o) in arguments.enumerated() {
      guard program.growingTuples.contains(GrowingTuple(function: f, parameter: i)),
        case .tuple(let e) = o.abstract, let object = program.tupleObject(of: e)
      else { continue }
      result[i] = try coerce(o, to: object)
    }
    return result
  }

  /// Has the lists among the arguments made on the heap if calls around this one, of the same
  /// function, have lists of other lengths.
  private func promoteGrowingLists(
    _ arguments: [Operand], _ calls: ArraySlice<FunctionSpecialisation>
  ) throws(EvaluationError) {
    for (i, o) in arguments.enumerated() {
      guard case .list(let x, _) = o.abstract, let n = o.abstract.promotable else { continue }
      let isGrowing = calls.contains {
        guard case .list(let y, _) = $0.key.arguments[i] else { return false }
        return x.count != y.count
      }
      guard isGrowing, program.haveOneType(x) else { continue }
      for c in calls {
        if let m = c.key.arguments[i].promotable { program.sites.promote(m) }
      }
      program.sites.promote(n)
      throw .consequence
    }
  }

  /// Begins again with everything if arguments of this call of the function are tuples of other
  /// lengths than those of the call `own` around it.
  private func noteGrowingTuples(
    _ arguments: [Operand], of f: FunctionReference, in own: FunctionSpecialisation
  ) throws(EvaluationError) {
    for (i, (o, own)) in zip(arguments, own.key.arguments).enumerated() {
      guard case .tuple(let x) = o.abstract, case .tuple(let y) = own, x.count != y.count,
        program.tupleObject(of: x) != nil
      else { continue }
      guard program.growingTuples.insert(GrowingTuple(function: f, parameter: i)).inserted else {
        continue
      }
      program.sites.restartAll()
      throw .consequence
    }
  }

  /// Returns the static tuple `o` as the tuple object `r`; `nil` for others.
  func tupleObject(_ o: Operand, as r: Reference) throws(EvaluationError) -> Operand? {
    guard case .tuple = o.abstract, r.name == "tuple", let e = o.elements else { return nil }
    let items = try newStorage(
      of: r.arguments.first ?? Reference.unknown, emitter.integer(Int64(e.count)))
    for (i, x) in e.enumerated() {
      try storeItem(x, at: emitter.integer(Int64(i)), in: items)
    }
    return newObject(r, [items.leaves[0], emitter.integer(Int64(e.count))])
  }
}
