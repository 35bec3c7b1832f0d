/// A list, set or dict that callers from Python pass and receive, as the C functions of an
/// extension see it: a reference to an object that is made of parts, and taken apart into them.
public struct Container: Hashable, Sendable {
  /// A part: the elements of one kind, side by side.
  public struct Part: Hashable, Sendable {
    /// The type of an element: a scalar, text or bytes.
    public var element: Type

    /// `true` iff the elements are text or bytes: then a part has the place where each ends, too.
    public var isText: Bool { element == .string || element == .bytes }

    /// The types of what stands for the part in C.
    public var types: [Type] {
      let ends = Type.array(ArrayType(.int64, rank: 1))
      if isText { return [element, ends] }
      return [.array(ArrayType(element.dtype ?? .bool, rank: 1))]
    }

    /// The types of what callers get for the part: bytes as an array.
    public var resultTypes: [Type] {
      if element != .bytes { return types }
      return [.array(ArrayType(.uint8, rank: 1))] + types.dropFirst()
    }

    /// What the library is told of the elements.
    public var kind: String {
      switch element {
      case .string: "text"
      case .bytes: "bytes"
      case .python: "weak"
      default: "strong"
      }
    }
  }

  /// The tag in C of all containers.
  public static var tag: String { "pyaot_container" }

  /// The type of the object.
  public var reference: Reference

  /// Creates the description of a container, or `nil` if `t` is none that callers can pass.
  public init?(_ t: Type) {
    guard case .reference(let r) = t, let count = Self.counts[r.name],
      r.arguments.count == count, r.arguments.allSatisfy(Self.isElement)
    else { return nil }
    reference = Reference(r.name, r.arguments)
  }

  /// The number of types that each class is generic over.
  public static let counts = ["list": 1, "set": 1, "dict": 2]

  /// `true` iff `t` can be the type of the elements of a container of callers.
  public static func isElement(_ t: Type) -> Bool {
    switch t {
    case .python, .scalar, .string, .bytes: true
    default: false
    }
  }

  /// The elements of a list or set, or the keys and values of a dict.
  public var parts: [Part] { reference.arguments.map { Part(element: $0) } }

  /// The start of the names of the C functions that belong to the type, behind the module's prefix.
  public var name: String {
    "_" + ([reference.name] + reference.arguments.map(\.description)).joined(separator: "_")
  }
}

extension Type {
  /// The containers in the type.
  public var containers: [Container] {
    switch self {
    case .reference: Container(self).map { [$0] } ?? []
    case .tuple(let e): e.flatMap(\.containers)
    case .optional(let t): t.containers
    case .instance(let c): c.fields.flatMap(\.type.containers)
    default: []
    }
  }
}
