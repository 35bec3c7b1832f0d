/// How much the compiler optimises.
public enum OptimizationLevel: Int, CaseIterable, Sendable {
  case o0, o1, o2, o3
}

/// Which run-time checks compiled code makes.
public enum CheckLevel: String, CaseIterable, Sendable {
  /// Bounds, divisions, and integer overflow.
  case all

  /// Bounds and divisions.
  case `default`

  /// None; wrong input is then the caller's fault.
  case none
}

/// A GPU to compile kernels for.
public struct GPUTarget: Hashable, Sendable, CustomStringConvertible {
  /// The family of GPUs, as `--gpu` names it.
  public enum Platform: String, CaseIterable, Sendable {
    case cuda, hsa
  }

  /// The family.
  public var platform: Platform

  /// The processor, such as `sm_80` or `gfx90a`.
  public var processor: String

  /// Creates the target of `platform`'s `processor`.
  public init(platform: Platform, processor: String) {
    self.platform = platform
    self.processor = processor
  }

  /// Creates the target written `platform:processor`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let p = Platform(rawValue: String(parts[0])) else { return nil }
    let isName = parts[1].utf8.allSatisfy { $0 == 0x5F || $0.isLetterOrDigit }
    guard isName, parts[1].hasPrefix(p == .cuda ? "sm_" : "gfx") else { return nil }
    self.init(platform: p, processor: String(parts[1]))
  }

  /// What kernels are compiled for where `--gpu` is not given.
  public static let standard = [
    GPUTarget(platform: .cuda, processor: "sm_70"), GPUTarget(platform: .hsa, processor: "gfx90a"),
  ]

  /// The target as `--gpu` writes it.
  public var description: String { platform.rawValue + ":" + processor }

  /// The kind of file that holds the kernels' image.
  public var artifactKind: ArtifactKind { platform == .cuda ? .ptx : .hsaco }
}

/// What to compile, for which machine, into which files.
public struct BuildOptions: Sendable {
  /// The path of the Python module.
  public var module: String

  /// The path of the signature file; `nil` takes the signatures from the source.
  public var signatures: String?

  /// Where the first artifact goes: a file, a folder, or `-` for standard output.
  public var output: String?

  /// The files to write, empty for the standard ones.
  public var emit: [ArtifactKind] = []

  /// The triple to compile for; `nil` for the host's.
  public var target: String?

  /// The processor; `nil` for the portable baseline of the architecture.
  public var cpu: String?

  /// How much to optimise.
  public var optimization = OptimizationLevel.o3

  /// `true` iff debuggers shall find the Python source.
  public var emitsDebugInfo = false

  /// The run-time checks; `nil` for those that belong to the optimisation level.
  public var checks: CheckLevel?

  /// What C names begin with; `nil` for the module's name.
  public var prefix: String?

  /// The GPUs to compile kernels for; empty for `GPUTarget.standard`.
  public var gpus: [GPUTarget] = []

  /// `true` iff a file of make dependencies is written.
  public var writesDependencies = false

  /// The path of the dependency file; `nil` for the object's with the suffix `.d`.
  public var dependencyFile: String?

  /// The target named in the dependency file; `nil` for the paths of all artifacts.
  public var dependencyTarget: String?

  /// `true` iff progress and results are told.
  public var isVerbose = false

  /// `true` iff the time of each phase and pass is shown.
  public var timesPasses = false

  /// The passes after which typed IR is printed.
  public var printAfter: [String] = []

  /// The pass after which the pipeline ends.
  public var stopAfter: String?

  /// `true` iff typed IR is verified after each pass.
  public var verifiesEach = false

  /// `true` iff warnings count as errors.
  public var warningsAreErrors = false

  /// Creates the options of a standard build of `module`.
  public init(module: String) { self.module = module }

  /// The run-time checks in force: overflow counts where code is not optimised.
  public var effectiveChecks: CheckLevel { checks ?? (optimization == .o0 ? .all : .default) }

  /// The GPUs in force.
  public var effectiveGPUs: [GPUTarget] { gpus.isEmpty ? GPUTarget.standard : gpus }
}

extension UInt8 {
  /// `true` iff the byte is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}
