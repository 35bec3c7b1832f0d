import Diagnostics
import IR
import PythonSSA
import Signatures
import Types

/// The classes of the user's module whose instances callers pass and receive.
struct BoundaryClasses {
  /// The classes by their names.
  let sources: [String: SourceClass]

  /// The names of the classes that signatures name and whose objects callers hold references to.
  let handles: Set<String>

  /// Collects the classes `sources` of a module and those that `requests` name.
  init(_ sources: [SourceClass], _ requests: [Specialisation]) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    handles = Set(requests.flatMap(\.entryPoint.classes).filter(\.isHandle).map(\.name))
  }
}

extension Program {
  /// Returns the class of the user's module called `name`.
  ///
  /// - Parameter evaluator: what evaluates its definition, if nothing did so far.
  func boundaryClass(
    _ name: String, _ evaluator: Evaluator
  ) throws(EvaluationError) -> ClassReference {
    guard case .object(.userClass(let c)) = try evaluator.global(name, in: 0).abstract else {
      throw .consequence
    }
    return c
  }

  /// Returns what is known of an argument of type `t`.
  func argument(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) -> Abstract {
    switch t {
    case .tuple(let e): return .tuple(try arguments(e, evaluator))
    case .optional(let inner):
      guard let payload = try argument(inner, evaluator).type else { throw .consequence }
      return .value(.optional(payload))
    case .reference: return .value(try inner(t, evaluator))
    case .array(let a) where a.holdsReferences: return .value(try inner(t, evaluator))
    case .instance(let c):
      let r = try boundaryClass(c.name, evaluator)
      switch c.form {
      case .handle: return .value(.reference(r.objectType))
      case .enumeration: return .instance(r, [.value(.python(.int))])
      case .namedTuple(let fields), .data(let fields):
        let values = try arguments(fields.map(\.type), evaluator)
        guard classes[r.position].isObject else { return .instance(r, values) }
        try evaluator.noteFields(r, values)
        return .value(.reference(r.objectType))
      }
    default: return .of(t)
    }
  }

  /// Returns the type of values of type `t` of callers, a container or an array of references, as
  /// inference sees it.
  func inner(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) -> Type {
    switch t {
    case .tuple(let e): return .tuple(try inner(e, evaluator))
    case .optional(let u): return .optional(try inner(u, evaluator))
    case .reference(let r): return .reference(Reference(r.name, try inner(r.arguments, evaluator)))
    case .array(let a) where a.holdsReferences:
      return .array(ArrayType(try inner(a.element, evaluator), rank: a.rank))
    case .instance(let c):
      let r = try boundaryClass(c.name, evaluator)
      // Containers hold objects of dataclasses.
      if r.kind == .data, !classes[r.position].isObject {
        classes[r.position].isObject = true
        sites.restartAll()
        throw .consequence
      }
      guard let inner = try argument(t, evaluator).type else { throw .consequence }
      return inner
    default: return t
    }
  }

  /// Returns the types as inference sees them.
  private func inner(_ types: [Type], _ evaluator: Evaluator) throws(EvaluationError) -> [Type] {
    var result: [Type] = []
    for t in types { result.append(try inner(t, evaluator)) }
    return result
  }

  /// Returns the type `t` of containers as callers see it.
  private func outer(_ t: Type) -> Type {
    switch t {
    case .tuple(let e): return .tuple(e.map { outer($0) })
    case .optional(let u): return .optional(outer(u))
    case .reference(let r):
      if let p = Abstract.value(t).objectClassPosition {
        return declaredType(of: classes[p].reference).map { .instance($0) } ?? t
      }
      return .reference(Reference(r.name, r.arguments.map { outer($0) }))
    case .composite(let r):
      guard case .instance(let c, _)? = r.meaning as? Abstract, let own = declaredType(of: c),
        isExactly(.of(t), .instance(own))
      else { return t }
      return .instance(own)
    default: return t
    }
  }

  /// Returns what is known of arguments of the given types.
  private func arguments(
    _ types: [Type], _ evaluator: Evaluator
  ) throws(EvaluationError) -> [Abstract] {
    var result: [Abstract] = []
    for t in types { result.append(try argument(t, evaluator)) }
    return result
  }

  /// Returns the type at the boundary of results like `a`, or `nil` if there is none.
  func boundaryType(of a: Abstract) -> Type? {
    switch a {
    case .value(.reference) where a.objectClassPosition == nil:
      guard options.hasContainers, let t = a.type, let c = Container(outer(t)) else { return nil }
      return .reference(c.reference)
    case .value(.reference):
      guard let p = a.objectClassPosition, let t = declaredType(of: classes[p].reference),
        t.isHandle || fits(a, t)
      else { return nil }
      return .instance(t)
    case .value(.optional(let t)):
      let inner = boundaryType(of: .of(t))
      return inner?.asRecord == nil ? inner?.returned.map { .optional($0) } : nil
    case .instance(let c, let e): return boundaryType(of: c, e)
    case .value(.array(let t)) where t.isReference:
      guard let r = a.record, !r.name.isEmpty else { return nil }
      return .record(r)
    case .value(.array(let t)) where t.element.asRecord?.name.isEmpty == true: return nil
    case .tuple(let e):
      let parts = e.compactMap { boundaryType(of: $0) }
      return parts.count == e.count ? .tuple(parts) : nil
    default:
      guard let t = a.type, t.asReference == nil else { return nil }
      return t.returned.map(\.atBoundary)
    }
  }

  /// Returns the type at the boundary of instances of `c` with the given fields.
  private func boundaryType(of c: ClassReference, _ values: [Abstract]) -> Type? {
    let fields = values.compactMap { boundaryType(of: $0) }
    guard fields.count == values.count else { return nil }
    if let t = declaredType(of: c) {
      let declared = t.fields.compactMap { $0.type.returned?.atBoundary }
      if c.isEnumeration || !t.isHandle && declared == fields { return .instance(t) }
    }
    return c.kind == .namedTuple ? .tuple(fields) : nil
  }

  /// Returns how instances of the class `c` of the user's module cross the boundary.
  private func declaredType(of c: ClassReference) -> ClassType? {
    isTopLevel(c) ? boundary.sources[c.name]?.type : nil
  }

  /// `true` iff the class `c` is what its name stands for in the user's module.
  private func isTopLevel(_ c: ClassReference) -> Bool {
    guard case .class(let s)? = modules[0].globals[c.name] else { return false }
    return classesBySource[ClassSourceKey(module: 0, statement: s)] == c.position
  }

  /// Returns `t` with the members of the enumeration `c`.
  private func completed(_ t: ClassType, _ c: ClassReference) -> ClassType {
    guard case .enumeration(_, let kind) = t.form else { return t }
    var copy = t
    copy.form = .enumeration(
      classes[c.position].members.compactMap { m in
        m.value.int.map { ClassType.Member(name: m.name, value: $0) }
      }, kind)
    return copy
  }

  /// Returns `t` with the members of the enumerations in it.
  func completed(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) -> Type {
    switch t {
    case .tuple(let e): return .tuple(try completed(e, evaluator))
    case .optional(let inner): return .optional(try completed(inner, evaluator))
    case .reference(let r):
      return .reference(Reference(r.name, try completed(r.arguments, evaluator)))
    case .array(let a) where a.holdsReferences:
      return .array(ArrayType(try completed(a.element, evaluator), rank: a.rank))
    case .instance(let c):
      var copy = completed(c, try boundaryClass(c.name, evaluator))
      let types = try completed(c.fields.map(\.type), evaluator)
      let fields = zip(c.fields, types).map { ClassType.Field(name: $0.name, type: $1) }
      switch c.form {
      case .namedTuple: copy.form = .namedTuple(fields)
      case .data: copy.form = .data(fields)
      case .handle, .enumeration: break
      }
      return .instance(copy)
    default: return t
    }
  }

  /// Returns `types` with the members of the enumerations in them.
  private func completed(
    _ types: [Type], _ evaluator: Evaluator
  ) throws(EvaluationError) -> [Type] {
    var result: [Type] = []
    for t in types { result.append(try completed(t, evaluator)) }
    return result
  }

  /// `true` iff a result like `a` may be declared as `t`: an integer as a float, never the reverse.
  func fits(_ a: Abstract, _ t: Type) -> Bool {
    switch t {
    case .none: return a == .none
    case .string: return a.isText
    case .bytes: return a == .value(.bytes)
    case .tuple(let types):
      guard case .tuple(let e) = a, e.count == types.count else { return false }
      return zip(e, types).allSatisfy { fits($0, $1) }
    case .array(let b):
      guard let x = a.array else { return false }
      return outer(x.element) == b.element && x.rank == b.rank
    case .optional(let inner):
      if case .value(.optional(let u)) = a { return fits(.of(u), inner) }
      return a == .none || fits(a, inner)
    case .instance(let c): return fits(a, c)
    case .reference(let r):
      if r.name == "tuple", case .tuple(let e) = a {
        return e.allSatisfy { fits($0, r.arguments[0]) }
      }
      guard case .value(.reference(let own)) = a else { return false }
      return outer(.reference(own)) == .reference(r)
    case .record(let r): return a.record == r
    case .function, .composite: return false
    case .python, .scalar:
      guard let d = t.dtype, let found = a.scalar?.dtype else { return false }
      if d.isInteger { return found.isInteger || found == .bool }
      return found.kind <= d.kind
    }
  }

  /// `true` iff a result like `a` is an instance of `t`.
  private func fits(_ a: Abstract, _ t: ClassType) -> Bool {
    switch a {
    case .value(.reference):
      guard let p = a.objectClassPosition, classes[p].reference.name == t.name,
        isTopLevel(classes[p].reference)
      else { return false }
      if t.isHandle { return true }
      let r = classes[p].reference.objectType.name
      return t.fields.allSatisfy { f in
        objects.member(f.name, of: r).map { fits(refreshed($0.member.value), f.type) } == true
      }
    case .instance(let c, let values):
      guard c.name == t.name, isTopLevel(c) else { return false }
      if c.isEnumeration { return true }
      return t.fields.count == values.count && !t.isHandle
        && zip(values, t.fields).allSatisfy { fits($0, $1.type) }
    default: return false
    }
  }
}

extension Program {
  /// `true` iff `a` lies in memory as what callers pass as `t` does.
  private func isExactly(_ a: Abstract, _ t: Type) -> Bool {
    switch (a, t) {
    case (.tuple(let e), .tuple(let types)):
      return e.count == types.count && zip(e, types).allSatisfy { isExactly($0, $1) }
    case (.value(.optional(let u)), .optional(let inner)): return isExactly(.of(u), inner)
    case (.instance(let c, let values), .instance(let own)):
      if c.name != own.name || !isTopLevel(c) { return false }
      let fields = own.fields.map(\.type)
      return own.isEnumeration
        || values.count == fields.count && zip(values, fields).allSatisfy { isExactly($0, $1) }
    case (.value(let u), .instance), (.value(let u), .reference): return outer(u) == t
    case (.value(let u), _): return u == t
    default: return false
    }
  }
}

extension Type {
  /// The type of a result as callers receive it: arrays are C-contiguous.
  var atBoundary: Type {
    switch self {
    case .array(let a): .array(ArrayType(a.element, rank: a.rank))
    case .tuple(let e): .tuple(e.map(\.atBoundary))
    case .optional(let t): .optional(t.atBoundary)
    default: self
    }
  }
}
