/// The type of a reference to an object on the heap, whose fields may change and whose references
/// are counted.
///
/// `list[T]`, `set[T]`, `dict[K, V]` are the classes of these names with their arguments; classes
/// of the program and generators have names of their own and no arguments. The fields of an object
/// are said by the table `layouts` of the typed program.
public struct Reference: Hashable, Sendable {
  /// The class's name, unique in a program.
  public var name: String

  /// The types that the class is generic over.
  public var arguments: [Type]

  /// The place in the program that makes such objects and whose arguments may still be widened
  /// while types are inferred; 0 for none.
  public var origin: UInt32

  /// Creates the reference type of the class called `name`.
  public init(_ name: String, _ arguments: [Type] = [], origin: UInt32 = 0) {
    self.name = name
    self.arguments = arguments
    self.origin = origin
  }

  /// The type of the object whose fields are what each thread keeps of the module's objects.
  public static let threadObject = Reference("thread")

  /// The type of the same bits in typed IR.
  public var representation: Reference {
    if arguments.isEmpty && origin == 0 { return self }
    return Reference(name, arguments.map(\.representation))
  }
}

extension Reference: CustomStringConvertible {
  /// The class with its arguments, such as `dict[str, int]`.
  public var description: String {
    if arguments.isEmpty || name == "bytearray" { return String(name.prefix { $0 != "#" }) }
    if name == "tuple" { return "tuple[" + arguments.map(\.description).joined() + ", ...]" }
    return name + "[" + arguments.map(\.description).joined(separator: ", ") + "]"
  }
}
