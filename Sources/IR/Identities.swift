public import Utilities

/// Names a function of a module.
public struct FunctionID: Identity {
  public static var prefix: String { "f" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a basic block of a function.
public struct BlockID: Identity {
  public static var prefix: String { "b" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a value of a function: a block's parameter or an instruction.
public struct ValueID: Identity {
  public static var prefix: String { "v" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a place that can raise an exception, of a module.
public struct SiteID: Identity {
  public static var prefix: String { "s" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a C function that a module calls.
public struct ExternalID: Identity {
  public static var prefix: String { "x" }
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A stretch of a function's operand pool.
public struct ValueList: Hashable, Sendable, BitwiseCopyable {
  /// The position of the first operand in the pool.
  public let start: UInt32

  /// The number of operands.
  public let count: UInt32

  /// Creates the list of `count` operands from `start`.
  public init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }
}
