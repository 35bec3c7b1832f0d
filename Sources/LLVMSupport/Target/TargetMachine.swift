import CLLVM

/// The generator of code for a target.
public struct TargetMachine: ~Copyable {
  /// The machine itself.
  let ref: LLVMTargetMachineRef

  /// What it generates code for.
  public let target: Target

  /// Creates the generator for `target`, with the effort of `level`.
  public init(_ target: Target, level: OptimizationLevel = .aggressive) throws(TargetError) {
    cllvm_install_fatal_error_handler()
    target.backend.initialize()
    var found: LLVMTargetRef?
    var message: UnsafeMutablePointer<CChar>?
    let failed = Backend.lookUp { LLVMGetTargetFromTriple(target.triple, &found, &message) != 0 }
    if failed {
      throw .refused(takeString(message))
    }
    let options = LLVMCreateTargetMachineOptions()
    defer { LLVMDisposeTargetMachineOptions(options) }
    LLVMTargetMachineOptionsSetCPU(options, target.cpu)
    LLVMTargetMachineOptionsSetFeatures(options, target.features)
    if let abi = target.abi { LLVMTargetMachineOptionsSetABI(options, abi) }
    LLVMTargetMachineOptionsSetCodeGenOptLevel(options, level.codeGeneration)
    LLVMTargetMachineOptionsSetRelocMode(options, LLVMRelocPIC)
    guard let ref = LLVMCreateTargetMachineWithOptions(found, target.triple, options) else {
      throw .refused("LLVM cannot generate code for '\(target.triple)'")
    }
    self.ref = ref
    self.target = target
  }

  deinit { LLVMDisposeTargetMachine(ref) }

  /// Returns the size of a value of `type` in an array, in bytes.
  public func size(of type: LLVMType) -> Int {
    let layout = LLVMCreateTargetDataLayout(ref)
    defer { LLVMDisposeTargetData(layout) }
    return Int(LLVMABISizeOfType(layout, type.ref))
  }

  /// Returns the least alignment of a value of `type`, in bytes.
  public func alignment(of type: LLVMType) -> Int {
    let layout = LLVMCreateTargetDataLayout(ref)
    defer { LLVMDisposeTargetData(layout) }
    return Int(LLVMABIAlignmentOfType(layout, type.ref))
  }
}
