public import Utilities

/// Names a type of a `TypeTable`.
public struct TypeID: Identity {
  public static var prefix: String { "t" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Types by identity, each once.
public struct TypeTable: Sendable {
  /// The types.
  private var types = Table<TypeID, Type>()

  /// The identity of each.
  private var identities: [Type: TypeID] = [:]

  /// Creates an empty table.
  public init() {}

  /// Accesses the type named `id`.
  public subscript(id: TypeID) -> Type { types[id] }

  /// All types, in the order of their identities.
  public var elements: [Type] { types.elements }

  /// Returns the identity of `t`, adding it if it is new.
  public mutating func demand(_ t: Type) -> TypeID {
    if let id = identities[t] { return id }
    let id = types.append(t)
    identities[t] = id
    return id
  }
}
