public import Types

/// What is to be known of a compiled module beside its entry points.
public struct ModuleFacts: Hashable, Sendable {
  /// A file that the module was made from.
  public struct Source: Hashable, Sendable {
    /// The name as users know it, without folders.
    public var file: String

    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public var sha256: String

    /// Creates a source.
    public init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// What is to be known of a kernel beside its parameters.
  public struct Kernel: Hashable, Sendable {
    /// The kernel's symbol.
    public var symbol: String

    /// The most threads in a block.
    public var maximumBlock: Int

    /// The bytes of shared memory that it takes by itself.
    public var sharedBytes: Int

    /// Creates the facts of a kernel.
    public init(symbol: String, maximumBlock: Int = 1024, sharedBytes: Int = 0) {
      self.symbol = symbol
      self.maximumBlock = maximumBlock
      self.sharedBytes = sharedBytes
    }
  }

  /// A device image that the object carries.
  public struct Image: Hashable, Sendable {
    /// The symbol of its bytes; that of their number ends in `_size`.
    public var symbol: String

    /// What it is, such as `PTX text, NUL-terminated`.
    public var description: String

    /// Creates an image.
    public init(symbol: String, description: String) {
      self.symbol = symbol
      self.description = description
    }
  }

  /// A C function that the object calls and does not define.
  public struct External: Hashable, Sendable {
    /// The name in the Python module.
    public var name: String

    /// The symbol.
    public var symbol: String

    /// The declaration in C.
    public var prototype: String

    /// Creates the description of a C function from its parts.
    init(name: String, symbol: String, prototype: String) {
      self.name = name
      self.symbol = symbol
      self.prototype = prototype
    }

    /// Creates the description of the C function `symbol`.
    public init(name: String, symbol: String, parameters: [Type], result: Type) {
      self.name = name
      self.symbol = symbol
      let space = result.cResult.hasSuffix("*") ? "" : " "
      prototype = "\(result.cResult)\(space)\(symbol)\(parameters.cList)"
    }
  }

  /// The module's and its symbols' names.
  public var names: ModuleNames

  /// The compiler with its version, such as `pyaot 0.1.0`.
  public var compiler: String

  /// The target of the object, such as `x86_64-unknown-linux-gnu`.
  public var triple: String

  /// The processors that the object holds code for.
  public var cpus: [String]

  /// The devices that kernels are compiled for, such as `cuda:sm_70`.
  public var gpus: [String]

  /// The files that the module was made from, the Python module first.
  public var sources: [Source]

  /// The classes of exceptions that the module defines, by their numbers.
  public var exceptions: [UserException] = []

  /// The services that the object has.
  public var services: ModuleNames.Services

  /// The facts of the kernels.
  public var kernels: [Kernel]

  /// The device images in the object.
  public var images: [Image]

  /// The libraries that a program with the object links, such as `m`.
  public var libraries: [String]

  /// The C functions that the object calls by the wish of the signatures.
  public var externals: [External] = []

  /// Creates the facts of a module.
  public init(
    names: ModuleNames, compiler: String, triple: String, cpus: [String] = [],
    gpus: [String] = [], sources: [Source] = [], services: ModuleNames.Services = [],
    kernels: [Kernel] = [], images: [Image] = [], libraries: [String] = []
  ) {
    self.names = names
    self.compiler = compiler
    self.triple = triple
    self.cpus = cpus
    self.gpus = gpus
    self.sources = sources
    self.services = services
    self.kernels = kernels
    self.images = images
    self.libraries = libraries
  }
}

/// All that callers of a module can know: what the header, the manifest and the extension say.
public struct ModuleInterface: Hashable, Sendable {
  /// The version of the C ABI that is described.
  public static var abi: Int { 1 }

  /// The facts of the module.
  public var facts: ModuleFacts

  /// The functions and kernels, in the order of the signatures.
  public var entryPoints: [EntryPoint]

  /// Creates the interface of a module.
  public init(facts: ModuleFacts, entryPoints: [EntryPoint]) {
    self.facts = facts
    self.entryPoints = entryPoints
  }

  /// The functions that run on the host.
  public var functions: [EntryPoint] { entryPoints.filter { !$0.isKernel } }

  /// The GPU kernels with their facts.
  public var kernels: [(entryPoint: EntryPoint, facts: ModuleFacts.Kernel)] {
    entryPoints.filter(\.isKernel).map { e in
      (e, facts.kernels.first { $0.symbol == e.symbol } ?? ModuleFacts.Kernel(symbol: e.symbol))
    }
  }
}
