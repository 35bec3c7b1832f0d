/// The code of kernels in the form that a graphics driver loads.
public enum DeviceCode {
  /// Returns the code of `module` for the target of `machine`: PTX text, or an AMD code object.
  ///
  /// What no kernel reaches is dropped; functions of the vendor's library that the code uses are
  /// linked in from `library`.
  ///
  /// - Requires: `module` was made for the target and is well formed.
  public static func emit(
    _ module: borrowing LLVMModule, for machine: borrowing TargetMachine,
    level: OptimizationLevel, library: () throws(LLVMError) -> DeviceLibrary,
    in context: borrowing LLVMContext
  ) throws(LLVMError) -> [UInt8] {
    let target = machine.target
    if let kind = DeviceLibrary.Kind(target),
      module.undefinedNames.contains(where: { $0.hasPrefix(kind.prefix) })
    {
      try module.link(try library(), for: target, in: context)
    }
    module.internalize { _ in false }
    try module.runPasses("globaldce,\(level.pipeline),globaldce", for: machine)
    let missing = module.undefinedNames
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      throw LLVMError("no device function is called \(names)")
    }
    switch target.backend {
    case .amdgpu: return try SharedLibrary.deviceImage(of: module.emit(.object, for: machine))
    default: return try module.emit(.assembly, for: machine)
    }
  }
}
