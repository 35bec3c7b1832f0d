internal import Artifacts
internal import CodeGeneration
internal import Diagnostics
import Glibc
internal import IR
internal import Inference
internal import LLVMSupport
internal import Passes
internal import PythonSSA
internal import Signatures
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

  /// What tells the user's files from other versions of them, once artifacts are made.
  var sourceFacts: [ModuleFacts.Source] = []

  /// The reports of all phases.
  var diagnostics = DiagnosticSet()

  /// The C functions that the signature file declares.
  var externals: [ExternalDeclaration] = []

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
    do throws(Stopped) { try body(&c) } catch { status = c.statusOfFailure }
    Console.report(c.diagnostics, about: c.sources)
    if options.timesPasses { Console.report(c.clock.table) }
    return status
  }

  /// How a run ended that was stopped by its reports.
  private var statusOfFailure: ExitStatus {
    let isBug = diagnostics.elements.contains { $0.code == .internalError }
    return isBug ? .internalError : .inputError
  }

  /// Runs all phases and writes what they made.
  ///
  /// LLVM makes the host's code and the images for GPUs at the same time, each in a context of its
  /// own.
  private mutating func build() throws(Stopped) {
    let targets = try phase("options") { c in c.checkOptions() }
    let typed = try inferredModule()
    sourceFacts = factsOfSources()
    let host = try phase("passes") { c in c.optimise(typed, .host) }
    var whole = host
    var images: [Branch<[UInt8]>] = []
    let gpus = options.effectiveGPUs.filter { wants($0) }
    if typed.entries.contains(where: \.point.isKernel) {
      let device = try phase("passes for GPUs") { c in c.optimise(typed, .device) }
      whole.entries += device.entries
      images = gpus.map { gpu in
        Branch(of: self, "code for \(gpu)") { c in c.generateDevice(device, for: gpu) }
      }
    }
    for e in whole.entries { tell("compiling \(e.point.pythonSignature) as \(e.point.symbol)") }
    tell("for \(targets.map { "\($0.triple) \($0.cpu)" }.joined(separator: ", "))")
    let interfaces = whole
    let code = Branch(of: self, "code") { c in
      c.hostCode(host, targets) { $0.interface(of: interfaces, targets, $1) }
    }
    run([code] + images)
    for branch in images { try join(branch) }
    try join(code)
    let compiled = CompiledModule(
      host: host, code: code.result,
      images: zip(gpus, images).compactMap { gpu, branch in branch.result.map { (gpu, $0) } },
      interface: interface(of: whole, targets, code.result))
    let batch = try phase("artifacts") { c in c.assemble(compiled, targets) }
    try phase("files") { c in c.write(batch) }
    for f in batch.contents { tell("wrote \(f.path): \(f.size) bytes") }
  }

  /// Tells the user what goes on, if that is wanted.
  private func tell(_ text: String) {
    if options.isVerbose { Console.report("pyaot: \(text)\n") }
  }

  /// Returns the host to compile for; reports options that name what does not exist.
  private mutating func checkOptions() -> [Target] {
    let known = Pipeline.passes(for: .host) + Pipeline.passes(for: .device)
    let names = Set(known.map(\.name))
    for n in options.printAfter + [options.stopAfter].compactMap({ $0 }) where !names.contains(n) {
      diagnostics.insert(.unknownPass(n, known: names.sorted()))
    }
    if options.prefix == nil, !CIdentifier.isWellFormed(moduleName) {
      diagnostics.insert(.moduleNameNotIdentifier(moduleName))
    }
    // Said before all the work, not behind it.
    if let o = options.output, let slash = o.lastIndex(of: "/"), slash != o.startIndex,
      !InputFile.isFolder(String(o[..<slash]))
    {
      diagnostics.insert(.missingOutputFolder(o))
    }
    return hostTargets()
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
  private mutating func check() throws(Stopped) {
    let typed = try inferredModule()
    timed("hints") { c in c.suggestConst(typed) }
    _ = try phase("passes") { c in c.optimise(typed, .host) }
    if typed.entries.contains(where: \.point.isKernel) {
      _ = try phase("passes for GPUs") { c in c.optimise(typed, .device) }
    }
  }

  /// Runs the phases up to typed IR.
  private mutating func inferredModule() throws(Stopped) -> Module {
    // A mistake in one file, or in one signature, hides none in another.
    let tree = timed("parse") { c in c.parseModule() }
    let isParsed = !diagnostics.containsError
    guard let tree, isParsed else {
      _ = timed("signatures") { c in c.readDeclarations(nil) }
      throw Stopped()
    }
    let module = CodeModule(
      name: moduleName, tree: tree, file: tree.file, modules: usableModules())
    let description = ModuleDescription(
      module, sources[tree.file], moduleNames, hasContainers: hasContainers)
    let declarations = timed("signatures") { c in c.readDeclarations(description.classes) }
    let requests = timed("signatures") { c in c.requests(declarations, module, description) }
    return try phase("inference") { c in c.inferTypes(module, description, requests) }
  }

  /// Returns the result of `body`, timed under `name`; ends the run if there are errors behind it.
  mutating func phase<R>(
    _ name: String, _ body: (inout Compilation) -> R
  ) throws(Stopped) -> R {
    let result = timed(name, body)
    try stopIfFailed()
    return result
  }

  /// Ends the run if there are errors, or warnings that count as such.
  func stopIfFailed() throws(Stopped) {
    let isRefused =
      options.warningsAreErrors && diagnostics.elements.contains { $0.severity >= .warning }
    if diagnostics.containsError || isRefused { throw Stopped() }
  }

  /// Returns the result of `body`, timed under `name`.
  mutating func timed<R>(_ name: String, _ body: (inout Compilation) -> R) -> R {
    Activity.begin(name)
    let start = PhaseClock.now
    let result = body(&self)
    clock.add(name, PhaseClock.now - start)
    return result
  }
}
