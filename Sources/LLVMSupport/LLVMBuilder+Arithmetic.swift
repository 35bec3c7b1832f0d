import CLLVM

/// The operations of two integers of one type with a result of that type.
public enum IntegerOperator: Sendable {
  case add, subtract, multiply
  case divideSigned, divideUnsigned, remainderSigned, remainderUnsigned
  case shiftLeft, shiftRightLogical, shiftRightArithmetic
  case and, or, xor

  /// LLVM's name of it.
  var opcode: LLVMOpcode {
    switch self {
    case .add: LLVMAdd
    case .subtract: LLVMSub
    case .multiply: LLVMMul
    case .divideSigned: LLVMSDiv
    case .divideUnsigned: LLVMUDiv
    case .remainderSigned: LLVMSRem
    case .remainderUnsigned: LLVMURem
    case .shiftLeft: LLVMShl
    case .shiftRightLogical: LLVMLShr
    case .shiftRightArithmetic: LLVMAShr
    case .and: LLVMAnd
    case .or: LLVMOr
    case .xor: LLVMXor
    }
  }

  /// `true` iff wrap flags mean something for it.
  fileprivate var canWrap: Bool {
    switch self {
    case .add, .subtract, .multiply, .shiftLeft: true
    default: false
    }
  }
}

/// The operations of two floating-point numbers of one type with a result of that type.
public enum FloatOperator: Sendable {
  case add, subtract, multiply, divide, remainder

  /// LLVM's name of it.
  var opcode: LLVMOpcode {
    switch self {
    case .add: LLVMFAdd
    case .subtract: LLVMFSub
    case .multiply: LLVMFMul
    case .divide: LLVMFDiv
    case .remainder: LLVMFRem
    }
  }
}

extension LLVMBuilder {
  /// Writes `a ∘ b` of integers or vectors of them.
  public func integer(
    _ o: IntegerOperator, _ a: LLVMValue, _ b: LLVMValue, _ flags: WrapFlags = []
  ) -> LLVMValue {
    let v = LLVMValue(ref: LLVMBuildBinOp(ref, o.opcode, a.ref, b.ref, ""))
    if !flags.isEmpty, o.canWrap, v.isInstruction {
      if flags.contains(.noSigned) { LLVMSetNSW(v.ref, 1) }
      if flags.contains(.noUnsigned) { LLVMSetNUW(v.ref, 1) }
    }
    return v
  }

  /// Writes `a ∘ b` of floating-point numbers or vectors of them.
  public func float(_ o: FloatOperator, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    withFastMath(LLVMBuildBinOp(ref, o.opcode, a.ref, b.ref, ""))
  }

  /// Writes `a + b` of integers.
  public func add(_ a: LLVMValue, _ b: LLVMValue, _ flags: WrapFlags = []) -> LLVMValue {
    integer(.add, a, b, flags)
  }

  /// Writes `a - b` of integers.
  public func subtract(_ a: LLVMValue, _ b: LLVMValue, _ flags: WrapFlags = []) -> LLVMValue {
    integer(.subtract, a, b, flags)
  }

  /// Writes `a * b` of integers.
  public func multiply(_ a: LLVMValue, _ b: LLVMValue, _ flags: WrapFlags = []) -> LLVMValue {
    integer(.multiply, a, b, flags)
  }

  /// Writes the bits that both of `a` and `b` have.
  public func and(_ a: LLVMValue, _ b: LLVMValue) -> LLVMValue { integer(.and, a, b) }

  /// Writes the bits that `a` or `b` has.
  public func or(_ a: LLVMValue, _ b: LLVMValue) -> LLVMValue { integer(.or, a, b) }

  /// Writes the bits that one of `a` and `b` has.
  public func xor(_ a: LLVMValue, _ b: LLVMValue) -> LLVMValue { integer(.xor, a, b) }

  /// Writes the complement of `a`.
  public func not(_ a: LLVMValue) -> LLVMValue { LLVMValue(ref: LLVMBuildNot(ref, a.ref, "")) }

  /// Writes `-a` of an integer.
  public func negate(_ a: LLVMValue) -> LLVMValue { LLVMValue(ref: LLVMBuildNeg(ref, a.ref, "")) }

  /// Writes `-a` of a floating-point number.
  public func negateFloat(_ a: LLVMValue) -> LLVMValue {
    withFastMath(LLVMBuildFNeg(ref, a.ref, ""))
  }

  /// Writes `condition ? a : b`.
  public func select(_ condition: LLVMValue, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    withFastMath(LLVMBuildSelect(ref, condition.ref, a.ref, b.ref, ""))
  }

  /// Writes `a` with undefined bits fixed to some value.
  public func freeze(_ a: LLVMValue) -> LLVMValue {
    LLVMValue(ref: LLVMBuildFreeze(ref, a.ref, ""))
  }

  /// Writes field `i` of the structure or array `a`.
  public func extractField(_ a: LLVMValue, _ i: Int) -> LLVMValue {
    LLVMValue(ref: LLVMBuildExtractValue(ref, a.ref, UInt32(i), ""))
  }

  /// Writes the structure `a` with field `i` replaced by `v`.
  public func insertField(_ a: LLVMValue, _ v: LLVMValue, _ i: Int) -> LLVMValue {
    LLVMValue(ref: LLVMBuildInsertValue(ref, a.ref, v.ref, UInt32(i), ""))
  }

  /// Writes element `i` of the vector `a`.
  public func extractElement(_ a: LLVMValue, _ i: LLVMValue) -> LLVMValue {
    LLVMValue(ref: LLVMBuildExtractElement(ref, a.ref, i.ref, ""))
  }

  /// Writes the vector `a` with element `i` replaced by `v`.
  public func insertElement(_ a: LLVMValue, _ v: LLVMValue, _ i: LLVMValue) -> LLVMValue {
    LLVMValue(ref: LLVMBuildInsertElement(ref, a.ref, v.ref, i.ref, ""))
  }

  /// Writes the elements of `a` followed by `b` that the constant vector `mask` numbers.
  public func shuffle(_ a: LLVMValue, _ b: LLVMValue, _ mask: LLVMValue) -> LLVMValue {
    LLVMValue(ref: LLVMBuildShuffleVector(ref, a.ref, b.ref, mask.ref, ""))
  }
}
