public import Diagnostics
import Utilities

/// The syntax tree of a file: CPython's `ast`, kept in tables.
///
/// Nodes are plain values named by 4-byte identities: `tree[id]` reads a node, `tree[list]` the
/// identities in a list, `tree.span(of: id)` a node's place, `tree.name(id)` a name. Children
/// have smaller identities than their parents. No expression is higher than `Tree.maximumDepth`
/// and no statement nests deeper than `Tree.maximumStatementDepth`, about as in CPython: walks
/// may recurse where the stack is deep, as that of the driver's `DeepStack` is.
public struct Tree: Sendable {
  /// The bound of the nesting of expressions and patterns.
  public static var maximumDepth: Int { 3000 }

  /// The bound of the nesting of statements (`elif` nests).
  public static var maximumStatementDepth: Int { 3000 }

  /// The file that was parsed.
  public let file: FileID

  /// The statements of the module; empty for the tree of a single expression.
  public internal(set) var body: StatementList = .empty

  /// The expression, if a single one was parsed.
  public internal(set) var expression: ExpressionID?

  /// `true` iff work is left to do where a generator of the module is not resumed any more: a
  /// `yield` stands inside `with`, or `try` with `finally` or a clause that catches GeneratorExit.
  public internal(set) var guardsYields = false

  /// The elements of all lists: for each its count, then raw identities.
  var pool: [UInt32] = [0]

  /// The bytes of all texts and large integers.
  var text: [UInt8] = []

  /// The names, each once.
  var names = NameTable()

  /// The values of the literals.
  var constants = Table<ConstantID, Constant>()

  var expressions = NodeTable<ExpressionID, Expression>()
  var statements = NodeTable<StatementID, Statement>()
  var patterns = NodeTable<PatternID, Pattern>()
  var parameters = NodeTable<ParameterID, Parameter>()
  var keywords = NodeTable<KeywordID, Keyword>()
  var handlers = NodeTable<HandlerID, ExceptHandler>()
  var aliases = NodeTable<AliasID, Alias>()
  var typeParameters = NodeTable<TypeParameterID, TypeParameter>()
  var functions = Table<FunctionDefinitionID, FunctionDefinition>()
  var classes = Table<ClassDefinitionID, ClassDefinition>()
  var argumentLists = Table<ArgumentsID, Arguments>()
  var comprehensions = Table<ComprehensionID, Comprehension>()
  var withItems = Table<WithItemID, WithItem>()
  var matchCases = Table<MatchCaseID, MatchCase>()

  /// `true` iff there is a `global` statement anywhere.
  public var containsGlobalStatement: Bool {
    statements.nodes.contains { if case .global = $0 { true } else { false } }
  }

  /// The names of all expressions.
  public var expressionIDs: [ExpressionID] { (0..<expressions.count).map { ExpressionID($0) } }

  /// The names of all attributes that something is assigned to anywhere.
  public var assignedAttributes: Set<String> {
    var found: Set<String> = []
    for e in expressions.nodes {
      if case .attribute(_, let n, .store) = e { found.insert(name(n)) }
    }
    return found
  }

  /// The names of all attributes that are deleted anywhere.
  public var deletedAttributes: Set<String> {
    var found: Set<String> = []
    for e in expressions.nodes {
      if case .attribute(_, let n, .delete) = e { found.insert(name(n)) }
    }
    return found
  }

  /// Creates an empty tree of `file`.
  init(file: FileID) { self.file = file }
}
