import Diagnostics
import Syntax
import Utilities

/// A local variable of a function under construction, by its position in `Draft.variables`.
typealias VariableID = Int

/// What a block of a draft does, one after the other.
enum DraftItem {
  /// Computes the value, an operation.
  case operation(CodeValueID)

  /// Reads a variable; the value stands for what it holds.
  case load(CodeValueID, VariableID)

  /// Assigns to a variable.
  case store(VariableID, CodeValueID)

  /// `del` of a variable.
  case unbind(VariableID)

  /// Makes the first value, a parameter that needs no jumps any more, stand for the second.
  case alias(CodeValueID, CodeValueID)
}

/// A block of a draft with arguments for its explicit parameters.
struct DraftTarget {
  var block: Int
  var arguments: [CodeValueID] = []
}

/// The end of a block of a draft.
enum DraftTerminator {
  case jump(DraftTarget)
  case branch(CodeValueID, DraftTarget, DraftTarget)
  case `return`(CodeValueID)
  case yield(CodeValueID, DraftTarget)
  case raise(CodeValueID?)
  case fail(CodeValueID?)
  case unreachable

  /// Goes on with the first target, to which nothing else leads, while exceptions of its block go
  /// to the second. The block that ends so is empty: in the code it and its first target are one.
  case guarded(DraftTarget, DraftTarget)

  /// The targets.
  var targets: [DraftTarget] {
    switch self {
    case .jump(let t), .yield(_, let t): [t]
    case .branch(_, let t, let e), .guarded(let t, let e): [t, e]
    case .return, .raise, .fail, .unreachable: []
    }
  }

  /// Replaces each target by what `f` returns for it.
  mutating func mapTargets(_ f: (DraftTarget) -> DraftTarget) {
    switch self {
    case .jump(let t): self = .jump(f(t))
    case .yield(let v, let t): self = .yield(v, f(t))
    case .branch(let c, let t, let e): self = .branch(c, f(t), f(e))
    case .guarded(let t, let e): self = .guarded(f(t), f(e))
    case .return, .raise, .fail, .unreachable: break
    }
  }
}

/// A block of a draft.
struct DraftBlock {
  /// The values that jumps hand over (results of conditional expressions, states of loops).
  var parameters: [CodeValueID] = []

  /// What it does.
  var items: [DraftItem] = []

  /// The end.
  var terminator = DraftTerminator.unreachable

  /// The source text of the end.
  var terminatorSpan: SourceSpan?

  /// `true` iff a loop comes back here.
  var isLoopHeader = false

  /// The block that exceptions go to, if one does; its first explicit parameter is the exception.
  var handler: Int?
}

/// A nested function with the variables that it takes, to be checked when the draft is complete.
struct DraftCapture {
  /// The value of the function.
  var function: CodeValueID

  /// The variable and the value it was found to hold.
  var variable: VariableID
  var load: CodeValueID

  /// `true` iff calls of the function make generators, which use the variable later.
  var isGenerator = false

  /// `true` iff other functions make the function, too, of what the variables hold where it was
  /// defined.
  var isLifted = false
}

/// A function in the element of a generator expression, with a variable of that which it takes.
struct ElementFunction {
  /// The value of the function.
  var function: CodeValueID

  /// The variable.
  var name: String

  /// `true` iff it computes the elements of a generator expression itself.
  var isGenerator: Bool
}

/// A function's body in which variables are still read and assigned by name.
struct Draft {
  /// The blocks, the entry first.
  var blocks: [DraftBlock] = [DraftBlock()]

  /// The values: explicit parameters, operations and loads (whose definition means nothing).
  var values = Table<CodeValueID, CodeValue>()

  /// The operands of lists.
  var pool: [CodeValueID] = []

  /// The names of the variables.
  var variables: [String] = []

  /// The variables that nested functions take.
  var captures: [DraftCapture] = []

  /// The variables that change while a nested function that takes them may still be called.
  var shared: Set<VariableID> = []

  /// The variables that hold functions which use them.
  var recursive: Set<VariableID> = []

  /// The functions that take variables of a generator expression around: these are the same for all
  /// elements, which the functions take as if they were not.
  var elementFunctions: [ElementFunction] = []

  /// The tree, to look at the functions that are called.
  var tree: Tree?

  /// Adds the value of `operation` without a place in a block.
  mutating func makeValue(_ operation: Operation, at span: SourceSpan) -> CodeValueID {
    values.append(CodeValue(definition: .operation(operation), span: span, name: nil))
  }

  /// Adds `operation` at the end of `block`.
  mutating func append(
    _ operation: Operation, at span: SourceSpan, to block: Int
  ) -> CodeValueID {
    let v = makeValue(operation, at: span)
    blocks[block].items.append(.operation(v))
    return v
  }

  /// Returns a list of `operands`.
  mutating func makeList(_ operands: [CodeValueID]) -> CodeValueList {
    let start = UInt32(pool.count)
    pool += operands
    return CodeValueList(start: start, count: UInt32(operands.count))
  }
}
