public import Diagnostics
public import LLVMSupport

/// Why no code could be generated.
public enum CodeGenerationError: Error {
  /// The program does what the target cannot do.
  case unsupported(String, at: SourceSpan?)

  /// LLVM or the linker reported an error.
  case failed(LLVMError)

  /// The target is not one that LLVM generates for.
  case target(TargetError)

  /// The vendor's library of elementary functions was not found; what was looked for.
  case missingDeviceLibrary(DeviceLibrary.Kind)

  /// A function's code was not well formed: a bug of the compiler.
  case malformed(String)
}
