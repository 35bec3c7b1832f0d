internal import Artifacts
internal import CodeGeneration
internal import Diagnostics
internal import IR
internal import LLVMSupport
internal import Passes
internal import Types

/// What the phases behind inference make.
struct CompiledModule {
  /// The host's functions.
  var host: Module

  /// The host's code; `nil` if none was asked for.
  var code: CodeGenerator.HostCode?

  /// The kernels' images, by GPU.
  var images: [(gpu: GPUTarget, bytes: [UInt8])] = []

  /// What callers see.
  var interface: ModuleInterface
}

/// The phases from typed IR to code.
extension Compilation {
  /// Returns `module` with only the entries that are kernels, or only those that are not, behind
  /// the passes for such a target.
  mutating func optimise(_ module: Module, _ kind: TargetKind) -> Module {
    var m = module
    m.entries.removeAll { $0.point.isKernel != (kind == .device) }
    var run = RunOptions()
    run.printAfter = Set(options.printAfter)
    run.stopAfter = options.stopAfter
    run.verifiesEach = options.verifiesEach
    run.measuresTime = options.timesPasses
    var runner = PassRunner(run) { m, name in
      Console.put(Array("; after \(name)\n\(Printer(m).text())".utf8))
    }
    var context = PassContext(target: kind)
    context.keepsFunctions = options.optimization == .o0
    do throws(VerificationFailure) {
      try runner.run(Pipeline.passes(for: kind), on: &m, &context)
    } catch {
      diagnostics.insert(.bug("\(error)"))
    }
    for t in runner.times { clock.add(t.name, t.duration.nanoseconds, isPart: true) }
    for d in context.diagnostics.elements { diagnostics.insert(d) }
    m.setExceptionsOfEntries()
    for e in m.entries where e.point.isNoexcept && !e.point.raises.isEmpty {
      diagnostics.insert(
        .noexceptRaises(
          e.point.pythonName, e.point.raises.map(\.name), at: "\(e.point.file):\(e.point.line)"))
    }
    return m
  }

  /// The forms of the host's code that the artifacts need.
  private var forms: Set<CodeGenerator.Form> {
    var result: Set<CodeGenerator.Form> = []
    for kind in kinds {
      switch kind {
      case .object, .sharedLibrary, .pythonExtension, .header, .manifest: result.insert(.object)
      case .assembly: result.insert(.assembly)
      case .llvmIR: result.insert(.optimizedIR)
      case .bitcode: result.insert(.bitcode)
      case .ptx, .hsaco, .typedIR: break
      }
    }
    return result
  }

  /// The host that is compiled for, one target for each processor of `--cpu`.
  mutating func hostTargets() -> [Target] {
    let cpus = options.cpu?.split(separator: ",").map(String.init) ?? []
    var targets: [Target] = []
    for cpu in cpus.isEmpty ? [nil] : cpus.map(Optional.some) {
      do throws(TargetError) {
        targets.append(try Target.resolve(triple: options.target, cpu: cpu))
      } catch {
        diagnostics.insert(.unknownTarget(error))
      }
    }
    return targets
  }

  /// How much LLVM optimises.
  private var level: LLVMSupport.OptimizationLevel {
    switch options.optimization {
    case .o0: .none
    case .o1: .less
    case .o2: .usual
    case .o3: .aggressive
    }
  }

  /// Returns the choices of code generation.
  private var codeOptions: CodeGenerationOptions {
    CodeGenerationOptions(
      level: level,
      debug: options.emitsDebugInfo ? .full : .none, producer: Release.description)
  }

  /// Returns the host's code for `targets`, or `nil` if no artifact needs any.
  mutating func generateHost(
    _ m: Module, _ targets: [Target], _ interface: @escaping (CodeGenerator.HostCode) -> String
  ) -> CodeGenerator.HostCode? {
    if forms.isEmpty { return nil }
    let generator = CodeGenerator(m, names: moduleNames, options: codeOptions)
    do throws(CodeGenerationError) {
      let code = try generator.hostCode(forAnyOf: targets, forms, interface: interface)
      for t in code.times { clock.add(t.step.rawValue, t.duration.nanoseconds, isPart: true) }
      return code
    } catch {
      diagnostics.insert(.codeGeneration(error))
      return nil
    }
  }

  /// Returns the host's code, with the section that describes it as the manifest does.
  mutating func hostCode(
    _ m: Module, _ targets: [Target],
    _ interface: @escaping (Compilation, CodeGenerator.HostCode) -> ModuleInterface
  ) -> CodeGenerator.HostCode? {
    let base = self
    var assumed: [String] = []
    func describe(_ code: CodeGenerator.HostCode) -> String {
      assumed = code.libraries
      return InterfaceSection.assembly(of: interface(base, code).manifest)
    }
    guard let code = generateHost(m, targets, describe) else { return nil }
    if code.libraries == assumed || code.forms[.object] == nil { return code }
    let exact = interface(base, code).manifest
    // The back end calls functions that the IR did not name, so that libraries are known only now.
    return generateHost(m, targets) { _ in InterfaceSection.assembly(of: exact) }
  }

  /// Returns the kernels' image for `gpu`.
  mutating func generateDevice(_ m: Module, for gpu: GPUTarget) -> [UInt8]? {
    let generator = CodeGenerator(m, names: moduleNames, options: codeOptions)
    do {
      let target =
        gpu.platform == .cuda ? try Target.cuda(gpu.processor) : try Target.hip(gpu.processor)
      return try generator.deviceCode(for: target)
    } catch let e as TargetError {
      diagnostics.insert(.unknownTarget(e))
    } catch let e as CodeGenerationError {
      diagnostics.insert(.codeGeneration(e))
    } catch {
      diagnostics.insert(.bug("\(error)"))
    }
    return nil
  }
}

extension Duration {
  /// The duration in nanoseconds.
  fileprivate var nanoseconds: UInt64 {
    let (seconds, attoseconds) = components
    return UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
  }
}
