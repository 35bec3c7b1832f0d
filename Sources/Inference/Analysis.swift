import IR
import PythonSSA
import Types
import Utilities

/// Finds the types of one specialisation: abstract interpretation over its blocks until nothing
/// changes, following only the branches that can be taken.
///
/// Algorithm: conditional constant propagation (Wegman and Zadeck 1991) over `Abstract`, where the
/// state flows along edges. A block is analysed once for each combination of the constant
/// positions of the tuple iterators alive there, which unrolls loops over tuples.
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

  /// The instances by block and context.
  private var indices: [InstanceKey: Int] = [:]

  /// The instances whose entry changed since they were evaluated, by position in the block order.
  private var worklist: Set<Int> = []

  /// The position of each block in the order.
  private var rank: [CodeBlockID: Int] = [:]

  /// Creates the analysis of `s`.
  init(_ s: FunctionSpecialisation, in program: Program) {
    self.specialisation = s
    self.program = program
    self.code = program.code(s.key.function)
    self.liveness = program.liveness(s.key.function)
    for (i, b) in code.order.enumerated() { rank[b] = i }
  }

  /// Runs to the fixpoint.
  mutating func run() {
    guard let entry = code.order.first else { return }
    var state: [CodeValueID: Abstract] = [:]
    for (p, a) in zip(code.blocks[entry].parameters, specialisation.key.arguments) { state[p] = a }
    _ = flow(state, to: entry)
    while let next = worklist.min(by: { order($0) < order($1) }) {
      worklist.remove(next)
      evaluate(next)
    }
  }

  /// The place in the order of evaluation: by block, then by age.
  private func order(_ i: Int) -> (Int, Int) { (rank[instances[i].block] ?? 0, i) }

  /// Joins `state` into the instance of `block` that its tuple iterators choose; returns it.
  private mutating func flow(_ state: [CodeValueID: Abstract], to block: CodeBlockID) -> Int {
    var context: [UnrolledPosition] = []
    for v in state.keys.sorted() {
      guard let a = state[v] else { continue }
      let k = a.unrolledPositions
      if !k.isEmpty { context.append(UnrolledPosition(value: v, positions: k)) }
    }
    let key = InstanceKey(block: block, context: context)
    if let i = indices[key] {
      if instances[i].join(state) { worklist.insert(i) }
      return i
    }
    let i = instances.count
    instances.append(Instance(block: block, entry: state))
    indices[key] = i
    worklist.insert(i)
    return i
  }

  /// Evaluates the block of instance `i`, and hands its results on.
  private mutating func evaluate(_ i: Int) {
    let evaluator = Evaluator(specialisation, code: code, in: program, isDry: true)
    let block = code.blocks[instances[i].block]
    for (v, a) in instances[i].entry {
      evaluator.environment[v] = Operand(a, [ValueID](repeating: ValueID(0), count: a.leafCount))
    }
    let exit = evaluator.evaluate(block)
    if case .return(let o) = exit {
      if let r = Abstract.join(result, o.abstract) { result = r }
    }
    var edges: [InstanceEdge] = []
    for way in exit.ways {
      guard let state = state(along: way, from: evaluator) else { continue }
      let target = flow(state, to: way.target.block)
      edges.append(InstanceEdge(target: target, state: state, refined: Set(way.refined.keys)))
    }
    if let h = block.handler, evaluator.exceptions.isUsed {
      let state = state(alongHandler: h, evaluator.exceptions.start)
      edges.append(InstanceEdge(target: flow(state, to: h.block), state: state, refined: []))
    }
    instances[i].edges = edges
  }

  /// Returns what is known along the way to the handler `h`, given the values at the block's start.
  private func state(
    alongHandler h: CodeTarget, _ start: [CodeValueID: Operand]
  ) -> [CodeValueID: Abstract] {
    var state: [CodeValueID: Abstract] = [:]
    let parameters = code.blocks[h.block].parameters
    if let exception = parameters.first {
      state[exception] = Operand.exception(ValueID(0)).abstract
    }
    for (p, a) in zip(parameters.dropFirst(), code[h.arguments]) {
      state[p] = start[a]?.abstract ?? .never
    }
    for v in liveness.liveIn[h.block] { state[v] = start[v]?.abstract ?? .never }
    return state
  }

  /// Returns what is known along `way`, or `nil` if a needed value is never computed.
  private func state(along way: Way, from evaluator: Evaluator) -> [CodeValueID: Abstract]? {
    var state: [CodeValueID: Abstract] = [:]
    let target = code.blocks[way.target.block]
    for (p, a) in zip(target.parameters, code[way.target.arguments]) {
      state[p] = (way.refined[a] ?? evaluator.environment[a])?.abstract ?? .never
    }
    for v in liveness.liveIn[way.target.block] {
      state[v] = (way.refined[v] ?? evaluator.environment[v])?.abstract ?? .never
    }
    return state
  }
}

/// A block with the positions of the tuple iterators alive there.
private struct InstanceKey: Hashable {
  var block: CodeBlockID
  var context: [UnrolledPosition]
}

/// The constant positions of the tuple iterators in a value.
private struct UnrolledPosition: Hashable {
  var value: CodeValueID
  var positions: [Int64]
}

extension Abstract {
  /// The name of the structure whose field `position` is a constant that unrolls the loop.
  static let tupleIterator = "tuple_iterator"

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

extension Instance {
  /// Joins `state` into the entry; returns `true` iff that changed it.
  ///
  /// Values without a join become `conflict`s, which are reported where they are written.
  fileprivate mutating func join(_ state: [CodeValueID: Abstract]) -> Bool {
    var changed = false
    for (v, a) in state {
      let old = entry[v] ?? .never
      if conflicts.contains(v) { continue }
      guard let new = Abstract.join(old, a) else {
        conflicts.insert(v)
        changed = true
        continue
      }
      if new != old {
        entry[v] = new
        changed = true
      }
    }
    return changed
  }
}
