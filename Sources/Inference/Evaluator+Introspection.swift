import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// The intrinsics behind `type`, `hasattr`, `getattr`, named tuples and mappings of names.
extension Evaluator {
  /// Evaluates the intrinsic `name`; `nil` if it is none of these.
  func introspection(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    guard let x = a.first else { return nil }
    if let o = try dataclassOperation(name, a) { return o }
    switch name {
    case "__class__": return x.abstract.string.map { Operand(.object(.builtinClass($0))) }
    case "__type_of__":
      if let c = objectClass(of: x) { return Operand(.object(.userClass(c))) }
      if let c = exceptionType(of: x) { return c }
      guard let c = x.abstract.ownClass else {
        throw error(.unsupported("the type of \(x.abstract)", at: span))
      }
      return Operand(c)
    case "__has_attribute__":
      return .bool(try findAttribute(a) != nil)
    case "__has_method__":
      // The methods of builtin classes are operations of the library, which may ask here.
      if try specialMethod(try string(a, 1), of: x) != nil { return .bool(false) }
      return .bool(try findAttribute(a) != nil)
    case "__get_attribute__":
      if let o = try findAttribute(a) { return o }
      if a.count > 2 { return a[2] }
      return try attribute(a[1].abstract.string ?? "", of: x)
    case "__is_callable__": return .bool(isCallable(x))
    case "__is_instance__":
      guard a.count > 1 else { return nil }
      if let known = try isExceptionInstance(x, a[1]) { return known }
      if let known = try isAbstractInstance(x, a[1]) { return known }
      if let known = try isObjectInstance(x, a[1]) { return known }
      return .bool(x.abstract.isInstance(of: a[1].abstract))
    case "__is_subclass__":
      guard a.count > 1 else { return nil }
      if let known = try isSubclass(x.abstract, a[1].abstract) { return known }
      let what = "'issubclass' of \(x.abstract) and \(a[1].abstract)"
      throw error(.unsupported(what, at: span))
    case "__member_of__":
      guard a.count > 1, case .object(.userClass(let c)) = x.abstract else { return nil }
      return .instance(c, [a[1]])
    case "__given_member__":
      guard a.count > 1, case .object(.userClass(let c)) = x.abstract else { return nil }
      return try givenMember(c, a[1])
    case "__given_instance__":
      guard a.count > 1, case .object(.userClass(let c)) = x.abstract else { return nil }
      return try givenInstance(c, a[1].elements ?? [])
    case "__list__":
      let e = x.elements ?? []
      return try list(e)
    case "__remove_attribute__":
      try deleteAttribute(try string(a, 1), of: x)
      return Operand.none
    case "__set_attribute__":
      try setAttribute(try string(a, 1), of: x, try argument(a, 2))
      return Operand.none
    case "__named_tuple__": return try namedTuple(a)
    case "__replaced__": return try replaced(x, a[1])
    case "__field_names__" where objectClass(of: x) != nil:
      let names = objectClass(of: x)?.fields ?? []
      return .tuple(names.map { Operand(.constant(.string($0))) })
    case "__field_names__":
      if let c = objectClass(of: x) {
        return .tuple(c.fields.map { Operand(.constant(.string($0))) })
      }
      if case .object(.userClass(let c)) = x.abstract {
        return .tuple(c.fields.map { Operand(.constant(.string($0))) })
      }
      if let e = x.entries { return .tuple(e.map(\.key)) }
      return .tuple(x.fieldNames.map { Operand(.constant(.string($0))) })
    case "__is_mapping__": return .bool(x.entries != nil)
    case "__is_exception__": return .bool(x.isException)
    case "__cause_added__":
      guard a.count > 1 else { return nil }
      return try withCause(x, a[1])
    case "__for_each_exception__": return try forEachException(a)
    case "__field_values__":
      if let c = objectClass(of: x) { return .tuple(try objectFields(of: x, c)) }
      return .tuple(x.fieldValues)
    case "__members__":
      guard case .object(.userClass(let c)) = x.abstract, c.isEnumeration else { return nil }
      return listedMembers(of: c, all: a.count > 1)
    case "__is_member__": return .bool(x.abstract.instanceClass?.isEnumeration == true)
    case "__shows_value__": return .bool(x.abstract.instanceClass?.showsValue == true)
    case "__is_flag__": return .bool(x.abstract.instanceClass?.isFlag == true)
    case "__mixed_value__": return try plainOperand(x)
    case "__flag_members__": return try flagMembers(x)
    case "__is_enumeration__":
      guard case .object(.userClass(let c)) = x.abstract else { return .bool(false) }
      return .bool(c.isEnumeration)
    case "__is_instance_of_class__": return .bool(x.abstract.isInstance)
    case "__match_position__": return try matchPosition(x, a[1], a[2])
    default: return nil
    }
  }

  /// Returns the attribute of the first of `a` that the second names, or `nil` if there is none.
  private func findAttribute(_ a: [Operand]) throws(EvaluationError) -> Operand? {
    guard a.count > 1, let name = a[1].abstract.string else {
      throw error(.unsupported("an attribute whose name is not a constant", at: span))
    }
    if case .python? = a[0].abstract.scalar, !Self.numberAttributes.contains(name) { return nil }
    do {
      return try attribute(name, of: a[0])
    } catch let e {
      guard e.diagnostic?.code == .noAttribute || e.diagnostic?.code == .noMember else { throw e }
      return nil
    }
  }

  /// The attributes of Python's numbers.
  private static let numberAttributes: Set<String> = [
    "real", "imag", "conjugate", "numerator", "denominator", "is_integer", "bit_length",
    "bit_count", "as_integer_ratio", "hex",
  ]

  /// `true` iff the value can be called.
  func isCallable(_ o: Operand) -> Bool {
    switch o.abstract {
    case .object(.function), .object(.method), .object(.intrinsic), .object(.dtype),
      .object(.builtinClass), .object(.exceptionClass), .object(.userClass),
      .structure("partial", _):
      true
    case .instance, .value(.reference): method("__call__", of: o) != nil
    default: false
    }
  }

  /// Evaluates `__named_tuple__(name, fields, defaults)`.
  private func namedTuple(_ a: [Operand]) throws(EvaluationError) -> Operand {
    guard a.count == 3, let name = a[0].abstract.string else {
      throw error(.unsupported("a named tuple whose name is not a constant", at: span))
    }
    var fields: [String] = []
    if let s = a[1].abstract.string {
      fields = s.split { $0 == "," || $0 == " " || $0 == "\n" }.map(String.init)
    } else {
      fields = (a[1].elements ?? []).compactMap(\.abstract.string)
    }
    return try namedTuple(name, fields, defaults: (a[2].elements ?? []).map(\.abstract))
  }

  /// Returns what the positional pattern `i` of `case c(...)` looks at in `o`.
  private func matchPosition(
    _ o: Operand, _ c: Operand, _ i: Operand
  ) throws(EvaluationError) -> Operand {
    guard let k = i.abstract.int else { throw .consequence }
    if case .object(.userClass(let c)) = c.abstract, dataclass(of: o) != nil {
      let names = try patternNames(c)
      guard k < names.count else {
        throw error(.tooManyArguments(c.name, names.count, Int(k) + 1, at: span))
      }
      return try attribute(names[Int(k)], of: o)
    }
    guard k == 0, case .object(.builtinClass) = c.abstract else {
      throw error(.unsupported("positional patterns of \(c.abstract)", at: span))
    }
    return o
  }

  /// Evaluates `o[i]` of a mapping of constant names, an instance, or an enumeration; `nil` for
  /// others.
  func namedItem(_ o: Operand, _ i: Operand) throws(EvaluationError) -> Operand? {
    switch o.abstract {
    case .mapping: return try mappingItem(o, i)
    case .object(.userClass(let c)) where c.isEnumeration:
      return try member(of: program.classes[c.position], named: i)
    // `Stack[int]` is the class itself.
    case .object(.userClass): return o
    default:
      guard let m = method("__getitem__", of: o) else { return nil }
      return try call(m, [i], [])
    }
  }
}

extension Operand {
  /// The names of the fields of a structure or instance, in order.
  var fieldNames: [String] {
    switch abstract {
    case .mapping(let e, _): e.map { $0.key.string ?? "" }
    case .structure(_, let f): f.map(\.name)
    case .instance(let c, _): c.fields
    default: []
    }
  }
}

extension Abstract {
  /// What `type(x)` gives.
  var ownClass: Abstract? {
    switch self {
    case .none: return .object(.builtinClass("NoneType"))
    case .tuple: return .object(.builtinClass("tuple"))
    case .list: return .object(.builtinClass("list"))
    case .mapping: return .object(.builtinClass("dict"))
    case .constant(.string), .value(.string): return .object(.builtinClass("str"))
    case .value(.bytes): return .object(.builtinClass("bytes"))
    case .value(.reference(let r)) where r.isGeneric:
      return .object(.builtinClass(r.name))
    case .structure(let name, _): return .object(.builtinClass(staticSetClass ?? name))
    case .instance(let c, _): return .object(.userClass(c))
    case .object(.function): return .object(.builtinClass("function"))
    case .value(.array(let a)): return .object(.builtinClass(a.isReference ? "record" : "ndarray"))
    default: break
    }
    switch scalar {
    case .python(let p)?: return .object(.builtinClass(p.name))
    case .scalar(let d)?: return .object(.dtype(d))
    default: return nil
    }
  }

  /// `true` iff the value is an instance of the class `name` of NumPy's hierarchy.
  func isInstance(ofNumPyClass name: String) -> Bool {
    if array != nil { return name == "ndarray" }
    guard case .scalar(let d)? = scalar else { return false }
    switch name {
    case "generic": return true
    case "number": return d != .bool
    case "integer": return d.isInteger
    case "signedinteger": return d.kind == .signed
    case "unsignedinteger": return d.kind == .unsigned
    case "inexact": return d.kind == .float || d.kind == .complex
    case "floating": return d.kind == .float
    case "complexfloating": return d.kind == .complex
    default: return false
    }
  }
}
