public import Diagnostics
public import Types

/// A function of the module as far as signatures are concerned.
public struct SourceFunction: Hashable, Sendable {
  /// How arguments are given to a parameter.
  public enum Kind: Hashable, Sendable {
    case positionalOnly, positionalOrKeyword, keywordOnly, variadic, variadicKeyword
  }

  /// A parameter.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public var name: String

    /// `true` iff it may be left out of calls.
    public var hasDefault: Bool

    /// The default, if it is a literal.
    public var defaultValue: Literal?

    /// How arguments are given to it.
    public var kind: Kind

    /// Creates a parameter.
    public init(name: String, hasDefault: Bool, kind: Kind, defaultValue: Literal? = nil) {
      self.name = name
      self.hasDefault = hasDefault
      self.kind = kind
      self.defaultValue = defaultValue
    }
  }

  /// The name: `f`, `C` for a class, `C.f` for what a class holds, `C.f=` for what sets it.
  public var name: String

  /// The parameters, in order.
  public var parameters: [Parameter]

  /// The 1-based line of the `def`.
  public var line: Int

  /// The place of the name in the source.
  public var span: SourceSpan

  /// The docstring, cleaned of indentation.
  public var documentation: String?

  /// `true` iff decorators make it a GPU kernel.
  public var isKernel: Bool

  /// What it is in the module; the first parameter of a method is the instance.
  public var role = EntryPoint.Role.function

  /// The class that it belongs to.
  public var owner: SourceClass?

  /// Creates the description of a function.
  public init(
    name: String, parameters: [Parameter], line: Int, span: SourceSpan, documentation: String?,
    isKernel: Bool
  ) {
    self.name = name
    self.parameters = parameters
    self.line = line
    self.span = span
    self.documentation = documentation
    self.isKernel = isKernel
  }
}

/// A function to be compiled for given types.
public struct Specialisation: Hashable, Sendable {
  /// What a parameter of the function is.
  public enum Argument: Hashable, Sendable {
    /// A value of this type, given at run time.
    case value(Type)

    /// A constant.
    case constant(Literal)

    /// The default in the source, a constant.
    case defaultValue
  }

  /// The place of the function in the list that was matched against.
  public var function: Int

  /// What each parameter of the function is, in order.
  public var arguments: [Argument]

  /// Which of them `*args` and `**kwargs` gather, if the function has such parameters.
  public var gathered: GatheredArguments?

  /// The result type in the signature, if it says one; arrays as callers receive them.
  public var declaredResult: Spelling<Type>?

  /// The words around the declaration; `.kernel` also where a decorator says so.
  public var traits: DeclarationTraits

  /// The place of the declaration.
  public var span: SourceSpan

  /// What C callers see; its result is that of the signature, or `.none` until it is inferred.
  public var entryPoint: EntryPoint

  /// Creates the request for a function for which no line asks, at `span`.
  public init(
    arguments: [Argument], result: Type, span: SourceSpan, entryPoint: EntryPoint
  ) {
    self.init(
      function: 0, arguments: arguments, declaredResult: Spelling(result, at: span), traits: [],
      span: span, entryPoint: entryPoint)
  }

  /// Creates a request from its parts.
  init(
    function: Int, arguments: [Argument], declaredResult: Spelling<Type>?,
    traits: DeclarationTraits, span: SourceSpan, entryPoint: EntryPoint
  ) {
    self.function = function
    self.arguments = arguments
    self.declaredResult = declaredResult
    self.traits = traits
    self.span = span
    self.entryPoint = entryPoint
  }
}
