public import Diagnostics
public import Syntax
public import Utilities

/// A block with the arguments for its parameters.
public struct CodeTarget: Hashable, Sendable {
  /// The block.
  public var block: CodeBlockID

  /// The arguments, one per parameter.
  public var arguments: CodeValueList

  /// Creates a target.
  public init(_ block: CodeBlockID, _ arguments: CodeValueList) {
    self.block = block
    self.arguments = arguments
  }
}

/// The end of a block.
public enum CodeTerminator: Hashable, Sendable {
  /// Goes on with the target.
  case jump(CodeTarget)

  /// Goes on with the first target if the condition (a `truth`, `hasNext`, ...) holds.
  case branch(CodeValueID, CodeTarget, CodeTarget)

  /// Ends the function.
  case `return`(CodeValueID)

  /// Hands a value out of a generator, which goes on with the target when it is resumed. The
  /// target's first parameter is what the expression `yield` gives.
  case yield(CodeValueID, CodeTarget)

  /// `raise a`; nil re-raises what is being handled.
  case raise(CodeValueID?)

  /// Fails an `assert` with its message, if it has one.
  case fail(CodeValueID?)

  /// Never reached.
  case unreachable
}

/// What defines a value.
public enum CodeDefinition: Hashable, Sendable {
  /// The parameter of a block at a position.
  case parameter(CodeBlockID, Int)

  /// An operation.
  case operation(Operation)
}

/// A value with its origin.
public struct CodeValue: Hashable, Sendable {
  /// What defines it.
  public var definition: CodeDefinition

  /// The source text.
  public var span: SourceSpan

  /// The variable that it was assigned to, if any: for messages and debuggers.
  public var name: String?
}

/// A basic block.
public struct CodeBlock: Sendable {
  /// The parameters.
  public var parameters: [CodeValueID] = []

  /// The operations, in order.
  public var operations: [CodeValueID] = []

  /// The end.
  public var terminator = CodeTerminator.unreachable

  /// Where an exception raised in the block goes, the terminator's included: the target's first
  /// parameter is the exception, the arguments are for those behind it, and have the values that
  /// they have where the block begins. `nil` if the exception leaves the function.
  public var handler: CodeTarget?

  /// The source text that the terminator comes from.
  public var terminatorSpan: SourceSpan?
}

/// How a parameter takes arguments.
public enum CodeParameterKind: UInt8, Sendable, Hashable {
  case positionalOnly, plain, star, keywordOnly, doubleStar
}

/// A parameter of a Python function.
public struct CodeParameter: Hashable, Sendable {
  /// The name.
  public var name: String

  /// How it takes arguments.
  public var kind: CodeParameterKind

  /// The default's code, of no parameters, if there is a default and no function encloses this one.
  public var `default`: CodeID?

  /// The position of the default's value behind the captures in the operands of
  /// `Operation.function`, if there is a default and this is a nested function or a lambda.
  public var defaultOperand: Int?

  /// The annotation, if there is one.
  public var annotation: ExpressionID?

  /// The source text.
  public var span: SourceSpan
}

/// A variable that a nested function takes from an enclosing one.
public struct Capture: Hashable, Sendable {
  /// The name.
  public var name: String
}

/// A function's body in untyped SSA; also the body of a lambda, or an expression of the module.
///
/// The entry is block 0; its parameters are the function's. All blocks are reachable.
public struct Code: Sendable {
  /// The name, `<lambda>` or `<module>` for what has none.
  public var name: String

  /// The parameters.
  public var parameters: [CodeParameter] = []

  /// The variables taken from enclosing functions.
  public var captures: [Capture] = []

  /// The blocks.
  public var blocks = Table<CodeBlockID, CodeBlock>()

  /// The blocks in reverse postorder, the entry first.
  public var order: [CodeBlockID] = []

  /// The values.
  public var values = Table<CodeValueID, CodeValue>()

  /// The operands of lists.
  public internal(set) var pool: [CodeValueID] = []

  /// The source text of the definition's head (the `def` line), and of the whole.
  public var headSpan: SourceSpan
  public var span: SourceSpan

  /// The docstring.
  public var documentation: String?

  /// `true` iff the body holds `yield`.
  public var isGenerator = false

  /// `true` iff a `yield` stands inside a statement with work for when the generator is closed.
  public var isGuarded = false

  /// Accesses the operands of `list`.
  public subscript(list: CodeValueList) -> ArraySlice<CodeValueID> {
    pool[Int(list.start)..<Int(list.start + list.count)]
  }

  /// The operation that defines `v`, or `nil` for a block's parameter.
  public func operation(_ v: CodeValueID) -> Operation? {
    if case .operation(let o) = values[v].definition { o } else { nil }
  }
}
