/// A table that owns entities and hands out their identities; entities are never removed.
///
/// Inlinable, so that every access in other rooms is compiled for its types.
public struct Table<ID: Identity, Element> {
  /// The entities in the order of their identities.
  @inlinable public var elements: [Element] { storage }

  /// The entities.
  @usableFromInline var storage: [Element] = []

  /// Creates an empty table.
  @inlinable public init() {}

  /// The number of entities.
  @inlinable public var count: Int { storage.count }

  /// The identities of all entities, in order.
  @inlinable public var ids: some RandomAccessCollection<ID> {
    storage.indices.lazy.map { ID($0) }
  }

  /// Accesses the entity named `id`.
  @inlinable public subscript(id: ID) -> Element {
    _read { yield storage[id.index] }
    _modify { yield &storage[id.index] }
  }

  /// Adds `element` and returns its identity.
  @discardableResult
  @inlinable
  public mutating func append(_ element: Element) -> ID {
    storage.append(element)
    return ID(storage.count - 1)
  }
}

extension Table: Sendable where Element: Sendable {}

/// A value for each entity of another table, `initial` where none was set; grows on demand.
public struct SecondaryTable<ID: Identity, Element> {
  /// The values set so far, by position.
  @usableFromInline var elements: [Element] = []

  /// The value of an entity for which none was set.
  @usableFromInline let initial: Element

  /// Creates a table whose every value is `initial`.
  @inlinable public init(_ initial: Element) { self.initial = initial }

  /// Accesses the value of `id`.
  @inlinable public subscript(id: ID) -> Element {
    get { id.index < elements.count ? elements[id.index] : initial }
    _modify {
      while elements.count <= id.index { elements.append(initial) }
      yield &elements[id.index]
    }
  }
}

extension SecondaryTable: Sendable where Element: Sendable {}
