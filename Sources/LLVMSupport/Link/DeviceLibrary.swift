import Glibc

/// The vendor's library of elementary functions for a graphics processor, as bitcode.
///
/// Never shipped with the compiler: it is found on the machine, and only when a function of it is
/// used.
public struct DeviceLibrary: Hashable, Sendable {
  /// The libraries that the compiler knows how to call.
  public enum Kind: Sendable {
    /// NVIDIA's libdevice, whose functions are called `__nv_sin` and `__nv_sinf`.
    case libdevice

    /// AMD's ocml, whose functions are called `__ocml_sin_f64` and `__ocml_sin_f32`.
    case ocml

    /// The library for the processors of `target`, or `nil` if they are no graphics processors.
    public init?(_ target: Target) {
      switch target.backend {
      case .nvptx: self = .libdevice
      case .amdgpu: self = .ocml
      default: return nil
      }
    }

    /// The beginning of the names of the library's functions.
    public var prefix: String {
      switch self {
      case .libdevice: "__nv_"
      case .ocml: "__ocml_"
      }
    }
  }

  /// Which library it is.
  public let kind: Kind

  /// The path of the bitcode file.
  public let path: String

  /// Returns the library of `kind`: the file at `explicit` if given, else the first one found.
  ///
  /// libdevice is looked for in the toolkit that `CUDA_HOME` or `CUDA_PATH` names, in the wheels
  /// `nvidia-cuda-nvcc-cu12` and `nvidia-nvvm` of the Python environments at hand, and in the
  /// toolkit's usual folders; ocml in `ROCM_PATH`, `HIP_DEVICE_LIB_PATH` and the system's folders.
  public static func find(_ kind: Kind, explicit: String? = nil) -> DeviceLibrary? {
    if let explicit {
      return access(explicit, R_OK) == 0 ? DeviceLibrary(kind: kind, path: explicit) : nil
    }
    let patterns = kind == .libdevice ? libdevicePatterns() : ocmlPatterns()
    for pattern in patterns {
      if let path = expand(pattern).last { return DeviceLibrary(kind: kind, path: path) }
    }
    return nil
  }

  /// The places of libdevice, in the order in which they are tried.
  private static func libdevicePatterns() -> [String] {
    let file = "nvvm/libdevice/libdevice*.bc"
    let toolkits = ["CUDA_HOME", "CUDA_PATH"].compactMap(variable)
    let wheels = pythonFolders().flatMap {
      ["\($0)/nvidia/cuda_nvcc/\(file)", "\($0)/nvidia/cu*/\(file)"]
    }
    let usual = [
      "/usr/local/cuda", "/usr/local/cuda-*", "/usr/lib/cuda", "/usr/lib/nvidia-cuda-toolkit",
    ]
    return toolkits.map { "\($0)/\(file)" } + wheels
      + usual.flatMap { ["\($0)/\(file)", "\($0)/libdevice/libdevice*.bc"] }
  }

  /// The places of ocml, in the order in which they are tried.
  private static func ocmlPatterns() -> [String] {
    let explicit = variable("HIP_DEVICE_LIB_PATH").map { ["\($0)/ocml.bc"] } ?? []
    let roots =
      ["ROCM_PATH", "ROCM_HOME"].compactMap(variable) + ["/opt/rocm", "/opt/rocm-*", "/usr"]
    let folders = ["amdgcn/bitcode", "lib/*/amdgcn/bitcode", "lib*/clang/*/amdgcn/bitcode"]
    return explicit + roots.flatMap { root in folders.map { "\(root)/\($0)/ocml.bc" } }
  }

  /// The folders that Python environments keep their packages in: the active one's first.
  private static func pythonFolders() -> [String] {
    let environments = ["VIRTUAL_ENV", "CONDA_PREFIX"].compactMap(variable)
    let beside = variable("PATH").map { path in
      path.split(separator: ":").filter { $0.hasSuffix("/bin") }.map { String($0.dropLast(4)) }
    }
    let home = variable("HOME").map { ["\($0)/.local"] } ?? []
    let roots = environments + (beside ?? []) + home
    return roots.flatMap { root in
      ["site", "dist"].flatMap { kind in
        ["\(root)/lib/python3*/\(kind)-packages", "\(root)/lib64/python3*/\(kind)-packages"]
      }
    }
  }

  /// Returns the value of the environment variable `name`, or `nil` if it is not set or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

extension LLVMModule {
  /// Links those functions of `library` that the module uses into it, for `target`.
  public func link(
    _ library: DeviceLibrary, for target: Target, in context: borrowing LLVMContext
  ) throws(LLVMError) {
    try linkNeeded(try LLVMModule.open(bitcode: library.path, in: context))
    if library.kind == .ocml { defineDeviceConstants(for: target, in: context) }
    for f in functions where !f.isDeclaration {
      // The library's functions were built for any processor; ours is the machine's.
      f.removeAttribute(text: "target-cpu")
      f.removeAttribute(text: "target-features")
    }
  }

  /// Defines the constants by which ocml is told about the processor, where it asks for them.
  private func defineDeviceConstants(for target: Target, in context: borrowing LLVMContext) {
    let isa = DeviceISA(cpu: target.cpu)
    let bytes: [(String, Int)] = [
      ("__oclc_wavefrontsize64", isa?.wavefrontSize == 64 ? 1 : 0),
      ("__oclc_unsafe_math_opt", 0), ("__oclc_daz_opt", 0), ("__oclc_finite_only_opt", 0),
      ("__oclc_correctly_rounded_sqrt32", 1),
    ]
    let words = [("__oclc_ISA_version", isa?.number ?? 9000), ("__oclc_ABI_version", 500)]
    for (name, value) in bytes { define(name, context.i8.integer(value)) }
    for (name, value) in words { define(name, context.i32.integer(value)) }
  }

  /// Defines the variable `name` as the constant `value` if it is declared.
  private func define(_ name: String, _ value: LLVMValue) {
    guard let v = variable(name) else { return }
    v.setInitializer(value)
    v.setConstant()
    v.setVisibility(.default)
    v.setLinkage(.internal)
  }
}
