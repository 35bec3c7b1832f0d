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
      return try evaluator.givenMember(r, Operand(.python(.int), v))
    case .namedTuple(let fields), .data(let fields):
      let parts = try read(fields.map(\.type), name, &values, evaluator)
      return try evaluator.givenInstance(r, parts)
    }
  }

  /// Returns the argument that may be None and that `v` carries, whose type is `inner` otherwise.
  private func readOptional(
    _ inner: Type, _ v: ValueID, _ evaluator: Evaluator
  ) throws(EvaluationError) -> Operand {
    guard let payload = try program.argument(inner, evaluator).type else { throw .consequence }
    let whole = Type.optional(payload)
    if inner.dtype != nil || inner.asArray != nil || inner == .bytes || inner.asReference != nil {
      return Operand(whole, v)
    }
    if inner.asClass?.isHandle == true { return Operand(whole, v) }
    let isPresent = evaluator.emitter.emit(.isPresent(v), .scalar(.bool))
    let made = try evaluator.choose(isPresent, whole) { () throws(EvaluationError) in
      let carried = evaluator.emitter.emit(.payload(v), try resultType(inner, evaluator))
      var leaves = try unpack(carried, inner, evaluator)[...]
      let o = try read(inner, "", &leaves, evaluator)
      return evaluator.emitter.emit(.some(try evaluator.pack(o, as: payload)), whole)
    } otherwise: {
      evaluator.emitter.emit(.absent, whole)
    }
    return Operand(whole, made)
  }

  /// Returns the values that carry an argument of type `t`, which are together the value `v`.
  private func unpack(
    _ v: ValueID, _ t: Type, _ evaluator: Evaluator
  ) throws(EvaluationError) -> [ValueID] {
    let types = try leafTypes(t, evaluator)
    if types.count < 2 { return types.map { _ in v } }
    return types.enumerated().map { i, u in evaluator.emitter.emit(.element(v, UInt32(i)), u) }
  }

  /// Returns the text of the UTF-8 bytes `v`.
  private func decode(_ v: ValueID, _ evaluator: Evaluator) throws(EvaluationError) -> Operand {
    let bytes = Operand(.array(ArrayType(.uint8, rank: 1)), v)
    return try evaluator.callLibrary("str", "__decoded__", [bytes])
  }
}

extension Evaluator {
  /// Returns the member of the enumeration `c` that callers pass as its value `x`.
  func givenMember(_ c: ClassReference, _ x: Operand) throws(EvaluationError) -> Operand {
    let d = program.classes[c.position]
    // The texts of exceptions that callers raise themselves are constants.
    let number: Operand
    if c.isFlag {
      let arguments: [Operand] = [
        x, .int(Int(d.flagMask)), .int(Int(d.allBits)), .bool(c.kind == .intFlag),
      ]
      number = try callLibrary("enum_flag", "__callers_flags__", arguments)
    } else {
      let values = d.distinctMembers.map { Operand($0.value) }
      number = try callLibrary("builtins", "__callers_member__", [.tuple(values), x])
    }
    return try coerce(.instance(c, [number]), to: .instance(c, [.value(.python(.int))]))
  }

  /// Returns the instance of `c`, a named tuple or dataclass, with the given values of its fields:
  /// callers have made it already.
  func givenInstance(_ c: ClassReference, _ values: [Operand]) throws(EvaluationError) -> Operand {
    let d = program.classes[c.position]
    guard d.isObject else { return .instance(c, values) }
    try noteFields(c, values.map(\.abstract))
    return try newObject(
      d, Dictionary(zip(c.fields, values), uniquingKeysWith: { first, _ in first }))
  }

  /// Sees to it that the fields of the objects of `c` can hold `values`.
  func noteFields(_ c: ClassReference, _ values: [Abstract]) throws(EvaluationError) {
    program.constructed.insert(c.position)
    for (f, v) in zip(c.fields, values) {
      _ = try fieldType(f, of: program.classes[c.position], holding: Operand(v))
    }
    let r = c.objectType.name
    program.objectLayouts[r] = program.objects.layout(of: r)
  }

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
