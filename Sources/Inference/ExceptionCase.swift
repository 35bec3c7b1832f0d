import Types

/// What is known of exceptions of one class that may arrive at a handler.
struct ExceptionCase: Hashable, Sendable {
  /// The class.
  var exception: ExceptionClass

  /// The arguments and then the fields that its `__init__` sets; `nil` if they differ in type from
  /// one `raise` to another, or are nothing that a thread keeps.
  var values: [Field]?

  /// `true` iff the values that are not constants lie in the cells of the thread.
  var isKept: Bool

  /// The name of the field that holds the tuple `args`.
  static let argumentsName = "args"

  /// Returns the case of an exception that is `a` or `b`, of the same class.
  static func join(_ a: ExceptionCase, _ b: ExceptionCase) -> ExceptionCase {
    if a == b { return a }
    var joined = a
    joined.isKept = a.isKept && b.isKept
    joined.values = nil
    guard let x = a.values, let y = b.values, x.map(\.name) == y.map(\.name) else { return joined }
    var values: [Field] = []
    for (p, q) in zip(x, y) {
      guard let v = joinExactly(p.value, q.value, mayVary: joined.isKept) else { return joined }
      values.append(Field(name: p.name, value: v))
    }
    joined.values = values
    return joined
  }

  /// Returns what is known of a value that is `a` or `b` if they agree in type; constants may
  /// differ if `mayVary`.
  private static func joinExactly(
    _ a: Abstract, _ b: Abstract, mayVary: Bool
  ) -> Abstract? {
    if a == b { return a }
    if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count {
      let e = zip(x, y).compactMap { joinExactly($0, $1, mayVary: mayVary) }
      return e.count == x.count ? .tuple(e) : nil
    }
    guard mayVary else { return nil }
    if let s = a.texts, let t = b.texts { return .object(.oneOf(Set(s + t).sorted())) }
    guard let t = a.scalar, t == b.scalar else { return nil }
    return .value(t)
  }
}

extension [ExceptionCase] {
  /// Adds `c`, joined with what is there of its class; returns `true` iff that changed something.
  @discardableResult
  mutating func add(_ c: ExceptionCase) -> Bool {
    guard let i = firstIndex(where: { $0.exception == c.exception }) else {
      append(c)
      sort { $0.exception.kind.rawValue < $1.exception.kind.rawValue }
      return true
    }
    let joined = ExceptionCase.join(self[i], c)
    if joined == self[i] { return false }
    self[i] = joined
    return true
  }

  /// Returns the cases of both.
  static func join(_ a: [ExceptionCase], _ b: [ExceptionCase]) -> [ExceptionCase] {
    var all = a
    for c in b { all.add(c) }
    return all
  }
}

extension Abstract {
  /// The texts of compile time that the value may be.
  fileprivate var texts: [String]? {
    switch self {
    case .constant(.string(let s)): [s]
    case .object(.oneOf(let all)): all
    default: nil
    }
  }
}

/// The cells of a thread that keep the arguments of the exception on its way to a handler.
///
/// Integers and bools lie in one array, floats and the halves of complex numbers in another, in
/// the order of the arguments.
enum ExceptionCells {
  /// The number of cells in each array.
  static let count = 8

  /// The name of the structure of a caught exception.
  static let structure = "exception"

  /// Returns the number of cells of each array that `a` takes, or `nil` if it can't be kept.
  static func size(of a: Abstract) -> (integers: Int, floats: Int)? {
    switch a {
    case .none: return (0, 0)
    case .constant(.string), .object(.oneOf): return (1, 0)
    case .tuple(let e):
      var sum = (integers: 0, floats: 0)
      for x in e {
        guard let s = size(of: x) else { return nil }
        sum = (sum.integers + s.integers, sum.floats + s.floats)
      }
      return sum
    case .value(.optional(let t)): return size(of: .of(t)).map { ($0.integers + 1, $0.floats) }
    default:
      guard let d = a.scalar?.dtype else { return nil }
      switch d.kind {
      case .bool, .signed, .unsigned: return (1, 0)
      case .float: return (0, 1)
      case .complex: return (0, 2)
      }
    }
  }
}
