public import Utilities

/// Names an expression of a tree.
public struct ExpressionID: Identity {
  public static var prefix: String { "e" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a statement of a tree.
public struct StatementID: Identity {
  public static var prefix: String { "s" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a pattern of a `match` statement.
public struct PatternID: Identity {
  public static var prefix: String { "p" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names an identifier, or a dotted module name; equal names of one tree have one identity.
public struct NameID: Identity {
  public static var prefix: String { "n" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names the value of a literal.
public struct ConstantID: Identity {
  public static var prefix: String { "c" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names the parameter list of a function or lambda.
public struct ArgumentsID: Identity {
  public static var prefix: String { "arguments" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names one parameter of a function or lambda.
public struct ParameterID: Identity {
  public static var prefix: String { "parameter" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a keyword argument of a call or class definition.
public struct KeywordID: Identity {
  public static var prefix: String { "keyword" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names one `for` clause of a comprehension, with its conditions.
public struct ComprehensionID: Identity {
  public static var prefix: String { "comprehension" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names the definition of a function.
public struct FunctionDefinitionID: Identity {
  public static var prefix: String { "function" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names the definition of a class.
public struct ClassDefinitionID: Identity {
  public static var prefix: String { "class" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names one context manager of a `with` statement.
public struct WithItemID: Identity {
  public static var prefix: String { "item" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names an `except` clause.
public struct HandlerID: Identity {
  public static var prefix: String { "handler" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a `case` clause.
public struct MatchCaseID: Identity {
  public static var prefix: String { "case" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names one name of an `import` statement.
public struct AliasID: Identity {
  public static var prefix: String { "alias" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a type parameter.
public struct TypeParameterID: Identity {
  public static var prefix: String { "typeparameter" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
