import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// The making of instances, and their attributes and methods.
extension Evaluator {
  /// Evaluates `c(...)`; `holder` is the class as a value, if it is one inside a function.
  func construct(
    _ c: ClassReference, _ positional: [Operand], _ keywords: [KeywordOperand],
    holder: Operand? = nil
  ) throws(EvaluationError) -> Operand {
    let d = program.classes[c.position]
    if c.isEnumeration { return try member(d, of: positional, keywords) }
    if d.isGuarded, d.methods.values.contains(where: { d.abstractMethods.contains($0.function) }) {
      let name = Operand(.constant(.string(c.name)))
      return try callLibrary("builtins", "__raise_abstract__", [name])
    }
    if d.isObject { return try constructObject(d, positional, keywords, holder) }
    for name in ["__init__", "__new__"] where d.methods[name] != nil {
      throw error(.unsupported("an instance of '\(c.name)', which has '\(name)',", at: span))
    }
    let bound = try bindFields(d, positional, keywords)
    var values: [Operand] = []
    for (f, v) in zip(c.fields, bound.fields) {
      guard let v else { throw error(.missingArgument(f, c.name, at: span)) }
      values.append(v)
    }
    let o = Operand.instance(c, values)
    if d.methods["__post_init__"] != nil {
      _ = try callMethod("__post_init__", of: o, bound.others)
    }
    return o
  }

  /// Evaluates `o.name` of an instance; `nil` if its class has no such attribute.
  func attribute(
    _ name: String, of o: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    if !c.isEnumeration, let f = o.field(name) { return f }
    let d = program.classes[c.position]
    if c.isEnumeration, let a = try memberAttribute(name, of: o, d) { return a }
    if c.isEnumeration, let a = try initializedAttribute(name, of: o, d) { return a }
    if let m = d.methods[name] {
      let method = Operand(.object(.method(m.function, receiver: o.abstract)), o.leaves)
      switch m.kind {
      case .property, .cached: return try call(method, [], [])
      case .plain: return method
      case .static, .class: return try bound(m, c, holder: o)
      }
    }
    if let place = d.localAttributes[name] { return try localMember(place, of: o) }
    if name == "_fields", c.kind == .namedTuple { return try attribute(name, ofClass: c) }
    if let a = try classAttribute(name, of: d) { return a }
    if c.isMixed, !name.hasPrefix("_") { return try attribute(name, of: try plainOperand(o)) }
    guard c.kind == .namedTuple else { return nil }
    if let m = try member(of: "namedtuple", name, bound: o) { return m }
    return try member(of: "tuple", name, bound: o)
  }

  /// Returns the function `name` of a library package as a method of `o`.
  private func member(
    of package: String, _ name: String, bound o: Operand
  ) throws(EvaluationError) -> Operand? {
    guard case .object(.function(let f, _))? = try member(name, of: package)?.abstract else {
      return nil
    }
    return Operand(.object(.method(f, receiver: o.abstract)), o.leaves)
  }

  /// Returns the method `m` of the class `c`, with the class where it takes that; `holder` is the
  /// class, or an object of it.
  private func bound(
    _ m: ClassDescription.Method, _ c: ClassReference, holder: Operand
  ) throws(EvaluationError) -> Operand {
    if m.kind == .class {
      let own = try classOperand(of: holder, c)
      return Operand(.object(.method(m.function, receiver: own.abstract)), own.leaves)
    }
    return try staticMethod(m.function, of: holder)
  }

  /// Evaluates `c.name` of a class; `nil` if it has no such attribute. `holder` is the class as a
  /// value, if it is one inside a function.
  func attribute(
    _ name: String, ofClass c: ClassReference, holder: Operand? = nil
  ) throws(EvaluationError) -> Operand? {
    let d = program.classes[c.position]
    if let i = d.memberNumber(name) { return .instance(c, [.int(i)]) }
    if c.isEnumeration, name == "__members__" { return try memberMapping(d) }
    if let m = d.methods[name], m.kind != .property, m.kind != .cached {
      return try bound(m, c, holder: holder ?? Operand(.object(.userClass(c))))
    }
    switch name {
    case "__name__", "__qualname__": return Operand(.constant(.string(c.name)))
    case "__match_args__" where c.kind == .data || d.attributes[name] != nil:
      return .tuple(try patternNames(c).map { Operand(.constant(.string($0))) })
    case "_fields" where c.kind == .namedTuple:
      return .tuple(c.fields.map { Operand(.constant(.string($0))) })
    default: return try classAttribute(name, of: d)
    }
  }

  /// Evaluates a variable of the class's body, or the default of a field.
  private func classAttribute(
    _ name: String, of d: ClassDescription
  ) throws(EvaluationError) -> Operand? {
    if let v = try classVariable(name, of: d) { return v }
    if let e = d.attributes[name] {
      let isShared = e.module == 0 && program.changedNames.contains(name)
      return try evaluate(constant: e, isShared: isShared)
    }
    return d.reference.kind == .data ? try defaultValue(d.defaults[name], of: name) : nil
  }

  /// Returns the method `name` of the class of `o`, or `nil` if it has none.
  func method(_ name: String, of o: Operand) -> Operand? {
    var own = objectClass(of: o)
    if case .instance(let c, _) = o.abstract { own = c }
    guard let c = own, let m = program.classes[c.position].methods[name], m.kind == .plain
    else { return nil }
    return Operand(.object(.method(m.function, receiver: o.abstract)), o.leaves)
  }

  /// Calls the method `name` of `o`.
  func callMethod(
    _ name: String, of o: Operand, _ arguments: [Operand], _ keywords: [KeywordOperand] = []
  ) throws(EvaluationError) -> Operand {
    guard let m = method(name, of: o) else {
      throw error(.noAttribute(name, o.abstract, nearest: nil, at: span))
    }
    return try call(m, arguments, keywords)
  }
}
