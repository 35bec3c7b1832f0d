/// A typed index: the position of an entity in the table that owns it.
///
/// Four bytes, one type per kind of entity, so that a block can't be taken for a value.
public protocol Identity: Hashable, Comparable, Sendable, BitwiseCopyable,
  CustomStringConvertible
{
  /// The letters that stand before the number in printed form, such as `v` in `v12`.
  static var prefix: String { get }

  /// The position in the owning table, from 0.
  var rawValue: UInt32 { get }

  /// Creates the identity of the entity at position `rawValue`.
  init(rawValue: UInt32)
}

extension Identity {
  /// The position in the owning table, from 0.
  @inlinable public var index: Int { Int(rawValue) }

  /// Creates the identity of the entity at position `index`.
  @inlinable public init(_ index: Int) { self.init(rawValue: UInt32(index)) }

  /// The printed form, such as `v12`.
  public var description: String { "\(Self.prefix)\(rawValue)" }

  /// Orders identities by position.
  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
