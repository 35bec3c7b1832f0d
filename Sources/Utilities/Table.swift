/// A table that owns entities and hands out their identities; entities are never removed.
public struct Table<ID: Identity, Element> {
  /// The entities in the order of their identities.
  public private(set) var elements: [Element] = []

  /// Creates an empty table.
  public init() {}

  /// The number of entities.
  public var count: Int { elements.count }

  /// The identities of all entities, in order.
  public var ids: some RandomAccessCollection<ID> { elements.indices.lazy.map { ID($0) } }

  /// Accesses the entity named `id`.
  public subscript(id: ID) -> Element {
    get { elements[id.index] }
    _modify { yield &elements[id.index] }
  }

  /// Adds `element` and returns its identity.
  @discardableResult
  public mutating func append(_ element: Element) -> ID {
    elements.append(element)
    return ID(elements.count - 1)
  }
}

extension Table: Sendable where Element: Sendable {}

/// A value for each entity of another table, `initial` where none was set; grows on demand.
public struct SecondaryTable<ID: Identity, Element> {
  /// The values set so far, by position.
  private var elements: [Element] = []

  /// The value of an entity for which none was set.
  private let initial: Element

  /// Creates a table whose every value is `initial`.
  public init(_ initial: Element) { self.initial = initial }

  /// Accesses the value of `id`.
  public subscript(id: ID) -> Element {
    get { id.index < elements.count ? elements[id.index] : initial }
    _modify {
      while elements.count <= id.index { elements.append(initial) }
      yield &elements[id.index]
    }
  }
}

extension SecondaryTable: Sendable where Element: Sendable {}
