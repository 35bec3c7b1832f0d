public import Diagnostics
public import IR
public import PythonSSA
public import Signatures
import Types
import Utilities

/// Returns the typed program of the functions that `requests` ask for.
///
/// - Parameters:
///   - module: the user's module.
///   - functions: the `def` of each function that `requests` refer to by position.
///   - requests: what to compile; those with errors are left out of the entries.
///   - sources: the files so far; the library's are added.
/// - Reports: what can't be compiled, with the types at fault.
public func infer(
  _ module: CodeModule, functions: [FunctionSource], _ requests: [Specialisation],
  options: InferenceOptions, sources: SourceMap, into diagnostics: inout DiagnosticSet
) -> Module {
  var typed = Module(name: module.name)
  typed.sources = sources
  let program = Program(module, module: typed, options: options, diagnostics: diagnostics)
  let adapters = requests.filter { functions.indices.contains($0.function) }.map {
    EntryAdapter($0, of: functions[$0.function], in: program)
  }
  program.inferAll { for a in adapters { a.infer() } }
  for a in adapters { a.run() }
  program.emitRequested()
  program.completePayloads()
  program.completeLayouts()
  if options.inlines { program.module.inlineSingleCalls() }
  diagnostics = program.diagnostics
  return program.module
}
