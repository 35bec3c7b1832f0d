/// What a composite value is to those who know the source language.
public protocol CompositeMeaning: Hashable, Sendable, CustomStringConvertible {}

/// The type of a value that lies in memory as a tuple and means something else: a named tuple, a
/// member of an enumeration, one of several objects, a function with what it captures.
///
/// Typed IR knows the tuple only.
public struct Composite: Sendable {
  /// What the value is.
  public let meaning: any CompositeMeaning

  /// The types of the parts, which the meaning determines.
  public let elements: [Type]

  /// Creates the type of what `meaning` says, made of `elements`.
  public init(_ meaning: any CompositeMeaning, _ elements: [Type]) {
    self.meaning = meaning
    self.elements = elements
  }

  /// The type of the same bits in typed IR.
  public var representation: Type { .tuple(elements.map(\.representation)) }
}

extension Composite: Hashable {
  /// `true` iff the types are the same.
  public static func == (a: Composite, b: Composite) -> Bool {
    AnyHashable(a.meaning) == AnyHashable(b.meaning)
  }

  /// Hashes what the type means.
  public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(meaning)) }
}
