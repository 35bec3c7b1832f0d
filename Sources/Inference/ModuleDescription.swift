public import Diagnostics
public import PythonSSA
public import Signatures
import Syntax
public import Types

/// What a signature can ask for.
public enum EntryTarget: Sendable {
  /// A function.
  case function(FunctionSource)

  /// An instance of the class of this name.
  case constructor(String)

  /// The method of the class of the first name that has the second.
  case method(String, String)

  /// The field or property of the class of the first name that has the second.
  case attribute(String, String)

  /// The setting of the field or property of the class of the first name that has the second.
  case setter(String, String)

  /// The making of a container of its parts.
  case containerMaker(Container)

  /// The parts of a container.
  case containerReader(Container)

  /// What is done with lists of one array.
  case box(Container, EntryPoint.Role)
}

/// The functions at the top level of a module, as signatures are matched against them.
public struct ModuleDescription {
  /// The definitions, in the order of the source.
  public private(set) var functions: [FunctionSource] = []

  /// What signatures can ask for: the functions, then what classes hold.
  public private(set) var targets: [EntryTarget] = []

  /// What signatures are matched against, one for each of `targets`.
  public private(set) var described: [SourceFunction] = []

  /// The classes at the top level.
  public private(set) var classes: [SourceClass] = []

  /// Describes the functions and classes of `module`, whose text is `file`.
  ///
  /// - Parameter hasContainers: whether callers pass Python's containers.
  public init(
    _ module: CodeModule, _ file: SourceFile, _ names: ModuleNames, hasContainers: Bool = false
  ) {
    var found: [(FunctionSource, FunctionDefinition)] = []
    for case .function(let f) in module.globals.values {
      if let d = module.function(f.statement) { found.append((f, d)) }
    }
    for (f, d) in found.sorted(by: { $0.1.nameSpan.start < $1.1.nameSpan.start }) {
      functions.append(f)
      targets.append(.function(f))
      described.append(Self.describe(f, d, of: module, file))
    }
    var reader = ClassReader(module, file, names, hasContainers: hasContainers)
    reader.run()
    classes = reader.classes
    for (target, f) in reader.members {
      targets.append(target)
      described.append(f)
    }
  }

  /// Describes one function.
  static func describe(
    _ f: FunctionSource, _ d: FunctionDefinition, of module: CodeModule, _ file: SourceFile
  ) -> SourceFunction {
    let tree = module.tree
    let span = SourceSpan(file: module.file, start: d.nameSpan.start, end: d.nameSpan.end)
    let decorators = module.decorators(of: f.statement)
    var parameters = parameters(tree[d.args], module)
    // The outputs of such a function are allocated where callers give none.
    if let layout = decorators.compactMap({ GeneralizedLayout($0, in: tree) }).first {
      for i in parameters.indices.suffix(layout.outputs.count) { parameters[i].hasDefault = true }
    }
    return SourceFunction(
      name: f.name, parameters: parameters,
      line: file.position(of: d.nameSpan.start).line, span: span,
      documentation: tree.docstring(of: d.body),
      isKernel: decorators.contains { isKernel($0, in: tree) })
  }

  /// `true` iff the decorator makes a GPU kernel: `@cuda.jit`, but not `@cuda.jit(device=True)`.
  private static func isKernel(_ d: Decorator, in tree: Tree) -> Bool {
    guard let name = d.name, name == "numba.cuda.jit" || name == "numba.roc.jit" else {
      return false
    }
    guard let device = d.argument("device"), case .constant(let c, _) = tree[device] else {
      return true
    }
    if case .true = tree[c] { return false }
    return true
  }

  /// Describes the parameters `a`.
  private static func parameters(
    _ a: Arguments, _ module: CodeModule
  ) -> [SourceFunction.Parameter] {
    let tree = module.tree
    var result: [SourceFunction.Parameter] = []
    func add(_ p: ParameterID, _ kind: SourceFunction.Kind, _ value: ExpressionID?) {
      result.append(
        SourceFunction.Parameter(
          name: tree.name(tree[p].arg), hasDefault: value != nil, kind: kind,
          defaultValue: value.flatMap { module.literal($0) }))
    }
    let (first, plain) = (Array(tree[a.posonlyargs]), Array(tree[a.args]))
    let values = Array(tree[a.defaults])
    let required = first.count + plain.count - values.count
    for (i, p) in (first + plain).enumerated() {
      add(
        p, i < first.count ? .positionalOnly : .positionalOrKeyword,
        i < required ? nil : values[i - required])
    }
    if let p = a.vararg { add(p, .variadic, nil) }
    for (p, d) in zip(tree[a.kwonlyargs], tree[a.kwDefaults]) { add(p, .keywordOnly, d) }
    if let p = a.kwarg { add(p, .variadicKeyword, nil) }
    return result
  }
}
