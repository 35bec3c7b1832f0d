import Types

extension Abstract {
  /// The value where nothing can be changed any more about how its lists are made: for constants,
  /// which are made once, not by those who use them.
  var withoutOrigins: Abstract {
    switch self {
    case .list(let e, _): .list(e.map(\.withoutOrigins), origin: 0)
    case .mapping(let e, _):
      .mapping(e.map { MappingEntry(key: $0.key, value: $0.value.withoutOrigins) }, origin: 0)
    case .tuple(let e): .tuple(e.map(\.withoutOrigins))
    case .structure(let n, let f):
      .structure(n, f.map { Field(name: $0.name, value: $0.value.withoutOrigins) })
    case .instance(let c, let e): .instance(c, e.map(\.withoutOrigins))
    case .union(let e): .union(e.map(\.withoutOrigins))
    default: self
    }
  }

  /// The place that makes a static list or mapping, and may make it on the heap instead; `nil` for
  /// others.
  var promotable: UInt32? {
    switch self {
    case .list(_, let n), .mapping(_, let n): n == 0 ? nil : n
    default: nil
    }
  }
}

extension Program {
  /// Returns what callers see of a result `a`: lists that a static list can't stand for later are
  /// made on the heap by the function that returns them.
  func returned(_ a: Abstract) -> Abstract {
    guard case .list(let e, let n) = a, n != 0, let s = sites[n] else { return a }
    let f = s.owner.key.function
    guard !isLibrary(f), !constantFunctions.contains(f), haveOneType(e) else { return a }
    sites.promote(n)
    return a
  }

  /// `true` iff the elements of a static list have one type on the heap.
  func haveOneType(_ e: [Abstract]) -> Bool {
    let types = e.compactMap { $0.string == nil ? $0.generalised.type : .string }
    return types.count == e.count && types.allSatisfy { $0 == types[0] }
  }
}
