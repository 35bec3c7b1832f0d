import IR
import Library
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Evaluates `o.name`.
  func attribute(_ name: String, of o: Operand) throws(EvaluationError) -> Operand {
    if o.abstract.isOptional {
      let message = "'NoneType' object has no attribute '\(name)'"
      return try attribute(name, of: present(o, .attributeError, message))
    }
    if o.abstract.isUnion { return try unionAttribute(name, of: o) }
    if name == "__class__", o.abstract.isInstance {
      return try callLibrary("builtins", "__call_type__", [o])
    }
    if let c = objectClass(of: o) {
      if let a = try objectAttribute(name, of: o, c) { return a }
      let names =
        (program.objects.members[c.objectType.name]?.map(\.name) ?? [])
        + program.classes[c.position].methods.keys.sorted()
      let near = nearestName(to: name, in: names)
      throw error(.noAttribute(name, o.abstract, nearest: near, at: span))
    }
    if let m = try specialMethod(name, of: o) { return m }
    switch o.abstract {
    case .structure(Self.superStructure, _): return try superAttribute(name, of: o)
    case .object(.module(let path)): return try member(name, ofModule: path)
    case .object(.exception), .structure(ExceptionPayloads.structure, _),
      .structure("exception_class", _):
      if let a = try exceptionAttribute(name, of: o) { return a }
      throw error(.noAttribute(name, o.abstract, nearest: nil, at: span))
    case .object(.exceptionClass(let c)):
      if name == "__name__" { return Operand(.constant(.string(c.name))) }
      if let a = try exceptionAttribute(name, ofClass: c) { return a }
    case .structure: if let f = o.field(name) { return f }
    case .instance(let c, _): if let a = try attribute(name, of: o, c) { return a }
    case .object(.userClass(let c)): if let a = try attribute(name, ofClass: c) { return a }
    case .object(.builtinClass("object")) where name == "__new__":
      return Operand(.object(.builtinClass(Self.bareNew)))
    case .object(.builtinClass(let own)):
      if name == "__name__" { return Operand(.constant(.string(own))) }
      if let f = try member("__class_\(name)__", of: own) { return f }
      if let m = unboundMethod(name, of: own, o) { return m }
    case .object(.dtype(let d)): if let a = attribute(name, ofDType: d) { return a }
    case .object(.recordType(let r)): if let a = attribute(name, ofRecord: r) { return a }
    case .list(let e, _)
    where e.areMixed && program.library.defines(name, in: "static_list"):
      break
    case .list(_, let n) where n != 0 && program.library.defines(name, in: "list"):
      program.sites.promote(n)
      throw .consequence
    case .mapping: try promote(mapping: o, forMethod: name)
    case .list where program.library.defines(name, in: "static_list"): break
    case .list where program.library.defines(name, in: "list"):
      try shareConstants(like: o)
      throw error(.constantList(o.abstract, at: span))
    default: break
    }
    if let array = o.abstract.array, let a = try attribute(name, of: o, array) { return a }
    if let package = package(of: o.abstract) {
      if name.hasPrefix("__"), !isManagerMethod(name, of: o.abstract, package) {
        throw error(.noAttribute(name, o.abstract, nearest: nil, at: span))
      }
      if let getter = try member("__get_\(name)__", of: package) {
        return try call(getter, [o], [])
      }
      if case .object(.function(let f, _))? = try member(name, of: package)?.abstract {
        return Operand(.object(.method(f, receiver: o.abstract)), o.leaves)
      }
    }
    if let field = try recordAttribute(name, of: o) { return field }
    let names = package(of: o.abstract).map { program.library.names(in: $0) } ?? []
    throw error(.noAttribute(name, o.abstract, nearest: nearestName(to: name, in: names), at: span))
  }

  /// Returns the method `name` of the class `c`, called `own`, as a function of the object.
  private func unboundMethod(_ name: String, of own: String, _ c: Operand) -> Operand? {
    let package = ["int", "float", "complex", "bool"].contains(own) ? "scalar" : own
    let isKnown =
      name.hasPrefix("_")
      ? SpecialMethods.has(name, own) : program.library.defines(name, in: package)
    guard isKnown else { return nil }
    let fields = [
      Field(name: "owner", value: c.abstract),
      Field(name: "name", value: .constant(.string(name))),
    ]
    return Operand(.structure("unbound_method", fields), [])
  }

  /// The library package that holds the methods of values like `a`.
  func package(of a: Abstract) -> String? {
    if a.record != nil { return "record" }
    if a.array != nil { return "ndarray" }
    if a.scalar != nil { return "scalar" }
    if let package = a.textPackage { return package }
    switch a {
    case .tuple: return "tuple"
    case .mapping: return "static_dict"
    case .instance(let c, _) where c.isFlag: return "enum_flag"
    case .instance(let c, _) where c.kind == .textEnumeration: return "enum_text"
    case .list: return "static_list"
    case .structure(let name, _): return name
    case .value(.reference(let r)):
      return GeneratorFacts.number(of: r) == nil ? r.className : "generator"
    case .union where a.isUnionOfGenerators: return "generator"
    default: return nil
    }
  }

  /// Evaluates `path.name` of the module called `path`.
  private func member(_ name: String, ofModule path: String) throws(EvaluationError) -> Operand {
    if let o = try member(name, of: path) { return o }
    if program.library.hasPackage("\(path).\(name)") {
      return Operand(.object(.module("\(path).\(name)")))
    }
    guard program.library.hasPackage(path) else { throw error(.unknownModule(path, at: span)) }
    let names = program.library.names(in: path).filter { !$0.hasPrefix("_") }
    let near = nearestName(to: name, in: names)
    throw error(.noMember(name, path, nearest: near, at: span))
  }

  /// Evaluates an attribute that needs no code; `nil` for others.
  private func attribute(
    _ name: String, of o: Operand, _ a: ArrayType
  ) throws(EvaluationError) -> Operand? {
    switch name {
    case "ndim": return .int(a.rank)
    case "shape": return .tuple((0..<a.rank).map { extent(of: o, $0) })
    case "strides":
      return .tuple((0..<a.rank).map { Operand(.python(.int), stride(o.leaves[0], $0)) })
    case "dtype":
      if let r = a.element.asRecord { return Operand(.object(.recordType(r))) }
      return a.dtype.map { Operand(.object(.dtype($0))) }
    case "itemsize": return a.elementSize.map { .int($0) }
    default: return nil
    }
  }

  /// `true` iff `with` calls the method `name` of `a`, a context manager of the library: its
  /// package defines both methods of such.
  private func isManagerMethod(_ name: String, of a: Abstract, _ package: String) -> Bool {
    guard case .structure = a, name == "__enter__" || name == "__exit__" else { return false }
    return ["__enter__", "__exit__"].allSatisfy { program.library.defines($0, in: package) }
  }

  /// Evaluates an attribute of a dtype; `nil` for those that are not known.
  private func attribute(_ name: String, ofDType d: DType) -> Operand? {
    switch name {
    case "itemsize": .int(d.size)
    case "kind": Operand(.constant(.string(d.kindLetter)))
    case "name", "__name__": Operand(.constant(.string(d.name)))
    case "type": Operand(.object(.dtype(d)))
    default: nil
    }
  }
}

extension DType {
  /// The letter of `numpy.dtype.kind`.
  var kindLetter: String {
    switch kind {
    case .bool: "b"
    case .signed: "i"
    case .unsigned: "u"
    case .float: "f"
    case .complex: "c"
    }
  }
}
