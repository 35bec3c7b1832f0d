import Diagnostics
import Syntax
import Utilities

/// What a name means inside a function.
enum NameBinding {
  case local(VariableID)

  /// A variable of an enclosing function, by its position in `Code.captures`.
  case captured(Int)

  /// A local variable that lives in a cell, since nested functions and this one see each other's
  /// assignments; the variable holds the cell.
  case cell(VariableID)

  /// A variable in a cell that an enclosing function made, by its position in `Code.captures`.
  case capturedCell(Int)

  /// The function itself.
  case itself

  /// A function that an enclosing function lifts.
  case lifted(LiftedFunction)

  /// Declared `global`.
  case declaredGlobal
}

/// The translation of one function from its tree to a `Draft`, and of the functions in it.
///
/// Statements and expressions are translated in the order in which CPython evaluates them. What
/// follows a jump in the same body goes to a block that is found unreachable later.
struct CodeBuilder {
  /// The tree.
  let tree: Tree

  /// The finished codes of the module.
  var codes = Table<CodeID, Code>()

  /// What is being built.
  var draft = Draft()

  /// The block that statements are added to; it takes the handler in force.
  var current = 0 {
    didSet { draft.blocks[current].handler = handler }
  }

  /// The block that exceptions go to, if they do not leave the function.
  var handler: Int?

  /// The exception that `raise` alone raises again, if one is being handled here.
  var handled: CodeValueID?

  /// The loops around and what is to be done on the way out of them, the innermost last.
  var enclosing: [Enclosing] = []

  /// The number of statements around with work for when a generator is closed.
  var guards = 0

  /// `true` iff a `yield` stood in one of them.
  var isGuarded = false

  /// What the function's variables hold, where it matters how long.
  var lifetimes = Lifetimes()

  /// The attributes of the instance under construction, if an `__init__` is built for what it sets.
  var selfAttributes: SelfAttributes?

  /// The first parameter of the function, if it has one.
  var firstParameter: NameID?

  /// The meaning of the names that are not global or built in.
  var bindings: [NameID: NameBinding] = [:]

  /// The variables taken from enclosing functions.
  private(set) var captures: [NameID] = []

  /// The name of the class inside a function whose method is built, if that mentions it.
  let ownClass: NameID?

  /// The `class` of that.
  var ownClassStatement: StatementID?

  /// The functions nested here that are lifted.
  var lifted = LiftedFunctions()

  /// The local variables that are to live in cells, beside those declared `nonlocal`.
  let shared: Set<NameID>

  /// The variables of comprehensions that are to live in cells.
  let sharedTargets: Set<ComprehensionTarget>

  /// The variables of the generator expressions around of which this computes an element.
  var elementTargets: Set<NameID> = []

  /// The variables of comprehensions.
  var targets: [VariableID: ComprehensionTarget] = [:]

  /// The function's names.
  let scope: Scope

  /// The names that are read more than once, once that was asked for.
  private var repeatedReads: Set<NameID>?

  /// Creates the builder of a function of `scope`.
  ///
  /// - Parameters:
  ///   - itself: the function's own name, if nothing else is ever bound to it.
  ///   - needs: what the function's variables are found to need when it was built before.
  ///   - outer: what names mean in the function around.
  ///   - own: what the function is as a lifted one.
  ///   - ownClass: the name of the class inside a function whose method it is, where it has one.
  init(
    _ tree: Tree, scope: Scope, itself: NameID? = nil, needs: Needs = Needs(),
    in outer: Surroundings = Surroundings(), as own: LiftedFunction? = nil,
    ownClass: NameID? = nil
  ) {
    self.tree = tree
    self.ownClass = ownClass
    self.scope = scope
    shared = needs.cells
    sharedTargets = needs.targets
    draft.tree = tree
    lifted.count = outer.lifted.count
    lifted.names = outer.lifted.names
    for n in scope.locals {
      let v = draft.variables.count
      bindings[n] = scope.cells.contains(n) || shared.contains(n) ? .cell(v) : .local(v)
      draft.variables.append(tree.name(n))
    }
    for n in scope.globals { bindings[n] = .declaredGlobal }
    if let n = ownClass {
      bindings[n] = .local(draft.variables.count)
      draft.variables.append(tree.name(n))
    }
    for n in own?.captures ?? [] { capture(n, in: outer) }
    for n in scope.free + scope.nonlocals.sorted() where bindings[n] == nil {
      if n == itself {
        bindings[n] = .itself
      } else if own != nil, let a = outer.lifted.aliases[n], let known = bindings[a] {
        bindings[n] = known
      } else {
        capture(n, in: outer)
      }
    }
  }

  /// Takes the variable called `n` from the function around, if that has it.
  private mutating func capture(_ n: NameID, in outer: Surroundings) {
    switch outer.meaning(of: n) {
    case .no: return
    case .lifted(let f):
      for c in f.captures + f.definitions.flatMap(\.defaults) where bindings[c] == nil {
        capture(c, in: outer)
      }
      bindings[n] = .lifted(f)
      return
    case .value: bindings[n] = .captured(captures.count)
    case .cell: bindings[n] = .capturedCell(captures.count)
    }
    captures.append(n)
  }

  /// What the function's variables need, as the finished draft tells.
  struct Needs {
    /// The variables that need cells.
    var cells: Set<NameID> = []

    /// The functions that are to be lifted.
    var lifted: Set<NameID> = []

    /// The variables of comprehensions that need cells.
    var targets: Set<ComprehensionTarget> = []

    /// `true` iff `other` needs nothing else.
    func contains(_ other: Needs) -> Bool {
      other.cells.isSubset(of: cells) && other.lifted.isSubset(of: lifted)
        && other.targets.isSubset(of: targets)
    }

    /// Adds what `other` needs.
    mutating func formUnion(_ other: Needs) {
      cells.formUnion(other.cells)
      lifted.formUnion(other.lifted)
      targets.formUnion(other.targets)
    }
  }

  /// What names mean in a function, for those nested in it.
  struct Surroundings {
    /// The meanings of names.
    var bindings: [NameID: NameBinding] = [:]

    /// The functions that are lifted there.
    var lifted = LiftedFunctions()

    /// What a nested function makes of the name `n`.
    func meaning(of n: NameID) -> Enclosed {
      if let f = lifted.functions[n] { return .lifted(f) }
      return Enclosed(bindings[n])
    }
  }

  /// What names mean here.
  var surroundings: Surroundings { Surroundings(bindings: bindings, lifted: lifted) }

  /// What the variables of the finished draft are found to need.
  var newNeeds: Needs {
    let names = scope.locals
    let hidden = lifted.variables
    var needs = Needs()
    for v in draft.recursive where v < names.count && scope.places[names[v]] != nil {
      needs.lifted.insert(names[v])
    }
    for v in draft.shared {
      if v < names.count {
        if scope.places[names[v]] != nil {
          needs.lifted.insert(names[v])
        } else if !scope.selfMentions.contains(names[v]) {
          needs.cells.insert(names[v])
        }
      } else if let target = targets[v] {
        needs.targets.insert(target)
      } else if let n = hidden.first(where: { variable($0) == v }) {
        needs.cells.insert(n)
      }
    }
    return needs
  }

  /// The local variable called `n`.
  private func variable(_ n: NameID) -> VariableID? {
    switch bindings[n] {
    case .local(let v), .cell(let v): v
    default: nil
    }
  }

  /// The meanings of the function's own names, in order.
  var scopeBindings: [NameBinding] {
    (scope.locals + lifted.variables).compactMap { bindings[$0] }
  }

  /// `true` iff the local variable called `n` may be read more than once.
  mutating func isReadRepeatedly(_ n: NameID) -> Bool {
    if lifetimes.areKept { return true }
    let names = repeatedReads ?? scope.repeatedReads(tree)
    repeatedReads = names
    return names.contains(n)
  }

  // MARK: Blocks

  /// Adds an empty block and returns its position.
  mutating func makeBlock() -> Int {
    draft.blocks.append(DraftBlock())
    return draft.blocks.count - 1
  }

  /// Adds an explicit parameter to `block`.
  mutating func addParameter(to block: Int, at span: SourceSpan) -> CodeValueID {
    let position = draft.blocks[block].parameters.count
    let v = draft.values.append(
      CodeValue(definition: .parameter(CodeBlockID(block), position), span: span, name: nil))
    draft.blocks[block].parameters.append(v)
    return v
  }

  /// Ends the current block with `terminator`.
  mutating func end(_ terminator: DraftTerminator, at span: SourceSpan?) {
    draft.blocks[current].terminator = terminator
    draft.blocks[current].terminatorSpan = span
  }

  /// Ends the current block with a jump to `block`.
  mutating func jump(to block: Int, _ arguments: [CodeValueID] = [], at span: SourceSpan? = nil) {
    end(.jump(DraftTarget(block: block, arguments: arguments)), at: span)
  }

  /// Ends the current block with a branch.
  mutating func branch(_ condition: CodeValueID, _ yes: Int, _ no: Int, at span: SourceSpan) {
    end(.branch(condition, DraftTarget(block: yes), DraftTarget(block: no)), at: span)
  }

  /// Goes on with a new block that nothing leads to.
  mutating func startUnreachableBlock() { current = makeBlock() }

  // MARK: Operations

  /// Adds `operation` to the current block.
  @discardableResult
  mutating func emit(_ operation: Operation, at span: SourceSpan) -> CodeValueID {
    let v = draft.makeValue(operation, at: span)
    draft.blocks[current].items.append(.operation(v))
    return v
  }

  /// Adds the constant `c`.
  mutating func emit(_ c: PythonConstant, at span: SourceSpan) -> CodeValueID {
    emit(.constant(c), at: span)
  }

  /// Adds a statement that the compiler does not know; nothing behind it is translated.
  mutating func emitUnsupportedStatement(_ description: String, at span: SourceSpan) {
    emit(.unsupported(description), at: span)
    end(.unreachable, at: span)
    startUnreachableBlock()
  }

  // MARK: Variables

  /// Reads the local variable `v`.
  mutating func load(_ v: VariableID, at span: SourceSpan) -> CodeValueID {
    let value = draft.makeValue(.unbound(draft.variables[v]), at: span)
    draft.blocks[current].items.append(.load(value, v))
    return value
  }

  /// Reads the variable called `n`.
  mutating func read(_ n: NameID, at span: SourceSpan) -> CodeValueID {
    if let a = selfAttributes, a.instance == n {
      let what = "'\(tree.name(n))' itself in the '__init__' of an exception"
      return emit(.unsupported(what), at: span)
    }
    return switch bindings[n] {
    case .local(let v): load(v, at: span)
    case .captured(let position): emit(.captured(position), at: span)
    case .cell, .capturedCell: cellValue(n, at: span)
    case .itself: emit(.itself, at: span)
    case .lifted(let f): emitLifted(f, at: span)
    case .declaredGlobal: emit(.global(tree.name(n)), at: span)
    case nil:
      tree.name(n) == "__debug__"
        ? emit(.bool(true), at: span) : emit(.global(tree.name(n)), at: span)
    }
  }

  /// Assigns `value` to the variable called `n`.
  mutating func assign(_ value: CodeValueID, to n: NameID, at span: SourceSpan) {
    switch bindings[n] {
    case .local(let v):
      draft.blocks[current].items.append(.store(v, value))
      noteHeld(value, by: v, at: span)
    case .cell, .capturedCell: setCell(n, value, at: span)
    case .declaredGlobal: emit(.setGlobal(tree.name(n), value), at: span)
    case .captured, .itself, .lifted, nil:
      emitUnsupportedStatement("assignment to global variable '\(tree.name(n))'", at: span)
    }
  }

  /// Unbinds the variable called `n`.
  mutating func delete(_ n: NameID, at span: SourceSpan) {
    switch bindings[n] {
    case .local(let v):
      _ = load(v, at: span)
      draft.blocks[current].items.append(.unbind(v))
      endHeld(by: v, at: span)
    default: emitUnsupportedStatement("'del' of a variable that is not local", at: span)
    }
  }
}
