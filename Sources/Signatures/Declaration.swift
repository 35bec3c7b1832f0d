public import Diagnostics
public import Types

/// A part of a signature with its place.
public struct Spelling<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What is written.
  public var value: Value

  /// Where it is written.
  public var span: SourceSpan

  /// Creates the spelling of `value` at `span`.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// A parameter of a declaration.
public struct DeclaredParameter: Hashable, Sendable {
  /// What the parameter is in the specialisation.
  public enum Role: Hashable, Sendable {
    /// An argument of this type at run time; `nil` if the type was refused.
    case argument(Type?)

    /// A constant.
    case constant(Literal)
  }

  /// The name, if one is written.
  public var name: Spelling<String>?

  /// What it is.
  public var role: Role

  /// The place of the whole parameter.
  public var span: SourceSpan
}

/// What may stand behind a declaration, and `kernel` before it.
public struct DeclarationTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Natural C return instead of a status.
  public static let noexcept = DeclarationTraits(rawValue: 1)

  /// The caller promises that arrays do not overlap.
  public static let noalias = DeclarationTraits(rawValue: 2)

  /// Floats may be reassociated and contracted, without care for NaN and infinities.
  public static let fastmath = DeclarationTraits(rawValue: 4)

  /// No bounds and no division checks.
  public static let unchecked = DeclarationTraits(rawValue: 8)

  /// Parallel loops run on threads.
  public static let parallel = DeclarationTraits(rawValue: 16)

  /// A GPU kernel.
  public static let kernel = DeclarationTraits(rawValue: 32)

  /// The words that set traits behind a declaration.
  static let words: [String: DeclarationTraits] = [
    "noexcept": .noexcept, "noalias": .noalias, "fastmath": .fastmath, "unchecked": .unchecked,
    "parallel": .parallel,
  ]
}

/// A line of a signature file: a function wanted for given argument types.
public struct Declaration: Hashable, Sendable {
  /// The Python function.
  public var name: Spelling<String>

  /// The parameters, in order.
  public var parameters: [DeclaredParameter]

  /// The result type, if one is written; its value is `nil` if it was refused.
  public var result: Spelling<Type?>?

  /// The C symbol, if one is written.
  public var cName: Spelling<String>?

  /// The words around it.
  public var traits: DeclarationTraits

  /// The place of the whole declaration.
  public var span: SourceSpan

  /// `true` iff it is written without brackets: `C.x`.
  public var isAttribute = false

  /// `true` iff it asks for what sets the field or property that the name, without its `=`, says.
  public var isSetter: Bool { name.value.hasSuffix("=") }
}

/// A C function that compiled code may call.
public struct ExternalDeclaration: Hashable, Sendable {
  /// The name in the Python module.
  public var name: String

  /// The symbol in C.
  public var symbol: String

  /// The types of the parameters.
  public var parameters: [Type]

  /// The type of the result.
  public var result: Type

  /// The place of the declaration.
  public var span: SourceSpan
}

/// What a signature file says.
public struct SignatureFile: Hashable, Sendable {
  /// The functions wanted, in the order of the file.
  public var declarations: [Declaration]

  /// The C functions that may be called.
  public var externals: [ExternalDeclaration]

  /// Creates the content of a file.
  public init(declarations: [Declaration] = [], externals: [ExternalDeclaration] = []) {
    self.declarations = declarations
    self.externals = externals
  }
}
