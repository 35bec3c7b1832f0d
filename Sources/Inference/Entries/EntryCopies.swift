import IR
import Signatures
import Types
import Utilities

/// An array of a caller's, and the copy that the function gets because an object may keep it.
struct KeptCopy {
  /// The caller's array.
  var original: ValueID

  /// The copy.
  var copy: ValueID

  /// The type of both.
  var type: Type
}

/// Copies of the arrays that objects may keep beyond a call: the memory of callers is theirs.
extension EntryAdapter {
  /// Returns the copy of the argument `v` of type `t`; `nil` if it is no memory of the caller's.
  func copied(
    _ v: ValueID, _ t: Type, _ evaluator: Evaluator
  ) throws(EvaluationError) -> KeptCopy? {
    switch t {
    case .array, .bytes, .record:
      guard let a = t.representation.asArray else { return nil }
      return KeptCopy(original: v, copy: try copy(v, a, evaluator), type: t)
    case .optional(let inner):
      if inner.asArray == nil, inner != .bytes, !inner.passedArrays.isEmpty {
        throw evaluator.error(
          .unsupported("a value with arrays that may be None and that an object keeps",
            at: request.span))
      }
      guard inner != .string, let a = inner.representation.asArray else { return nil }
      let isPresent = evaluator.emitter.emit(.isPresent(v), .scalar(.bool))
      let made = try evaluator.choose(isPresent, t) { () throws(EvaluationError) in
        let payload = evaluator.emitter.emit(.payload(v), inner)
        return evaluator.emitter.emit(.some(try copy(payload, a, evaluator)), t)
      } otherwise: {
        evaluator.emitter.emit(.absent, t)
      }
      return KeptCopy(original: v, copy: made, type: t)
    default: return nil
    }
  }

  /// Returns a copy of the array `v` of type `a`.
  private func copy(
    _ v: ValueID, _ a: ArrayType, _ evaluator: Evaluator
  ) throws(EvaluationError) -> ValueID {
    guard a.isCContiguous || a.layout == .strided else {
      throw evaluator.error(
        .unsupported("an array in Fortran order that an object keeps", at: request.span))
    }
    let site = evaluator.makeSite(.memoryError, "unable to allocate a copy of an argument")
    let plain = ArrayType(a.element, rank: a.rank)
    let made = evaluator.emitter.emit(.copy(v, site), .array(plain))
    return plain == a ? made : evaluator.relax(made, plain, to: a)
  }

  /// Gives the caller's array what became of its copy.
  func writeBack(_ c: KeptCopy, _ evaluator: Evaluator) throws(EvaluationError) {
    switch c.type {
    case .array(let a):
      if !a.isReadOnly { _ = evaluator.emitter.emit(.assign(c.original, c.copy), .none) }
    case .record: _ = evaluator.emitter.emit(.assign(c.original, c.copy), .none)
    case .optional(.array(let a)):
      if a.isReadOnly { return }
      let isPresent = evaluator.emitter.emit(.isPresent(c.original), .scalar(.bool))
      _ = try evaluator.choose(isPresent, .scalar(.bool)) {
        let target = evaluator.emitter.emit(.payload(c.original), .array(a))
        let source = evaluator.emitter.emit(.payload(c.copy), .array(a))
        _ = evaluator.emitter.emit(.assign(target, source), .none)
        return isPresent
      } otherwise: {
        isPresent
      }
    default: break
    }
  }
}

extension Type {
  /// The types of the elements of the arrays that callers pass in a value of the type.
  var passedArrays: [Type] {
    switch self {
    case .array(let a): a.holdsReferences ? a.element.passedArrays : [a.element]
    case .bytes: [.scalar(.uint8)]
    case .tuple(let e): e.flatMap(\.passedArrays)
    case .optional(let t): t.passedArrays
    case .composite(let c): c.elements.flatMap(\.passedArrays)
    case .instance(let c): c.fields.flatMap(\.type.passedArrays)
    case .reference(let r): r.arguments.flatMap(\.elementArrays)
    case .none, .python, .scalar, .function, .string, .record: []
    }
  }

  /// The same of the elements of a container, the bytes among which are copies.
  private var elementArrays: [Type] { self == .bytes ? [] : passedArrays }
}
