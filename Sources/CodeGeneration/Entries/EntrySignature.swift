import IR
import LLVMSupport
import Types

extension ModuleEmitter {
  /// Returns the LLVM type of the C parameter `p`; pointers of kernels point to device memory.
  func type(of p: CParameter, inKernel isKernel: Bool) -> LLVMType {
    switch p.role {
    case .value, .complexHalf, .presence: boundaryType(p.dtype)
    case .extent, .stride: context.i64
    case .function, .handle, .resultHandle, .resultPresence: context.pointer
    case .data, .optionalPointer, .resultScalar, .resultData, .resultShape, .statusCell:
      isKernel && target.backend == .amdgpu
        ? context.pointer(inAddressSpace: 1) : context.pointer
    }
  }

  /// Returns the type by which a scalar of type `d` is passed: half floats as their bits.
  func boundaryType(_ d: DType) -> LLVMType { d == .float16 ? context.i16 : scalarType(d) }

  /// Returns the attribute that tells how `d` fills a register, or `nil` if it needs none.
  ///
  /// - Source: System V ABI for x86-64 and the procedure call standards of Apple, AArch64 and
  ///   RISC-V; the last sign-extends 32-bit integers of either kind.
  func extensionAttribute(_ d: DType) -> LLVMAttribute? {
    switch d {
    case .bool, .uint8, .uint16: context.attribute("zeroext")
    case .int8, .int16: context.attribute("signext")
    case .int32, .uint32: target.backend == .riscv ? context.attribute("signext") : nil
    default: nil
    }
  }

  /// Gives the parameters of `f` the attributes of the C parameters `list`.
  func attachAttributes(_ list: [CParameter], to f: LLVMFunction, isNoalias: Bool) {
    for (i, p) in list.enumerated() {
      f.add(context.attribute("noundef"), at: .parameter(i))
      if !options.level.isNone { f.parameters[i].name = p.name }
      switch p.role {
      case .value, .complexHalf, .presence:
        if let a = extensionAttribute(p.dtype) { f.add(a, at: .parameter(i)) }
      case .data:
        if isNoalias { f.add(context.attribute("noalias"), at: .parameter(i)) }
        if p.isConst { f.add(context.attribute("readonly"), at: .parameter(i)) }
      case .resultScalar, .resultData, .resultShape, .resultHandle, .resultPresence:
        if isNoalias { f.add(context.attribute("noalias"), at: .parameter(i)) }
      case .extent: f.add(extentRange, at: .parameter(i))
      case .function, .stride, .optionalPointer, .handle, .statusCell: break
      }
    }
  }
}

extension OptimizationLevel {
  /// `true` iff nothing is optimised.
  var isNone: Bool { self == .none }
}
