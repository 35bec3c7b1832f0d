import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Variables of classes to which functions assign: a number that each thread keeps, with a flag
/// that says whether it was assigned to.
extension Evaluator {
  /// Evaluates `c.name = value`.
  func setClassVariable(
    _ name: String, of c: ClassReference, _ value: Operand
  ) throws(EvaluationError) {
    let d = program.classes[c.position]
    guard d.ownAttributes.contains(name), let e = d.attributes[name] else {
      throw error(.noAttributeAssignment(name, .object(.userClass(c)), at: span))
    }
    let v = ClassVariable(owner: c.position, name: name)
    let first = try evaluate(constant: e)
    var known = program.objects.variables[v].map { Abstract.value($0) } ?? first.abstract
    known = known.generalised
    guard let t = program.join(known, value.abstract.generalised)?.type, let dtype = t.dtype,
      dtype.kind != .complex, first.abstract.leafCount == 0
    else { throw error(.classVariableType(name, c.name, value.abstract, at: span)) }
    program.objects.setVariable(v, to: t)
    if emitter.isDry { return }
    let zero = emitter.integer(0)
    let (values, flags) = (storage(of: v, dtype), flags(of: v))
    let new = try convert(value, to: t).leaves[0]
    _ = emitter.emit(.storeFlat(values, zero, new), .none)
    _ = emitter.emit(.storeFlat(flags, zero, emitter.integer(1, .uint8)), .none)
  }

  /// Returns what the variable `name` of the class `d` holds; `nil` if nothing is assigned to it.
  func classVariable(
    _ name: String, of d: ClassDescription
  ) throws(EvaluationError) -> Operand? {
    let order = [d.reference.position] + d.reference.ancestors
    let owner = order.first { p in
      (p == d.reference.position ? d : program.classes[p]).ownAttributes.contains(name)
    }
    guard let owner, let e = d.attributes[name] else { return nil }
    let v = ClassVariable(owner: owner, name: name)
    guard let t = program.objects.variables[v], let dtype = t.dtype else { return nil }
    if emitter.isDry { return dummy(.value(t)) }
    let zero = emitter.integer(0)
    let flag = emitter.emit(.loadFlat(flags(of: v), zero), .scalar(.uint8))
    let isSet = emitter.emit(
      .compare(.notEqual, flag, emitter.integer(0, .uint8)), .scalar(.bool))
    let first = try convert(try evaluate(constant: e), to: t).leaves[0]
    let kept = emitter.emit(.loadFlat(storage(of: v, dtype), zero), t)
    return Operand(t, emitter.emit(.select(isSet, kept, first), t))
  }

  /// The array of one element that holds the variable `v`.
  private func storage(of v: ClassVariable, _ d: DType) -> ValueID {
    array("class variable \(v.owner) \(v.name)", d)
  }

  /// The array of one element that says whether something was assigned to the variable `v`.
  private func flags(of v: ClassVariable) -> ValueID {
    array("flag of class variable \(v.owner) \(v.name)", .uint8)
  }

  /// The array of one element called `name` that lives as long as the program.
  private func array(_ name: String, _ d: DType) -> ValueID {
    let n = program.globalArray(name)
    return emitter.emit(.globalArray(n), .array(ArrayType(.scalar(d), rank: 1, extents: [1])))
  }

  /// Returns the values of the variables of the class that its objects have as fields, too.
  func attributeValues(_ d: ClassDescription) throws(EvaluationError) -> [String: Operand] {
    var values: [String: Operand] = [:]
    for (name, e) in d.attributes where program.objects.hasMember(name, of: d.reference) {
      if try classVariable(name, of: d) != nil {
        let what = "assignment to '\(name)' of the class '\(d.reference.name)' and of its objects"
        throw error(.unsupported(what, at: span))
      }
      values[name] = try evaluate(constant: e)
    }
    return values
  }

  /// Evaluates `d(...)` of a class whose `__new__` is `new`.
  func constructObject(
    _ d: ClassDescription, _ new: ClassDescription.Method, _ positional: [Operand],
    _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    guard d.reference.kind == .plain else {
      let what = "an instance of '\(d.reference.name)', which has '__new__',"
      throw error(.unsupported(what, at: span))
    }
    let owner = Abstract.object(.userClass(d.reference))
    let o = try call(
      Operand(.object(.method(new.function, receiver: owner))), positional, keywords)
    guard !o.abstract.isUnion, !o.abstract.isOptional else {
      throw error(.unsupported("'__new__' that returns \(o.abstract)", at: span))
    }
    guard let c = objectClass(of: o),
      c.position == d.reference.position || c.ancestors.contains(d.reference.position)
    else { return o }
    if method("__init__", of: o) != nil {
      _ = try callMethod("__init__", of: o, positional, keywords)
    }
    return o
  }

  /// Evaluates `object.__new__(c)`.
  func bareObject(_ arguments: [Operand]) throws(EvaluationError) -> Operand {
    guard case .object(.userClass(let c))? = arguments.first?.abstract,
      program.classes[c.position].isObject
    else { throw error(.unsupported("'object.__new__' of such a class", at: span)) }
    let d = program.classes[c.position]
    return try newObject(d, try attributeValues(d))
  }

  /// Evaluates the `functools.cached_property` called `name` of the object `o`.
  func cachedValue(
    _ name: String, _ m: ClassDescription.Method, of o: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand {
    let method = Operand(.object(.method(m.function, receiver: o.abstract)), o.leaves)
    guard let (first, known) = program.objects.member(name, of: c.objectType.name) else {
      let value = try call(method, [], [])
      try setAttribute(name, of: o, value)
      return value
    }
    let flag = UInt32(first + known.size - 1)
    let isSet = emitter.emit(.field(o.leaves[0], flag), .scalar(.bool))
    return try either(
      isSet, { () throws(EvaluationError) in read(known, at: first, of: o) },
      { () throws(EvaluationError) in
        let value = try call(method, [], [])
        try setAttribute(name, of: o, value)
        return value
      })
  }
}

extension Diagnostic {
  static func classVariableType(
    _ name: String, _ c: String, _ a: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .unsupportedConstruct,
      "assignment of \(a) to the variable '\(name)' of the class '\(c)' is not supported", at: s,
      notes: [Note("variables of classes that functions assign to hold numbers")])
  }
}
