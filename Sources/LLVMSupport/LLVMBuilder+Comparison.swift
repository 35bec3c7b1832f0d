import CLLVM

/// The comparisons of integers and pointers.
public enum IntegerPredicate: Sendable {
  case equal, notEqual
  case lessSigned, lessOrEqualSigned, greaterSigned, greaterOrEqualSigned
  case lessUnsigned, lessOrEqualUnsigned, greaterUnsigned, greaterOrEqualUnsigned

  /// LLVM's name of it.
  var ref: LLVMIntPredicate {
    switch self {
    case .equal: LLVMIntEQ
    case .notEqual: LLVMIntNE
    case .lessSigned: LLVMIntSLT
    case .lessOrEqualSigned: LLVMIntSLE
    case .greaterSigned: LLVMIntSGT
    case .greaterOrEqualSigned: LLVMIntSGE
    case .lessUnsigned: LLVMIntULT
    case .lessOrEqualUnsigned: LLVMIntULE
    case .greaterUnsigned: LLVMIntUGT
    case .greaterOrEqualUnsigned: LLVMIntUGE
    }
  }
}

/// The comparisons of floating-point numbers.
///
/// An ordered one is false, an unordered one true, if an operand is not a number.
public enum FloatPredicate: Sendable {
  case orderedEqual, orderedNotEqual, orderedLess, orderedLessOrEqual, orderedGreater
  case orderedGreaterOrEqual, ordered, unordered
  case unorderedEqual, unorderedNotEqual, unorderedLess, unorderedLessOrEqual, unorderedGreater
  case unorderedGreaterOrEqual

  /// LLVM's name of it.
  var ref: LLVMRealPredicate {
    switch self {
    case .orderedEqual: LLVMRealOEQ
    case .orderedNotEqual: LLVMRealONE
    case .orderedLess: LLVMRealOLT
    case .orderedLessOrEqual: LLVMRealOLE
    case .orderedGreater: LLVMRealOGT
    case .orderedGreaterOrEqual: LLVMRealOGE
    case .ordered: LLVMRealORD
    case .unordered: LLVMRealUNO
    case .unorderedEqual: LLVMRealUEQ
    case .unorderedNotEqual: LLVMRealUNE
    case .unorderedLess: LLVMRealULT
    case .unorderedLessOrEqual: LLVMRealULE
    case .unorderedGreater: LLVMRealUGT
    case .unorderedGreaterOrEqual: LLVMRealUGE
    }
  }
}

extension LLVMBuilder {
  /// Writes whether `a ∘ b`, of integers or pointers.
  public func compare(_ p: IntegerPredicate, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    LLVMValue(ref: LLVMBuildICmp(ref, p.ref, a.ref, b.ref, ""))
  }

  /// Writes whether `a ∘ b`, of floating-point numbers.
  public func compareFloat(_ p: FloatPredicate, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    withFastMath(LLVMBuildFCmp(ref, p.ref, a.ref, b.ref, ""))
  }

  /// Writes whether `a` is 0 or the null pointer.
  public func isZero(_ a: LLVMValue) -> LLVMValue { compare(.equal, a, a.type.zero) }

  /// Writes whether `a` is not 0 and not the null pointer.
  public func isNonzero(_ a: LLVMValue) -> LLVMValue { compare(.notEqual, a, a.type.zero) }
}
