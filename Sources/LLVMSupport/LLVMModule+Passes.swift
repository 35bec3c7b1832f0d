import CLLVM

/// How much the optimiser does.
public enum OptimizationLevel: Int, Sendable {
  case none, less, usual, aggressive

  /// The name of LLVM's pipeline of the level.
  public var pipeline: String {
    self == .none ? "default<O0>" : "always-inline,default<O\(rawValue)>"
  }

  /// The effort of the code generator.
  var codeGeneration: LLVMCodeGenOptLevel {
    switch self {
    case .none: LLVMCodeGenLevelNone
    case .less: LLVMCodeGenLevelLess
    case .usual: LLVMCodeGenLevelDefault
    case .aggressive: LLVMCodeGenLevelAggressive
    }
  }
}

extension LLVMModule {
  /// Fits the module to the target of `machine`: its triple and its data layout. To be done before
  /// any code is built, because the layout tells the stack's address space.
  public func setTarget(_ machine: borrowing TargetMachine) {
    LLVMSetTarget(ref, machine.target.triple)
    let layout = LLVMCreateTargetDataLayout(machine.ref)
    LLVMSetModuleDataLayout(ref, layout)
    LLVMDisposeTargetData(layout)
  }

  /// Runs the passes that `pipeline` lists, as `opt` takes it, for the target of `machine`.
  ///
  /// - Requires: the module is well formed.
  public func runPasses(
    _ pipeline: String, for machine: borrowing TargetMachine
  ) throws(LLVMError) {
    let options = LLVMCreatePassBuilderOptions()
    defer { LLVMDisposePassBuilderOptions(options) }
    LLVMPassBuilderOptionsSetLoopVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopInterleaving(options, 1)
    LLVMPassBuilderOptionsSetSLPVectorization(options, 1)
    LLVMPassBuilderOptionsSetLoopUnrolling(options, 1)
    let error = duringActivity("optimising", of: name) {
      LLVMRunPasses(ref, pipeline, machine.ref, options)
    }
    if let error {
      let text = LLVMGetErrorMessage(error)
      defer { LLVMDisposeErrorMessage(text) }
      throw LLVMError(text.map { String(cString: $0) } ?? "the passes failed")
    }
    if let failure = storage.failure() { throw failure }
  }
}

/// What the code generator writes.
public enum EmissionKind: Sendable {
  case object, assembly

  /// LLVM's name of it.
  fileprivate var ref: LLVMCodeGenFileType {
    switch self {
    case .object: LLVMObjectFile
    case .assembly: LLVMAssemblyFile
    }
  }
}

extension LLVMModule {
  /// Returns the object file or the assembly of the module for the target of `machine`.
  ///
  /// The module is left as it is: code generation works on a copy, because it changes what it
  /// works on.
  ///
  /// - Requires: the module is well formed.
  public func emit(
    _ kind: EmissionKind, for machine: borrowing TargetMachine
  ) throws(LLVMError) -> [UInt8] {
    let copy = clone()
    var buffer: LLVMMemoryBufferRef?
    var message: UnsafeMutablePointer<CChar>?
    let failed = duringActivity("generating code of", of: name) {
      LLVMTargetMachineEmitToMemoryBuffer(machine.ref, copy.ref, kind.ref, &message, &buffer) != 0
    }
    if failed { throw LLVMError(takeString(message)) }
    let bytes = takeBytes(buffer)
    // Some functions without a library call are reported, and yet the emission succeeds.
    if let failure = storage.failure() { throw failure }
    return bytes
  }
}
