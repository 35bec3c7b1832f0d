import Diagnostics
import IR
import PythonSSA
import Signatures
import Types
import Utilities

/// An entry whose function is to be written.
struct PreparedEntry {
  /// What writes it.
  let adapter: EntryAdapter

  /// What it calls.
  let call: EntryCall

  /// The function that it calls.
  let callee: FunctionID

  /// What callers see.
  let point: EntryPoint

  /// Writes the function, and adds the entry to the program.
  ///
  /// - Parameter kept: what objects may keep of the arguments.
  func write(_ kept: KeptArguments) {
    let f = adapter.reporting { () throws(EvaluationError) in
      try adapter.write(call, callee, point, kept)
    }
    if let f { adapter.program.module.entries.append(Entry(point: point, function: f)) }
  }
}

/// The writing of the function behind an entry.
extension EntryAdapter {
  /// Writes the function that calls `call`, whose identity is `callee`, for callers of `entry`;
  /// returns its identity.
  func write(
    _ call: EntryCall, _ callee: FunctionID, _ entry: EntryPoint, _ kept: KeptArguments
  ) throws(EvaluationError) -> FunctionID {
    let evaluator = program.evaluator(of: call.frame, named: shownName, dry: false)
    let code = evaluator.code
    let span = program.isLibrary(call.frame.key.function) ? request.span : code.headSpan
    var traits: FunctionTraits = [.raises]
    if entry.isKernel { traits.insert(.device) }
    if mode.isFast { traits.insert(.fastMath) }
    let function = Function(
      name: "entry." + entry.symbol, pythonName: code.name,
      result: program.module.types.demand(.none), traits: traits, span: span)
    evaluator.emitter = Emitter(function, types: program.module.types, isDry: false)
    evaluator.emitter.span = span
    evaluator.span = span
    let first = evaluator.emitter.makeBlock()
    evaluator.emitter.position(at: first)
    let raw = entry.parameters.map { p in
      evaluator.emitter.span = code.parameters.first { $0.name == p.name }?.span ?? span
      return makeParameters(p.type, of: first, evaluator)
    }
    evaluator.emitter.span = span
    // What decorators made of the function may have captured values.
    var leaves: [ValueID] = []
    if call.decorated != nil {
      leaves = try evaluator.global(request.entryPoint.pythonName).leaves
    }
    var copies: [KeptCopy] = []
    for (i, (p, values)) in zip(entry.parameters, raw).enumerated() {
      leaves += try defaults(of: call, at: i, evaluator)
      var rest = values[...]
      let o = try read(p.type, p.name, &rest, evaluator)
      for (v, t) in zip(o.leaves, o.abstract.leafTypes) {
        if t.holdsReference, !entry.role.isBox {
          try checkArrays(in: p.type, at: leaves.count, of: callee, kept)
        }
        let isKept = !entry.isKernel && kept.keeps(leaves.count, of: callee)
        let copy = isKept ? try copied(v, t, evaluator) : nil
        if let copy { copies.append(copy) }
        leaves.append(copy?.copy ?? v)
      }
    }
    leaves += try defaults(of: call, at: entry.parameters.count, evaluator)
    try finish(evaluator, call.callee, callee, leaves, copies, entry.result)
    let id = program.module.functions.append(evaluator.emitter.function)
    program.module.types = evaluator.emitter.types
    return id
  }

  /// Sees to it that no object that lives on may hold arrays that callers pass in an argument of
  /// type `t`, the parameter of `callee` at `position`: their memory is that of callers.
  private func checkArrays(
    in t: Type, at position: Int, of callee: FunctionID, _ kept: KeptArguments
  ) throws(EvaluationError) {
    for e in t.passedArrays where kept.keepsArrays(of: e, in: position, of: callee) {
      let what = "a container of arrays of \(e) that objects may keep is not supported"
      let note = Note("objects and globals of the module hold arrays of \(e), too")
      throw EvaluationError(
        diagnostic: .error(.unsupportedConstruct, what, at: request.span, notes: [note]))
    }
  }

  /// Returns the values of the defaults of `call` behind the first `n` parameters of callers.
  private func defaults(
    of call: EntryCall, at n: Int, _ evaluator: Evaluator
  ) throws(EvaluationError) -> [ValueID] {
    var leaves: [ValueID] = []
    for d in call.defaults where d.position == n {
      leaves += try evaluator.evaluate(constant: d.function, isShared: d.isShared).leaves
    }
    return leaves
  }

  /// The name of the function without that of its class.
  private var shownName: String {
    switch target {
    case .function(let f): f.name
    case .constructor(let c): c
    case .method(_, let n), .attribute(_, let n), .setter(_, let n): n
    case .containerMaker(let c), .containerReader(let c), .box(let c, _): c.reference.description
    }
  }

  /// Writes the call and the return.
  private func finish(
    _ evaluator: Evaluator, _ s: FunctionSpecialisation, _ callee: FunctionID,
    _ leaves: [ValueID], _ copies: [KeptCopy], _ result: Type
  ) throws(EvaluationError) {
    let list = evaluator.emitter.list(leaves)
    let call = evaluator.emitter.emit(.call(callee, list), s.result.resultType)
    let type = try resultType(result, evaluator)
    evaluator.emitter.function.result = evaluator.emitter.types.demand(type.representation)
    if s.raised.haveValues { keepMessage(of: call, s, evaluator) }
    if s.result == .never {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    for c in copies { try writeBack(c, evaluator) }
    let found = evaluator.unpackResult(call, s.result)
    let value = pack(try convert(found, to: result, evaluator), type, evaluator)
    evaluator.emitter.terminate(.return(value))
  }

  /// Makes the parameters of `block` that carry an argument of type `t`; returns them.
  private func makeParameters(_ t: Type, of block: BlockID, _ evaluator: Evaluator) -> [ValueID] {
    let types = (try? leafTypes(t, evaluator)) ?? []
    return types.map { evaluator.emitter.makeParameter(of: block, $0) }
  }

  /// Returns the types of typed IR that carry a value of type `t`.
  func leafTypes(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) -> [Type] {
    switch t {
    case .none: return []
    case .tuple(let e): return try leafTypes(e, evaluator)
    case .optional(let inner):
      return [.optional(try resultType(inner, evaluator))]
    case .instance(let c):
      switch c.form {
      case .handle:
        return [.reference(try program.boundaryClass(c.name, evaluator).objectType)]
      case .enumeration: return [.scalar(.int64)]
      case .namedTuple(let fields), .data(let fields):
        return try leafTypes(fields.map(\.type), evaluator)
      }
    case .reference, .array: return [try program.inner(t, evaluator).carried]
    default: return [t.carried]
    }
  }

  /// Returns the types of typed IR that carry values of the given types.
  private func leafTypes(
    _ types: [Type], _ evaluator: Evaluator
  ) throws(EvaluationError) -> [Type] {
    var result: [Type] = []
    for t in types { result += try leafTypes(t, evaluator) }
    return result
  }

  /// Returns the one type of typed IR that carries a value of type `t`.
  func resultType(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) -> Type {
    let types = try leafTypes(t, evaluator)
    return types.isEmpty ? .none : types.count == 1 ? types[0] : .tuple(types)
  }

  /// Returns the one value, of type `t`, that `leaves` are.
  func pack(_ leaves: [ValueID], _ t: Type, _ evaluator: Evaluator) -> ValueID {
    switch leaves.count {
    case 0: return evaluator.emitter.emit(.unit, .none)
    case 1: return leaves[0]
    default:
      let list = evaluator.emitter.list(leaves)
      return evaluator.emitter.emit(.tuple(list), t)
    }
  }
}
