import IR
import Types
import Utilities

/// Joins of values that hold objects on the heap.
extension Program {
  /// Returns what is known of a value that is `a` or `b`, or `nil` if no static type covers both.
  ///
  /// Where they hold lists and such of different places or types, these are made one; then what is
  /// in progress is inferred again, and the result means nothing.
  func join(_ a: Abstract, _ b: Abstract) -> Abstract? {
    if let j = Abstract.join(a, b) { return j }
    if let o = joinPromoted(a, b) ?? joinPromoted(b, a) { return o }
    switch (a, b) {
    case (.list(let x, let m), .list(let y, let n)):
      if m != 0 && n != 0 {
        sites.promote(m)
        sites.promote(n)
        return a
      }
      guard let parts = joinAll(x, y) else { return nil }
      return .list(parts, origin: 0)
    case (.mapping(let x, let m), .mapping(let y, let n)):
      if m != 0 && n != 0 {
        sites.promote(m)
        sites.promote(n)
        return a
      }
      guard x.map(\.key) == y.map(\.key), let values = joinAll(x.map(\.value), y.map(\.value))
      else { return nil }
      return .mapping(zip(x, values).map { MappingEntry(key: $0.key, value: $1) }, origin: 0)
    case (.value(.reference(let r)), .value(.reference(let s))):
      return join(r, s).map { .value(.reference($0)) } ?? Abstract.unite(a, b, by: join)
    case (.value(.optional(let t)), .value(.optional(let u))):
      return joinTypes(t, u).map { .value(.optional($0)) }
    case (.value(.optional(let t)), let other), (let other, .value(.optional(let t))):
      guard let u = other.type else { return nil }
      return joinTypes(t, u).map { .value(.optional($0)) }
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count ? joinAll(x, y).map { .tuple($0) } : tupleObject(of: x + y)
    case (.tuple(let x), .value(.reference(let r))), (.value(.reference(let r)), .tuple(let x)):
      guard r.name == "tuple" else { return nil }
      return tupleObject(of: x + r.arguments.map { .of($0) })
    case (.instance(let c, let x), .instance(let d, let y)) where c == d:
      return joinAll(x, y).map { .instance(c, $0) }
    case (.structure(let n, let x), .structure(let m, let y)):
      guard n == m, x.map(\.name) == y.map(\.name) else { return nil }
      return joinAll(x.map(\.value), y.map(\.value)).map { values in
        .structure(n, zip(x, values).map { Field(name: $0.name, value: $1) })
      }
    case (.object(.function(let f, let x)), .object(.function(let g, let y))) where f == g:
      return joinAll(x, y).map { .object(.function(f, captures: $0)) }
    default: return Abstract.unite(a, b, by: join)
    }
  }

  /// Has the static list or mapping `a` made on the heap if `b` is there, or None: then it returns
  /// something that means nothing; `nil` for others.
  private func joinPromoted(_ a: Abstract, _ b: Abstract) -> Abstract? {
    guard let n = a.promotable else { return nil }
    switch b {
    case .value(.reference), .value(.optional(.reference)), .none:
      sites.promote(n)
      return b
    default: return nil
    }
  }

  /// Returns the joins of the elements, or `nil` if their number differs or one has no join.
  private func joinAll(_ a: [Abstract], _ b: [Abstract]) -> [Abstract]? {
    guard a.count == b.count else { return nil }
    var result: [Abstract] = []
    for (x, y) in zip(a, b) {
      guard let j = join(x, y) else { return nil }
      result.append(j)
    }
    return result
  }

  /// Returns the type of references that are of type `r` or `s`.
  private func join(_ r: Reference, _ s: Reference) -> Reference? {
    guard r.name == s.name else { return nil }
    let arguments: [Type]
    if r.arguments.isEmpty || s.arguments.isEmpty {
      arguments = r.arguments.isEmpty ? s.arguments : r.arguments
    } else {
      guard let j = joinTypes(r.arguments, s.arguments) else { return nil }
      arguments = j
    }
    // What can't be widened must be as wide as the join.
    if r.origin == 0 && !hasSameBits(r.arguments, arguments) { return nil }
    if s.origin == 0 && !hasSameBits(s.arguments, arguments) { return nil }
    for origin in [r.origin, s.origin] where origin != 0 {
      guard widen(origin, to: arguments) else { return nil }
    }
    if r.origin != 0 && s.origin != 0 { sites.unite(r.origin, s.origin) }
    return Reference(r.name, arguments, origin: r.origin == 0 ? 0 : s.origin == 0 ? 0 : r.origin)
  }

  /// `true` iff the types differ in nothing but the places where objects are made.
  private func hasSameBits(_ a: [Type], _ b: [Type]) -> Bool {
    a.map(\.withoutOrigins) == b.map(\.withoutOrigins)
  }

  /// Returns the joins of the types, one by one.
  private func joinTypes(_ a: [Type], _ b: [Type]) -> [Type]? {
    guard a.count == b.count else { return nil }
    var result: [Type] = []
    for (x, y) in zip(a, b) {
      guard let j = joinTypes(x, y) else { return nil }
      result.append(j)
    }
    return result
  }

  /// Returns the type of values of type `a` or `b`, or `nil` if there is none.
  func joinTypes(_ a: Type, _ b: Type) -> Type? {
    if a == b { return a }
    return join(.of(a), .of(b))?.type
  }

  /// Sees to it that objects of type `r` hold values of the types `arguments`; returns the type, or
  /// `nil` if they don't.
  func widen(_ r: Reference, _ arguments: [Type]) -> Reference? {
    var wanted = arguments
    if !r.arguments.isEmpty {
      guard let j = joinTypes(r.arguments, arguments) else {
        return r.origin != 0 && separateMaker(of: r.origin) ? r : nil
      }
      wanted = j
    }
    if hasSameBits(wanted, r.arguments) { return r }
    guard r.origin != 0, widen(r.origin, to: wanted) else { return nil }
    return Reference(r.name, wanted, origin: r.origin)
  }
}

extension Type {
  /// The type without the places where objects are made.
  var withoutOrigins: Type {
    switch self {
    case .reference(let r): .reference(Reference(r.name, r.arguments.map(\.withoutOrigins)))
    case .tuple(let e): .tuple(e.map(\.withoutOrigins))
    case .optional(let t): .optional(t.withoutOrigins)
    case .composite(let r): .composite(r.mapping(\.withoutTypeOrigins))
    default: self
    }
  }

  /// `true` iff part of the type is an object of which nothing is known yet.
  var isUndetermined: Bool {
    switch self {
    case .reference(let r):
      r.isGeneric && r.arguments.isEmpty
        || r.arguments.contains(where: \.isUndetermined)
    case .tuple(let e): e.contains(where: \.isUndetermined)
    case .optional(let t): t.isUndetermined
    case .composite(let r): r.elements.contains(where: \.isUndetermined)
    default: false
    }
  }
}

extension Reference {
  /// `true` iff the class is generic over the types of what its objects hold.
  var isGeneric: Bool { libraryFields != nil }
}
