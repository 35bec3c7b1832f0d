internal import Artifacts
internal import CodeGeneration
internal import Diagnostics
import Glibc
internal import IR
internal import LLVMSupport
internal import Passes
internal import Inference
internal import PythonSSA
internal import Syntax
internal import Types

/// One run of the compiler over one module: the phases in their order, each a method.
///
/// Only here do phases meet files, the terminal and each other. A phase reports into
/// `diagnostics` and returns what it could make; `phase` ends the run behind one that reported
/// errors.
public struct Compilation {
  /// Thrown to end a run whose reports are made.
  struct Stopped: Error {}

  /// What to do.
  let options: BuildOptions

  /// The files read.
  var sources = SourceMap()

  /// The reports of all phases.
  var diagnostics = DiagnosticSet()

  /// The time that phases took.
  var clock = PhaseClock()

  /// Compiles as `options` say, writes the artifacts, and returns how it ended.
  public static func build(_ options: BuildOptions) -> ExitStatus {
    run(options) { c throws(Stopped) in try c.build() }
  }

  /// Finds the errors of a module and writes nothing.
  public static func check(_ options: BuildOptions) -> ExitStatus {
    run(options) { c throws(Stopped) in try c.check() }
  }

  /// Runs `body` over a new compilation, shows its reports, and returns how it ended.
  private static func run(
    _ options: BuildOptions, _ body: (inout Compilation) throws(Stopped) -> Void
  ) -> ExitStatus {
    var c = Compilation(options: options)
    var status = ExitStatus.success
    do throws(Stopped) { try body(&c) } catch { status = .inputError }
    let renderer = DiagnosticRenderer(sources: c.sources, usesColor: Console.usesColor)
    Console.report(renderer.render(c.diagnostics))
    if options.timesPasses { Console.report(c.clock.table) }
    return status
  }

  /// Runs all phases and writes what they made.
  private mutating func build() throws(Stopped) {
    let typed = try inferredModule()
    let targets = try phase("targets") { c in c.hostTargets() }
    let host = try phase("passes") { c in c.optimise(typed, .host) }
    let hasKernels = typed.entries.contains(where: \.point.isKernel)
    var whole = host
    var images: [(gpu: GPUTarget, bytes: [UInt8])] = []
    if hasKernels {
      let device = try phase("passes for GPUs") { c in c.optimise(typed, .device) }
      whole.entries += device.entries
      for gpu in options.effectiveGPUs where wants(gpu) {
        let image = try phase("code for \(gpu)") { c in c.generateDevice(device, for: gpu) }
        if let image { images.append((gpu, image)) }
      }
    }
    let base = self
    let code = try phase("code") { c in
      c.generateHost(host, targets) {
        InterfaceSection.assembly(of: base.interface(of: whole, targets, $0).manifest)
      }
    }
    let compiled = CompiledModule(
      host: host, code: code, images: images, interface: interface(of: whole, targets, code))
    let batch = try phase("artifacts") { c in c.assemble(compiled, targets) }
    try phase("files") { c in c.write(batch) }
  }

  /// `true` iff the image for `gpu` is to be written.
  private func wants(_ gpu: GPUTarget) -> Bool {
    let asked = options.emit.filter { ArtifactKind.gpuKinds.contains($0) }
    return options.emit.isEmpty || asked.contains(gpu.artifactKind)
  }

  /// Writes the files of `batch`, all or none.
  private mutating func write(_ batch: OutputBatch) {
    do throws(FileFailure) { try batch.commit() } catch {
      diagnostics.insert(error.writingDiagnostic)
    }
  }

  /// Runs the phases that find errors in the module.
  private mutating func check() throws(Stopped) { _ = try inferredModule() }

  /// Runs the phases up to typed IR.
  private mutating func inferredModule() throws(Stopped) -> Module {
    guard let tree = try phase("parse", { c in c.parseModule() }) else { throw Stopped() }
    let id = tree.file
    let name = moduleName
    let module = CodeModule(name: name, tree: tree, file: id)
    let description = ModuleDescription(module, sources[id])
    let requests = try phase("signatures") { c in c.readRequests(module, description) }
    return try phase("inference") { c in c.inferTypes(module, description, requests) }
  }

  /// Returns the result of `body`, timed under `name`; ends the run if there are errors behind it.
  mutating func phase<R>(
    _ name: String, _ body: (inout Compilation) -> R
  ) throws(Stopped) -> R {
    Activity.begin(name)
    let start = PhaseClock.now
    let result = body(&self)
    clock.add(name, PhaseClock.now - start)
    if diagnostics.containsError || options.warningsAreErrors && !diagnostics.elements.isEmpty {
      throw Stopped()
    }
    return result
  }
}
