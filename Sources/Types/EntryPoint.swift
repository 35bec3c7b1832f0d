/// A function of the compiled module as callers from C see it: one line of the header.
///
/// The single source from which the object's symbols, the header, the manifest and the Python
/// extension are made, so that they can't drift apart.
public struct EntryPoint: Hashable, Sendable {
  /// A parameter as the signature names it.
  public struct Parameter: Hashable, Sendable {
    /// The name in the Python source.
    public var name: String

    /// The type in the signature.
    public var type: Type

    /// The default in the source, which callers from Python may leave out; `nil` if there is none,
    /// or it is no literal.
    public var defaultValue: Literal?

    /// Creates a parameter.
    public init(name: String, type: Type, defaultValue: Literal? = nil) {
      self.name = name
      self.type = type
      self.defaultValue = defaultValue
    }
  }

  /// A parameter of the Python function that is a compile-time constant, and not one of C.
  public struct Constant: Hashable, Sendable {
    /// The name in the Python source.
    public var name: String

    /// Its 0-based place among the parameters of the Python function.
    public var position: Int

    /// The value that the signature binds it to, or `nil` for the default in the source.
    public var value: Literal?

    /// Creates a constant.
    public init(name: String, position: Int, value: Literal?) {
      self.name = name
      self.position = position
      self.value = value
    }
  }

  /// What an entry is in the Python module.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A function.
    case function

    /// The class itself, which makes an instance.
    case constructor

    /// A method, whose first parameter is the instance.
    case method

    /// A method that takes no instance.
    case staticMethod = "static_method"

    /// A field or a property, read of the instance that is the parameter.
    case attribute

    /// A field or a property, set to the second parameter of the instance that is the first.
    case setter

    /// Nothing: what an extension makes a container with.
    case containerMaker = "container_maker"

    /// Nothing: what an extension takes a container apart with.
    case containerReader = "container_reader"

    /// Nothing: what an extension makes a list of one array with.
    case boxMaker = "box_maker"

    /// Nothing: what tells an extension where the array in such a list lies.
    case boxPlace = "box_place"

    /// Nothing: what gives an extension the array in such a list.
    case boxReader = "box_reader"

    /// `true` iff it serves containers of arrays.
    public var isBox: Bool { self == .boxMaker || self == .boxPlace || self == .boxReader }

    /// `true` iff the first parameter is the instance.
    public var takesInstance: Bool { self == .method || self == .attribute || self == .setter }
  }

  /// What it is in the Python module.
  public var role = Role.function

  /// The function's name in the Python module: `f`, `C` for a class, `C.f` for what a class holds.
  public var pythonName: String

  /// The C symbol.
  public var symbol: String

  /// Further symbols of the same function: a specialisation's readable suffix.
  public var aliases: [String]

  /// The parameters, in order.
  public var parameters: [Parameter]

  /// The parameters of the Python function that are compile-time constants, in order.
  public var constants: [Constant] = []

  /// The result's type, `.none` for no result.
  public var result: Type

  /// `true` iff the function returns its result as C functions do, instead of a status.
  public var isNoexcept: Bool

  /// `true` iff the caller promises that arrays do not overlap.
  public var isNoalias: Bool

  /// `true` iff the function is a GPU kernel.
  public var isKernel: Bool

  /// `true` iff a kernel has a last parameter in which it reports its first error.
  public var hasStatusCell: Bool { isKernel && !raises.isEmpty }

  /// The docstring, cleaned of indentation.
  public var documentation: String?

  /// The Python file's name as shown to users, without folders.
  public var file: String

  /// The 1-based line of the `def`.
  public var line: Int

  /// What stands before the names of records in C; may be empty.
  public var recordPrefix = ""

  /// The exceptions that the function can raise, known once it is compiled.
  public var raises: [ExceptionClass]

  /// Creates the description of a function.
  public init(
    pythonName: String, symbol: String, aliases: [String], parameters: [Parameter], result: Type,
    isNoexcept: Bool, isNoalias: Bool, isKernel: Bool, documentation: String?, file: String,
    line: Int, raises: [ExceptionClass] = []
  ) {
    self.pythonName = pythonName
    self.symbol = symbol
    self.aliases = aliases
    self.parameters = parameters
    self.result = result
    self.isNoexcept = isNoexcept
    self.isNoalias = isNoalias
    self.isKernel = isKernel
    self.documentation = documentation
    self.file = file
    self.line = line
    self.raises = raises
  }
}
