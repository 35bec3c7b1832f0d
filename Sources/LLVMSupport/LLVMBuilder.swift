import CLLVM

/// The writer of instructions at the end of a block.
public struct LLVMBuilder: ~Copyable {
  /// The builder itself.
  let ref: LLVMBuilderRef

  /// The context, which the builder keeps alive.
  private let storage: ContextStorage

  /// The licence given to the floating-point instructions written from now on.
  public var fastMath: FastMathFlags = []

  /// Creates a builder that stands nowhere yet.
  public init(_ context: borrowing LLVMContext) {
    storage = context.storage
    ref = LLVMCreateBuilderInContext(context.storage.ref)
  }

  deinit { LLVMDisposeBuilder(ref) }

  /// Writes from now on at the end of `block`.
  public func move(toEndOf block: LLVMBlock) { LLVMPositionBuilderAtEnd(ref, block.ref) }

  /// Writes from now on in front of the first instruction of `block` that is no phi.
  public func move(toStartOf block: LLVMBlock) {
    var i = LLVMGetFirstInstruction(block.ref)
    while let phi = i, LLVMIsAPHINode(phi) != nil { i = LLVMGetNextInstruction(phi) }
    LLVMPositionBuilder(ref, block.ref, i)
  }

  /// The block that is being written.
  public var block: LLVMBlock { LLVMBlock(ref: LLVMGetInsertBlock(ref)) }

  /// The source location of the instructions being written, or `nil` if they have none.
  public var location: Metadata? {
    LLVMGetCurrentDebugLocation2(ref).map { Metadata(ref: $0) }
  }

  /// Gives the instructions written from now on the source location `location`.
  public func setLocation(_ location: Metadata?) {
    LLVMSetCurrentDebugLocation2(ref, location?.ref)
  }

  /// Returns `result` with the builder's licence if it is an instruction that takes one.
  func withFastMath(_ result: LLVMValueRef?) -> LLVMValue {
    let v = LLVMValue(ref: result)
    if !fastMath.isEmpty, v.isInstruction, LLVMCanValueUseFastMathFlags(v.ref) != 0 {
      LLVMSetFastMathFlags(v.ref, fastMath.rawValue)
    }
    return v
  }
}

/// What the optimiser may do to floating-point instructions against IEEE 754.
public struct FastMathFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Sums and products may be taken in another order.
  public static let reassociate = Self(rawValue: 1 << 0)

  /// No operand or result is not a number.
  public static let noNaNs = Self(rawValue: 1 << 1)

  /// No operand or result is infinite.
  public static let noInfinities = Self(rawValue: 1 << 2)

  /// The sign of a zero does not matter.
  public static let noSignedZeros = Self(rawValue: 1 << 3)

  /// A division may be a multiplication by the reciprocal.
  public static let reciprocal = Self(rawValue: 1 << 4)

  /// A product and a sum may be fused.
  public static let contract = Self(rawValue: 1 << 5)

  /// Elementary functions may be approximated.
  public static let approximate = Self(rawValue: 1 << 6)

  /// Everything.
  public static let all = Self(rawValue: 0x7F)
}

/// What cannot happen to the result of an integer instruction.
public struct WrapFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It fits its type as an unsigned number.
  public static let noUnsigned = Self(rawValue: 1)

  /// It fits its type as a signed number.
  public static let noSigned = Self(rawValue: 2)
}
