public import Diagnostics
public import IR
import Library
public import PythonSSA
public import Signatures
import Types
import Utilities

/// Returns the typed program of the functions that `requests` ask for.
///
/// - Parameters:
///   - module: the user's module.
///   - description: what `requests` refer to by position, and the module's classes.
///   - requests: what to compile; those with errors are left out of the entries.
///   - sources: the files so far; the library's are added.
/// - Reports: what can't be compiled, with the types at fault.
public func infer(
  _ module: CodeModule, _ description: ModuleDescription, _ requests: [Specialisation],
  options: InferenceOptions, sources: SourceMap, into diagnostics: inout DiagnosticSet
) -> Module {
  var typed = Module(name: module.name)
  typed.sources = sources
  let program = Program(
    module, module: typed, boundary: BoundaryClasses(description.classes, requests),
    options: options, diagnostics: diagnostics)
  var adapters = requests.filter { description.targets.indices.contains($0.function) }.map {
    EntryAdapter($0, of: description.targets[$0.function], in: program)
  }
  var containers: Set<Container> = []
  while true {
    program.inferAll { for a in adapters { a.infer() } }
    // The types of results may name others.
    var found: [EntryAdapter] = []
    for a in adapters {
      for c in a.containers where containers.insert(c).inserted {
        found += program.adapters(of: c, at: a.request.span)
      }
    }
    let hasSeeds = program.seedFields(of: adapters.flatMap(\.request.entryPoint.classes))
    if found.isEmpty, !hasSeeds, adapters.count(where: { $0.determineElements() }) == 0 { break }
    adapters += found
  }
  let entries = adapters.compactMap { $0.prepare() }
  program.emitRequested()
  program.completeLayouts()
  let kept = KeptArguments(program.module)
  for e in entries { e.write(kept) }
  program.emitRequested()
  program.completePayloads()
  program.completeLayouts()
  if options.inlines { program.module.inlineSingleCalls() }
  diagnostics = program.diagnostics
  return program.module
}

/// Returns what compiled code can import: what the library has.
public func usableModules() -> UsableModules {
  let library = Library()
  return UsableModules(
    isUsable: { $0 == "__future__" || library.hasPackage($0) },
    publicNames: { library.names(in: $0).filter { !$0.hasPrefix("_") } })
}
