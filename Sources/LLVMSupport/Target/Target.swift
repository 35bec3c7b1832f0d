import CLLD

/// The back ends of LLVM that the compiler uses.
public enum Backend: String, Sendable, CaseIterable {
  case x86, aarch64, riscv, webAssembly, nvptx, amdgpu
}

/// What code is generated for.
public struct Target: Hashable, Sendable {
  /// The back end.
  public let backend: Backend

  /// LLVM's name of machine, vendor, system and environment.
  public let triple: String

  /// The processor, a name that the back end knows.
  public let cpu: String

  /// Features switched on (`+`) and off (`-`) beside those of the processor, comma-separated.
  public let features: String

  /// `true` iff the target is a graphics processor.
  public var isDevice: Bool { backend == .nvptx || backend == .amdgpu }

  /// `true` iff objects of the target are in the ELF format.
  public var usesELF: Bool {
    switch backend {
    case .x86, .aarch64, .riscv:
      !["darwin", "macos", "ios", "windows", "win32", "cygwin"].contains { triple.contains($0) }
    case .amdgpu: true
    case .webAssembly, .nvptx: false
    }
  }

  /// The name of the procedure call standard where the back end's own choice is not the
  /// platform's; `nil` elsewhere.
  var abi: String? {
    backend == .riscv ? (features.contains("-d") ? "lp64" : "lp64d") : nil
  }

  /// `true` iff the processor has the feature `name`, or it was switched on.
  public func hasFeature(_ name: String) -> Bool {
    backend.initialize()
    return clld_has_feature(triple, cpu, features, "+\(name)")
  }

  /// The address space of the stack.
  public var stackAddressSpace: Int { backend == .amdgpu ? 5 : 0 }

  /// The name of the threads of one device, for atomic operations: AMD's needs it to be told.
  public var deviceScope: String { backend == .amdgpu ? "agent" : "" }

  /// The calling convention of kernels.
  public var kernelConvention: CallingConvention {
    switch backend {
    case .nvptx: .ptxKernel
    case .amdgpu: .amdgpuKernel
    default: .c
    }
  }
}

/// A target that cannot be generated for.
public enum TargetError: Error, Hashable {
  /// The triple names no machine that the compiler has a back end for.
  case unknownTriple(String, nearest: [String])

  /// The back end knows no such processor.
  case unknownCPU(String, triple: String, nearest: [String])

  /// The back end knows no such feature.
  case unknownFeature(String, triple: String, nearest: [String])

  /// The processor of a graphics card is newer or older than what can be generated for; `use` is
  /// the one whose code it runs.
  case unsupportedDevice(String, use: String)

  /// LLVM refused the target.
  case refused(String)
}
