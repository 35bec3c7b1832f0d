import IR
import Signatures
import Types
import Utilities

/// The making of results that C callers may keep.
extension EntryAdapter {
  /// Returns the leaves of `o` as the boundary's type `t`.
  func convert(
    _ o: Operand, to t: Type, _ evaluator: Evaluator
  ) throws(EvaluationError) -> [ValueID] {
    switch t {
    case .none: return []
    case .tuple(let types): return try convert(o.elements ?? [], to: types, evaluator)
    case .string, .bytes:
      let name = t == .string ? "__encoded__" : "__terminated__"
      let b = try evaluator.callLibrary(t == .string ? "str" : "bytes", name, [o])
      guard let a = b.abstract.array else { throw .consequence }
      return [try own(b.leaves[0], a, evaluator)]
    case .array:
      guard let a = o.abstract.array else { throw .consequence }
      return [try own(o.leaves[0], a, evaluator)]
    case .optional(let inner): return [try convertOptional(o, to: inner, evaluator)]
    case .instance(let c): return try convert(o, to: c, evaluator)
    case .reference:
      guard case .tuple = o.abstract, let r = try program.inner(t, evaluator).asReference,
        let object = try evaluator.tupleObject(o, as: r)
      else { return o.leaves }
      return object.leaves
    case .record: return o.leaves
    case .python, .scalar, .function: return try evaluator.convert(o, to: t).leaves
    case .composite: throw .consequence
    }
  }

  /// Returns the leaves of `parts` as the boundary's types `types`.
  private func convert(
    _ parts: [Operand], to types: [Type], _ evaluator: Evaluator
  ) throws(EvaluationError) -> [ValueID] {
    guard parts.count == types.count else { throw .consequence }
    var leaves: [ValueID] = []
    for (o, t) in zip(parts, types) { leaves += try convert(o, to: t, evaluator) }
    return leaves
  }

  /// Returns the leaves of the instance `o` of the class `c`.
  private func convert(
    _ o: Operand, to c: ClassType, _ evaluator: Evaluator
  ) throws(EvaluationError) -> [ValueID] {
    switch c.form {
    case .handle: return o.leaves
    case .enumeration:
      let value = try evaluator.attribute("value", of: o)
      return try evaluator.convert(value, to: .scalar(.int64)).leaves
    case .namedTuple(let fields), .data(let fields):
      var values = o.fieldValues
      if let r = evaluator.objectClass(of: o) { values = try evaluator.objectFields(of: o, r) }
      return try convert(values, to: fields.map(\.type), evaluator)
    }
  }

  /// Returns `o`, which may be None, as an optional value of the boundary's type `inner`.
  private func convertOptional(
    _ o: Operand, to inner: Type, _ evaluator: Evaluator
  ) throws(EvaluationError) -> ValueID {
    let carried = try resultType(inner, evaluator)
    let whole = Type.optional(carried)
    if o.abstract == .none { return evaluator.emitter.emit(.absent, whole) }
    func some(_ o: Operand) throws(EvaluationError) -> ValueID {
      let v = pack(try convert(o, to: inner, evaluator), carried, evaluator)
      return evaluator.emitter.emit(.some(v), whole)
    }
    guard case .value(.optional(let t)) = o.abstract else { return try some(o) }
    let isPresent = evaluator.emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool))
    return try evaluator.choose(isPresent, whole) { () throws(EvaluationError) in
      try some(evaluator.payload(of: o, t))
    } otherwise: {
      evaluator.emitter.emit(.absent, whole)
    }
  }

  /// Returns an array that the caller may keep: `v` itself if nobody else holds it, or a copy.
  private func own(
    _ v: ValueID, _ a: ArrayType, _ evaluator: Evaluator
  ) throws(EvaluationError) -> ValueID {
    let type = Type.array(ArrayType(a.element, rank: a.rank))
    let exclusive = evaluator.emitter.emit(.isExclusive(v), .scalar(.bool))
    return try evaluator.choose(exclusive, type, .likely) {
      var operands = [v, evaluator.emitter.integer(0)]
      for i in 0..<a.rank { operands.append(evaluator.extent(v, i)) }
      for i in 0..<a.rank { operands.append(evaluator.stride(v, i)) }
      let list = evaluator.emitter.list(operands)
      return type == Type.array(a) ? v : evaluator.emitter.emit(.view(list), type)
    } otherwise: { () throws(EvaluationError) in
      if a.element.asRecord != nil {
        let copied = try evaluator.callLibrary("record", "__copied__", [Operand(.array(a), v)])
        guard let found = copied.abstract.array, let t = type.asArray else { throw .consequence }
        return evaluator.relax(copied.leaves[0], found, to: t)
      }
      let site = evaluator.makeSite(.memoryError, "unable to allocate the result")
      return evaluator.emitter.emit(.copy(v, site), type)
    }
  }
}
