import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Writes the typed IR of one specialisation, once its types are known.
///
/// Each reached instance becomes an IR block, whose parameters are the leaves of the Python
/// block's parameters and of those live values that differ from one predecessor to another.
struct Emission {
  /// A value at the instance that gave it its present form.
  private struct Key: Hashable {
    var value: CodeValueID
    var owner: Int
  }

  /// What is written.
  private let specialisation: FunctionSpecialisation

  /// What is shared.
  private let program: Program

  /// The body.
  private let code: Code

  /// What is alive where.
  private let liveness: Liveness

  /// The instances in reverse postorder.
  private let order: [Int]

  /// The instance that gave each live value its form, by instance.
  private let owners: LiveValueOwners

  /// The operands of the values.
  private var definitions: [Key: Operand] = [:]

  /// The IR block of each instance.
  private var blocks: [Int: BlockID] = [:]

  /// The fields of the generator's object, if the function yields.
  private let generator: GeneratorLayout?

  /// The evaluator, whose emitter holds the function.
  private let evaluator: Evaluator

  /// Creates the emission of `s`, which was inferred.
  init(_ s: FunctionSpecialisation, in program: Program) {
    self.specialisation = s
    self.program = program
    self.code = program.code(s.key.function)
    self.liveness = program.liveness(s.key.function)
    self.order = s.instances.reversePostorder
    self.owners = LiveValueOwners(s.instances, order: order, code: code, liveness: liveness)
    self.generator = s.generator == nil ? nil : program.layout(of: s)
    self.evaluator = Evaluator(s, code: code, in: program, isDry: false)
  }

  /// Writes the function into the program's module.
  mutating func run() {
    evaluator.emitter.function.result = evaluator.emitter.types.demand(resultType)
    if let g = generator { evaluator.makeDispatch(g) }
    for i in order { makeBlock(i) }
    for i in order { write(i) }
    if let g = generator { finishDispatch(g) }
    program.module.types = evaluator.emitter.types
    guard let id = specialisation.id else { return }
    evaluator.emitter.function.name = program.module[id].name
    if givesSmallArrays { evaluator.emitter.function.traits.insert(.inlined) }
    if specialisation.isFinalizer {
      evaluator.emitter.function.traits.remove(.inlined)
      evaluator.emitter.function.traits.insert(.finalizer)
    }
    program.module[id] = evaluator.emitter.function
  }

  /// The type of the IR function's result.
  private var resultType: Type {
    generator == nil ? specialisation.result.resultType.representation : .scalar(.bool)
  }

  /// Writes the blocks that read a generator's state and go on where it was left.
  private func finishDispatch(_ g: GeneratorLayout) {
    for p in g.points {
      guard let target = blocks[p.instance] else { continue }
      evaluator.writeResumption(p, at: target)
    }
    evaluator.finishDispatch()
  }

  /// `true` iff the function is a small one that returns arrays: where its body takes the place of
  /// a call, they may live in the caller's frame.
  private var givesSmallArrays: Bool {
    // The library says itself what is called.
    if program.isLibrary(specialisation.key.function) { return false }
    let f = evaluator.emitter.function
    let size = f.order.reduce(0) { $0 + f[$1].instructions.count }
    return size <= Self.inlinedSize
      && specialisation.result.leafTypes.contains(where: \.ownsMemory)
  }

  /// The greatest number of instructions of functions that are inlined for their arrays.
  private static let inlinedSize = 100

  /// Makes the IR block of instance `i`, with its parameters and their operands.
  private mutating func makeBlock(_ i: Int) {
    let instance = specialisation.instances[i]
    let b = evaluator.emitter.makeBlock()
    blocks[i] = b
    reportConflicts(instance)
    for v in parameters(of: i) {
      let abstract = instance.entry[v] ?? .never
      evaluator.emitter.span = code.values[v].span
      var leaves: [ValueID] = []
      for t in abstract.leafTypes {
        let leaf = evaluator.emitter.makeParameter(of: b, t)
        if let name = code.values[v].name { evaluator.emitter.function.names[leaf] = name }
        leaves.append(leaf)
      }
      definitions[Key(value: v, owner: i)] = Operand(abstract, leaves)
    }
    if i == order.first && generator == nil { makeCaptureParameters(of: b) }
  }

  /// Makes the parameters of the entry block that carry the captured variables.
  private func makeCaptureParameters(of b: BlockID) {
    for t in specialisation.key.captures.flatMap(\.leafTypes) {
      _ = evaluator.emitter.makeParameter(of: b, t)
    }
  }

  /// The Python values that are parameters of instance `i`: the block's, then live ones.
  private func parameters(of i: Int) -> [CodeValueID] {
    let instance = specialisation.instances[i]
    return code.blocks[instance.block].parameters + owners.introduced(by: i)
  }

  /// Evaluates the block of instance `i` and writes its end.
  private mutating func write(_ i: Int) {
    let instance = specialisation.instances[i]
    guard let b = blocks[i] else { return }
    evaluator.emitter.position(at: b)
    evaluator.environment.removeAll()
    let block = code.blocks[instance.block]
    for v in block.parameters { evaluator.environment[v] = definitions[Key(value: v, owner: i)] }
    for v in liveness.liveIn[instance.block] {
      let key = Key(value: v, owner: owners[v, i])
      evaluator.environment[v] = definitions[key] ?? Operand(.never)
    }
    evaluator.exceptions.landing = block.handler == nil ? nil : makeLanding()
    let exit = evaluator.evaluate(block)
    for v in block.operations {
      definitions[Key(value: v, owner: i)] = evaluator.environment[v] ?? Operand(.never)
    }
    finish(exit, of: instance)
    finishLanding(of: instance)
  }

  /// Makes the IR block that goes on with a handler; its parameter is the status word.
  private func makeLanding() -> BlockID {
    let landing = evaluator.emitter.makeBlock()
    _ = evaluator.emitter.makeParameter(of: landing, .scalar(.int32))
    return landing
  }

  /// Writes the way to the handler of an instance's block, if it has one.
  private func finishLanding(of instance: Instance) {
    guard let landing = evaluator.exceptions.landing else { return }
    let status = evaluator.emitter.function[landing].parameters[0]
    evaluator.emitter.position(at: landing)
    guard evaluator.exceptions.isUsed, let h = evaluator.exceptions.handler,
      let edge = instance.edges.last, let b = blocks[edge.target]
    else {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    if let start = evaluator.exceptions.start { evaluator.environment = start }
    let parameters = code.blocks[h.block].parameters
    var sources: [CodeValueID: CodeValueID] = [:]
    for (p, a) in zip(parameters.dropFirst(), code[h.arguments]) { sources[p] = a }
    let caught = evaluator.takeException(status, evaluator.exceptions.cases)
    let exception = parameters.first.map { [$0: caught] } ?? [:]
    jump(to: edge.target, b, sources, exception)
  }

  /// Writes the end of an instance's block.
  private mutating func finish(_ exit: Exit, of instance: Instance) {
    if evaluator.emitter.isClosed { return }
    switch exit {
    case .stop:
      evaluator.emitter.terminate(.unreachable)
    case .return(let o):
      if let generator { evaluator.writeReturn(o, generator) } else { writeReturn(o) }
    case .yield(let o, let way):
      guard let generator, let target = instance.edges.first?.target,
        let values = arguments(of: target, along: way),
        evaluator.writeYield(o, generator, values, before: target)
      else {
        evaluator.emitter.terminate(.unreachable)
        return
      }
    case .jump(let way):
      jump(along: way, instance.edges.first?.target)
    case .branch(let condition, let t, let f):
      guard instance.edges.count >= 2 else {
        evaluator.emitter.terminate(.unreachable)
        return
      }
      let here = evaluator.emitter.block
      let (thenEdge, elseEdge) = (
        evaluator.emitter.makeBlock(), evaluator.emitter.makeBlock()
      )
      evaluator.emitter.position(at: thenEdge)
      jump(along: t, instance.edges[0].target)
      evaluator.emitter.position(at: elseEdge)
      jump(along: f, instance.edges[1].target)
      evaluator.emitter.position(at: here)
      let none = ValueList(start: 0, count: 0)
      evaluator.emitter.terminate(
        .branch(condition, BlockTarget(thenEdge, none), BlockTarget(elseEdge, none), .none))
    }
  }

  /// Writes the return of `o`.
  private func writeReturn(_ o: Operand) {
    guard let r = try? evaluator.coerce(o, to: specialisation.result) else {
      evaluator.report(.returnConflict(o.abstract, specialisation.result, at: evaluator.span))
      evaluator.emitter.terminate(.unreachable)
      return
    }
    let value: ValueID
    switch r.leaves.count {
    case 0: value = evaluator.emitter.emit(.unit, .none)
    case 1: value = r.leaves[0]
    default:
      let list = evaluator.emitter.list(r.leaves)
      value = evaluator.emitter.emit(.tuple(list), specialisation.result.resultType)
    }
    evaluator.emitter.terminate(.return(value))
  }

  /// Writes the jump along `way` to the instance `target`.
  private func jump(along way: Way, _ target: Int?) {
    guard let target, let b = blocks[target] else {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    guard let arguments = arguments(of: target, along: way) else {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    evaluator.emitter.jump(to: b, arguments)
  }

  /// Returns the values of the parameters of the IR block of the instance `target` along `way`, or
  /// `nil` if one of them is the consequence of an error.
  private func arguments(of target: Int, along way: Way) -> [ValueID]? {
    let parameters = code.blocks[specialisation.instances[target].block].parameters
    var sources: [CodeValueID: CodeValueID] = [:]
    for (p, a) in zip(parameters, code[way.target.arguments]) { sources[p] = a }
    return arguments(of: target, sources, way.refined)
  }

  /// Writes the jump to the instance `target`, whose IR block is `b`; `sources` are the values of
  /// its parameters, and `refined` operands that take the place of those in the environment.
  private func jump(
    to target: Int, _ b: BlockID, _ sources: [CodeValueID: CodeValueID],
    _ refined: [CodeValueID: Operand]
  ) {
    guard let arguments = arguments(of: target, sources, refined) else {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    evaluator.emitter.jump(to: b, arguments)
  }

  /// Returns the values of the parameters of the IR block of the instance `target`, as `jump` takes
  /// them; `nil` if one of them is the consequence of an error.
  private func arguments(
    of target: Int, _ sources: [CodeValueID: CodeValueID], _ refined: [CodeValueID: Operand]
  ) -> [ValueID]? {
    let instance = specialisation.instances[target]
    var arguments: [ValueID] = []
    for v in parameters(of: target) {
      let s = sources[v] ?? v
      let wanted = instance.entry[v] ?? .never
      if case .unbound = code.operation(s) {
        // Nothing reads it: a read of the variable tests a flag that goes beside it.
        arguments += wanted.leafTypes.map { evaluator.emitter.emit(.undefined, $0) }
        continue
      }
      let o = refined[s] ?? evaluator.environment[s] ?? Operand(.never)
      guard let c = try? evaluator.coerce(o, to: wanted) else { return nil }
      arguments += c.leaves
    }
    return arguments
  }

  /// Reports the values of `instance` whose types have no join, with where they come from.
  private func reportConflicts(_ instance: Instance) {
    for v in instance.conflicts.sorted() {
      var origins: [(type: String, span: SourceSpan)] = []
      for other in specialisation.instances {
        for e in other.edges where specialisation.instances[e.target].block == instance.block {
          guard let a = e.state[v], !a.isNever else { continue }
          let source = source(of: v, in: instance.block, from: other.block)
          let origin = ("\(a)", code.values[source].span)
          if !origins.contains(where: { $0 == origin }) { origins.append(origin) }
        }
      }
      evaluator.report(.noJoin(code.values[v].name, origins, at: code.values[v].span))
    }
  }

  /// Returns the value that block `from` hands to `block` as its parameter `v`; `v` itself if it is
  /// none.
  private func source(
    of v: CodeValueID, in block: CodeBlockID, from: CodeBlockID
  ) -> CodeValueID {
    let parameters = code.blocks[block].parameters
    for t in code.blocks[from].terminator.targets where t.block == block {
      for (p, a) in zip(parameters, code[t.arguments]) where p == v { return a }
    }
    if let h = code.blocks[from].handler, h.block == block {
      for (p, a) in zip(parameters.dropFirst(), code[h.arguments]) where p == v { return a }
    }
    return v
  }
}

extension Abstract {
  /// The type of the IR function that gives the value.
  var resultType: Type {
    let leaves = leafTypes
    switch leaves.count {
    case 0: return .none
    case 1: return leaves[0]
    default: return .tuple(leaves)
    }
  }
}

extension [Instance] {
  /// The positions of the instances that the first one reaches, in reverse postorder.
  var reversePostorder: [Int] {
    if isEmpty { return [] }
    var visited = [Bool](repeating: false, count: count)
    var postorder: [Int] = []
    var stack: [(instance: Int, next: Int)] = [(0, 0)]
    visited[0] = true
    while let (i, n) = stack.last {
      if n == self[i].edges.count {
        postorder.append(i)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      // The last way first, so that the first way's blocks come first in the reverse.
      let t = self[i].edges[self[i].edges.count - 1 - n].target
      if !visited[t] {
        visited[t] = true
        stack.append((t, 0))
      }
    }
    return postorder.reversed()
  }
}
