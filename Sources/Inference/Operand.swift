import IR
import Types
import Utilities

/// A value under evaluation: what is known of it, and the IR values of its leaves.
struct Operand {
  /// What is known.
  var abstract: Abstract

  /// The leaves, one for each of `abstract.leafTypes`.
  var leaves: [ValueID] = []

  /// What else is known of an argument whose callee is compiled once for all values of its type:
  /// the constant that it is, or the places that make the objects it refers to.
  var particular: Abstract?

  /// The argument with all that is known of it.
  var asParticular: Operand {
    particular.map { Operand($0, $0.leafCount == 0 ? [] : leaves) } ?? self
  }

  /// Creates an operand without leaves.
  init(_ abstract: Abstract) { self.abstract = abstract }

  /// Creates an operand.
  init(_ abstract: Abstract, _ leaves: [ValueID]) {
    self.abstract = abstract
    self.leaves = leaves
  }

  /// Creates the operand of one run-time value.
  init(_ t: Type, _ v: ValueID) {
    self.abstract = t == .none ? .none : .value(t)
    self.leaves = t == .none ? [] : [v]
  }

  /// `None`.
  static var none: Operand { Operand(.none) }

  /// Returns the integer constant `i`.
  static func int(_ i: Int) -> Operand { Operand(.constant(.int(Int64(i)))) }

  /// Returns the bool constant `b`.
  static func bool(_ b: Bool) -> Operand { Operand(.constant(.bool(b))) }

  /// Returns the tuple of `elements`.
  static func tuple(_ elements: [Operand]) -> Operand {
    Operand(.tuple(elements.map(\.abstract)), elements.flatMap(\.leaves))
  }

  /// Returns the structure called `name` of `fields`.
  static func structure(_ name: String, _ fields: [(String, Operand)]) -> Operand {
    Operand(
      .structure(name, fields.map { Field(name: $0.0, value: $0.1.abstract) }),
      fields.flatMap(\.1.leaves))
  }

  /// The elements of a tuple or list, `nil` for other values.
  var elements: [Operand]? {
    switch abstract {
    case .tuple(let e), .list(let e, _): split(e)
    case .instance(let c, let e) where c.kind == .namedTuple: split(e)
    default: nil
    }
  }

  /// The captured variables of a function, the receiver of a method.
  var parts: [Operand] {
    switch abstract {
    case .object(.function(_, let captures)): split(captures)
    case .object(.method(_, let receiver)): split([receiver])
    case .object(.exception(_, let fields)): split(fields.map(\.value))
    default: []
    }
  }

  /// Returns the field called `name` of a structure, or `nil` if there is none.
  func field(_ name: String) -> Operand? {
    if case .instance(let c, let values) = abstract {
      return c.fields.firstIndex(of: name).map { split(values)[$0] }
    }
    guard case .structure(_, let fields) = abstract,
      let i = fields.firstIndex(where: { $0.name == name })
    else { return nil }
    return split(fields.map(\.value))[i]
  }

  /// The values of the fields of a structure, an instance or a mapping, in order.
  var fieldValues: [Operand] {
    switch abstract {
    case .mapping(let e, _): split(e.map(\.value))
    case .structure(_, let f): split(f.map(\.value))
    case .instance(_, let values): split(values)
    default: []
    }
  }

  /// Returns the instance of `c` with the given values of its fields.
  static func instance(_ c: ClassReference, _ values: [Operand]) -> Operand {
    Operand(.instance(c, values.map(\.abstract)), values.flatMap(\.leaves))
  }

  /// The entries of a mapping known at compile time, `nil` for other values.
  var entries: [(key: Operand, value: Operand)]? {
    guard case .mapping(let e, _) = abstract else { return nil }
    return zip(e, split(e.map(\.value))).map { (Operand($0.key), $1) }
  }

  /// Returns the mapping of `entries`, made at the place `origin`.
  static func mapping(_ entries: [(key: Operand, value: Operand)], origin: UInt32) -> Operand {
    Operand(
      .mapping(
        entries.map { MappingEntry(key: $0.key.abstract, value: $0.value.abstract) },
        origin: origin),
      entries.flatMap(\.value.leaves))
  }

  /// Divides the leaves among `parts`, of which the value is made.
  private func split(_ parts: [Abstract]) -> [Operand] {
    var rest = leaves[...]
    return parts.map { p in
      let n = p.leafCount
      defer { rest = rest.dropFirst(n) }
      return Operand(p, Array(rest.prefix(n)))
    }
  }
}
