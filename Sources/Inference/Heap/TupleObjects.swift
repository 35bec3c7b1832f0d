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

  /// Returns the arguments of a call of `f`: tuples that recursion makes ever longer are objects.
  func withTupleObjects(
    _ arguments: [Operand], of f: FunctionReference
  ) throws(EvaluationError) -> [Operand] {
    if program.isLibrary(f) { return arguments }
    if specialisation.key.function == f, program.active[f, default: 0] > Self.nestingOfStaticTuples
    {
      try noteGrowingTuples(arguments, of: f)
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

  /// Begins again with everything if arguments of this call of the function itself are tuples of
  /// other lengths than its own.
  private func noteGrowingTuples(
    _ arguments: [Operand], of f: FunctionReference
  ) throws(EvaluationError) {
    for (i, (o, own)) in zip(arguments, specialisation.key.arguments).enumerated() {
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
