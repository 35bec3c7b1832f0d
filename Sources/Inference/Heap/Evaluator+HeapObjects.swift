import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Objects on the heap: making them, their fields, and what they hold.
extension Evaluator {
  /// Returns the list of `e`: a static one, or one on the heap where the operation under evaluation
  /// was found to need that.
  func list(_ e: [Operand]) throws(EvaluationError) -> Operand {
    let n = program.sites.demand(value, of: specialisation)
    guard program.sites[n]?.isHeap == true else {
      if emitter.isDry { program.sites.note(displayedTypes(e), of: n) }
      return Operand(.list(e.map(\.abstract), origin: n), e.flatMap(\.leaves))
    }
    return try heapList(e, at: n)
  }

  /// Returns what the static list `e` would be generic over on the heap, if that is plain to see.
  private func displayedTypes(_ e: [Operand]) -> [Type] {
    var types: Set<Type> = []
    for o in e {
      switch o.abstract {
      case .constant(.string): types.insert(.string)
      case .constant(let c): types.formUnion(c.type.map { [$0] } ?? [])
      case .value(let t) where !t.isUndetermined: types.insert(t)
      default: return []
      }
    }
    return types.count == 1 ? Array(types) : []
  }

  /// Returns a new list of `e` on the heap, made at the site `n`.
  func heapList(_ e: [Operand], at n: UInt32) throws(EvaluationError) -> Operand {
    var r = Reference("list", program.sites[n]?.arguments ?? [], origin: n)
    for o in e {
      let t = try storedType(o.abstract)
      guard let wider = program.widen(r, [t]) else {
        throw error(.elementType(o.abstract, r, at: span))
      }
      r = wider
    }
    let t = r.arguments.first ?? Reference.unknown
    let array = try newStorage(of: t, emitter.integer(Int64(e.count)))
    for (i, o) in e.enumerated() {
      try storeItem(o, at: emitter.integer(Int64(i)), in: array)
    }
    return newObject(r, [array.leaves[0], emitter.integer(Int64(e.count))])
  }

  /// Returns a new object of type `r` with the given fields.
  func newObject(_ r: Reference, _ fields: [ValueID]) -> Operand {
    let site = makeSite(.memoryError, "unable to allocate an object")
    let list = emitter.list(fields)
    let v = emitter.emit(.newObject(list, site), .reference(r))
    checkMemory(of: v, site)
    return Operand(.reference(r), v)
  }

  /// Returns a new array of `n` elements of type `t`, which may be any that can be stored.
  func newStorage(of t: Type, _ n: ValueID) throws(EvaluationError) -> Operand {
    let type = ArrayType(t, rank: 1)
    return Operand(.array(type), allocate(type, [n]))
  }

  /// Returns the type in which a value like `a` is stored in an object.
  func storedType(_ a: Abstract) throws(EvaluationError) -> Type {
    if let n = a.promotable {
      program.sites.promote(n)
      throw .consequence
    }
    if let t = try boxType(of: a) { return t }
    switch a {
    case .constant(.string): return .string
    case .tuple(let e):
      var types: [Type] = []
      for x in e { types.append(try storedType(x)) }
      return .tuple(types)
    case .instance(let c, _) where c.kind == .data || c.kind == .plain:
      // From now on its instances are objects, wherever they are made.
      guard !program.classes[c.position].isObject else {
        throw error(.notStorable(a, at: span))
      }
      program.classes[c.position].isObject = true
      program.sites.restartAll()
      throw .consequence
    case .instance(let c, let e):
      return try compositeType(.instance(c, storedParts(e)), a)
    case .union(let cases): return try compositeType(.union(storedParts(cases)), a)
    case .object(.function(let f, let captures)):
      return try compositeType(.object(.function(f, captures: storedParts(captures))), a)
    case .object(.method(let f, let receiver)):
      let r = try storedParts([receiver])
      return try compositeType(.object(.method(f, receiver: r[0])), a)
    default: break
    }
    guard let t = a.type else { throw error(.notStorable(a, at: span)) }
    return t
  }

  /// Returns what is stored of each of `parts`.
  private func storedParts(_ parts: [Abstract]) throws(EvaluationError) -> [Abstract] {
    var result: [Abstract] = []
    for p in parts { result.append(.of(try storedType(p))) }
    return result
  }

  /// Returns the type in which the parts `a` of a value like `whole` are stored.
  private func compositeType(
    _ a: Abstract, _ whole: Abstract
  ) throws(EvaluationError) -> Type {
    guard let t = a.type else { throw error(.notStorable(whole, at: span)) }
    return t
  }

  /// Writes `o` to position `i` of the storage `array`.
  func storeItem(_ o: Operand, at i: ValueID, in array: Operand) throws(EvaluationError) {
    guard let t = array.abstract.array?.element else { throw .consequence }
    let v = t == .none ? emitter.integer(0, .bool) : try pack(o, as: t)
    _ = emitter.emit(.storeFlat(array.leaves[0], i, v), .none)
  }

  /// Returns the value of type `t` of the IR that stores `o`.
  func pack(_ o: Operand, as t: Type) throws(EvaluationError) -> ValueID {
    switch t {
    case .none: return emitter.emit(.unit, .none)
    case .tuple(let types):
      guard let e = o.elements, e.count == types.count else { throw .consequence }
      var parts: [ValueID] = []
      for (x, u) in zip(e, types) { parts.append(try pack(x, as: u)) }
      let list = emitter.list(parts)
      return emitter.emit(.tuple(list), t)
    case .composite(let r):
      var leaves = try coerce(o, to: r.abstract).leaves
      if leaves.isEmpty { leaves = [emitter.integer(0, .bool)] }
      let list = emitter.list(leaves)
      return emitter.emit(.tuple(list), t)
    default:
      if let b = boxed(o, as: t) { return b.leaves[0] }
      let leaves = try coerce(o, to: .value(t)).leaves
      guard let v = leaves.first else { throw .consequence }
      return v
    }
  }

  /// Returns the operand of the stored value `v` of type `t`.
  func unpack(_ v: ValueID, _ t: Type) -> Operand {
    switch t {
    case .none: return .none
    case .tuple(let types):
      return .tuple(
        types.enumerated().map { i, u in
          u == .none ? .none : unpack(emitter.emit(.element(v, UInt32(i)), u), u)
        })
    case .composite(let r):
      let leaves = r.abstract.leafTypes.enumerated().map { i, u in
        emitter.emit(.element(v, UInt32(i)), u)
      }
      return Operand(r.abstract, leaves)
    default: return Operand(t, v)
    }
  }

  /// The fields of objects of type `r`.
  func fields(of r: Reference) -> [ObjectField] { r.libraryFields ?? [] }

  /// Returns the field called `name` of an object, with its position.
  private func field(
    _ name: String, of o: Operand
  ) throws(EvaluationError) -> (position: UInt32, type: Type) {
    guard case .value(.reference(let r)) = o.abstract else {
      if case .list = o.abstract {
        if let n = o.abstract.promotable {
          program.sites.promote(n)
          throw .consequence
        }
        try shareConstants(like: o)
        throw error(.constantList(o.abstract, at: span))
      }
      throw error(.badIntrinsic("__field__", at: span))
    }
    let all = fields(of: r)
    guard let i = all.firstIndex(where: { $0.name == name }) else {
      throw error(.badIntrinsic("__field__ \(name)", at: span))
    }
    return (UInt32(i), all[i].type)
  }

  /// Evaluates operations on objects of the heap; `nil` for other names.
  func objectOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__field__":
      let x = try argument(a, 0)
      let (n, t) = try field(try string(a, 1), of: x)
      return unpack(emitter.emit(.field(x.leaves[0], n), t), t)
    case "__set_field__":
      let x = try argument(a, 0)
      let (n, t) = try field(try string(a, 1), of: x)
      let v = try pack(try argument(a, 2), as: t)
      _ = emitter.emit(.setField(x.leaves[0], n, v), .none)
      return Operand.none
    case "__item__":
      let x = try argument(a, 0)
      guard let t = x.abstract.array?.element else { return nil }
      if t == Reference.unknown { return Operand(.never) }
      if t == .none { return Operand.none }
      let v = emitter.emit(.loadFlat(x.leaves[0], try index(try argument(a, 1))), t)
      return unpack(v, t)
    case "__set_item__":
      try storeItem(try argument(a, 2), at: try index(try argument(a, 1)), in: try argument(a, 0))
      return Operand.none
    case "__clear_item__":
      let x = try argument(a, 0)
      guard let t = x.abstract.array?.element, t.ownsMemory else { return Operand.none }
      let none = emitter.emit(.undefined, t)
      _ = emitter.emit(.storeFlat(x.leaves[0], try index(try argument(a, 1)), none), .none)
      return Operand.none
    case "__storage__":
      guard let t = try argument(a, 0).abstract.array?.element else { return nil }
      return try newStorage(of: t, try index(try argument(a, 1)))
    case "__is_owning__":
      return .bool(try argument(a, 0).abstract.array?.element.ownsMemory == true)
    case "__empty_list__":
      let n = program.sites.demand(value, of: specialisation, isHeap: true)
      return try heapList([], at: n)
    case "__sized_like__": return try sizedLike(a)
    case "__new__": return try newOf(a)
    case "__element_is_known__":
      guard case .value(.reference(let r)) = try argument(a, 0).abstract else { return nil }
      return .bool(!r.arguments.isEmpty)
    case "__widen__": return try widen(a)
    case "__is_reference__":
      guard case .value(.reference(let r)) = try argument(a, 0).abstract else {
        return .bool(false)
      }
      return .bool(a.count < 2 ? true : r.className == (try string(a, 1)))
    case "__try_next__": return try tryNext(try argument(a, 0))
    case "__absent__": return try absent(a)
    case "__has_protocol__":
      if method(try string(a, 1), of: try argument(a, 0)) != nil { return .bool(true) }
      // The functions of the package are for tuple objects.
      if case .tuple = try argument(a, 0).abstract { return .bool(false) }
      guard let p = package(of: try argument(a, 0).abstract) else { return .bool(false) }
      return .bool(try member(try string(a, 1), of: p) != nil)
    case "__protocol__":
      let x = try argument(a, 0)
      if let m = method(try string(a, 1), of: x) { return try call(m, Array(a.dropFirst(2)), []) }
      guard let p = package(of: x.abstract) else { return nil }
      return try callLibrary(p, try string(a, 1), [x] + a.dropFirst(2))
    default: return nil
    }
  }

  /// Evaluates `__sized_like__(object, n)`: a new list or tuple, as the object is one, of `n`
  /// elements that are to be set, with room for those of the object.
  private func sizedLike(_ a: [Operand]) throws(EvaluationError) -> Operand {
    guard case .value(.reference(let old)) = try argument(a, 0).abstract else { throw .consequence }
    let r = try made(old.name, old.arguments)
    guard let items = fields(of: r).first?.type.asArray else { throw .consequence }
    let n = try index(try argument(a, 1))
    return newObject(r, [try newStorage(of: items.element, n).leaves[0], n])
  }

  /// Evaluates `__new__(name, (type givers...), fields...)`: a new object of the class `name` over
  /// the types of the elements of arrays.
  private func newOf(_ a: [Operand]) throws(EvaluationError) -> Operand {
    var types: [Type] = []
    for o in try argument(a, 1).elements ?? [] {
      if let a = o.abstract.array {
        types.append(a.element)
      } else {
        types.append(try storedType(o.abstract))
      }
    }
    return try make(try string(a, 0), types, Array(a.dropFirst(2)))
  }

  /// Returns a new object of the class `name` over `arguments` with the given fields, which its own
  /// place in the program may widen.
  private func make(
    _ name: String, _ arguments: [Type], _ values: [Operand]
  ) throws(EvaluationError) -> Operand {
    let r = try made(name, arguments)
    var packed: [ValueID] = []
    for (f, o) in zip(fields(of: r), values) {
      packed.append(try pack(try restored(o, as: f.type), as: f.type))
    }
    return newObject(r, packed)
  }

  /// Returns the type of the objects of the class `name` over `arguments` that the operation under
  /// evaluation makes: its place in the program may widen them.
  func made(_ name: String, _ arguments: [Type]) throws(EvaluationError) -> Reference {
    let n = program.sites.demand(value, of: specialisation, isHeap: true)
    let known = Reference(name, program.sites[n]?.arguments ?? [], origin: n)
    guard let r = arguments.isEmpty ? known : program.widen(known, arguments) else {
      throw .consequence
    }
    if program.sites.isUnwinding { throw .consequence }
    return r
  }

  /// Returns the storage `o` as one of the type `t`: where the elements are wider there, a copy.
  private func restored(_ o: Operand, as t: Type) throws(EvaluationError) -> Operand {
    guard let from = o.abstract.array?.element, let to = t.asArray?.element,
      from.withoutOrigins != to.withoutOrigins
    else { return o }
    let n = Operand(.python(.int), extent(o.leaves[0], 0))
    let new = try newStorage(of: to, n.leaves[0])
    _ = try callLibrary("list", "__outlined_copy__", [o, .int(0), new, .int(0), n])
    return new
  }

  /// Evaluates `__widen__(object, values...)`: sees to it that the object can hold the values.
  private func widen(_ a: [Operand]) throws(EvaluationError) -> Operand {
    if let n = try argument(a, 0).abstract.promotable { program.sites.promote(n) }
    guard case .value(.reference(let r)) = try argument(a, 0).abstract else { throw .consequence }
    var types: [Type] = []
    for o in a.dropFirst() { types.append(try storedType(o.abstract)) }
    guard let wider = program.widen(r, types) else {
      if a.count == 3 { throw error(.entryType(a[1].abstract, a[2].abstract, r, at: span)) }
      throw error(.elementType(a[a.count - 1].abstract, r, at: span))
    }
    if wider != r || program.sites.isUnwinding { throw .consequence }
    return Operand.none
  }

  /// Returns `o` as `target` if both are references, or a text of compile time is to be one of run
  /// time; `nil` for others.
  func coerceReference(_ o: Operand, to target: Abstract) throws(EvaluationError) -> Operand? {
    if case .value(.reference(let r)) = target, let made = try tupleObject(o, as: r) { return made }
    guard case .value(let t) = target, case .value(let u) = o.abstract,
      case .reference = t, case .reference = u
    else { return nil }
    guard u.withoutOrigins == t.withoutOrigins else { throw .consequence }
    return Operand(target, o.leaves)
  }
}
