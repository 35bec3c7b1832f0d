internal import IR
internal import Types

/// An integer that inequalities are about: the mathematical value, whatever its type is.
enum Term: Hashable {
  /// The number 0.
  case zero

  /// A value of an integer type.
  case value(ValueID)

  /// The extent of an axis of an array.
  case extent(ValueID, Int)
}

/// A term plus a constant.
struct Offset: Hashable {
  /// The term.
  var term: Term

  /// The constant.
  var constant: Int64
}

/// What is known: `smaller <= larger + distance`.
struct Fact: Hashable {
  /// The smaller side.
  var smaller: Term

  /// The larger side.
  var larger: Term

  /// What is added to the larger side.
  var distance: Int64

  /// Creates the fact `a <= b + distance`, or `nil` if a number does not fit.
  init?(_ a: Offset, _ b: Offset, _ distance: Int64 = 0) {
    let (d, o) = b.constant.subtractingReportingOverflow(a.constant)
    let (e, p) = d.addingReportingOverflow(distance)
    if o || p { return nil }
    smaller = a.term
    larger = b.term
    self.distance = e
  }
}

extension Function {
  /// Returns `v` as a term plus a constant, seen through conversions that keep the number; `nil` if
  /// its type is not an integer whose numbers int64 holds.
  func offset(_ v: ValueID, _ types: TypeTable) -> Offset? {
    var v = v
    while true {
      guard let d = types[self[v].type].dtype, d.isInteger, d != .uint64 else { return nil }
      guard case .convert(let source) = instruction(v), let s = types[self[source].type].dtype,
        s.isInteger, s != .uint64, s.bits < d.bits || s == d,
        s.kind == d.kind || s.kind == .unsigned
      else { break }
      v = source
    }
    return switch ExtentKey(v, in: self, types) {
    case .constant(let n): Offset(term: .zero, constant: n)
    case .value(let w): Offset(term: .value(w), constant: 0)
    case .extent(let a, let axis): Offset(term: .extent(a, axis), constant: 0)
    }
  }

  /// Returns the facts that hold if the bool `condition` is `holds`.
  func facts(_ condition: ValueID, is holds: Bool, _ types: TypeTable) -> [Fact] {
    var facts: [Fact] = []
    var work = [(condition, holds)]
    var budget = 32
    while let (c, h) = work.popLast(), budget > 0 {
      budget -= 1
      switch instruction(c) {
      case .unary(.not, let a): work.append((a, !h))
      case .binary(.and, let a, let b) where h: work += [(b, h), (a, h)]
      case .binary(.or, let a, let b) where !h: work += [(b, h), (a, h)]
      case .compare(let p, let a, let b) where types[self[a].type].dtype == .bool:
        guard p == .equal || p == .notEqual else { continue }
        if let known = knownBool(b, types) { work.append((a, known == ((p == .equal) == h))) }
        if let known = knownBool(a, types) { work.append((b, known == ((p == .equal) == h))) }
      case .compare(let p, let a, let b):
        guard let x = offset(a, types), let y = offset(b, types) else { continue }
        facts += Self.facts(h ? p : p.negated, x, y)
      default: break
      }
    }
    return facts
  }

  /// Returns the bool `v` if it is a constant, or a comparison of an extent with a number that is
  /// not positive.
  private func knownBool(_ v: ValueID, _ types: TypeTable) -> Bool? {
    switch instruction(v) {
    case .integer(let n): return n != 0
    case .compare(let p, let a, let b):
      guard let x = offset(a, types), let y = offset(b, types) else { return nil }
      if case .extent = x.term, y.term == .zero, y.constant <= 0 {
        if p == .less { return false }
        if p == .greaterOrEqual { return true }
      }
      if case .extent = y.term, x.term == .zero, x.constant <= 0 {
        if p == .greater { return false }
        if p == .lessOrEqual { return true }
      }
      return nil
    default: return nil
    }
  }

  /// Returns the facts that `x p y` says.
  private static func facts(_ p: Predicate, _ x: Offset, _ y: Offset) -> [Fact] {
    let list: [Fact?] =
      switch p {
      case .equal: [Fact(x, y), Fact(y, x)]
      case .notEqual: []
      case .less: [Fact(x, y, -1)]
      case .lessOrEqual: [Fact(x, y)]
      case .greater: [Fact(y, x, -1)]
      case .greaterOrEqual: [Fact(y, x)]
      }
    return list.compactMap { $0 }
  }
}
