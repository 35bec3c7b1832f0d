public import Diagnostics
public import Types
public import Utilities

/// A place that can raise, with what it raises; the table behind `<module>_strerror`.
public struct Site: Hashable, Sendable {
  /// The class of the exception.
  public var kind: ExceptionKind

  /// The message, empty for none.
  public var message: String

  /// The source text at fault.
  public var span: SourceSpan?

  /// The Python function that contains it.
  public var function: String

  /// Creates a site.
  public init(kind: ExceptionKind, message: String, span: SourceSpan?, function: String) {
    self.kind = kind
    self.message = message
    self.span = span
    self.function = function
  }
}

/// A C entry point with the specialisation behind it.
public struct Entry: Sendable {
  /// What callers see.
  public var point: EntryPoint

  /// The specialisation; its parameters are the entry point's, one to one, as representations.
  public var function: FunctionID

  /// Creates an entry.
  public init(point: EntryPoint, function: FunctionID) {
    self.point = point
    self.function = function
  }
}

/// A class whose objects C callers hold references to.
public struct HandleClass: Hashable, Sendable {
  /// The C function that drops a reference.
  public var freeSymbol: String

  /// The class.
  public var reference: Reference

  /// Creates the description of a class.
  public init(freeSymbol: String, reference: Reference) {
    self.freeSymbol = freeSymbol
    self.reference = reference
  }
}

/// A C function that a module calls.
public struct External: Hashable, Sendable {
  /// The symbol.
  public var symbol: String

  /// The types of the parameters: scalars, not complex; arrays, for a pointer to the elements; and
  /// function pointers.
  public var parameters: [Type]

  /// The type of the result: a scalar, not complex, or none.
  public var result: Type

  /// The stream that C calls `stdout`, as a function that returns its address.
  public static let standardOutput = External(
    symbol: "stdout", parameters: [], result: .scalar(.int64))

  /// The stream that C calls `stderr`, as a function that returns its address.
  public static let standardError = External(
    symbol: "stderr", parameters: [], result: .scalar(.int64))

  /// What the program says of the exception of a status word: the name of the class, the message,
  /// and the place in the source, with a 0 behind each of the first two. It writes as many bytes to
  /// the array as the last operand says, and returns how many there are.
  public static let siteText = External(
    symbol: "site text",
    parameters: [.scalar(.int32), .array(ArrayType(.uint8, rank: 1)), .scalar(.int64)],
    result: .scalar(.int64))

  /// What sees to it that what the only element of an array, a variable of the thread, refers to is
  /// released at the thread's end.
  public static let threadRoot = External(
    symbol: "thread root",
    parameters: [.array(ArrayType(.reference(.threadObject), rank: 1, extents: [1]))],
    result: .none)

  /// Creates the description of the function called `symbol`.
  public init(symbol: String, parameters: [Type], result: Type) {
    self.symbol = symbol
    self.parameters = parameters
    self.result = result
  }
}

/// The typed program made of one Python module.
public struct Module: Sendable {
  /// The Python module's name.
  public var name: String

  /// The types of all values.
  public var types = TypeTable()

  /// The specialisations.
  public var functions = Table<FunctionID, Function>()

  /// The places that can raise; site 0 is reserved, so that no status of an error is 0.
  public var sites = Table<SiteID, Site>()

  /// The classes of exceptions that the module defines, by their numbers.
  public var exceptions: [UserException] = []

  /// The bytes of the constant arrays, in little-endian order.
  public var constants: [[UInt8]] = []

  /// The types of the fields of the objects of each reference type.
  public var layouts: [Reference: [Type]] = [:]

  /// The C functions that are called.
  public var externals = Table<ExternalID, External>()

  /// The functions callable from C, and the kernels.
  public var entries: [Entry] = []

  /// The classes whose objects C callers hold references to.
  public var handles: [HandleClass] = []

  /// The source files, for line numbers.
  public var sources = SourceMap()

  /// Creates an empty module.
  public init(name: String) {
    self.name = name
    sites.append(Site(kind: .exception, message: "", span: nil, function: ""))
  }

  /// Accesses the function named `f`.
  public subscript(f: FunctionID) -> Function {
    @inlinable _read { yield functions[f] }
    @inlinable _modify { yield &functions[f] }
  }

  /// Returns the type of `v` in `f`.
  public func type(of v: ValueID, in f: Function) -> Type { types[f[v].type] }

  /// Returns the status word of the exception raised at `site`.
  public func status(of site: SiteID) -> Int32 {
    Int32(bitPattern: site.rawValue << 8 | UInt32(sites[site].kind.rawValue))
  }
}
