internal import Diagnostics
internal import IR
internal import Inference
internal import Passes
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

  /// `true` iff callers are Python's alone, who pass and receive lists, sets and dicts.
  var hasContainers: Bool {
    kinds.contains(.pythonExtension)
      && kinds.allSatisfy { [.pythonExtension, .typedIR, .llvmIR, .assembly].contains($0) }
  }

  /// Returns what the signature file declares, or `nil` if there is none.
  ///
  /// - Parameter classes: the module's classes; `nil` if it can't be read.
  mutating func readDeclarations(_ classes: [SourceClass]?) -> [Declaration]? {
    guard let path = options.signatures else { return nil }
    guard let id = readSource(path) else { return [] }
    let scope = TypeScope(classes: classes, hasContainers: hasContainers)
    let content = readSignatures(sources[id], as: id, in: scope, into: &diagnostics)
    externals = content.externals
    return content.declarations
  }

  /// Returns what is to be compiled of `module`: by the signature file's `declarations`, or without
  /// such a file by the source itself.
  mutating func requests(
    _ declared: [Declaration]?, _ module: CodeModule, _ description: ModuleDescription
  ) -> [Specialisation] {
    var declarations = declared ?? []
    if declared == nil {
      let file = sources[module.file]
      let scope = TypeScope(hasContainers: hasContainers)
      declarations =
        readPythranExports(file, as: module.file, in: scope, into: &diagnostics).declarations
      declarations += declarationsOfDecorators(module, description)
      let named = Set(declarations.map(\.name.value))
      declarations += readAnnotations(of: module.tree, file, types: scope).filter {
        !named.contains($0.name.value)
      }
    }
    if declarations.isEmpty, !diagnostics.containsError {
      diagnostics.insert(.noSignatures(options.module))
    }
    let file = sources[module.file].name.split(separator: "/").last.map(String.init) ?? ""
    return match(
      declarations, with: description.described, externals: externals, names: moduleNames,
      file: file,
      into: &diagnostics)
  }

  /// Returns the signatures that stand in decorators of Numba.
  private mutating func declarationsOfDecorators(
    _ module: CodeModule, _ description: ModuleDescription
  ) -> [Declaration] {
    var result: [Declaration] = []
    for (f, d) in zip(description.functions, description.described) {
      for decorator in module.decorators(of: f.statement) {
        guard decorator.name?.hasPrefix("numba.") == true else { continue }
        for e in decorator.arguments where !isLayout(e, in: module.tree) {
          result += readNumbaSignatures(
            e, in: module.tree, sources[module.file], of: Spelling(f.name, at: d.span),
            types: TypeScope(hasContainers: hasContainers), into: &diagnostics)
        }
      }
    }
    return result
  }

  /// `true` iff `e` is the layout of a `guvectorize`, such as `"(n),()->(n)"`.
  private func isLayout(_ e: ExpressionID, in tree: Tree) -> Bool {
    guard case .constant(let c, _) = tree[e], case .string(let s) = tree[c] else { return false }
    return tree.string(s).contains("->")
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
      module, description, requests,
      options: InferenceOptions(
        checks: checks, inlines: options.optimization != .o0, externals: externals,
        hasContainers: hasContainers, names: moduleNames),
      sources: sources, into: &diagnostics)
    sources = typed.sources
    return typed
  }

  /// Names the arrays of C callers that functions never write to, and that are not declared so.
  mutating func suggestConst(_ m: Module) {
    let writes = ArrayWrites(m)
    for e in m.entries {
      let kinds = e.point.parameters.map(\.type)
      for (n, p) in e.point.parameters.enumerated() {
        guard case .array(let a) = p.type, !a.isReadOnly else { continue }
        let position = kinds[..<n].reduce(0) { $0 + $1.leafCount }
        let f = m[e.function]
        if writes.leavesAlone(position, of: e.function) {
          diagnostics.insert(
            .couldBeConst(p.name, of: e.point.pythonName, a, at: f[f.parameters[position]].span))
        }
      }
    }
  }
}

extension Type {
  /// The number of parameters that an argument of the type has in typed IR: tuples are taken apart.
  fileprivate var leafCount: Int {
    switch self {
    case .none: 0
    case .tuple(let e): e.reduce(0) { $0 + $1.leafCount }
    default: 1
    }
  }
}
