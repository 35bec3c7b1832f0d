import Diagnostics
import IR
import Library
import PythonSSA
import Signatures
import Syntax
import Types
import Utilities

/// A name as the functions of a module see it.
struct GlobalKey: Hashable {
  /// The position of the module in the program.
  var module: Int

  /// The name.
  var name: String
}

/// Names a `class` statement.
struct ClassSourceKey: Hashable {
  /// The position of the module in the program.
  var module: Int

  /// The statement.
  var statement: StatementID
}

/// All that is shared while the functions of a program are inferred and written.
final class Program {
  /// The user's module, at 0, and one for each definition of the library that is used.
  var modules: [CodeModule]

  /// The library package of each module, `nil` for the user's.
  var packages: [String?] = [nil]

  /// What each module of the library defines, `nil` for the user's.
  var definitions: [LibraryDefinition?] = [nil]

  /// The reports so far.
  var diagnostics: DiagnosticSet

  /// The typed program under construction.
  var module: Module

  /// Which errors compiled code looks for.
  let options: InferenceOptions

  /// The library.
  let library = Library()

  /// The specialisations.
  var specialisations: [SpecialisationKey: FunctionSpecialisation] = [:]

  /// The specialisations of which each call in the user's source has its own.
  var placed: Set<SpecialisationKey> = []

  /// `true` while types are found: then inference can still begin again.
  var isInferring = false

  /// The functions that contain such calls, by the numbers of the calls.
  var callers: [Int: FunctionSpecialisation] = [:]

  /// The specialisations whose IR is to be written.
  private var queue: [FunctionSpecialisation] = []

  /// The specialisations finished since each of those in progress began, which may rest on a
  /// result that is not final.
  var provisional: [[FunctionSpecialisation]] = []

  /// The specialisations in progress of each function, inner ones last.
  var active: [FunctionReference: [FunctionSpecialisation]] = [:]

  /// The most specialisations of one function inside each other: beyond, types grow without end.
  static let nestingLimit = 1000

  /// The names of the functions so far, for making names unique.
  private var functionNames: [String: Int] = [:]

  /// The modules of the library's definitions.
  private var loaded: [LibraryDefinition: Int] = [:]

  /// The library's files that are used, by their positions in the library.
  private var libraryFiles: [Int: FileID] = [:]

  /// The user's functions whose decorators ask for fast arithmetic.
  private var fastFunctions: Set<FunctionReference> = []

  /// The C functions that the user's module may call, by name.
  let externals: [String: ExternalDeclaration]

  /// The identities of the C functions called so far, by symbol.
  private var externalIDs: [String: ExternalID] = [:]

  /// The functions of the library that are compiled once for all constants, and called.
  private var sharedFunctions: Set<FunctionReference> = []

  /// The classes of exceptions of the user's module.
  let exceptions: ExceptionTable

  /// The exception class of each function that stands for an `__init__`.
  var initializerOwners: [FunctionReference: ExceptionKind] = [:]

  /// What exceptions carry.
  var payloads = ExceptionPayloads()

  /// What may be in boxes of exceptions.
  var boxedCases: [ExceptionCase] = []

  /// The function that makes payloads of exceptions, once it is called.
  var payloadMaker: FunctionID?

  /// The numbers of the arrays that live as long as the program, by their names.
  ///
  /// The first two are those that `strerror` reads.
  private var globalArrays: [String: UInt32] = ["exception.status": 0, "exception.text": 1]

  /// What methods belong to.
  var methods = MethodTable()

  /// The positions of the classes by their statements.
  var classesBySource: [ClassSourceKey: Int] = [:]

  /// The names that the bodies of classes define before each expression in them.
  var bodyNames: [FunctionReference: [String: ClassDescription.Default]] = [:]

  /// The fields of the objects of the program's classes.
  var objects = ObjectTable()

  /// The classes whose instances callers pass and receive.
  let boundary: BoundaryClasses

  /// The positions of the classes of which some function makes objects on the heap.
  var constructed: Set<Int> = []

  /// The names of all attributes that the user's module assigns to.
  let assignedAttributes: Set<String>

  /// The names of the user's module whose objects its functions change.
  let changedGlobals: Set<String>

  /// The names of the user's functions that Numba would call an `@overload` of.
  let overloadedFunctions: Set<String>

  /// The names of variables and attributes whose objects the user's module changes.
  let changedNames: Set<String>

  /// The names of all attributes that the user's module deletes.
  let deletedAttributes: Set<String>

  /// The classes of the program so far.
  var classes: [ClassDescription] = []

  /// The specialisations of functions that yield, by their generators' numbers.
  var generators: [FunctionSpecialisation] = []

  /// The positions of the constant arrays so far.
  private var constants: [[UInt8]: Int] = [:]

  /// The values of globals so far.
  var globals: [GlobalKey: Operand] = [:]

  /// The functions that are the expressions of constants and defaults.
  var constantFunctions: Set<FunctionReference> = []

  /// What the expressions of the user's module give that can be changed.
  var constantValues: [FunctionReference: Abstract] = [:]

  /// The expressions of the user's module whose values some function changes.
  var sharedConstants: Set<FunctionReference> = []

  /// The factories of defaultdicts.
  var factories: [Abstract] = []

  /// The parameters whose tuples recursion makes ever longer: they are objects.
  var growingTuples: Set<GrowingTuple> = []

  /// The places that make objects on the heap.
  var sites = HeapSites()

  /// The types of the fields of the objects of classes and generators, by name.
  var objectLayouts: [String: [Type]] = [:]

  /// The liveness of each function's body.
  private var livenesses: [FunctionReference: Liveness] = [:]

  /// Creates the program of `user`.
  init(
    _ user: CodeModule, module: Module, boundary: BoundaryClasses, options: InferenceOptions,
    diagnostics: DiagnosticSet
  ) {
    self.modules = [user]
    self.boundary = boundary
    self.module = module
    self.exceptions = ExceptionTable(user)
    self.module.exceptions = exceptions.classes
    self.assignedAttributes = user.tree.assignedAttributes
    self.changedGlobals = user.changedGlobals
    self.overloadedFunctions = user.overloadedFunctions
    self.changedNames = user.changedNames
    self.deletedAttributes = user.tree.deletedAttributes
    // The type of new functions' results has its identity before anything is written.
    _ = self.module.types.demand(.none)
    self.options = options
    externals = Dictionary(
      options.externals.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.diagnostics = diagnostics
  }

  /// Returns the body of `f`.
  func code(_ f: FunctionReference) -> Code { modules[f.module].codes[f.code] }

  /// `true` iff the module at position `m` is the library's.
  func isLibrary(module m: Int) -> Bool { packages[m] != nil }

  /// Returns the position of `bytes` among the module's constant arrays, added if it is new.
  func demandConstant(_ bytes: [UInt8]) -> Int {
    if let known = constants[bytes] { return known }
    let n = module.constants.count
    module.constants.append(bytes)
    constants[bytes] = n
    return n
  }

  /// Returns the identity of the C function `symbol`, added if it is new; `nil` if it is called
  /// with other types elsewhere.
  func demandExternal(_ symbol: String, _ parameters: [Type], _ result: Type) -> ExternalID? {
    let e = External(
      symbol: symbol, parameters: parameters.map(\.representation), result: result.representation)
    if let known = externalIDs[symbol] { return module.externals[known] == e ? known : nil }
    let id = module.externals.append(e)
    externalIDs[symbol] = id
    return id
  }

  /// Returns the number of the array called `name` that lives as long as the program.
  func globalArray(_ name: String) -> UInt32 {
    if let known = globalArrays[name] { return known }
    let n = UInt32(globalArrays.count)
    globalArrays[name] = n
    return n
  }

  /// `true` iff the function is the library's.
  func isLibrary(_ f: FunctionReference) -> Bool { packages[f.module] != nil }

  /// `true` iff the function is one of the library's that are not merged into their callers.
  func isOutlined(_ f: FunctionReference) -> Bool {
    isLibrary(f) && code(f).name.hasPrefix("__outlined_")
  }

  /// Returns the liveness of the body of `f`.
  func liveness(_ f: FunctionReference) -> Liveness {
    if let l = livenesses[f] { return l }
    let l = Liveness(code(f))
    livenesses[f] = l
    return l
  }

  /// Returns the module made of `d`, parsing it on first use.
  func demandModule(of d: LibraryDefinition) -> Int {
    if let m = loaded[d] { return m }
    let (package, name) = (library.package(ofFile: d.file), library.name(ofFile: d.file))
    let id = demandSource(ofFile: d.file, path: "\(package)/\(name).py")
    let tree = parse(module.sources[id], as: id, d.range, into: &diagnostics)
    modules.append(CodeModule(name: name, tree: tree, file: id))
    packages.append(package)
    definitions.append(d)
    loaded[d] = modules.count - 1
    return modules.count - 1
  }

  /// Returns the library's file at position `i`, below it at `path`.
  private func demandSource(ofFile i: Int, path: String) -> FileID {
    if let known = libraryFiles[i] { return known }
    let id = module.sources.add(SourceFile(name: path, text: Array(library.text(ofFile: i))))
    libraryFiles[i] = id
    return id
  }

  /// `true` iff `f` is compiled once for all constants: a user's function, or one of the library
  /// that says so.
  func isShared(_ f: FunctionReference) -> Bool { !isLibrary(f) || sharedFunctions.contains(f) }

  /// Returns how `f` is compiled when code of the mode `caller` calls it: the library as its
  /// caller, a user's function with the build's checks, and fast if it or its caller is.
  func mode(of f: FunctionReference, in caller: CompilationMode) -> CompilationMode {
    if isLibrary(f) { return caller }
    let isFast = caller.isFast || fastFunctions.contains(f)
    return CompilationMode(
      checks: options.checks, isFast: isFast, isKernel: caller.isKernel)
  }

  /// Returns the user's function that `source` defines, or `nil` if it is no function.
  func demandFunction(_ source: FunctionSource, in m: Int) -> FunctionReference? {
    guard let c = modules[m].demandCode(of: source.statement) else { return nil }
    let f = FunctionReference(module: m, code: c)
    if isLibrary(f) {
      if source.isShared(in: modules[m]) { sharedFunctions.insert(f) }
    } else if modules[m].asksForFastMath(source) {
      fastFunctions.insert(f)
    }
    return f
  }

  /// Returns the IR function, without a body, of the specialisation `key`.
  func makeFunction(_ key: SpecialisationKey) -> Function {
    let code = code(key.function)
    let types = key.arguments.flatMap(\.leafTypes)
    var name = code.name == "<lambda>" ? "lambda" : code.name == "<genexpr>" ? "genexpr" : code.name
    if let p = packages[key.function.module] { name = "\(p).\(name)" }
    for t in types { name += "__" + t.representation.mangled }
    var traits: FunctionTraits = [.raises]
    if key.mode.isFast { traits.insert(.fastMath) }
    if code.name == "<genexpr>" { traits.insert(.inlined) }
    if isLibrary(key.function) {
      traits.insert(.library)
      let isCalled = isShared(key.function) || isOutlined(key.function)
      if !isCalled { traits.insert(.inlined) }
    }
    return Function(
      name: name, pythonName: code.name, result: module.types.demand(.none), traits: traits,
      span: code.headSpan)
  }

  /// Sees to it that the IR of `s` is written; returns its identity.
  @discardableResult
  func request(_ s: FunctionSpecialisation) -> FunctionID {
    infer(s)
    if let id = s.id { return id }
    var f = s.prototype
    f.name = unique(f.name)
    let id = module.functions.append(f)
    s.id = id
    queue.append(s)
    return id
  }

  /// Returns `name`, with a number if there is a function of that name.
  private func unique(_ name: String) -> String {
    let n = functionNames[name, default: 0]
    functionNames[name] = n + 1
    return n == 0 ? name : "\(name).\(n)"
  }

  /// Writes the IR of all that was requested, and of what that calls.
  func emitRequested() {
    var next = 0
    while next < queue.count {
      let s = queue[next]
      next += 1
      infer(s)
      var emission = Emission(s, in: self)
      emission.run()
    }
    queue.removeAll()
  }

  /// Adds a site.
  func site(
    _ kind: ExceptionKind, _ message: String, at span: SourceSpan?, in function: String
  ) -> SiteID {
    module.sites.append(Site(kind: kind, message: message, span: span, function: function))
  }

  /// Returns what `compute` gives for the global `key`, from the second time on by memory.
  func global(
    _ key: GlobalKey, _ compute: () throws(EvaluationError) -> Operand
  ) throws(EvaluationError) -> Operand {
    if let o = globals[key] { return o }
    let o = try compute()
    if o.leaves.isEmpty && !o.abstract.isNever { globals[key] = o }
    return o
  }
}

extension FunctionSource {
  /// `true` iff the decorator `@__shared__` of the library asks for calls in the place of copies.
  fileprivate func isShared(in m: CodeModule) -> Bool {
    decorators.contains { m.qualifiedName(of: $0) == "__shared__" }
  }
}

extension CodeModule {
  /// `true` iff a decorator of numba says `fastmath=True` of the function.
  fileprivate func asksForFastMath(_ f: FunctionSource) -> Bool {
    decorators(of: f.statement).contains { d in
      guard d.name?.hasPrefix("numba.") == true, let value = d.argument("fastmath"),
        case .constant(let c, _) = tree[value], case .true = tree[c]
      else { return false }
      return true
    }
  }
}
