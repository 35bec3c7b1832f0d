import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Evaluates the operations of one specialisation: finds the type of each, and writes its IR.
///
/// One code serves both ends: in a dry run the emitter writes nothing.
final class Evaluator {
  /// What is evaluated.
  let specialisation: FunctionSpecialisation

  /// The body.
  let code: Code

  /// What is shared.
  let program: Program

  /// The writer of IR.
  var emitter: Emitter

  /// The operands of the Python values evaluated so far.
  var environment: Environment

  /// The source text under evaluation.
  var span: SourceSpan

  /// The operation under evaluation, by which the objects that it makes are known.
  var value = CodeValueID(0)

  /// The value that the block under evaluation raises in its end.
  var raised: CodeValueID?

  /// `true` iff what follows in the block is never reached.
  var isStopped = false

  /// What happens to exceptions of the block under evaluation.
  var exceptions = ExceptionRoute()

  /// The generator that the function resumes, if it does, and how far its entry is written.
  var dispatch: GeneratorDispatch?

  /// The leaves of the captured variables, where they are not the function's parameters.
  var captureLeaves: [ValueID]?

  /// Creates an evaluator of `s`.
  init(_ s: FunctionSpecialisation, code: Code, in program: Program, isDry: Bool) {
    self.specialisation = s
    self.code = code
    self.program = program
    self.span = code.span
    self.environment = Environment(code)
    self.emitter = Emitter(s.prototype, types: program.module.types, isDry: isDry)
  }

  /// The position of the module in the program.
  var module: Int { specialisation.key.function.module }

  /// `true` iff the function is the library's.
  var isLibrary: Bool { program.isLibrary(specialisation.key.function) }

  /// `true` iff errors at run time are looked for.
  var checks: Bool { mode.checks != .none }

  /// How the function is compiled.
  var mode: CompilationMode { specialisation.key.mode }

  /// Returns how `f` is compiled when it is called here.
  func mode(of f: FunctionReference) -> CompilationMode { program.mode(of: f, in: mode) }

  /// Reports `d`, unless types are still being found.
  func report(_ d: Diagnostic) {
    specialisation.fails = true
    if !emitter.isDry { program.diagnostics.insert(withRequest(d)) }
  }

  /// Returns `d` with a note of the call that led into a library function.
  private func withRequest(_ d: Diagnostic) -> Diagnostic {
    guard isLibrary, let request = specialisation.requestSpan else { return d }
    var shown = d
    shown.span = request
    shown.notes.insert(Note("in '\(code.name)' of the library"), at: 0)
    return shown
  }

  /// The place in the user's source where the functions called here are asked for.
  var requestPlace: SourceSpan? { isLibrary ? specialisation.requestSpan ?? span : span }

  /// Evaluates a block, whose parameters and live values are in the environment.
  func evaluate(_ block: CodeBlock) -> Exit {
    isStopped = false
    exceptions.begin(block, environment)
    raised = raisedValue(of: block)
    for v in block.operations {
      span = code.values[v].span
      emitter.span = span
      value = v
      guard let operation = code.operation(v) else { continue }
      repeat {
        isStopped = false
        do {
          environment[v] = try evaluate(operation)
        } catch let error {
          if let d = error.diagnostic { report(d) }
          environment[v] = Operand(.never)
        }
      } while postpones()
      if program.sites.isUnwinding { return .stop }
      if isStopped {
        if !emitter.isDry && !emitter.isClosed { emitter.terminate(.unreachable) }
        return .stop
      }
    }
    if let s = block.terminatorSpan { span = s }
    emitter.span = span
    while true {
      let e = exit(block.terminator)
      if !postpones() { return e }
    }
  }

  /// Evaluates the end of a block.
  private func exit(_ t: CodeTerminator) -> Exit {
    do {
      switch t {
      case .jump(let target): return .jump(Way(target: target))
      case .branch(let c, let then, let otherwise): return try branch(c, then, otherwise)
      case .return(let v): return .return(try handedOut(try operand(v)))
      case .yield(let v, let target):
        return .yield(try handedOut(try operand(v)), Way(target: target))
      case .raise(let v): try raise(v)
      case .fail(let v): try fail(v)
      case .unreachable: break
      }
    } catch let error {
      if let d = error.diagnostic { report(d) }
    }
    return .stop
  }

  /// Evaluates a branch: one way is taken if the condition is known.
  private func branch(
    _ c: CodeValueID, _ then: CodeTarget, _ otherwise: CodeTarget
  ) throws(EvaluationError) -> Exit {
    let condition = try truth(try operand(c))
    if let known = condition.abstract.bool { return .jump(Way(target: known ? then : otherwise)) }
    var ways = (Way(target: then), Way(target: otherwise))
    refine(c, &ways.0, &ways.1)
    return .branch(condition.leaves[0], ways.0, ways.1)
  }

  /// Adds to the ways of a branch on `c` what it tells: the bool itself, which is known behind it,
  /// and an optional that is compared with None.
  private func refine(_ c: CodeValueID, _ then: inout Way, _ otherwise: inout Way) {
    var v = c
    while case .truth(let inner) = code.operation(v) { v = inner }
    if case .value(.python(.bool))? = environment[v]?.abstract {
      then.refined[v] = .bool(true)
      otherwise.refined[v] = .bool(false)
    }
    if case .unary(.not, let inner) = code.operation(v) {
      refine(inner, &otherwise, &then)
      return
    }
    if case .matches(let e, let k) = code.operation(v) { refine(e, k, &then, &otherwise) }
    refineUnion(v, &then, &otherwise)
    guard case .compare(let comparison, let a, let b) = code.operation(v),
      comparison == .is || comparison == .isNot,
      // A None of another block is not kept.
      environment[b]?.abstract == Abstract.none || code.operation(b) == .constant(.none),
      let o = environment[a]
    else { return }
    let present: Operand
    if case .value(.optional(let t)) = o.abstract {
      present = payload(of: o, t)
    } else if let known = refined(presence: o) {
      present = known
    } else {
      return
    }
    if comparison == .is {
      then.refined[a] = Operand.none
      otherwise.refined[a] = present
    } else {
      then.refined[a] = present
      otherwise.refined[a] = Operand.none
    }
  }

  /// Adds to the ways of a branch on whether `except k` catches the exception `e` what it then is.
  private func refine(
    _ e: CodeValueID, _ k: CodeValueID, _ then: inout Way, _ otherwise: inout Way
  ) {
    guard let o = environment[e], case .structure(let name, var fields) = o.abstract,
      let i = fields.firstIndex(where: { $0.name == "cases" }), let classes = environment[k],
      let caught = try? kinds(caughtBy: classes)
    else { return }
    let cases = o.exceptionCases
    fields[i].value = .object(.exceptionCases(cases.filter { caught.contains($0.exception.kind) }))
    then.refined[e] = Operand(.structure(name, fields), o.leaves)
    fields[i].value = .object(.exceptionCases(cases.filter { !caught.contains($0.exception.kind) }))
    otherwise.refined[e] = Operand(.structure(name, fields), o.leaves)
  }

  /// Evaluates one operation.
  private func evaluate(_ operation: Operation) throws(EvaluationError) -> Operand {
    switch operation {
    case .constant(let c): return try constant(c)
    case .global(InitializerCode.base): return try baseException()
    case .global(let name): return try global(name)
    case .setGlobal(let name, let a):
      try setGlobal(name, try operand(a))
      return .none
    case .importation(let path, let member): return try imported(path, member)
    case .captured(let i): return try captured(i)
    case .itself: return itself()
    case .unbound: return Operand(.never)
    case .unary(let op, let a):
      let x = try operand(a)
      let message = "bad operand type for unary operator: NoneType"
      return try unary(op, op == .not ? x : present(x, .typeError, message))
    case .binary(let op, let a, let b, let inPlace):
      let (x, y) = presentOperands(op.symbol, try operand(a), try operand(b))
      return inPlace ? try update(op, x, y) : try binary(op, x, y)
    case .compare(let op, let a, let b): return try compare(op, try operand(a), try operand(b))
    case .truth(let a): return try truth(try operand(a))
    case .attribute(let a, let name): return try attribute(name, of: try operand(a))
    case .setAttribute(let a, let name, let v):
      try setAttribute(name, of: try operand(a), try operand(v))
      return .none
    case .item(let a, let i): return try item(try subscripted(a), try operand(i))
    case .setItem(let a, let i, let v):
      try setItem(try subscripted(a), try operand(i), try operand(v))
      return .none
    case .deleteItem(let a, let i):
      let o = try operand(a)
      try promoteForChange(o)
      let (_, place) = try mixedIndex(o, try operand(i))
      if let done = try protocolCall("__delitem__", o, [place]) { return done }
      throw error(.unsupported("'del' of an item of \(try operand(a).abstract)", at: span))
    case .slice(let a, let b, let c):
      return try slice(try operand(a), try operand(b), try operand(c))
    case .tuple(let l, let stars): return try tupleDisplay(l, stars)
    case .list(let l, let stars): return try listDisplay(l, stars)
    case .set(let l, let stars): return try setDisplay(l, stars)
    case .dict(let l): return try mapping(try operands(l))
    case .unpack(let a, let before, let after):
      return try unpack(try operand(a), before: before, after: after)
    case .unpacked(let a, let i):
      guard let e = try operand(a).elements, i < e.count else { throw .consequence }
      return e[i]
    case .call(let f, let l, let kinds): return try call(try operand(f), l, kinds)
    case .matches(let e, let c): return try matches(try operand(e), try operand(c))
    case .function(let c, let l): return try closure(c, try operands(l))
    case .format(let a, let conversion, let s):
      var spec: Operand?
      if let s { spec = try operand(s) }
      return try format(try operand(a), conversion: conversion, spec: spec)
    case .kept(let a): return kept(environment[a] ?? .none)
    case .keep(let a):
      keepAlive(environment[a] ?? .none)
      return .none
    case .resumed: return try resumed()
    case .delegated(let a, let v): return try delegated(try operand(a), try operand(v))
    case .stepped(let a): return try stepped(try operand(a))
    case .iterator(let a):
      let o = present(try operand(a), .typeError, "'NoneType' object is not iterable")
      return try iterate("__iterator__", o)
    case .hasNext(let a): return try iterate("__has_next__", try operand(a))
    case .next(let a): return try iterate("__next__", try operand(a))
    case .advance(let a): return try iterate("__advance__", try operand(a))
    case .join(let l): return try join(try operands(l))
    case .unsupported(let what): throw error(.unsupported(what, at: span))
    }
  }

  /// Returns the operand of `v`, from which an item is taken.
  private func subscripted(_ v: CodeValueID) throws(EvaluationError) -> Operand {
    present(try operand(v), .typeError, "'NoneType' object is not subscriptable")
  }

  /// Returns the error that reports `d`.
  func error(_ d: Diagnostic) -> EvaluationError { EvaluationError(diagnostic: d) }

  /// Returns the tuple of the targets' values of an unpacked sequence.
  private func unpack(
    _ o: Operand, before: Int, after: Int?
  ) throws(EvaluationError) -> Operand {
    if let after, o.elements == nil, isIterable(o) {
      return try callLibrary("builtins", "__unpack_starred__", [o, .int(before), .int(after)])
    }
    let e = try sequence(o, count: before)
    let needed = before + (after ?? 0)
    guard after == nil ? e.count == needed : e.count >= needed else {
      throw error(.unpackCount(expected: needed, found: e.count, at: span))
    }
    guard let after else { return .tuple(e) }
    let middle = Array(e[before..<(e.count - after)])
    return try .tuple(e[..<before] + [list(middle)] + e[(e.count - after)...])
  }

  /// `true` iff loops may go over `o`, by its kind.
  func isIterable(_ o: Operand) -> Bool {
    if case .structure = o.abstract { return true }
    if method("__iter__", of: o) != nil { return true }
    return o.abstract.array != nil || o.abstract.isHeapValue || o.abstract.isUnionOfGenerators
  }

  /// Returns the elements of a tuple or list, or the `count` elements of an array, whose extent is
  /// checked at run time where it is not known.
  private func sequence(_ o: Operand, count: Int) throws(EvaluationError) -> [Operand] {
    if let e = o.elements { return e }
    if let e = try recordElements(o) { return e }
    if case .structure("exception_arguments", _) = o.abstract {
      return try callLibrary("exception_arguments", "__unpacked__", [o, .int(count)]).elements ?? []
    }
    guard isIterable(o) else { throw error(.notUnpackable(o.abstract, at: span)) }
    let function = o.abstract.array == nil ? "__unpack_iterable__" : "__unpack_array__"
    return try callLibrary("builtins", function, [o, .int(count)]).elements ?? []
  }

  /// Returns the operand of a constant of the source.
  private func constant(_ c: PythonConstant) throws(EvaluationError) -> Operand {
    switch c {
    case .none: return .none
    case .ellipsis: return Operand(.object(.ellipsis))
    case .bool(let b): return .bool(b)
    case .int(let i): return Operand(.constant(.int(i)))
    case .bigInt(let digits):
      guard let u = UInt64(digits) else { throw error(.bigInteger(digits, at: span)) }
      let v = emitter.integer(Int64(bitPattern: u), .uint64)
      return Operand(.scalar(.uint64), v)
    case .float(let x): return Operand(.constant(.float(x)))
    case .imaginary(let x): return Operand(.constant(.complex(0, x.bitPattern)))
    case .string(let s): return Operand(.constant(.string(s)))
    case .bytes(let b): return bytes(b)
    }
  }

  /// Returns the captured variable at position `i`.
  private func captured(_ i: Int) throws(EvaluationError) -> Operand {
    let captures = specialisation.key.captures
    guard i < captures.count else { throw .consequence }
    if captures[i].leafCount > 0 {
      // The leaves of captures are handed on as the parameters behind the function's own.
      let before =
        captureLeaves == nil ? specialisation.key.arguments.reduce(0) { $0 + $1.leafCount } : 0
      let start = before + captures[..<i].reduce(0) { $0 + $1.leafCount }
      if emitter.isDry {
        return Operand(captures[i], [ValueID](repeating: ValueID(0), count: captures[i].leafCount))
      }
      let all = captureLeaves ?? emitter.function.parameters
      let leaves = all[start..<(start + captures[i].leafCount)]
      return Operand(captures[i], Array(leaves))
    }
    return Operand(captures[i])
  }

  /// Returns the function under evaluation with what it captures.
  private func itself() -> Operand {
    let key = specialisation.key
    let a = Abstract.object(.function(key.function, captures: key.captures))
    if emitter.isDry { return dummy(a) }
    let leaves = captureLeaves ?? Array(emitter.function.parameters.suffix(a.leafCount))
    return Operand(a, leaves)
  }

  /// Evaluates a nested function.
  private func closure(_ c: CodeID, _ operands: [Operand]) throws(EvaluationError) -> Operand {
    let f = FunctionReference(module: module, code: c)
    return Operand(
      .object(.function(f, captures: operands.map(\.abstract))), operands.flatMap(\.leaves))
  }
}
