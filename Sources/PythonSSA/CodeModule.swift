public import Diagnostics
public import Syntax
public import Utilities

/// What a name of the module stands for.
public enum GlobalDefinition: Sendable {
  /// A `def` at the top level (the last one of the name).
  case function(FunctionSource)

  /// A `class` at the top level.
  case `class`(StatementID)

  /// `name = expression`: the last assignment at the top level. `position` is the place in the
  /// expression's value if it is to be unpacked: `[1, 0]` for `b` in `a, (b, c) = f`.
  case value(StatementID, expression: ExpressionID, position: [Int])

  /// `import path` (`path` is then its first part, which is what is bound), or
  /// `import path as name`, or `from path import member as name`. Relative paths start with dots.
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

  /// The decorators, the outermost first.
  public var decorators: [ExpressionID]

  /// Creates the description of a function.
  public init(statement: StatementID, name: String, decorators: [ExpressionID]) {
    self.statement = statement
    self.name = name
    self.decorators = decorators
  }
}

/// A module: its tree, what its names stand for, and the codes built so far.
public struct CodeModule: Sendable {
  /// The name, as `import` spells it.
  public let name: String

  /// The tree.
  public let tree: Tree

  /// The file.
  public let file: FileID

  /// What each name bound at the top level stands for.
  public let globals: [String: GlobalDefinition]

  /// The names of values of the top level that functions assign to.
  public let assignedGlobals: Set<String>

  /// The codes built so far; those of nested functions stand in front of the ones around them.
  public private(set) var codes = Table<CodeID, Code>()

  /// The codes of the functions for which one was demanded.
  private var codesOfFunctions: [StatementID: CodeID] = [:]

  /// The codes of what decorators make of the functions for which one was demanded.
  private var codesOfDecorated: [StatementID: CodeID] = [:]

  /// The codes of the initialisers for which one was demanded.
  private var initializers: [StatementID: InitializerCode] = [:]

  /// The codes of the expressions for which one was demanded.
  private var codesOfExpressions: [ExpressionID: CodeID] = [:]

  /// Creates the module that `tree` is the text of; `modules` says what compiled code can import.
  public init(name: String, tree: Tree, file: FileID, modules: UsableModules = .all) {
    self.name = name
    let tree = LocalClasses.hoisted(in: tree)
    self.tree = tree
    self.file = file
    var scan = ModuleScan(tree, modules: modules)
    scan.run()
    globals = scan.globals
    assignedGlobals = scan.assigned
  }

  /// Returns the code of the function defined by `s`, a `def` at the top level or in a class
  /// there; `nil` if `s` is no `def`.
  public mutating func demandCode(of s: StatementID) -> CodeID? {
    if let known = codesOfFunctions[s] { return known }
    switch tree[s] {
    case .functionDef(let d), .asyncFunctionDef(let d):
      let id = CodeBuilder.build(s, d, of: tree, into: &codes)
      codesOfFunctions[s] = id
      return id
    default: return nil
    }
  }

  /// Returns the code without parameters that returns what `decorators`, the outermost first, make
  /// of the function defined by `s`; `nil` if `s` is no `def`.
  public mutating func demandCode(
    ofDecorated s: StatementID, by decorators: [ExpressionID]
  ) -> CodeID? {
    if let known = codesOfDecorated[s] { return known }
    guard let f = demandCode(of: s) else { return nil }
    let id = CodeBuilder.build(f, decoratedBy: decorators, at: s, of: tree, into: &codes)
    codesOfDecorated[s] = id
    return id
  }

  /// Returns the `__init__` that `s` defines as a function of what it sets; `nil` if it can't be
  /// one, as decorators make something else of it.
  public mutating func demandInitializer(of s: StatementID) -> InitializerCode? {
    if let known = initializers[s] { return known }
    guard case .functionDef(let d) = tree[s], tree[tree[d].decorators].isEmpty,
      let made = CodeBuilder.buildInitializer(s, d, of: tree, into: &codes)
    else { return nil }
    initializers[s] = made
    return made
  }

  /// Returns the code without parameters that returns the value of `e`, an expression evaluated
  /// at the top level: the value of a name, a default, an argument of a decorator.
  public mutating func demandCode(ofExpression e: ExpressionID) -> CodeID {
    if let known = codesOfExpressions[e] { return known }
    let id = CodeBuilder.build(e, of: tree, into: &codes)
    codesOfExpressions[e] = id
    return id
  }

  /// Returns the definition of the function that `s` defines, if it is a `def`.
  public func function(_ s: StatementID) -> FunctionDefinition? {
    switch tree[s] {
    case .functionDef(let d), .asyncFunctionDef(let d): tree[d]
    default: nil
    }
  }
}
