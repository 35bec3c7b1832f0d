import Types

extension Abstract {
  /// Returns what is known of a value that is `a` or `b`, or `nil` if no static type covers both.
  static func join(_ a: Abstract, _ b: Abstract) -> Abstract? {
    if a == b || b == .never { return a }
    if a == .never { return b }
    switch (a, b) {
    case (.tuple(let x), .tuple(let y)): return join(x, y).map { .tuple($0) }
    case (.list(let x, let m), .list(let y, let n)):
      return m == n ? join(x, y).map { .list($0, origin: m) } : nil
    case (.mapping(let x, let m), .mapping(let y, let n)):
      guard m == n, x.map(\.key) == y.map(\.key) else { return nil }
      return join(x.map(\.value), y.map(\.value)).map { values in
        .mapping(zip(x, values).map { MappingEntry(key: $0.key, value: $1) }, origin: m)
      }
    case (.object(.exceptionCases(let x)), .object(.exceptionCases(let y))):
      return .object(.exceptionCases(.join(x, y)))
    case (.object(.exception(let c, let x)), .object(.exception(let d, let y))):
      guard c == d, x.map(\.name) == y.map(\.name) else { return nil }
      return join(x.map(\.value), y.map(\.value)).map { values in
        .object(.exception(c, zip(x, values).map { Field(name: $0.name, value: $1) }))
      }
    case (.structure(let n, let x), .structure(let m, let y)):
      guard n == m, x.map(\.name) == y.map(\.name) else { return nil }
      return join(x.map(\.value), y.map(\.value)).map { values in
        .structure(n, zip(x, values).map { Field(name: $0.name, value: $1) })
      }
    case (.instance(let c, let x), .instance(let d, let y)):
      guard c == d else { return unite(a, b, by: join) }
      return join(x, y).map { .instance(c, $0) }
    case (.object(.function(let f, let x)), .object(.function(let g, let y))):
      guard f == g else { return unite(a, b, by: join) }
      return join(x, y).map { .object(.function(f, captures: $0)) }
    case (.none, let other), (let other, .none): return joinNone(other)
    case (.value(.optional(let t)), let other), (let other, .value(.optional(let t))):
      return joinOptional(t, other)
    default: break
    }
    if let x = a.scalar, let y = b.scalar {
      return joinScalars(a, x, b, y).map { .value($0) }
    }
    if a.isText, b.isText { return .value(.string) }
    if a.record != nil, a.record == b.record, case .value(.array(let x)) = a,
      case .value(.array(let y)) = b
    {
      return join(x, y).map { .value(.array($0)) }
    }
    if let x = a.array, let y = b.array { return join(x, y).map { .value(.array($0)) } }
    return unite(a, b, by: join)
  }

  /// Returns the joins of the elements, or `nil` if their number differs or one has no join.
  private static func join(_ a: [Abstract], _ b: [Abstract]) -> [Abstract]? {
    guard a.count == b.count else { return nil }
    let joined = zip(a, b).compactMap { join($0, $1) }
    return joined.count == a.count ? joined : nil
  }

  /// Returns the join of `None` and `other`.
  private static func joinNone(_ other: Abstract) -> Abstract? {
    switch other {
    case .value(.optional): other
    case .structure(ExceptionPayloads.structure, _): other.mayBeAbsent
    case .value(let t): .value(.optional(t))
    case .constant, .tuple, .instance, .object, .union: other.type.map { .value(.optional($0)) }
    default: nil
    }
  }

  /// Returns the join of an optional `t` and `other`.
  private static func joinOptional(_ t: Type, _ other: Abstract) -> Abstract? {
    let inner: Abstract
    if case .value(.optional(let u)) = other { inner = .of(u) } else { inner = other }
    return join(.of(t), inner)?.type.map { .value(.optional($0)) }
  }

  /// Returns the type of a scalar that is `a` of type `x` or `b` of type `y`.
  ///
  /// A Python `int` keeps its 64 bits beside a narrower NumPy integer unless it is a literal that
  /// fits there: a variable that starts at `0` takes the type that it is given later.
  private static func joinScalars(_ a: Abstract, _ x: Type, _ b: Abstract, _ y: Type) -> Type? {
    switch (x, y) {
    case (.python(let p), .python(let q)):
      return .python(p.rawValue >= q.rawValue ? p : q)
    case (.python(.int), .scalar(let d)): return joinInt(a.int, d)
    case (.scalar(let d), .python(.int)): return joinInt(b.int, d)
    default:
      guard let p = PromotionOperand(x), let q = PromotionOperand(y) else { return nil }
      return PromotionOperand.promote(p, q).type
    }
  }

  /// Returns the type of a Python int, the literal if it is one, or a NumPy scalar of type `d`.
  private static func joinInt(_ literal: Int64?, _ d: DType) -> Type {
    guard d.isInteger else { return .scalar(d == .bool ? .int64 : d) }
    if let i = literal, d.contains(i) { return .scalar(d) }
    return .scalar(d == .uint64 ? .float64 : .int64)
  }

  /// Returns the type of an array that is of type `a` or `b`.
  private static func join(_ a: ArrayType, _ b: ArrayType) -> ArrayType? {
    guard a.element == b.element, a.rank == b.rank else { return nil }
    let layout: Layout = a.layout == b.layout ? a.layout : .strided
    var joined = ArrayType(
      a.element, rank: a.rank, layout: layout, extents: a.extents == b.extents ? a.extents : nil,
      isReadOnly: a.isReadOnly || b.isReadOnly)
    joined.isUnaligned = a.isUnaligned || b.isUnaligned
    joined.isReference = a.isReference
    return joined
  }
}

extension DType {
  /// `true` iff the integer type holds `i`.
  func contains(_ i: Int64) -> Bool {
    switch self {
    case .int64: true
    case .uint64: i >= 0
    case .int8, .int16, .int32: i >= -(1 << (bits - 1)) && i < 1 << (bits - 1)
    case .uint8, .uint16, .uint32: i >= 0 && i < 1 << bits
    default: false
    }
  }
}
