/// A block with the arguments for its parameters.
public struct BlockTarget: Hashable, Sendable, BitwiseCopyable {
  /// The block.
  public var block: BlockID

  /// The arguments, one per parameter, of the parameters' types.
  public var arguments: ValueList

  /// Creates a target.
  public init(_ block: BlockID, _ arguments: ValueList) {
    self.block = block
    self.arguments = arguments
  }
}

/// Which way a branch mostly goes.
public enum BranchHint: UInt8, Sendable, Hashable, BitwiseCopyable {
  case none, likely, unlikely
}

/// The end of a block.
public enum Terminator: Hashable, Sendable, BitwiseCopyable {
  /// Goes on with the target.
  case jump(BlockTarget)

  /// Goes on with the first target if the bool condition holds, with the second if not.
  case branch(ValueID, BlockTarget, BlockTarget, BranchHint)

  /// Ends the function with the value, of the function's result type.
  case `return`(ValueID)

  /// Ends the function with the exception of the site.
  case raise(SiteID)

  /// Ends the function with the exception of an int32 status word other than 0.
  case propagate(ValueID)

  /// Never reached.
  case unreachable
}
