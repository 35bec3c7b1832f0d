internal import Diagnostics
internal import IR
internal import Inference
internal import PythonSSA
internal import Signatures
internal import Syntax
internal import Types

/// The phases from the tree to typed IR.
extension Compilation {
  /// The module's name: the file's, without folder and ending.
  var moduleName: String {
    let file = options.module.split(separator: "/").last.map(String.init) ?? options.module
    return file.hasSuffix(".py") ? String(file.dropLast(3)) : file
  }

  /// How symbols are named.
  var moduleNames: ModuleNames { ModuleNames(module: moduleName, prefix: options.prefix) }

  /// Returns what the signature file declares, or `nil` if there is none.
  mutating func readDeclarations() -> [Declaration]? {
    guard let path = options.signatures else { return nil }
    guard let id = readSource(path) else { return [] }
    return readSignatures(sources[id], as: id, into: &diagnostics).declarations
  }

  /// Returns what is to be compiled of `module`: by the signature file's `declarations`, or without
  /// such a file by the source itself.
  mutating func requests(
    _ declared: [Declaration]?, _ module: CodeModule, _ description: ModuleDescription
  ) -> [Specialisation] {
    var declarations = declared ?? []
    if declared == nil {
      declarations =
        readPythranExports(sources[module.file], as: module.file, into: &diagnostics).declarations
      declarations += declarationsOfDecorators(module, description)
    }
    if declarations.isEmpty, !diagnostics.containsError {
      diagnostics.insert(.noSignatures(options.module))
    }
    let file = sources[module.file].name.split(separator: "/").last.map(String.init) ?? ""
    return match(
      declarations, with: description.described, names: moduleNames, file: file,
      into: &diagnostics)
  }

  /// Returns the signatures that decorators of numba give as strings.
  private mutating func declarationsOfDecorators(
    _ module: CodeModule, _ description: ModuleDescription
  ) -> [Declaration] {
    var result: [Declaration] = []
    for (f, d) in zip(description.functions, description.described) {
      for decorator in module.decorators(of: f.statement) {
        guard decorator.name?.hasPrefix("numba.") == true else { continue }
        for (text, span) in decorator.arguments.flatMap({ strings($0, in: module.tree) }) {
          let name = Spelling(f.name, at: d.span)
          if let r = readNumbaSignature(text, of: name, at: span, into: &diagnostics) {
            result.append(r)
          }
        }
      }
    }
    return result
  }

  /// Returns the strings that `e` is or lists.
  private func strings(_ e: ExpressionID, in tree: Tree) -> [(String, SourceSpan)] {
    switch tree[e] {
    case .constant(let c, _):
      guard case .string(let s) = tree[c] else { return [] }
      return [(tree.string(s), tree.span(of: e))]
    case .list(let l, _), .tuple(let l, _): return tree[l].flatMap { strings($0, in: tree) }
    default: return []
    }
  }

  /// Returns the typed program, with its entries.
  mutating func inferTypes(
    _ module: CodeModule, _ description: ModuleDescription, _ requests: [Specialisation]
  ) -> Module {
    let checks: Inference.CheckLevel =
      switch options.effectiveChecks {
      case .all: .all
      case .default: .normal
      case .none: .none
      }
    let typed = infer(
      module, functions: description.functions, requests,
      options: InferenceOptions(checks: checks), sources: sources, into: &diagnostics)
    sources = typed.sources
    return typed
  }
}
