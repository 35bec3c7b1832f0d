import Diagnostics
import IR
import Types
import Utilities

/// Exceptions that containers and objects hold.
///
/// They lie in boxes, objects of one class, and are taken out where they are read: then they may be
/// any exception that is boxed anywhere in the program.
extension Evaluator {
  /// The class of boxes.
  static let box = Reference("boxed exception")

  /// Returns the type of the box of an exception like `a`; `nil` for other values.
  func boxType(of a: Abstract) throws(EvaluationError) -> Type? {
    guard case .structure(ExceptionPayloads.structure, _) = a else { return nil }
    var cases = Operand(a).exceptionCases
    let isOptional = cases.contains(.absent)
    cases.removeAll { $0 == .absent }
    for i in cases.indices {
      cases[i].isFresh = false
      cases[i] = cases[i].limited(to: 1)
    }
    let joined = [ExceptionCase].join(program.boxedCases, cases)
    if joined != program.boxedCases {
      // What is read elsewhere may be this as well.
      program.boxedCases = joined
      program.objectLayouts[Self.box.name] = [
        .scalar(.int32), .scalar(.int64), .reference(ExceptionPayloads.reference),
      ]
      program.sites.restartAll()
      throw .consequence
    }
    return isOptional ? .optional(.reference(Self.box)) : .reference(Self.box)
  }

  /// Returns the exception `o` in a box, as the type `t` asks; `nil` for other values and types.
  func boxed(_ o: Operand, as t: Type) -> Operand? {
    guard case .structure(ExceptionPayloads.structure, _) = o.abstract else { return nil }
    switch t {
    case .reference(Self.box): return newObject(Self.box, Array(o.leaves.prefix(3)))
    case .optional(.reference(Self.box)):
      let zero = emitter.integer(0, .int32)
      let isPresent = emitter.emit(.compare(.notEqual, o.leaves[0], zero), .scalar(.bool))
      let box = newObject(Self.box, Array(o.leaves.prefix(3)))
      let some = emitter.emit(.some(box.leaves[0]), t)
      let absent = emitter.emit(.absent, t)
      return Operand(t, emitter.emit(.select(isPresent, some, absent), t))
    default: return nil
    }
  }

  /// Returns the exception that is in the box `o`; `o` itself if it is none.
  func unboxed(_ o: Operand) -> Operand {
    guard !program.boxedCases.isEmpty, case .value(.reference(Self.box)) = o.abstract else {
      return o
    }
    let box = o.leaves[0]
    return exception(
      emitter.emit(.field(box, 0), .scalar(.int32)),
      shape: emitter.emit(.field(box, 1), .scalar(.int64)),
      payload: emitter.emit(.field(box, 2), .reference(ExceptionPayloads.reference)),
      program.boxedCases)
  }
}
