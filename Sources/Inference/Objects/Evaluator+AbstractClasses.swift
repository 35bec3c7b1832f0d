import PythonSSA
import Types

/// Classes as such: which derive from which, and the abstract classes of `collections.abc`.
extension Evaluator {
  /// Evaluates `isinstance(x, c)` where the abstract classes of `collections.abc` are among those
  /// that are asked for; `nil` if they are not.
  func isAbstractInstance(_ x: Operand, _ c: Operand) throws(EvaluationError) -> Operand? {
    guard c.abstract.listedClasses.contains(where: { $0.abstractClass != nil }) else { return nil }
    if x.abstract.isOptional {
      throw error(.unsupported("'isinstance' of what may be None with such a class", at: span))
    }
    return .bool(isInstance(x.abstract, of: c.abstract))
  }

  /// `true` iff a value like `a`, which is no exception, is an instance of `c`, a class or a tuple
  /// of classes.
  func isInstance(_ a: Abstract, of c: Abstract) -> Bool {
    c.listedClasses.contains { k in
      if let name = k.abstractClass { return isInstance(a, ofAbstract: name) }
      guard let own = objectClass(of: Operand(a)) else { return a.isInstance(of: k) }
      switch k {
      case .object(.builtinClass("object")): return true
      case .object(.userClass(let k)):
        return k.position == own.position || own.ancestors.contains(k.position)
      default: return false
      }
    }
  }

  /// `true` iff a value like `a` is an instance of the class `name` of `collections.abc`.
  private func isInstance(_ a: Abstract, ofAbstract name: String) -> Bool {
    var own = a.instanceClass
    if let c = objectClass(of: Operand(a)) { own = c }
    if let c = own { return hasMethods(of: name, c) || c.builtinBase.contains(name) }
    if name == "Callable" { return isCallable(Operand(a)) }
    return a.abstractClasses.contains(name)
  }

  /// `true` iff the class `c` has the methods by which its objects are instances of `name`.
  private func hasMethods(of name: String, _ c: ClassReference) -> Bool {
    let d = program.classes[c.position]
    func has(_ names: String...) -> Bool { names.allSatisfy { d.methods[$0] != nil } }
    switch name {
    case "Sized": return has("__len__")
    case "Iterable": return has("__iter__")
    case "Container": return has("__contains__")
    case "Collection": return has("__len__", "__iter__", "__contains__")
    case "Iterator": return has("__iter__", "__next__")
    case "Reversible": return has("__reversed__", "__iter__")
    case "Callable": return has("__call__")
    case "Hashable":
      let isTaken = d.ownMethods.contains("__eq__") && !d.ownMethods.contains("__hash__")
      if isTaken || d.attributes["__hash__"] != nil { return false }
      if has("__hash__") || c.kind == .namedTuple || c.isEnumeration { return true }
      if c.kind == .data { return d.isHashed || d.isFrozen && d.hasEquality || !d.hasEquality }
      return !has("__eq__")
    default: return false
    }
  }

  /// Evaluates `issubclass(a, c)`; `nil` if that is not known of these classes.
  func isSubclass(_ a: Abstract, _ c: Abstract) throws(EvaluationError) -> Operand? {
    if case .object(.exceptionClass(let own)) = a {
      let all = c.listedClasses
      let known = all.allSatisfy { k in
        switch k {
        case .object(.exceptionClass), .object(.builtinClass), .object(.userClass): true
        default: false
        }
      }
      guard known else { return nil }
      return .bool(
        all.contains { k in
          if case .object(.builtinClass("object")) = k { return true }
          guard case .object(.exceptionClass(let base)) = k else { return false }
          return program.exceptions.classes.isSubclass(own.kind, of: base.kind)
        })
    }
    if case .object(.userClass(let own)) = a, !own.isEnumeration, own.kind != .namedTuple {
      let all = c.listedClasses
      if all.contains(where: { $0.abstractClass != nil }) { return nil }
      return .bool(
        all.contains { k in
          switch k {
          case .object(.builtinClass("object")): true
          case .object(.userClass(let k)):
            k.position == own.position || own.ancestors.contains(k.position)
          default: false
          }
        })
    }
    guard let example = a.exampleInstance else { return nil }
    return .bool(isInstance(example, of: c))
  }
}

extension Abstract {
  /// The classes of the tuple of classes, which may be nested, or the class itself.
  fileprivate var listedClasses: [Abstract] {
    if case .tuple(let e) = self { e.flatMap(\.listedClasses) } else { [self] }
  }

  /// The name of the class of `collections.abc` that this is.
  fileprivate var abstractClass: String? {
    guard case .object(.builtinClass(let name)) = self, name.hasPrefix("collections.abc.") else {
      return nil
    }
    return String(name.dropFirst("collections.abc.".count))
  }

  /// What is an instance of the class and of none that derives from it; `nil` if there is no such
  /// value here.
  fileprivate var exampleInstance: Abstract? {
    switch self {
    case .object(.dtype(let d)): return .value(.scalar(d))
    case .object(.userClass(let c)): return .instance(c, [])
    case .object(.builtinClass(let name)):
      if let p = PythonScalar.allCases.first(where: { $0.name == name }) {
        return .value(.python(p))
      }
      switch name {
      case "str": return .value(.string)
      case "bytes": return .value(.bytes)
      case "tuple": return .tuple([])
      case "list": return .list([], origin: 0)
      case "dict": return .mapping([], origin: 0)
      case "set", "frozenset": return .value(.reference(Reference(name, [])))
      case "NoneType": return Abstract.none
      default: return nil
      }
    default: return nil
    }
  }

  /// The names of the classes of `collections.abc` of which the value, no instance of a class of
  /// the program, is one.
  fileprivate var abstractClasses: Set<String> {
    let collection: Set<String> = ["Collection", "Sized", "Iterable", "Container"]
    let sequence = collection.union(["Sequence", "Reversible"])
    let iterator: Set<String> = ["Iterator", "Iterable", "Hashable"]
    switch self {
    case .list: return sequence.union(["MutableSequence"])
    case .tuple, .constant(.string), .value(.string): return sequence.union(["Hashable"])
    case .value(.bytes): return sequence.union(["Hashable", "ByteString"])
    case .mapping: return collection.union(["Mapping", "MutableMapping", "Reversible"])
    case .structure("range", _): return sequence.union(["Hashable"])
    case .structure("static_set", _):
      let other = staticSetClass == "set" ? "MutableSet" : "Hashable"
      return collection.union(["Set", other])
    case .structure("partial", _), .object: return ["Hashable"]
    case .value(.array): return collection
    case .value(.reference(let r)): return r.abstractClasses(collection, sequence, iterator)
    case .constant, .none, .value: return ["Hashable"]
    default: return []
    }
  }
}

extension Reference {
  /// The names of the classes of `collections.abc` of which an object of the class is one.
  fileprivate func abstractClasses(
    _ collection: Set<String>, _ sequence: Set<String>, _ iterator: Set<String>
  ) -> Set<String> {
    if GeneratorFacts.number(of: self) != nil { return iterator.union(["Generator"]) }
    switch className {
    case "list", "deque": return sequence.union(["MutableSequence"])
    case "bytearray": return sequence.union(["MutableSequence", "ByteString"])
    case "tuple": return sequence.union(["Hashable"])
    case "set": return collection.union(["Set", "MutableSet"])
    case "frozenset": return collection.union(["Set", "Hashable"])
    case "dict", "defaultdict", "OrderedDict", "Counter":
      return collection.union(["Mapping", "MutableMapping", "Reversible"])
    default: return []
    }
  }
}

extension ClassReference {
  /// The names of the classes of `collections.abc` of which the instances are by what they are
  /// beside instances of the class.
  fileprivate var builtinBase: Set<String> {
    guard kind == .namedTuple || mixedClass == "str" else { return [] }
    return ["Collection", "Sized", "Iterable", "Container", "Sequence", "Reversible", "Hashable"]
  }
}
