import Diagnostics
import IR
import PythonSSA
import Utilities

/// A function with the types of its arguments.
struct SpecialisationKey: Hashable {
  /// The function.
  var function: FunctionReference

  /// The captured variables.
  var captures: [Abstract]

  /// The arguments, one per parameter.
  var arguments: [Abstract]

  /// How it is compiled.
  var mode: CompilationMode

  /// The call in the user's source that it is for, where each has objects of its own types; 0 for
  /// all calls.
  var place = 0
}

/// The compilation of a function for one set of argument types.
final class FunctionSpecialisation {
  /// How far inference got.
  enum State { case fresh, inProgress, done }

  /// What it is a specialisation of.
  let key: SpecialisationKey

  /// The IR function without its body.
  let prototype: Function

  /// The IR function, once its body is asked for.
  var id: FunctionID?

  /// How far inference got.
  var state = State.fresh

  /// What is known of the result; `never` while no `return` was reached.
  var result = Abstract.never

  /// What is known of the generators that calls make, if the function yields.
  var generator: GeneratorFacts?

  /// The fields of these generators, once they are known.
  var generatorLayout: GeneratorLayout?

  /// The join of what is sent to the generators, `none` among it, and what is thrown into them;
  /// both only rise.
  var sent = Abstract.none
  var thrown: [ExceptionCase] = []

  /// `true` iff it closes generators with the last reference to them.
  var isFinalizer = false

  /// `true` iff something is thrown into the generators.
  var isThrownInto = false

  /// What may leave the function as an exception.
  var raised: [ExceptionCase] = []

  /// `true` iff the function, or one that it calls, uses objects that the module's functions share.
  var usesThreadObjects = false

  /// `true` iff something in it, or in what it calls, has no type.
  var fails = false

  /// `true` iff the result was asked for while inference was in progress.
  var isRecursive = false

  /// `true` iff inference goes on to its end to begin again there.
  var isPostponed = false

  /// The reached blocks, once inference is done.
  var instances: [Instance] = []

  /// The number of specialisations in progress around it, while it is.
  var depth = 0

  /// The place of the call that asked for it first.
  var requestSpan: SourceSpan?

  /// Forgets what was found.
  func reset() {
    state = .fresh
    clearResult()
    raised = []
    instances = []
    fails = false
    isRecursive = false
    isPostponed = false
  }

  /// Creates a specialisation that was not inferred yet.
  init(_ key: SpecialisationKey, prototype: Function) {
    self.key = key
    self.prototype = prototype
  }
}

/// A reached block, for one combination of the positions of unrolled loops over tuples.
struct Instance {
  /// The block.
  var block: CodeBlockID

  /// What is known, where the block begins, of its parameters and of the values alive there.
  var entry: BlockState

  /// The values whose types along the ways in have no join.
  var conflicts: Set<CodeValueID> = []

  /// The number of times that the entry was joined anew.
  var resets = 0

  /// The ways out that are taken, each with what is known along it.
  var edges: [InstanceEdge] = []

  /// Joins `state` into the entry; returns `true` iff that changed it.
  mutating func join(_ state: BlockState, in program: Program) -> Bool {
    entry.join(state, &conflicts, in: program)
  }
}

/// A way from one reached block to another.
struct InstanceEdge {
  /// The position of the target among the instances.
  var target: Int

  /// What is known of the target's parameters and live values along this edge.
  var state: BlockState

  /// The values that the branch made more precise.
  var refined: Set<CodeValueID>

  /// `true` iff a generator is left here, and resumed at the target.
  var isYield = false
}
