internal import Artifacts
internal import CodeGeneration
internal import Diagnostics
internal import IR
internal import LLVMSupport
internal import Signatures
internal import Types
internal import Utilities

/// The phases from code to files.
extension Compilation {
  /// The artifacts that are written: those asked for, or the standard ones, with the GPU's where
  /// there are kernels.
  var kinds: [ArtifactKind] { options.emit.isEmpty ? ArtifactKind.standard : options.emit }

  /// Returns what tells the user's files from other versions of them.
  func factsOfSources() -> [ModuleFacts.Source] {
    let files = [options.module] + (options.signatures.map { [$0] } ?? [])
    return files.compactMap { path in
      sources.files.elements.first { $0.name == path }.map { f in
        ModuleFacts.Source(file: Self.fileName(path), sha256: sha256(f.text))
      }
    }
  }

  /// Returns what callers of `module` see.
  func interface(
    of module: Module, _ targets: [Target], _ code: CodeGenerator.HostCode?
  ) -> ModuleInterface {
    let kernels = module.entries.filter(\.point.isKernel)
    var facts = ModuleFacts(
      names: moduleNames, compiler: Release.description, triple: targets.first?.triple ?? "",
      cpus: targets.map(\.cpu),
      gpus: kernels.isEmpty ? [] : options.effectiveGPUs.map(\.description), sources: sourceFacts,
      services: code?.services ?? [],
      kernels: kernels.map { ModuleFacts.Kernel(symbol: $0.point.symbol) },
      libraries: code?.libraries ?? [])
    let called = Set(module.externals.elements.map(\.symbol))
    facts.externals = externals.filter { called.contains($0.symbol) }.map {
      ModuleFacts.External(
        name: $0.name, symbol: $0.symbol, parameters: $0.parameters, result: $0.result)
    }
    facts.exceptions = module.exceptions
    return ModuleInterface(facts: facts, entryPoints: module.entries.map(\.point))
  }

  /// Returns the last part of `path`.
  static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Puts the artifacts of `m` into a batch of files.
  mutating func assemble(_ m: CompiledModule, _ targets: [Target]) -> OutputBatch {
    var batch = OutputBatch()
    let gpus = m.images.map(\.gpu)
    let written =
      kinds
      + Set(gpus.map(\.artifactKind)).sorted { $0.rawValue < $1.rawValue }
      .filter { !kinds.contains($0) }
    let layout = OutputLayout(
      module: moduleName, output: options.output, isFolder: InputFile.isFolder(options.output),
      kinds: written, gpus: gpus)
    for d in layout.problems(
      inputs: [options.module] + (options.signatures.map { [$0] } ?? []),
      besides: dependencyFile(layout).map { [$0] } ?? [])
    { diagnostics.insert(d) }
    for kind in written {
      for image in m.images where image.gpu.artifactKind == kind {
        batch.add(layout.path(of: kind, for: image.gpu), image.bytes)
      }
      if let bytes = bytes(of: kind, m, targets) {
        batch.add(layout.path(of: kind), bytes, isExecutable: kind.isExecutable)
      }
    }
    if let path = dependencyFile(layout) {
      let prerequisites = [options.module] + (options.signatures.map { [$0] } ?? [])
      let goals = options.dependencyTarget.map { [$0] } ?? layout.paths
      batch.add(
        path, Array(Artifacts.dependencyFile(targets: goals, prerequisites: prerequisites).utf8))
    }
    return batch
  }

  /// The path of the depfile, if one is asked for.
  private func dependencyFile(_ layout: OutputLayout) -> String? {
    if let f = options.dependencyFile { return f }
    return options.writesDependencies ? layout.dependencyFile : nil
  }

  /// Returns the bytes of the artifact `kind`, or `nil` for images, which are made elsewhere.
  private mutating func bytes(
    of kind: ArtifactKind, _ m: CompiledModule, _ targets: [Target]
  ) -> [UInt8]? {
    switch kind {
    case .object: return m.code?.forms[.object]
    case .header: return Array(m.interface.header.utf8)
    case .manifest: return Array(m.interface.manifest.utf8)
    case .assembly: return m.code?.forms[.assembly]
    case .llvmIR: return m.code?.forms[.optimizedIR]
    case .bitcode: return m.code?.forms[.bitcode]
    case .typedIR: return Array(Printer(m.host).text().utf8)
    case .sharedLibrary: return link(m, targets)
    case .pythonExtension: return pythonExtension(m)
    case .ptx, .hsaco: return nil
    }
  }

  /// Returns the shared library of the object.
  private mutating func link(_ m: CompiledModule, _ targets: [Target]) -> [UInt8]? {
    guard let object = m.code?.forms[.object], let target = targets.first else { return nil }
    do throws(LLVMError) {
      return try SharedLibrary.library(
        moduleName + ".so", of: [object], for: target, libraries: m.code?.libraries ?? [])
    } catch {
      diagnostics.insert(.linkFailed("\(error)"))
      return nil
    }
  }

  /// Returns the Python extension of the object.
  private mutating func pythonExtension(_ m: CompiledModule) -> [UInt8]? {
    guard let object = m.code?.forms[.object] else { return nil }
    do throws(CCompiler.Failure) {
      return try CCompiler().sharedLibrary(
        moduleName + ArtifactKind.pythonExtension.suffix,
        source: pythonExtensionSource(m.interface), object: object,
        libraries: m.code?.libraries ?? [])
    } catch {
      switch error {
      case .missing(let program): diagnostics.insert(.missingCCompiler(program))
      case .failed(let text): diagnostics.insert(.linkFailed(text))
      }
      return nil
    }
  }
}
