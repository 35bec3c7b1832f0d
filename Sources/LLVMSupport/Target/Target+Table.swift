import CLLD
import CLLVM
import Synchronization

extension Backend {
  /// The back end of the machine that `triple` begins with, or `nil` if there is none.
  public init?(triple: String) {
    let machine = triple.prefix { $0 != "-" }
    switch machine {
    case "x86_64", "amd64", "x86_64h": self = .x86
    case "aarch64", "arm64", "arm64e": self = .aarch64
    case "riscv64": self = .riscv
    case "wasm32": self = .webAssembly
    case "nvptx64": self = .nvptx
    case "amdgcn": self = .amdgpu
    default: return nil
    }
  }

  /// The machines' names, as triples begin with them.
  public static let machines = ["x86_64", "aarch64", "riscv64", "wasm32", "nvptx64", "amdgcn"]

  /// The processor that code runs on if none is named: the oldest that is still common.
  public var defaultCPU: String {
    switch self {
    case .x86: "x86-64"
    case .aarch64: "generic"
    case .riscv: "generic-rv64"
    case .webAssembly: "generic"
    case .nvptx: "sm_70"
    case .amdgpu: "gfx90a"
    }
  }

  /// The features that every target of the back end has: RISC-V's general-purpose set, SIMD in
  /// WebAssembly, and the PTX version that warp-level instructions need.
  public func defaultFeatures(cpu: String) -> [String] {
    switch self {
    case .riscv where cpu == defaultCPU: ["+m", "+a", "+f", "+d", "+c"]
    case .webAssembly: ["+simd128", "+bulk-memory", "+nontrapping-fptoint", "+sign-ext"]
    case .nvptx where (Backend.capability(ofCPU: cpu) ?? 0) < 75: ["+ptx63"]
    default: []
    }
  }

  /// The compute capability in a processor's name, 80 for `sm_80`; `nil` for other names.
  public static func capability(ofCPU cpu: String) -> Int? {
    guard cpu.hasPrefix("sm_") else { return nil }
    return Int(cpu.dropFirst(3).prefix { $0.isNumber })
  }

  /// Makes LLVM know the back end; calls after the first do nothing.
  ///
  /// Processors whose objects are ELF have a parser of assembly, too: the section that describes
  /// an object's interface is written in it.
  func initialize() {
    Self.registered.withLock { if $0.insert(self).inserted { register() } }
  }

  /// The back ends that LLVM knows. LLVM's list of them may not be read while it grows.
  private static let registered = Mutex<Set<Backend>>([])

  /// Returns what `body` finds in LLVM's list of back ends.
  static func lookUp<R>(_ body: () -> R) -> R { registered.withLock { _ in body() } }

  /// Makes LLVM know the back end.
  private func register() {
    switch self {
    case .x86:
      LLVMInitializeX86TargetInfo()
      LLVMInitializeX86Target()
      LLVMInitializeX86TargetMC()
      LLVMInitializeX86AsmPrinter()
      LLVMInitializeX86AsmParser()
    case .aarch64:
      LLVMInitializeAArch64TargetInfo()
      LLVMInitializeAArch64Target()
      LLVMInitializeAArch64TargetMC()
      LLVMInitializeAArch64AsmPrinter()
      LLVMInitializeAArch64AsmParser()
    case .riscv:
      LLVMInitializeRISCVTargetInfo()
      LLVMInitializeRISCVTarget()
      LLVMInitializeRISCVTargetMC()
      LLVMInitializeRISCVAsmPrinter()
      LLVMInitializeRISCVAsmParser()
    case .webAssembly:
      LLVMInitializeWebAssemblyTargetInfo()
      LLVMInitializeWebAssemblyTarget()
      LLVMInitializeWebAssemblyTargetMC()
      LLVMInitializeWebAssemblyAsmPrinter()
    case .nvptx:
      LLVMInitializeNVPTXTargetInfo()
      LLVMInitializeNVPTXTarget()
      LLVMInitializeNVPTXTargetMC()
      LLVMInitializeNVPTXAsmPrinter()
    case .amdgpu:
      LLVMInitializeAMDGPUTargetInfo()
      LLVMInitializeAMDGPUTarget()
      LLVMInitializeAMDGPUTargetMC()
      LLVMInitializeAMDGPUAsmPrinter()
    }
  }

  /// The names of the processors that the back end of `triple` knows.
  func processors(triple: String) -> [String] {
    initialize()
    return Self.lookUp { takeLines(clld_processors(triple)) }
  }

  /// The names of the features that the back end of `triple` knows.
  func features(triple: String) -> [String] {
    initialize()
    return Self.lookUp { takeLines(clld_features(triple)) }
  }
}

/// Returns the lines of `text`, which the shim allocated, and frees it.
func takeLines(_ text: UnsafeMutablePointer<CChar>?) -> [String] {
  takeAllocatedString(text).split(separator: "\n").map(String.init)
}

/// The triple of the machine that the compiler runs on.
public func hostTriple() -> String {
  let triple = takeString(LLVMGetDefaultTargetTriple())
  let normal = takeString(LLVMNormalizeTargetTriple(triple))
  return normal == "x86_64-pc-linux-gnu" ? "x86_64-unknown-linux-gnu" : normal
}
