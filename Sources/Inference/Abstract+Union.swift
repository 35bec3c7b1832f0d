import Types
import Utilities

/// Unions: values of which only the run tells what they are, among objects of several classes or
/// several functions.
extension Abstract {
  /// What the value may be.
  var cases: [Abstract] { if case .union(let c) = self { c } else { [self] } }

  /// `true` iff the value is one of several.
  var isUnion: Bool { if case .union = self { true } else { false } }

  /// `true` iff the value is one of several objects of the program's classes.
  var isUnionOfInstances: Bool { isUnion && isInstance }

  /// `true` iff the value is one of several generators.
  var isUnionOfGenerators: Bool {
    isUnion
      && cases.allSatisfy { c in
        if case .value(.reference(let r)) = c { GeneratorFacts.number(of: r) != nil } else { false }
      }
  }

  /// What tells the value from the others of a union, two of which have never the same key; `nil`
  /// for what can't be one of several.
  var caseKey: String? {
    switch self {
    case .value(.reference(let r)):
      r.classPosition.map { "object \($0)" }
        ?? GeneratorFacts.number(of: r).map { "generator \($0)" }
    case .instance(let c, _): "instance \(c.position)"
    case .object(.function(let f, _)): "function \(f.module) \(f.code)"
    case .object(.method(let f, let receiver)):
      receiver.caseKey.map { "method of \($0): \(f.module) \(f.code)" }
    case .object(.userClass(let c)): "class \(c.position)"
    case .object(.builtinClass(let name)): "class \(name)"
    case .object(.dtype(let d)): "class \(d.name)"
    case .object(.exceptionClass(let c)): "exception \(c.kind.rawValue)"
    case .structure("partial", let fields): fields.first?.value.caseKey.map { "partial \($0)" }
    case .structure(Evaluator.localClass, _):
      localClassReference.map { "class \($0.position)" }
    default: nil
    }
  }

  /// Returns the union of `a` and `b`, `nil` if there is none; what is in both is joined by `join`.
  static func unite(
    _ a: Abstract, _ b: Abstract, by join: (Abstract, Abstract) -> Abstract?
  ) -> Abstract? {
    var found: [String: Abstract] = [:]
    for c in a.cases + b.cases {
      guard let key = c.caseKey else { return nil }
      if let other = found[key] {
        guard let joined = join(other, c) else { return nil }
        found[key] = joined
      } else {
        found[key] = c
      }
    }
    if found.count > limit { return nil }
    let sorted = found.sorted { $0.key < $1.key }.map(\.value)
    return sorted.count == 1 ? sorted[0] : .union(sorted)
  }

  /// The most cases of a union.
  private static let limit = 64

  /// The type of a value that lies in memory as the tuple of its leaves; `nil` if they can't.
  var compositeType: Type? {
    stored.map { a in
      let leaves = a.leafTypes
      // Nothing in memory has no bits.
      return .composite(Composite(a, leaves.isEmpty ? [.scalar(.bool)] : leaves))
    }
  }

  /// The same where nothing is known of what is in it but the types; `nil` if it can't be kept.
  private var stored: Abstract? {
    switch self {
    case .value: return self
    case .constant, .none: return type.map { .of($0) }
    case .tuple(let e): return Self.stored(e).map { .tuple($0) }
    case .instance(let c, let e): return Self.stored(e).map { .instance(c, $0) }
    case .union(let e): return Self.stored(e).map { .union($0) }
    case .object(.function(let f, let captures)):
      return Self.stored(captures).map { .object(.function(f, captures: $0)) }
    case .object(.method(let f, let receiver)):
      return receiver.stored.map { .object(.method(f, receiver: $0)) }
    case .object(.userClass), .object(.builtinClass), .object(.dtype), .object(.exceptionClass):
      return self
    case .structure(let name, let fields)
    where ["partial", Evaluator.localClass, Evaluator.localMembers].contains(name):
      let kept = fields.compactMap { f in
        f.value.storedPart.map { Field(name: f.name, value: $0) }
      }
      return kept.count == fields.count ? .structure(name, kept) : nil
    case .never, .list, .mapping, .structure, .object: return nil
    }
  }

  /// The same of a part of a partial function, which may be a mapping.
  private var storedPart: Abstract? {
    guard case .mapping(let entries, _) = self else { return stored }
    let kept = entries.compactMap { e in
      e.value.stored.map { MappingEntry(key: e.key, value: $0) }
    }
    return kept.count == entries.count ? .mapping(kept, origin: 0) : nil
  }

  /// The same of all of `all`.
  private static func stored(_ all: [Abstract]) -> [Abstract]? {
    let kept = all.compactMap(\.stored)
    return kept.count == all.count ? kept : nil
  }
}

extension Abstract: CompositeMeaning {}

extension Abstract {
  /// The value without the places where the objects in it are made.
  var withoutTypeOrigins: Abstract { mappingTypes(\.withoutOrigins) }

  /// Returns the stored value with `change` of the types in it.
  func mappingTypes(_ change: (Type) -> Type) -> Abstract {
    switch self {
    case .value(let t): .value(change(t))
    case .tuple(let e): .tuple(e.map { $0.mappingTypes(change) })
    case .instance(let c, let e): .instance(c, e.map { $0.mappingTypes(change) })
    case .union(let e): .union(e.map { $0.mappingTypes(change) })
    case .object(.function(let f, let captures)):
      .object(.function(f, captures: captures.map { $0.mappingTypes(change) }))
    case .object(.method(let f, let receiver)):
      .object(.method(f, receiver: receiver.mappingTypes(change)))
    case .structure(let n, let f):
      .structure(n, f.map { Field(name: $0.name, value: $0.value.mappingTypes(change)) })
    case .mapping(let e, let n):
      .mapping(
        e.map { MappingEntry(key: $0.key, value: $0.value.mappingTypes(change)) }, origin: n)
    default: self
    }
  }
}

extension Composite {
  /// What the value is.
  var abstract: Abstract { (meaning as? Abstract) ?? .never }

  /// Returns the type of the values whose parts `change` makes of those of this one.
  func mapping(_ change: (Abstract) -> Abstract) -> Composite {
    let a = change(abstract)
    let leaves = a.leafTypes
    return Composite(a, leaves.isEmpty ? elements : leaves)
  }
}
