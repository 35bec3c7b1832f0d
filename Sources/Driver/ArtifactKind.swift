/// A kind of file that a build writes; the raw value is its name after `--emit`.
public enum ArtifactKind: String, CaseIterable, Sendable {
  case object = "obj"
  case header
  case manifest = "json"
  case ptx
  case hsaco
  case assembly = "asm"
  case llvmIR = "llvm-ir"
  case bitcode
  case typedIR = "ir"
  case sharedLibrary = "shared-lib"
  case pythonExtension = "python"

  /// What a build writes if `--emit` is not given; kernels add `gpuKinds`.
  public static let standard: [ArtifactKind] = [.object, .header, .manifest]

  /// The images of kernels.
  public static let gpuKinds: [ArtifactKind] = [.ptx, .hsaco]

  /// The end of the file's name, with the dot.
  public var suffix: String {
    switch self {
    case .object: ".o"
    case .header: ".h"
    case .manifest: ".json"
    case .ptx: ".ptx"
    case .hsaco: ".hsaco"
    case .assembly: ".s"
    case .llvmIR: ".ll"
    case .bitcode: ".bc"
    case .typedIR: ".ir"
    case .sharedLibrary: ".so"
    case .pythonExtension: ".abi3.so"
    }
  }

  /// `true` iff the file is text, which may be written to a terminal.
  public var isText: Bool {
    switch self {
    case .header, .manifest, .ptx, .assembly, .llvmIR, .typedIR: true
    case .object, .hsaco, .bitcode, .sharedLibrary, .pythonExtension: false
    }
  }

  /// `true` iff the file is to be executable.
  public var isExecutable: Bool { self == .sharedLibrary || self == .pythonExtension }
}
