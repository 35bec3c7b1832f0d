import IR
import PythonSSA
import Types
import Utilities

/// Finds the types of one specialisation: abstract interpretation over its blocks until nothing
/// changes, following only the branches that can be taken.
///
/// Algorithm: conditional constant propagation (Wegman and Zadeck 1991) over `Abstract`, where the
/// state flows along edges. A block is analysed once for each combination of the constant
/// positions of the tuple iterators alive there, which unrolls loops over tuples, and of the
/// functions and classes that variables hold there.
struct Analysis {
  /// What is analysed.
  private let specialisation: FunctionSpecialisation

  /// What is shared.
  private let program: Program

  /// The body.
  private let code: Code

  /// What is alive where.
  private let liveness: Liveness

  /// The reached blocks.
  private(set) var instances: [Instance] = []

  /// The join of what is returned.
  private(set) var result = Abstract.never

  /// The join of what is yielded.
  private(set) var element = Abstract.never

  /// What may leave the function as an exception.
  private(set) var raised: [ExceptionCase] = []

  /// The instances by block and context.
  private var indices: [InstanceKey: Int] = [:]

  /// The instances whose entry changed since they were evaluated, by position in the block order.
  private var worklist: Set<Int> = []

  /// The position of each block in the order.
  private var rank = SecondaryTable<CodeBlockID, Int>(0)

  /// Finds what the operations give.
  private let evaluator: Evaluator

  /// The number of reached blocks at which no more are made for the objects that variables hold.
  private static let limit = 2000

  /// Creates the analysis of `s`.
  init(_ s: FunctionSpecialisation, in program: Program) {
    self.specialisation = s
    self.program = program
    self.code = program.code(s.key.function)
    self.liveness = program.liveness(s.key.function)
    self.evaluator = Evaluator(s, code: code, in: program, isDry: true)
    for (i, b) in code.order.enumerated() { rank[b] = i }
  }

  /// Runs to the fixpoint.
  mutating func run() {
    guard let entry = code.order.first else { return }
    var values = [Abstract](repeating: .never, count: liveness.keys[entry].count)
    for (i, a) in specialisation.key.arguments.enumerated() where i < values.count { values[i] = a }
    _ = flow(BlockState(keys: liveness.keys[entry], values: values), to: entry, from: nil)
    while !program.sites.isUnwinding, let next = worklist.min(by: { order($0) < order($1) }) {
      worklist.remove(next)
      evaluate(next)
    }
  }

  /// The place in the order of evaluation: by block, then by age.
  private func order(_ i: Int) -> (Int, Int) { (rank[instances[i].block], i) }

  /// Joins `state` into the instance of `block` that its tuple iterators choose; returns it.
  ///
  /// - Parameter source: the instance whose way leads there; `nil` for the entry.
  private mutating func flow(
    _ state: BlockState, to block: CodeBlockID, from source: Int?
  ) -> Int {
    var context: [UnrolledPosition] = []
    for (v, a) in zip(state.keys, state.values) where a.mayUnroll {
      let k = a.unrolledPositions
      let o = instances.count < Self.limit ? a.fixedObjects : []
      if !k.isEmpty || !o.isEmpty {
        context.append(UnrolledPosition(value: v, positions: k, objects: o))
      }
    }
    let key = InstanceKey(block: block, context: context)
    if let i = indices[key] {
      let before = instances[i].conflicts.count
      let former = instances[i]
      if instances[i].join(state, in: program) { worklist.insert(i) }
      if evaluator.postpones() {
        instances[i].entry = program.current(former.entry)
        instances[i].conflicts = former.conflicts
        worklist.insert(i)
        return flow(program.current(state), to: block, from: source)
      }
      if instances[i].conflicts.count > before { forgetFormerStates(of: i, state, from: source) }
      return i
    }
    let i = instances.count
    instances.append(Instance(block: block, entry: state))
    indices[key] = i
    worklist.insert(i)
    return i
  }

  /// Joins the entry of instance `i` anew, of what its predecessors hand on now, because of values
  /// without a join: what was handed on before may be of another kind, as the iterator of a range
  /// whose step was a constant in the first turn of a loop.
  private mutating func forgetFormerStates(of i: Int, _ state: BlockState, from source: Int?) {
    let place = rank[instances[i].block]
    guard instances[i].resets < Self.resetLimit, let source, rank[instances[source].block] < place
    else { return }
    var fresh = Instance(block: instances[i].block, entry: state)
    // What comes from behind rests on the former state; it is handed on again.
    for (p, other) in instances.enumerated() where p != source && rank[other.block] < place {
      for e in other.edges where e.target == i { _ = fresh.join(e.state, in: program) }
    }
    guard fresh.conflicts.count < instances[i].conflicts.count else { return }
    instances[i].entry = fresh.entry
    instances[i].conflicts = fresh.conflicts
    instances[i].resets += 1
  }

  /// The number of times that the entry of an instance is joined anew.
  private static let resetLimit = 4

  /// Evaluates the block of instance `i`, and hands its results on.
  private mutating func evaluate(_ i: Int) {
    let block = code.blocks[instances[i].block]
    evaluator.environment.removeAll()
    evaluator.emitter.position(at: BlockID(0))
    for (v, a) in zip(instances[i].entry.keys, instances[i].entry.values) {
      evaluator.environment[v] = evaluator.dummy(program.current(a))
    }
    let exit = evaluator.evaluate(block)
    if program.sites.isUnwinding { return }
    if block.handler == nil {
      for c in evaluator.leaving(evaluator.exceptions.cases) { raised.add(c) }
    }
    if case .return(let o) = exit { result = joined(result, o.abstract) }
    var isYield = false
    if case .yield(let o, _) = exit {
      isYield = true
      element = joined(element, o.abstract)
    }
    var edges: [InstanceEdge] = []
    for way in exit.ways {
      var state = state(along: way)
      if isYield { state.values[0] = specialisation.sent }
      let target = flow(state, to: way.target.block, from: i)
      edges.append(
        InstanceEdge(
          target: target, state: state, refined: Set(way.refined.keys), isYield: isYield))
    }
    if let h = block.handler, evaluator.exceptions.isUsed, let start = evaluator.exceptions.start {
      let state = state(alongHandler: h, start)
      let target = flow(state, to: h.block, from: i)
      edges.append(InstanceEdge(target: target, state: state, refined: []))
    }
    instances[i].edges = edges
  }

  /// Returns the join of `known` and `a`, which the function hands out; `known` if there is none.
  private func joined(_ known: Abstract, _ a: Abstract) -> Abstract {
    while true {
      let (x, y) = (program.current(known), program.current(a))
      let j = program.join(x, program.returned(y)) ?? x
      if !evaluator.postpones() { return j }
    }
  }

  /// Returns what is known along `way`; `never` of what is never computed.
  private func state(along way: Way) -> BlockState {
    let sources = code[way.target.arguments] + liveness.liveIn[way.target.block]
    return BlockState(
      keys: liveness.keys[way.target.block],
      values: sources.map {
        program.current((way.refined[$0] ?? evaluator.environment[$0])?.abstract ?? .never)
      })
  }

  /// Returns what is known along the way to the handler `h`, given the values at the block's start.
  private func state(alongHandler h: CodeTarget, _ start: Environment) -> BlockState {
    let sources = code[h.arguments] + liveness.liveIn[h.block]
    let known = sources.map { program.current(start[$0]?.abstract ?? .never) }
    // The first parameter of a handler is the exception.
    return BlockState(
      keys: liveness.keys[h.block], values: [evaluator.caughtException.abstract] + known)
  }
}

/// A block with the positions of the tuple iterators alive there.
private struct InstanceKey: Hashable {
  var block: CodeBlockID
  var context: [UnrolledPosition]
}

/// The constant positions of the tuple iterators in a value, and what it holds that exists at
/// compile time only.
private struct UnrolledPosition: Hashable {
  var value: CodeValueID
  var positions: [Int64]
  var objects: [CompileTimeObject]
}

extension Abstract {
  /// The name of the structure whose field `position` is a constant that unrolls the loop.
  static let tupleIterator = "tuple_iterator"

  /// `false` if there is certainly no tuple iterator in the value.
  fileprivate var mayUnroll: Bool {
    switch self {
    case .structure, .tuple, .list, .mapping, .instance, .object: true
    default: false
    }
  }

  /// The functions, classes and such in the value, which have no join with others; functions
  /// without what they capture.
  fileprivate var fixedObjects: [CompileTimeObject] {
    switch self {
    case .object(.function(let f, _)): [.function(f, captures: [])]
    case .object(.method(let f, _)): [.method(f, receiver: .none)]
    case .object(.exceptionCases): []
    case .object(.exception(let c, _)): [.exception(c, [])]
    case .object(let o): [o]
    case .structure(_, let fields): fields.flatMap(\.value.fixedObjects)
    case .mapping(let e, _): e.flatMap(\.value.fixedObjects)
    case .tuple(let e), .list(let e, _), .instance(_, let e): e.flatMap(\.fixedObjects)
    default: []
    }
  }

  /// The constant positions of the tuple iterators in the value.
  fileprivate var unrolledPositions: [Int64] {
    switch self {
    case .structure(Self.tupleIterator, let fields):
      fields.filter { $0.name == "position" }.compactMap(\.value.int)
    case .structure(_, let fields): fields.flatMap(\.value.unrolledPositions)
    case .tuple(let e), .instance(_, let e): e.flatMap(\.unrolledPositions)
    default: []
    }
  }
}
