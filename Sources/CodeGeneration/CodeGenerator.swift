public import IR
public import LLVMSupport
public import Types

/// Makes machine code of typed IR.
///
/// - Requires: the module was verified, and its operations on whole arrays were lowered.
public struct CodeGenerator {
  /// The program.
  private let module: Module

  /// The names of the module's services.
  private let names: ModuleNames

  /// The choices of the build.
  private let options: CodeGenerationOptions

  /// Creates the generator of `module`.
  public init(_ module: Module, names: ModuleNames, options: CodeGenerationOptions) {
    self.module = module
    self.names = names
    self.options = options
  }

  /// The forms of code that hosts have.
  public enum Form: Hashable, Sendable {
    /// A relocatable object file.
    case object

    /// Assembly text.
    case assembly

    /// LLVM's text IR, optimised.
    case optimizedIR

    /// LLVM's text IR as it was built.
    case plainIR

    /// LLVM's bitcode, optimised.
    case bitcode
  }

  /// Code for a host.
  public struct HostCode: Sendable {
    /// The forms that were asked for.
    public var forms: [Form: [UInt8]] = [:]

    /// The functions beside the entries that callers may call.
    public var services: ModuleNames.Services = []

    /// The libraries that a program has to be linked with, such as `m`. Exact if the object is
    /// among the forms: the back end calls functions for what the processor lacks.
    public var libraries: [String] = []

    /// What LLVM says of its optimisations, with file, line and column, if remarks are wanted.
    public var remarks: [String] = []

    /// The time that each step took, in their order.
    public private(set) var times: [(step: Step, duration: Duration)] = []

    /// Creates the code of nothing.
    init() {}

    /// Notes that `step` has ended, which began at the end of the one before it, or at `start`.
    mutating func end(_ step: Step, since start: ContinuousClock.Instant) {
      let passed = ContinuousClock.now - start
      times.append((step, times.reduce(passed) { $0 - $1.duration }))
    }
  }

  /// What is done one after the other to make a host's code.
  public enum Step: String, Sendable {
    /// Typed IR becomes LLVM's.
    case translation

    /// LLVM's passes over its IR.
    case optimisation = "LLVM's optimisation"

    /// LLVM makes machine code of its IR.
    case emission = "LLVM's emission"
  }

  /// Returns the code of the module's functions for `target`, a host, in the given forms.
  public func hostCode(
    for target: Target, _ forms: Set<Form>
  ) throws(CodeGenerationError) -> HostCode {
    try hostCode(forAnyOf: [target], forms)
  }

  /// Returns the code of the module's functions for whichever of `targets` it runs on, in the
  /// given forms: the last one that the processor at hand is good for, or the first.
  ///
  /// The targets differ by their processor only; several are levels of x86-64, the lowest first.
  /// `interface` gives assembly for the section that describes the object, once it is known what
  /// the code needs; it goes into ELF objects.
  public func hostCode(
    forAnyOf targets: [Target], _ forms: Set<Form>, interface: ((HostCode) -> String)? = nil
  ) throws(CodeGenerationError) -> HostCode {
    if targets.count > 1, let odd = targets.first(where: { ProcessorLevel($0.cpu) == nil }) {
      throw .unsupported("a choice between '\(odd.cpu)' and other processors", at: nil)
    }
    if options.wantsRemarks { LLVMContext.enableRemarks() }
    let start = ContinuousClock.now
    let machine = try makeMachine(targets[0])
    let emitter = try emit(for: machine, targets)
    var code = HostCode()
    code.end(.translation, since: start)
    if forms.contains(.plainIR) { code.forms[.plainIR] = Array(emitter.llvm.text.utf8) }
    code.services = emitter.services
    do throws(LLVMError) {
      try emitter.llvm.runPasses(options.level.pipeline, for: machine)
      code.end(.optimisation, since: start)
      code.libraries = options.vectorMath.libraries(defining: emitter.llvm.undefinedNames)
      if let interface, targets[0].usesELF { emitter.llvm.append(assembly: interface(code)) }
      for form in forms where form != .plainIR {
        code.forms[form] = try bytes(of: emitter.llvm, form, machine)
      }
      code.end(.emission, since: start)
    } catch {
      throw .failed(error)
    }
    let names =
      code.forms[.object].map { ObjectFile.undefinedSymbols(of: $0) }
      ?? emitter.llvm.undefinedNames
    code.libraries = options.vectorMath.libraries(defining: names)
    if options.wantsRemarks { code.remarks = remarks(of: emitter) }
    return code
  }

  /// Returns the code of the module's kernels for `target`, a graphics processor: PTX or an AMD
  /// code object.
  public func deviceCode(for target: Target) throws(CodeGenerationError) -> [UInt8] {
    let machine = try makeMachine(target)
    let emitter = try emit(for: machine, [target])
    var missing: DeviceLibrary.Kind?
    do throws(LLVMError) {
      return try DeviceCode.emit(
        emitter.llvm, for: machine, level: options.level,
        library: { () throws(LLVMError) in try library(for: target, &missing) },
        in: emitter.context)
    } catch {
      if let missing { throw .missingDeviceLibrary(missing) }
      throw .failed(error)
    }
  }

  /// Returns what the optimiser said, once each, without the sizes that it always tells.
  private func remarks(of emitter: ModuleEmitter) -> [String] {
    var seen: Set<String> = []
    return emitter.context.takeDiagnostics().filter { $0.severity == .remark }.map(\.message)
      .filter { !$0.hasSuffix(" instructions in function") && !$0.contains(" stack bytes in ") }
      .filter { seen.insert($0).inserted }
  }

  /// Returns the generator of `target`.
  private func makeMachine(_ target: Target) throws(CodeGenerationError) -> TargetMachine {
    do throws(TargetError) {
      return try TargetMachine(target, level: options.level)
    } catch {
      throw .target(error)
    }
  }

  /// Returns the translated and verified module.
  private func emit(
    for machine: borrowing TargetMachine, _ targets: [Target]
  ) throws(CodeGenerationError) -> ModuleEmitter {
    let emitter = ModuleEmitter(module, names, options, for: machine)
    try emitter.emit(for: targets)
    do throws(LLVMError) {
      try emitter.llvm.verify()
    } catch {
      throw .malformed(error.description)
    }
    return emitter
  }

  /// Returns `module` in the given form.
  private func bytes(
    of module: borrowing LLVMModule, _ form: Form, _ machine: borrowing TargetMachine
  ) throws(LLVMError) -> [UInt8] {
    switch form {
    case .object: try module.emit(.object, for: machine)
    case .assembly: try module.emit(.assembly, for: machine)
    case .optimizedIR, .plainIR: Array(module.text.utf8)
    case .bitcode: module.bitcode
    }
  }

  /// Returns the device library for `target`; tells in `missing` if there is none.
  private func library(
    for target: Target, _ missing: inout DeviceLibrary.Kind?
  ) throws(LLVMError) -> DeviceLibrary {
    guard let kind = DeviceLibrary.Kind(target) else { throw LLVMError("no graphics processor") }
    if let found = DeviceLibrary.find(kind, explicit: options.deviceLibrary) { return found }
    missing = kind
    throw LLVMError("no device library")
  }
}
