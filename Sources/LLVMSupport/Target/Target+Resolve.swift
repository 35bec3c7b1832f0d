import CLLVM
import Utilities

extension Target {
  /// Returns the target of `triple` (by default the machine at hand), `cpu` (by default the oldest
  /// common one; `native` for the machine at hand) and `features` beside those of the processor,
  /// written `+name` or `-name`.
  ///
  /// Names that the back end does not know, and would ignore, are refused.
  public static func resolve(
    triple: String? = nil, cpu: String? = nil, features: [String] = []
  ) throws(TargetError) -> Target {
    let triple = try normalized(triple)
    guard let backend = Backend(triple: triple) else {
      throw .unknownTriple(triple, nearest: nearestNames(to: triple, in: Backend.machines))
    }
    if cpu == "native" { return try native(triple: triple, backend, features) }
    let cpu = cpu ?? backend.defaultCPU
    try check(cpu: cpu, backend, triple)
    try check(features: features, backend, triple)
    let all = backend.defaultFeatures(cpu: cpu) + features
    return Target(
      backend: backend, triple: triple, cpu: cpu, features: all.joined(separator: ","))
  }

  /// Returns the target of NVIDIA's processors from `cpu`, such as `sm_80`, on.
  public static func cuda(_ cpu: String? = nil) throws(TargetError) -> Target {
    try resolve(triple: "nvptx64-nvidia-cuda", cpu: cpu)
  }

  /// Returns the target of AMD's processor `cpu`, such as `gfx90a`.
  public static func hip(_ cpu: String? = nil) throws(TargetError) -> Target {
    try resolve(triple: "amdgcn-amd-amdhsa", cpu: cpu)
  }

  /// Returns `triple` with all its parts, or the machine's at hand if there is none.
  private static func normalized(_ triple: String?) throws(TargetError) -> String {
    guard let triple, !triple.isEmpty else { return hostTriple() }
    guard Backend(triple: triple) != nil else {
      throw .unknownTriple(triple, nearest: nearestNames(to: triple, in: Backend.machines))
    }
    return takeString(LLVMNormalizeTargetTriple(triple))
  }

  /// Returns the target of the machine at hand with all that its processor can do.
  private static func native(
    triple: String, _ backend: Backend, _ features: [String]
  ) throws(TargetError) -> Target {
    guard Backend(triple: hostTriple()) == backend else {
      throw .unknownCPU("native", triple: triple, nearest: [backend.defaultCPU])
    }
    try check(features: features, backend, triple)
    let own = takeString(LLVMGetHostCPUFeatures())
    let all = (own.isEmpty ? [] : [own]) + features
    return Target(
      backend: backend, triple: triple, cpu: takeString(LLVMGetHostCPUName()),
      features: all.joined(separator: ","))
  }

  /// Refuses a processor that the back end does not know.
  private static func check(
    cpu: String, _ backend: Backend, _ triple: String
  ) throws(TargetError) {
    if let oldest = backend.oldestDevice(replacing: cpu) {
      throw .unsupportedDevice(cpu, use: oldest)
    }
    if cpu == backend.defaultCPU { return }
    let known = backend.processors(triple: triple)
    if known.contains(cpu) { return }
    if backend == .nvptx, let n = Backend.capability(ofCPU: cpu), n > 90 {
      throw .unsupportedDevice(cpu, use: "sm_90")
    }
    throw .unknownCPU(cpu, triple: triple, nearest: nearestNames(to: cpu, in: known))
  }

  /// Refuses features that the back end does not know.
  private static func check(
    features: [String], _ backend: Backend, _ triple: String
  ) throws(TargetError) {
    guard !features.isEmpty else { return }
    let known = backend.features(triple: triple)
    for f in features {
      let name = String(f.dropFirst())
      if !(f.hasPrefix("+") || f.hasPrefix("-")) || !known.contains(name) {
        let nearest = nearestNames(to: f.hasPrefix("+") || f.hasPrefix("-") ? name : f, in: known)
        throw .unknownFeature(f, triple: triple, nearest: nearest)
      }
    }
  }
}

extension Backend {
  /// Returns the oldest device that is generated for if `cpu` is older, else `nil`.
  fileprivate func oldestDevice(replacing cpu: String) -> String? {
    switch self {
    case .nvptx:
      guard let n = Backend.capability(ofCPU: cpu), n < 50 else { return nil }
      return "sm_50"
    case .amdgpu:
      guard let isa = DeviceISA(cpu: cpu), isa.major < 9 else { return nil }
      return "gfx900"
    default: return nil
    }
  }
}

/// The version of an AMD processor's instruction set, as its name gives it.
public struct DeviceISA: Hashable, Sendable {
  /// The generation.
  public let major: Int

  /// The place in the generation.
  public let minor: Int

  /// The last digit of the name, which is hexadecimal.
  public let step: Int

  /// Reads the name of a processor such as `gfx90a`; `nil` for names of another form.
  public init?(cpu: String) {
    guard cpu.hasPrefix("gfx"), cpu.utf8.count >= 6 else { return nil }
    let digits = cpu.dropFirst(3)
    guard let major = Int(digits.dropLast(2)),
      let minor = Int(String(digits.dropLast().suffix(1)), radix: 16),
      let step = Int(String(digits.suffix(1)), radix: 16)
    else { return nil }
    self.major = major
    self.minor = minor
    self.step = step
  }

  /// The number by which the device library knows the version.
  public var number: Int { major * 1000 + minor * 100 + step }

  /// The number of lanes that run together.
  public var wavefrontSize: Int { major >= 10 ? 32 : 64 }
}
