import CLLVM

extension LLVMBuilder {
  /// Writes the low bits of the integer `a`.
  public func truncate(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : LLVMValue(ref: LLVMBuildTrunc(ref, a.ref, type.ref, ""))
  }

  /// Writes the unsigned integer `a` in a wider type.
  public func zeroExtend(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : LLVMValue(ref: LLVMBuildZExt(ref, a.ref, type.ref, ""))
  }

  /// Writes the signed integer `a` in a wider type.
  public func signExtend(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : LLVMValue(ref: LLVMBuildSExt(ref, a.ref, type.ref, ""))
  }

  /// Writes the integer `a` in a type of any width.
  public func resize(_ a: LLVMValue, to type: LLVMType, isSigned: Bool) -> LLVMValue {
    a.type == type
      ? a : LLVMValue(ref: LLVMBuildIntCast2(ref, a.ref, type.ref, isSigned ? 1 : 0, ""))
  }

  /// Writes the floating-point number `a` in another floating-point type.
  public func resizeFloat(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : withFastMath(LLVMBuildFPCast(ref, a.ref, type.ref, ""))
  }

  /// Writes the integer `a` as a floating-point number.
  public func float(fromInteger a: LLVMValue, to type: LLVMType, isSigned: Bool) -> LLVMValue {
    LLVMValue(
      ref: isSigned
        ? LLVMBuildSIToFP(ref, a.ref, type.ref, "") : LLVMBuildUIToFP(ref, a.ref, type.ref, ""))
  }

  /// Writes the floating-point number `a` as an integer, cut towards zero.
  ///
  /// - Requires: the result fits; else it is poison.
  public func integer(fromFloat a: LLVMValue, to type: LLVMType, isSigned: Bool) -> LLVMValue {
    LLVMValue(
      ref: isSigned
        ? LLVMBuildFPToSI(ref, a.ref, type.ref, "") : LLVMBuildFPToUI(ref, a.ref, type.ref, ""))
  }

  /// Writes the bits of `a` as a value of another type of the same size.
  public func bitCast(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : LLVMValue(ref: LLVMBuildBitCast(ref, a.ref, type.ref, ""))
  }

  /// Writes the address `a` as an integer.
  public func integer(fromPointer a: LLVMValue, to type: LLVMType) -> LLVMValue {
    LLVMValue(ref: LLVMBuildPtrToInt(ref, a.ref, type.ref, ""))
  }

  /// Writes the integer `a` as an address.
  public func pointer(fromInteger a: LLVMValue, to type: LLVMType) -> LLVMValue {
    LLVMValue(ref: LLVMBuildIntToPtr(ref, a.ref, type.ref, ""))
  }

  /// Writes the pointer `a` in another address space.
  public func castAddressSpace(_ a: LLVMValue, to type: LLVMType) -> LLVMValue {
    a.type == type ? a : LLVMValue(ref: LLVMBuildAddrSpaceCast(ref, a.ref, type.ref, ""))
  }
}
