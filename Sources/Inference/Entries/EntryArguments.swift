import IR
import Signatures
import Types
import Utilities

/// The making of Python's arguments.
extension EntryAdapter {
  /// Returns the argument `name` of type `t` that the first of `values` carry, and removes these.
  func read(
    _ t: Type, _ name: String, _ values: inout ArraySlice<ValueID>, _ evaluator: Evaluator
  ) throws(EvaluationError) -> Operand {
    switch t {
    case .none: return .none
    case .tuple(let e): return .tuple(try read(e, name, &values, evaluator))
    case .instance(let c): return try read(c, name, &values, evaluator)
    case .optional(let inner):
      guard let v = values.popFirst() else { throw .consequence }
      return try readOptional(inner, v, evaluator)
    default:
      guard let v = values.popFirst() else { throw .consequence }
      if let r = t.asRecord { return Operand(.record(r), [v]) }
      if t == .string { return try decode(v, evaluator) }
      return Operand(try program.inner(t, evaluator), v)
    }
  }

  /// Returns the arguments of the given types.
  private func read(
    _ types: [Type], _ name: String, _ values: inout ArraySlice<ValueID>, _ evaluator: Evaluator
  ) throws(EvaluationError) -> [Operand] {
    var result: [Operand] = []
    for t in types { result.append(try read(t, name, &values, evaluator)) }
    return result
  }

  /// Returns the argument `name`, an instance of `c`.
  private func read(
    _ c: ClassType, _ name: String, _ values: inout ArraySlice<ValueID>, _ evaluator: Evaluator
  ) throws(EvaluationError) -> Operand {
    let r = try program.boundaryClass(c.name, evaluator)
    switch c.form {
    case .handle:
      guard let v = values.popFirst() else { throw .consequence }
      let address = evaluator.emitter.emit(.address(v), .scalar(.int64))
      let zero = evaluator.emitter.integer(0)
      let isThere = evaluator.emitter.emit(.compare(.notEqual, address, zero), .scalar(.bool))
      evaluator.check(isThere, .typeError, "argument '\(name)' is NULL, not a '\(c.name)'")
      return Operand(.reference(r.objectType), v)
    case .enumeration:
      guard let v = values.popFirst() else { throw .consequence }
      // The texts of exceptions that callers raise themselves are constants.
      let values = program.classes[r.position].distinctMembers.map { Operand($0.value) }
      let number = try evaluator.callLibrary(
        "builtins", "__callers_member__", [.tuple(values), Operand(.python(.int), v)])
      let member = Operand.instance(r, [number])
      return try evaluator.coerce(member, to: .instance(r, [.value(.python(.int))]))
    case .namedTuple(let fields), .data(let fields):
      return .instance(r, try read(fields.map(\.type), name, &values, evaluator))
    }
  }

  /// Returns the argument that may be None and that `v` carries, whose type is `inner` otherwise.
  private func readOptional(
    _ inner: Type, _ v: ValueID, _ evaluator: Evaluator
  ) throws(EvaluationError) -> Operand {
    guard let payload = try program.argument(inner, evaluator).type else { throw .consequence }
    let whole = Type.optional(payload)
    guard inner == .string else { return Operand(whole, v) }
    let isPresent = evaluator.emitter.emit(.isPresent(v), .scalar(.bool))
    let text = try evaluator.choose(isPresent, whole) { () throws(EvaluationError) in
      let bytes = evaluator.emitter.emit(.payload(v), inner.carried)
      let decoded = try decode(bytes, evaluator)
      return evaluator.emitter.emit(.some(decoded.leaves[0]), whole)
    } otherwise: {
      evaluator.emitter.emit(.absent, whole)
    }
    return Operand(whole, text)
  }

  /// Returns the text of the UTF-8 bytes `v`.
  private func decode(_ v: ValueID, _ evaluator: Evaluator) throws(EvaluationError) -> Operand {
    let bytes = Operand(.array(ArrayType(.uint8, rank: 1)), v)
    return try evaluator.callLibrary("str", "__decoded__", [bytes])
  }
}

extension Evaluator {
  /// Returns the value of type `t` that `then` gives if `condition` holds, and else `otherwise`.
  func choose(
    _ condition: ValueID, _ t: Type, _ hint: BranchHint = .none,
    then: () throws(EvaluationError) -> ValueID, otherwise: () throws(EvaluationError) -> ValueID
  ) throws(EvaluationError) -> ValueID {
    let (first, second, join) = (emitter.makeBlock(), emitter.makeBlock(), emitter.makeBlock())
    let none = emitter.list([])
    emitter.terminate(
      .branch(condition, BlockTarget(first, none), BlockTarget(second, none), hint))
    let result = emitter.makeParameter(of: join, t)
    emitter.position(at: first)
    let a = try then()
    emitter.jump(to: join, [a])
    emitter.position(at: second)
    let b = try otherwise()
    emitter.jump(to: join, [b])
    emitter.position(at: join)
    return result
  }
}
