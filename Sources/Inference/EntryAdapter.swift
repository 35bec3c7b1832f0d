import Diagnostics
import IR
import PythonSSA
import Signatures
import Types
import Utilities

/// Writes the function behind a C entry point: it calls a specialisation, and makes of its result
/// what the signature declares and C callers may keep.
struct EntryAdapter {
  /// What is asked for.
  private let request: Specialisation

  /// What is shared.
  private let program: Program

  /// The Python function.
  private let function: FunctionReference

  /// How the function is compiled.
  private let mode: CompilationMode

  /// `true` iff callers get what decorators made of the function.
  private let isDecorated: Bool

  /// Creates the adapter of a request.
  init(_ r: Specialisation, of source: FunctionSource, in program: Program) {
    self.request = r
    self.program = program
    self.function =
      program.demandFunction(source, in: 0) ?? FunctionReference(module: 0, code: CodeID(0))
    let checks = r.traits.contains(.unchecked) ? .none : program.options.checks
    var mode = program.mode(of: function, in: CompilationMode(checks: checks))
    mode.checks = checks
    if r.traits.contains(.fastmath) { mode.isFast = true }
    self.mode = mode
    self.isDecorated = program.modules[0].decorators(of: source.statement).contains {
      Decorator.changes($0.name)
    }
  }

  /// Infers the specialisation.
  func infer() {
    let s = program.demand(
      function, captures: [], arguments.map(\.abstract), mode, at: request.span)
    program.infer(s)
  }

  /// Infers the specialisation, and adds the entry unless there were errors.
  func run() {
    let arguments = self.arguments
    guard let s = specialisation(arguments) else { return }
    let callee = program.request(s)
    if s.result == .never {
      // Either it always raises, or an error hinders it, which is reported where it is written.
      let before = program.diagnostics.elements.count
      program.emitRequested()
      if program.diagnostics.elements.count > before { return }
    }
    guard let result = resultType(s) else { return }
    var entry = request.entryPoint
    entry.result = result
    let id = write(s, callee, arguments, result)
    program.module.entries.append(Entry(point: entry, function: id))
  }

  /// Returns what is called: the function's specialisation, or that of a function of the library
  /// that calls what decorators made of it.
  private func specialisation(_ arguments: [Operand]) -> FunctionSpecialisation? {
    let plain = undecorated(arguments)
    guard isDecorated else { return plain }
    let code = program.code(function)
    let evaluator = Evaluator(plain, code: code, in: program, isDry: true)
    evaluator.span = code.headSpan
    do {
      let decorated = try evaluator.global(request.entryPoint.pythonName)
      let name =
        request.declaredResult?.value == Type.none ? "__call_procedure__" : "__call_entry__"
      let call = try evaluator.libraryFunction("builtins", name)
      guard case .object(.function(let f, _)) = call.abstract else { return plain }
      return program.demand(
        f, captures: [], [decorated.abstract, .tuple(arguments.map(\.abstract))], mode,
        at: code.headSpan)
    } catch let error {
      if let d = error.diagnostic { program.diagnostics.insert(d) }
      return nil
    }
  }

  /// Returns the function's specialisation without decorators.
  private func undecorated(_ arguments: [Operand]) -> FunctionSpecialisation {
    program.demand(function, captures: [], arguments.map(\.abstract), mode, at: request.span)
  }

  /// The arguments of the specialisation, without leaves yet.
  private var arguments: [Operand] {
    let parameters = program.code(function).parameters
    return zip(request.arguments, parameters).map { a, p in
      switch a {
      case .value(let t): return Operand(.of(t))
      case .constant(let l): return Operand(Abstract(l))
      case .defaultValue:
        guard let d = p.default else { return .none }
        let f = FunctionReference(module: 0, code: d)
        let s = program.demand(f, captures: [], [], mode, at: p.span)
        program.infer(s)
        return Operand(s.result)
      }
    }
  }

  /// Returns the result's type at the boundary, or `nil` if the body can't give it.
  private func resultType(_ s: FunctionSpecialisation) -> Type? {
    let found = s.result == .never ? Abstract.none : s.result
    let name = request.entryPoint.pythonName
    if request.entryPoint.isKernel {
      if found == .none { return Type.none }
      program.diagnostics.insert(.resultMismatch(found, .none, name, at: request.span))
      return nil
    }
    if let declared = request.declaredResult {
      if s.result == .never || found.fits(declared.value) { return declared.value.atBoundary }
      program.diagnostics.insert(
        .resultMismatch(found, declared.value, name, at: declared.span))
      return nil
    }
    guard let t = found.withoutNames.type, t.crossesBoundary else {
      program.diagnostics.insert(
        .error(
          .unsupportedConstruct, "'\(name)' returns \(found), which C can't receive",
          at: request.span))
      return nil
    }
    return t.atBoundary
  }

  /// Writes the function and returns its identity.
  private func write(
    _ s: FunctionSpecialisation, _ callee: FunctionID, _ arguments: [Operand], _ result: Type
  ) -> FunctionID {
    let code = program.code(function)
    let evaluator = Evaluator(undecorated(arguments), code: code, in: program, isDry: false)
    var traits: FunctionTraits = [.raises]
    if request.entryPoint.isKernel { traits.insert(.device) }
    if mode.isFast { traits.insert(.fastMath) }
    let function = Function(
      name: "entry." + request.entryPoint.symbol, pythonName: code.name,
      result: program.module.types.demand(.none), traits: traits, span: code.headSpan)
    evaluator.emitter = Emitter(function, types: program.module.types, isDry: false)
    evaluator.emitter.span = code.headSpan
    evaluator.span = code.headSpan
    let entry = evaluator.emitter.makeBlock()
    evaluator.emitter.position(at: entry)
    var leaves: [ValueID] = []
    var texts: [Int] = []
    for (a, p) in zip(arguments, code.parameters) {
      evaluator.emitter.span = p.span
      for t in a.abstract.leafTypes {
        let v = evaluator.emitter.makeParameter(of: entry, t.carried)
        leaves.append(v)
        if t == .string { texts.append(leaves.count - 1) }
      }
    }
    for i in texts { leaves[i] = decode(leaves[i], evaluator) }
    evaluator.emitter.span = code.headSpan
    // What decorators made of the function may have captured values.
    let decorated = isDecorated ? try? evaluator.global(request.entryPoint.pythonName) : nil
    finish(evaluator, s, callee, (decorated?.leaves ?? []) + leaves, result)
    let id = program.module.functions.append(evaluator.emitter.function)
    program.module.types = evaluator.emitter.types
    return id
  }

  /// Writes the call and the return.
  private func finish(
    _ evaluator: Evaluator, _ s: FunctionSpecialisation, _ callee: FunctionID,
    _ leaves: [ValueID], _ result: Type
  ) {
    let list = evaluator.emitter.list(leaves)
    let call = evaluator.emitter.emit(.call(callee, list), s.result.resultType)
    evaluator.emitter.function.result =
      evaluator.emitter.types.demand(Abstract.of(result.carried).resultType.representation)
    if s.result == .never {
      evaluator.emitter.terminate(.unreachable)
      return
    }
    let found = evaluator.unpackResult(call, s.result)
    let converted = convert(found, to: result, evaluator)
    let value: ValueID
    switch converted.count {
    case 0: value = evaluator.emitter.emit(.unit, .none)
    case 1: value = converted[0]
    default:
      let parts = evaluator.emitter.list(converted)
      value = evaluator.emitter.emit(.tuple(parts), Abstract.of(result.carried).resultType)
    }
    evaluator.emitter.terminate(.return(value))
  }

  /// Returns the leaves of `o` as the boundary's type `t`.
  private func convert(_ o: Operand, to t: Type, _ evaluator: Evaluator) -> [ValueID] {
    if case .tuple(let types) = t, let e = o.elements {
      return zip(e, types).flatMap { convert($0, to: $1, evaluator) }
    }
    if t == .none { return [] }
    if t == .string || t == .bytes {
      let name = t == .string ? "__encoded__" : "__terminated__"
      let package = t == .string ? "str" : "bytes"
      guard let b = try? evaluator.callLibrary(package, name, [o]), let a = b.abstract.array else {
        return []
      }
      return [own(b.leaves[0], a, evaluator)]
    }
    if let a = o.abstract.array { return [own(o.leaves[0], a, evaluator)] }
    return (try? evaluator.convert(o, to: t))?.leaves ?? []
  }

  /// Returns the text of the UTF-8 bytes `v`.
  private func decode(_ v: ValueID, _ evaluator: Evaluator) -> ValueID {
    let bytes = Operand(.array(ArrayType(.uint8, rank: 1)), v)
    return (try? evaluator.callLibrary("str", "__decoded__", [bytes]))?.leaves.first ?? v
  }

  /// Returns an array that the caller may keep: `v` itself if nobody else holds it, or a copy.
  private func own(_ v: ValueID, _ a: ArrayType, _ evaluator: Evaluator) -> ValueID {
    let type = Type.array(ArrayType(a.element, rank: a.rank))
    let exclusive = evaluator.emitter.emit(.isExclusive(v), .scalar(.bool))
    let (keep, copy, join) = (
      evaluator.emitter.makeBlock(), evaluator.emitter.makeBlock(), evaluator.emitter.makeBlock()
    )
    let none = evaluator.emitter.list([])
    evaluator.emitter.terminate(
      .branch(exclusive, BlockTarget(keep, none), BlockTarget(copy, none), .likely))
    let result = evaluator.emitter.makeParameter(of: join, type)
    evaluator.emitter.position(at: keep)
    var operands = [v, evaluator.emitter.integer(0)]
    for i in 0..<a.rank { operands.append(evaluator.extent(v, i)) }
    for i in 0..<a.rank { operands.append(evaluator.stride(v, i)) }
    let same = .array(ArrayType(a.element, rank: a.rank)) == Type.array(a)
    let list = evaluator.emitter.list(operands)
    let kept = same ? v : evaluator.emitter.emit(.view(list), type)
    evaluator.emitter.jump(to: join, [kept])
    evaluator.emitter.position(at: copy)
    let site = evaluator.makeSite(.memoryError, "unable to allocate the result")
    let copied = evaluator.emitter.emit(.copy(v, site), type)
    evaluator.emitter.jump(to: join, [copied])
    evaluator.emitter.position(at: join)
    return result
  }
}

extension Abstract {
  /// Creates the constant that a signature binds a parameter to.
  init(_ l: Literal) {
    switch l {
    case .none: self = .none
    case .bool(let b): self = .constant(.bool(b))
    case .int(let i): self = .constant(.int(i))
    case .float(let x): self = .constant(.float(x))
    case .string(let s): self = .constant(.string(s))
    case .tuple(let e): self = .tuple(e.map { Abstract($0) })
    }
  }

  /// `true` iff a result like this may be declared as `t`: an integer as a float, never the
  /// reverse.
  fileprivate func fits(_ t: Type) -> Bool {
    switch t {
    case .none: return self == .none
    case .string: return isText
    case .bytes: return self == .value(.bytes)
    case .tuple(let types):
      guard case .tuple(let e) = self, e.count == types.count else { return false }
      return zip(e, types).allSatisfy { $0.fits($1) }
    case .array(let a):
      guard let b = array else { return false }
      return a.element == b.element && a.rank == b.rank
    default:
      guard let d = t.dtype, let found = scalar?.dtype else { return false }
      if d.isInteger { return found.isInteger || found == .bool }
      return found.kind <= d.kind
    }
  }
}

extension Abstract {
  /// The value with tuples in the place of named ones.
  fileprivate var withoutNames: Abstract {
    switch self {
    case .instance(let c, let e) where c.kind == .namedTuple: .tuple(e.map(\.withoutNames))
    case .tuple(let e): .tuple(e.map(\.withoutNames))
    default: self
    }
  }
}

extension Type {
  /// The type of a result as callers receive it: arrays are C-contiguous.
  fileprivate var atBoundary: Type {
    switch self {
    case .array(let a): .array(ArrayType(a.element, rank: a.rank))
    case .tuple(let e): .tuple(e.map(\.atBoundary))
    default: self
    }
  }

  /// `true` iff C callers can receive values of the type.
  fileprivate var crossesBoundary: Bool {
    switch self {
    case .none, .python, .scalar, .array, .string, .bytes: true
    case .tuple(let e): e.allSatisfy(\.crossesBoundary)
    case .optional, .function, .reference, .record: false
    }
  }
}
