public import LLVMSupport

/// What debuggers and remarks are told.
public enum DebugLevel: Sendable {
  /// Nothing.
  case none

  /// Lines, for remarks; nothing of it comes into objects.
  case locations

  /// Lines, functions and variables.
  case full
}

/// The choices of a build that bear on the generated code.
public struct CodeGenerationOptions: Sendable {
  /// How much LLVM optimises.
  public var level: OptimizationLevel

  /// What debuggers are told.
  public var debug: DebugLevel

  /// `true` iff the optimiser's remarks are wanted; they need `debug` to be other than `none`.
  public var wantsRemarks: Bool

  /// The compiler's name and version, for the debugger.
  public var producer: String

  /// The folder of the source files, for the debugger; files are named relative to it.
  public var sourceFolder: String

  /// The vector functions that loops over elementary functions may call.
  public var vectorMath: VectorMath

  /// The path of the device library of elementary functions; `nil` to look for it.
  public var deviceLibrary: String?

  /// The largest number of threads of a kernel's block; `nil` for the hardware's.
  public var kernelThreads: Int?

  /// Creates options.
  public init(
    level: OptimizationLevel = .aggressive, debug: DebugLevel = .none,
    wantsRemarks: Bool = false,
    producer: String = "pyaot", sourceFolder: String = "", vectorMath: VectorMath = .automatic,
    deviceLibrary: String? = nil, kernelThreads: Int? = nil
  ) {
    self.level = level
    self.debug = debug
    self.wantsRemarks = wantsRemarks
    self.producer = producer
    self.sourceFolder = sourceFolder
    self.vectorMath = vectorMath
    self.deviceLibrary = deviceLibrary
    self.kernelThreads = kernelThreads
  }
}

/// A library of elementary functions of vectors.
public enum VectorMath: String, Sendable, CaseIterable {
  /// glibc's on x86-64 Linux, which `-lm` brings; none elsewhere.
  case automatic

  /// None: elementary functions are called element by element.
  case none

  /// glibc's libmvec.
  case libmvec

  /// SLEEF, in its GNU-compatible form (`-lsleefgnuabi`).
  case sleef
}
