import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Objects of the program's classes whose fields may change: they lie on the heap, and are passed
/// by reference.
extension Evaluator {
  /// Returns the class of the program whose object on the heap `o` is.
  func objectClass(of o: Operand) -> ClassReference? {
    o.abstract.objectClassPosition.map { program.classes[$0].reference }
  }

  /// Evaluates `c(...)` of a class whose objects are on the heap.
  func constructObject(
    _ d: ClassDescription, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    let c = d.reference
    program.constructed.insert(c.position)
    if let new = d.methods["__new__"] { return try constructObject(d, new, positional, keywords) }
    var values: [String: Operand] = [:]
    var others: [Operand] = []
    if d.methods["__init__"] == nil {
      let bound = try bindFields(d, positional, keywords)
      for (f, o) in zip(c.fields, bound.fields) { values[f] = o }
      others = bound.others
    }
    for (name, v) in try attributeValues(d) { values[name] = v }
    let o = try newObject(d, values)
    if d.methods["__init__"] != nil {
      _ = try callMethod("__init__", of: o, positional, keywords)
    } else if d.methods["__post_init__"] != nil {
      _ = try callMethod("__post_init__", of: o, others)
    }
    return o
  }

  /// Returns a new object of the class `d` with the values of some of its fields.
  func newObject(
    _ d: ClassDescription, _ values: [String: Operand]
  ) throws(EvaluationError) -> Operand {
    let r = d.reference.objectType
    let others = values.keys.filter { !d.reference.fields.contains($0) }.sorted()
    for f in d.reference.fields + others {
      if let o = values[f] { _ = try fieldType(f, of: d, holding: o) }
    }
    program.objectLayouts[r.name] = program.objects.layout(of: r.name)
    if emitter.isDry { return Operand(.reference(r), newObjectIR(r, [])) }
    var leaves: [ValueID] = []
    for m in program.objects.members[r.name] ?? [] {
      if let o = values[m.name] {
        leaves += try coerce(o, to: m.value).leaves
      } else {
        leaves += m.value.leafTypes.map { emitter.emit(.undefined, $0) }
      }
      if m.mayBeAbsent {
        leaves.append(emitter.integer(values[m.name] == nil ? 0 : 1, .bool))
      }
    }
    return Operand(.reference(r), newObjectIR(r, leaves))
  }

  /// Returns a new object of type `r` of the given fields.
  private func newObjectIR(_ r: Reference, _ fields: [ValueID]) -> ValueID {
    let site = makeSite(.memoryError, "unable to allocate an object")
    let list = emitter.list(fields)
    let v = emitter.emit(.newObject(list, site), .reference(r))
    checkMemory(of: v, site)
    return v
  }

  /// Returns what a field holds to which a value like `a` is assigned.
  func kept(_ a: Abstract) throws(EvaluationError) -> Abstract {
    switch a {
    case .never: throw .consequence
    case .value: return a
    case .list(_, let n) where n != 0, .mapping(_, let n) where n != 0:
      program.sites.promote(n)
      throw .consequence
    case .tuple(let e): return .tuple(try kept(e))
    case .instance(let c, let e): return .instance(c, try kept(e))
    case .union(let e): return .union(try kept(e))
    case .object(.function(let f, let captures)):
      return .object(.function(f, captures: try kept(captures)))
    case .object(.method(let f, let receiver)):
      return .object(.method(f, receiver: try kept(receiver)))
    default: return a.generalised
    }
  }

  /// Returns what fields hold to which values like `all` are assigned.
  private func kept(_ all: [Abstract]) throws(EvaluationError) -> [Abstract] {
    var result: [Abstract] = []
    for a in all { result.append(try kept(a)) }
    return result
  }

  /// Sees to it that the field `name` of the class `d` can hold `o`; returns what it holds.
  func fieldType(
    _ name: String, of d: ClassDescription, holding o: Operand
  ) throws(EvaluationError) -> Abstract {
    let r = d.reference.objectType.name
    var a = try kept(o.abstract)
    if let known = program.objects.member(name, of: r)?.member.value {
      guard let joined = program.joinFields(known, a) else {
        throw error(.fieldConflict(name, d.reference.name, known, o.abstract, at: span))
      }
      a = joined
    }
    let options = d.options[name] ?? FieldOptions()
    let isGiven =
      d.methods["__init__"] == nil && d.reference.fields.contains(name)
      && (options.isGiven || options.hasDefault)
    let isSure =
      !program.deletedAttributes.contains(name)
      && (d.sureFields.contains(name) || isGiven || d.attributes[name] != nil)
    program.objects.set(name, of: r, to: a, mayBeAbsent: !isSure)
    return a
  }

  /// Evaluates `o.name = value`.
  func setAttribute(
    _ name: String, of target: Operand, _ value: Operand
  ) throws(EvaluationError) {
    let o = present(target, .attributeError, "'NoneType' object has no attribute '\(name)'")
    if o.abstract.isUnion {
      _ = try distribute(o) { (c) throws(EvaluationError) in
        try setAttribute(name, of: c, value)
        return .none
      }
      return
    }
    if case .object(.userClass(let c)) = o.abstract {
      return try setClassVariable(name, of: c, value)
    }
    if try setRecordAttribute(name, of: o, value) { return }
    guard let c = objectClass(of: o) else {
      throw error(.noAttributeAssignment(name, o.abstract, at: span))
    }
    let d = program.classes[c.position]
    if let setter = d.setters[name] {
      _ = try call(Operand(.object(.method(setter, receiver: o.abstract)), o.leaves), [value], [])
      return
    }
    if d.methods[name]?.kind == .property {
      throw error(.unsupported("assignment to the property '\(name)' without a setter", at: span))
    }
    let a = try fieldType(name, of: d, holding: value)
    if emitter.isDry { return }
    guard let (first, m) = program.objects.member(name, of: c.objectType.name) else {
      throw .consequence
    }
    var leaves = try coerce(value, to: a).leaves
    if m.mayBeAbsent { leaves.append(emitter.integer(1, .bool)) }
    for (i, v) in leaves.enumerated() {
      _ = emitter.emit(.setField(o.leaves[0], UInt32(first + i), v), .none)
    }
  }

  /// Evaluates `del o.name`.
  func deleteAttribute(_ name: String, of target: Operand) throws(EvaluationError) {
    let o = present(target, .attributeError, "'NoneType' object has no attribute '\(name)'")
    if let c = objectClass(of: o), let deleter = program.classes[c.position].deleters[name] {
      _ = try call(Operand(.object(.method(deleter, receiver: o.abstract)), o.leaves), [], [])
      return
    }
    guard let c = objectClass(of: o), program.classes[c.position].methods[name] == nil,
      program.classes[c.position].attributes[name] == nil
    else { throw error(.unsupported("'del' of attribute '\(name)' of \(o.abstract)", at: span)) }
    guard let (first, m) = program.objects.member(name, of: c.objectType.name) else {
      if emitter.isDry { throw .consequence }
      throw error(.noAttribute(name, o.abstract, nearest: nil, at: span))
    }
    checkPresence(of: name, in: o, c, first, m)
    for (i, t) in (m.value.leafTypes + [.python(.bool)]).enumerated() {
      let isFlag = i == m.value.leafCount
      if !isFlag && !t.ownsMemory { continue }
      let v = isFlag ? emitter.integer(0, .bool) : emitter.emit(.undefined, t)
      _ = emitter.emit(.setField(o.leaves[0], UInt32(first + i), v), .none)
    }
  }

  /// Raises AttributeError if the object `o` has no value for the field `m` called `name`.
  private func checkPresence(
    of name: String, in o: Operand, _ c: ClassReference, _ first: Int, _ m: ObjectTable.Member
  ) {
    guard m.mayBeAbsent else { return }
    let flag = UInt32(first + m.size - 1)
    let isSet = emitter.emit(.field(o.leaves[0], flag), .scalar(.bool))
    check(isSet, .attributeError, "'\(c.name)' object has no attribute '\(name)'")
  }

  /// Evaluates `o.name` of an object of the class `c`; `nil` if it has no such attribute.
  func objectAttribute(
    _ name: String, of o: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    let d = program.classes[c.position]
    if let m = d.methods[name], m.kind == .cached { return try cachedValue(name, m, of: o, c) }
    if d.methods[name]?.kind != .property, let f = try field(name, of: o, c) { return f }
    if name == "__class__" { return Operand(.object(.userClass(c))) }
    if let a = try attribute(name, of: o, c) { return a }
    // It may be found later where it is assigned.
    if emitter.isDry, program.assignedAttributes.contains(name) { throw .consequence }
    guard d.assigned.contains(name) else { return nil }
    // Nothing that assigns to it is ever reached before it is read.
    raise(makeSite(.attributeError, "'\(c.name)' object has no attribute '\(name)'"))
    isStopped = true
    return Operand(.never)
  }

  /// Returns the value of the field `name` of the object `o`; `nil` if it has none of this name.
  func field(
    _ name: String, of o: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    guard let (first, m) = program.objects.member(name, of: c.objectType.name) else { return nil }
    checkPresence(of: name, in: o, c, first, m)
    return read(m, at: first, of: o)
  }

  /// Returns what the field `m`, the first leaf of which is at `first`, of the object `o` holds.
  func read(_ m: ObjectTable.Member, at first: Int, of o: Operand) -> Operand {
    let a = program.refreshed(m.value)
    let leaves = a.leafTypes.enumerated().map { i, t in
      emitter.emit(.field(o.leaves[0], UInt32(first + i)), t)
    }
    return Operand(a, leaves)
  }

  /// The values of the fields of the object `o` that the class declares, in order.
  func objectFields(of o: Operand, _ c: ClassReference) throws(EvaluationError) -> [Operand] {
    var values: [Operand] = []
    for f in c.fields {
      guard let v = try field(f, of: o, c) else { throw .consequence }
      values.append(v)
    }
    return values
  }

  /// Evaluates `isinstance(o, c)` of an object on the heap; `nil` for others.
  func isObjectInstance(_ o: Operand, _ c: Operand) throws(EvaluationError) -> Operand? {
    if case .value(.optional(let t)) = o.abstract, case .reference = t {
      guard let inner = try isObjectInstance(dummyOperand(t), c) else { return nil }
      if inner.abstract.bool == false { return inner }
      return Operand(.python(.bool), emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool)))
    }
    guard let own = objectClass(of: o) else { return nil }
    let isAny = (c.elements ?? [c]).contains { k in
      switch k.abstract {
      case .object(.builtinClass("object")): true
      case .object(.userClass(let k)):
        k.position == own.position || own.ancestors.contains(k.position)
      default: false
      }
    }
    return .bool(isAny)
  }

  /// Returns an operand of type `t` whose leaves mean nothing.
  private func dummyOperand(_ t: Type) -> Operand { dummy(.value(t)) }

  /// Evaluates `a is b` of references, or of what may be one; `nil` for others.
  func isSameObject(_ a: Operand, _ b: Operand) -> Operand? {
    guard let x = objectAddress(a), let y = objectAddress(b) else { return nil }
    if a.abstract.reference != b.abstract.reference { return .bool(false) }
    return Operand(.python(.bool), emitter.emit(.compare(.equal, x, y), .scalar(.bool)))
  }

  /// Returns the address of an object, or 0 for None; `nil` if `o` is neither.
  private func objectAddress(_ o: Operand) -> ValueID? {
    switch o.abstract {
    case .value(.reference): return emitter.emit(.address(o.leaves[0]), .scalar(.int64))
    case .value(.optional(let t)):
      guard case .reference = t else { return nil }
      let inner = emitter.emit(.payload(o.leaves[0]), t)
      let address = emitter.emit(.address(inner), .scalar(.int64))
      let isPresent = emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool))
      return emitter.emit(.select(isPresent, address, emitter.integer(0)), .scalar(.int64))
    default: return nil
    }
  }

  /// Compares objects of the class `c` as it does where it has no method for it.
  func compareObjects(
    _ p: Predicate, _ a: Operand, _ b: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    let isEquality = p == .equal || p == .notEqual
    if c.kind == .data, objectClass(of: b)?.position == c.position,
      let o = try compareFields(p, a, b, c)
    {
      return o
    }
    guard isEquality, let same = isSameObject(a, b) else { return nil }
    return p == .equal ? same : try unary(.not, same)
  }
}

extension ObjectTable {
  /// `true` iff the objects of the class `c` have a field called `name`.
  func hasMember(_ name: String, of c: ClassReference) -> Bool {
    member(name, of: c.objectType.name) != nil
  }
}

extension Abstract {
  /// The type of reference that the value is, or may be.
  var reference: Reference? {
    switch self {
    case .value(.reference(let r)), .value(.optional(.reference(let r))): r
    default: nil
    }
  }
}

extension Program {
  /// Returns what is known of a field that holds `a` or `b`; `nil` if there is no such thing.
  func joinFields(_ a: Abstract, _ b: Abstract) -> Abstract? {
    if let j = join(a, b) { return j }
    return a.isText && b.isText ? .value(.string) : nil
  }

  /// Returns what is known of a field with what is known now of the objects in it.
  func refreshed(_ a: Abstract) -> Abstract {
    switch a {
    case .value(let t): .value(refreshed(t))
    case .tuple(let e): .tuple(e.map { refreshed($0) })
    default: a.mappingTypes { refreshed($0) }
    }
  }

  /// Returns the type `t` of a field with what is known now of the objects in it.
  private func refreshed(_ t: Type) -> Type {
    switch t {
    case .reference(let r) where r.origin != 0:
      guard let s = sites[r.origin], !s.arguments.isEmpty else { return t }
      return .reference(
        Reference(r.name, s.arguments, origin: sites.representative(r.origin)))
    case .optional(let inner): return .optional(refreshed(inner))
    case .tuple(let e): return .tuple(e.map { refreshed($0) })
    case .composite(let r): return .composite(r.mapping { refreshed($0) })
    default: return t
    }
  }
}

extension Diagnostic {
  static func fieldConflict(
    _ name: String, _ c: String, _ known: Abstract, _ a: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .noJoin, "field '\(name)' of '\(c)' is \(known) at one place and \(a) at another", at: s,
      notes: [Note("use two fields, or give it one type everywhere")])
  }
}
