public import Diagnostics
public import Syntax
public import Utilities

/// What a name of the module stands for.
public enum GlobalDefinition: Sendable {
  /// A `def` at the top level (the last one of the name).
  case function(FunctionSource)

  /// A `class` at the top level.
  case `class`(StatementID)

  /// `name = expression`: the last assignment at the top level. The code has no parameters and
  /// returns the value; `position` is the place in the value if it is to be unpacked (`a, b = f`).
  case value(StatementID, expression: ExpressionID, position: [Int])

  /// `import path` (whose first part is bound), or `import path as name`, or
  /// `from path import member as name`.
  case `import`(path: String, member: String?)

  /// Assigned in a way that is not followed (under `if`, `for`, `global`...); span of the place.
  case dynamic(SourceSpan)
}

/// A function of the source, whose code is built when it is first asked for.
public struct FunctionSource: Sendable, Hashable {
  /// The `def`.
  public var statement: StatementID

  /// The name.
  public var name: String

  /// The names of the module in which it was written (index of a `CodeModule`).
  public var decorators: [ExpressionID]
}
