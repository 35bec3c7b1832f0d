public import Utilities

/// Names a function body of a `CodeModule`.
public struct CodeID: Identity {
  public static var prefix: String { "code" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a basic block of a `Code`.
public struct CodeBlockID: Identity {
  public static var prefix: String { "b" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a value of a `Code`: a block's parameter or an operation.
public struct CodeValueID: Identity {
  public static var prefix: String { "p" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A stretch of a code's operand pool.
public struct CodeValueList: Hashable, Sendable, BitwiseCopyable {
  /// The position of the first operand.
  public let start: UInt32

  /// The number of operands.
  public let count: UInt32

  /// Creates the list of `count` operands from `start`.
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }
}
