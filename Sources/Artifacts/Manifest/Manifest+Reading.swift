import Signatures
import Types

extension ModuleInterface {
  /// Creates the interface that the manifest `value` describes, or `nil` if it describes none of
  /// this version.
  public init?(manifest value: JSON) {
    guard value["abi"]?.asInteger == Self.abi, let module = value["module"]?.asString,
      let prefix = value["prefix"]?.asString, let compiler = value["compiler"]?.asString,
      let triple = value["triple"]?.asString
    else { return nil }
    let names = ModuleNames(module: module, prefix: prefix)
    var facts = ModuleFacts(names: names, compiler: compiler, triple: triple)
    facts.cpus = value.strings("cpus")
    facts.gpus = value.strings("gpus")
    facts.libraries = value.strings("libraries")
    facts.sources = value.list("sources").compactMap(ModuleFacts.Source.init(manifest:))
    facts.images = value.list("images").compactMap(ModuleFacts.Image.init(manifest:))
    facts.externals = value.list("externals").compactMap(ModuleFacts.External.init(manifest:))
    facts.services = Self.services(value.strings("services"))
    facts.kernels = value.list("kernels").compactMap(ModuleFacts.Kernel.init(manifest:))
    for e in value.list("exceptions") {
      guard let x = UserException(manifest: e, facts.exceptions) else { return nil }
      facts.exceptions.append(x)
    }
    var classes: [ClassType] = []
    for c in value.list("classes") {
      guard let t = ClassType(manifest: c, classes) else { return nil }
      classes.append(t)
    }
    var scope = TypeScope(finished: classes)
    scope.records = Self.recordDeclarations(value)
    let known = facts.exceptions
    let functions = value.list("functions").map {
      EntryPoint(manifest: $0, isKernel: false, known, scope)
    }
    let kernels = value.list("kernels").map {
      EntryPoint(manifest: $0, isKernel: true, known, scope)
    }
    let all = functions + kernels
    var entryPoints = all.compactMap { $0 }
    for i in entryPoints.indices { entryPoints[i].recordPrefix = prefix }
    guard entryPoints.count == all.count else { return nil }
    self.init(facts: facts, entryPoints: entryPoints)
  }

  /// Returns the services called `names`.
  private static func services(_ names: [String]) -> ModuleNames.Services {
    var set: ModuleNames.Services = []
    for s in ModuleNames.Services.named where names.contains(s.name) { set.formUnion(s.service) }
    return set
  }
}

extension JSON {
  /// Returns the elements of the member called `name`.
  func list(_ name: String) -> [JSON] { self[name]?.elements ?? [] }

  /// Returns the texts in the member called `name`.
  fileprivate func strings(_ name: String) -> [String] { list(name).compactMap(\.asString) }
}

extension ModuleFacts.Source {
  /// Creates the source that `value` describes.
  fileprivate init?(manifest value: JSON) {
    guard let file = value["file"]?.asString, let hash = value["sha256"]?.asString else {
      return nil
    }
    self.init(file: file, sha256: hash)
  }
}

extension ModuleFacts.Image {
  /// Creates the image that `value` describes.
  fileprivate init?(manifest value: JSON) {
    guard let symbol = value["symbol"]?.asString, CIdentifier.isWellFormed(symbol),
      let text = value["description"]?.asString
    else { return nil }
    self.init(symbol: symbol, description: text)
  }
}

extension ModuleFacts.External {
  /// Creates the C function that `value` describes.
  fileprivate init?(manifest value: JSON) {
    guard let name = value["name"]?.asString, let symbol = value["symbol"]?.asString,
      CIdentifier.isWellFormed(symbol), let prototype = value["prototype"]?.asString
    else { return nil }
    self.init(name: name, symbol: symbol, prototype: prototype)
  }
}

extension ModuleFacts.Kernel {
  /// Creates the facts that `value` describes.
  fileprivate init?(manifest value: JSON) {
    guard let symbol = value["symbol"]?.asString, let block = value["max_block"]?.asInteger,
      let shared = value["shared_bytes"]?.asInteger
    else { return nil }
    self.init(symbol: symbol, maximumBlock: block, sharedBytes: shared)
  }
}

extension EntryPoint {
  /// Creates the function or kernel that `value` describes.
  fileprivate init?(
    manifest value: JSON, isKernel: Bool, _ exceptions: [UserException], _ scope: TypeScope
  ) {
    guard let name = value["name"]?.asString, let symbol = value["symbol"]?.asString,
      CIdentifier.isWellFormed(symbol), let file = value["file"]?.asString,
      let line = value["line"]?.asInteger
    else { return nil }
    let list = value.list("parameters")
    let parameters = list.compactMap { Parameter(manifest: $0, scope) }
    let text = value["result"]?["type"]?.asString
    let result = text.map { readFinishedType($0, in: scope) } ?? Type.none
    guard parameters.count == list.count, let result else { return nil }
    self.init(
      pythonName: name, symbol: symbol, aliases: value.strings("aliases"),
      parameters: parameters, result: result, isNoexcept: value["noexcept"]?.asBool ?? false,
      isNoalias: value["noalias"]?.asBool ?? false, isKernel: isKernel,
      documentation: value["doc"]?.asString, file: file, line: line,
      raises: value.strings("raises").compactMap { exceptions.named($0) })
    constants = value.list("constants").compactMap(Constant.init(manifest:))
    role = value["role"]?.asString.flatMap(Role.init(rawValue:)) ?? .function
  }
}

extension UserException {
  /// Creates the class that `value` describes, which may derive from those of `earlier`.
  fileprivate init?(manifest value: JSON, _ earlier: [UserException]) {
    guard let name = value["name"]?.asString, let n = value["kind"]?.asInteger,
      let number = UInt8(exactly: n), number >= ExceptionKind.user.rawValue
    else { return nil }
    let bases = value.strings("bases").compactMap { earlier.named($0)?.kind }
    self.init(ExceptionClass(ExceptionKind(rawValue: number), name: name), bases: bases)
  }
}

extension EntryPoint.Parameter {
  /// Creates the parameter that `value` describes.
  fileprivate init?(manifest value: JSON, _ scope: TypeScope) {
    guard let name = value["name"]?.asString, let text = value["type"]?.asString,
      let type = readFinishedType(text, in: scope)
    else { return nil }
    self.init(name: name, type: type)
  }
}

extension EntryPoint.Constant {
  /// Creates the constant that `value` describes.
  fileprivate init?(manifest value: JSON) {
    guard let name = value["name"]?.asString, let position = value["position"]?.asInteger else {
      return nil
    }
    self.init(
      name: name, position: position, value: value["value"]?.asString.flatMap(readLiteral))
  }
}
