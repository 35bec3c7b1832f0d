import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Variables of classes to which functions assign: each thread has its own.
extension Evaluator {
  /// Evaluates `c.name = value`.
  func setClassVariable(
    _ name: String, of c: ClassReference, _ value: Operand
  ) throws(EvaluationError) {
    let d = program.classes[c.position]
    guard d.ownAttributes.contains(name), let e = d.attributes[name], e.module == 0 else {
      throw error(.noAttributeAssignment(name, .object(.userClass(c)), at: span))
    }
    _ = try assignedVariable(e)
    program.objects.noteAssigned(e)
    try setThreadObject(e, value)
  }

  /// Returns what the variable `name` of the class `d` holds; `nil` if nothing is assigned to it.
  func classVariable(
    _ name: String, of d: ClassDescription
  ) throws(EvaluationError) -> Operand? {
    guard let e = d.attributes[name], program.objects.threadMember(e) != nil else { return nil }
    return try threadObject(e)
  }

  /// Returns the values of the variables of the class that its objects have as fields, too;
  /// `holder` is the class as a value, if it is one inside a function.
  func attributeValues(
    _ d: ClassDescription, _ holder: Operand?
  ) throws(EvaluationError) -> [String: Operand] {
    var values = try heldValues(d, of: holder)
    for (name, e) in d.attributes where program.objects.hasMember(name, of: d.reference) {
      if program.objects.assignedVariables.contains(e) {
        let what = "assignment to '\(name)' of the class '\(d.reference.name)' and of its objects"
        throw error(.unsupported(what, at: span))
      }
      let isShared = e.module == 0 && program.changedNames.contains(name)
      values[name] = try evaluate(constant: e, isShared: isShared)
    }
    return values
  }

  /// Evaluates `d(...)` of a class whose `__new__` is `new`.
  func constructObject(
    _ d: ClassDescription, _ new: ClassDescription.Method, _ positional: [Operand],
    _ keywords: [KeywordOperand], _ holder: Operand?
  ) throws(EvaluationError) -> Operand {
    guard d.reference.kind == .plain else {
      let what = "an instance of '\(d.reference.name)', which has '__new__',"
      throw error(.unsupported(what, at: span))
    }
    let owner = holder ?? Operand(.object(.userClass(d.reference)))
    let o = try call(
      Operand(.object(.method(new.function, receiver: owner.abstract)), owner.leaves), positional,
      keywords)
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
    guard case .object(.userClass(let c))? = arguments.first?.plainClass.abstract,
      program.classes[c.position].isObject
    else { throw error(.unsupported("'object.__new__' of such a class", at: span)) }
    let d = program.classes[c.position]
    return try newObject(d, try attributeValues(d, arguments.first))
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
