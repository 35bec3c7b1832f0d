/// The definition of a function.
public struct FunctionDefinition: Sendable, BitwiseCopyable {
  /// The name.
  public var name: NameID

  /// The place of the name itself.
  public var nameSpan: TextSpan

  /// The parameters.
  public var args: ArgumentsID

  /// The statements.
  public var body: StatementList

  /// The decorators, the outermost first.
  public var decorators: ExpressionList

  /// The annotation of the result.
  public var returns: ExpressionID?

  /// The type parameters.
  public var typeParams: TypeParameterList
}

/// The definition of a class.
public struct ClassDefinition: Sendable, BitwiseCopyable {
  /// The name.
  public var name: NameID

  /// The place of the name itself.
  public var nameSpan: TextSpan

  /// The bases.
  public var bases: ExpressionList

  /// The keyword arguments, such as `metaclass`.
  public var keywords: KeywordList

  /// The statements.
  public var body: StatementList

  /// The decorators, the outermost first.
  public var decorators: ExpressionList

  /// The type parameters.
  public var typeParams: TypeParameterList
}

/// The parameters of a function or lambda.
public struct Arguments: Sendable, BitwiseCopyable {
  /// The parameters in front of `/`.
  public var posonlyargs: ParameterList = .empty

  /// The parameters that may be given by position or by name.
  public var args: ParameterList = .empty

  /// The parameter `*args`.
  public var vararg: ParameterID?

  /// The parameters behind `*`.
  public var kwonlyargs: ParameterList = .empty

  /// The default of each of `kwonlyargs`.
  public var kwDefaults: OptionalExpressionList = .empty

  /// The parameter `**kwargs`.
  public var kwarg: ParameterID?

  /// The defaults of the last of `posonlyargs` and `args` together.
  public var defaults: ExpressionList = .empty
}

/// One parameter (`ast.arg`).
public struct Parameter: Sendable, BitwiseCopyable {
  /// The name.
  public var arg: NameID

  /// The annotation.
  public var annotation: ExpressionID?
}

/// A keyword argument.
public struct Keyword: Sendable, BitwiseCopyable {
  /// The name; `nil` for `**value`.
  public var arg: NameID?

  /// The value.
  public var value: ExpressionID
}

/// One `for` clause of a comprehension.
public struct Comprehension: Sendable, BitwiseCopyable {
  /// What is assigned to.
  public var target: ExpressionID

  /// What is iterated over.
  public var iter: ExpressionID

  /// The conditions.
  public var ifs: ExpressionList

  /// `true` iff the clause is an `async for`.
  public var isAsync: Bool
}

/// One context manager of a `with` statement.
public struct WithItem: Sendable, BitwiseCopyable {
  /// The context manager.
  public var contextExpr: ExpressionID

  /// The target behind `as`.
  public var optionalVars: ExpressionID?
}

/// An `except` clause.
public struct ExceptHandler: Sendable, BitwiseCopyable {
  /// The exceptions that are caught; `nil` for all.
  public var type: ExpressionID?

  /// The name behind `as`.
  public var name: NameID?

  /// The statements.
  public var body: StatementList
}

/// A `case` clause.
public struct MatchCase: Sendable, BitwiseCopyable {
  /// The pattern.
  public var pattern: PatternID

  /// The condition behind `if`.
  public var guardExpression: ExpressionID?

  /// The statements.
  public var body: StatementList
}

/// An imported name.
public struct Alias: Sendable, BitwiseCopyable {
  /// The name, dotted for modules, `*` for all.
  public var name: NameID

  /// The name behind `as`.
  public var asname: NameID?
}

/// A type parameter: one case for each class of CPython's `ast.type_param`.
public enum TypeParameter: Sendable, BitwiseCopyable {
  /// `T: bound = default`.
  case typeVar(name: NameID, bound: ExpressionID?, defaultValue: ExpressionID?)

  /// `**P = default`.
  case paramSpec(name: NameID, defaultValue: ExpressionID?)

  /// `*Ts = default`.
  case typeVarTuple(name: NameID, defaultValue: ExpressionID?)
}

/// A half-open range of bytes of the tree's file.
public struct TextSpan: Hashable, Sendable, BitwiseCopyable {
  /// The offset of the first byte.
  public var start: UInt32

  /// The offset behind the last byte.
  public var end: UInt32

  /// Creates the span of bytes `start..<end`.
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }
}
