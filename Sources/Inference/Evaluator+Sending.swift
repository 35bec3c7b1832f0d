import IR
import PythonSSA
import Types
import Utilities

/// What callers send to generators, and throw into them.
///
/// Both lie in fields of the generator while it is resumed: it takes what was sent as the value of
/// `yield`, and raises what was thrown there.
extension Evaluator {
  /// Returns the state of the generator `g`: 0 before the first step, positive while it waits.
  func generatorState(_ g: Operand) -> Operand {
    let v = emitter.emit(.field(g.leaves[0], UInt32(GeneratorLayout.state)), .scalar(.int64))
    return Operand(.python(.int), v)
  }

  /// Lets `yield` give `value` when the generator `g` is resumed next.
  func send(_ value: Operand, to g: Operand) throws(EvaluationError) -> Operand {
    guard let s = program.generator(g.abstract) else { throw .consequence }
    guard let all = program.join(s.sent, program.returned(value.abstract)) else {
      throw error(.unsupported("'send' of \(value.abstract) to this generator", at: span))
    }
    if all != s.sent {
      s.sent = all
      program.sites.restart(s)
      throw .consequence
    }
    let sent = try coerce(value, to: s.sent)
    if emitter.isDry { return .none }
    let first = program.layout(of: s).sent
    for (i, v) in sent.leaves.enumerated() {
      _ = emitter.emit(.setField(g.leaves[0], UInt32(first + i), v), .none)
    }
    return .none
  }

  /// Lets the generator `g` raise the exception or class `e` when it is resumed next.
  func throwException(_ e: Operand, into g: Operand) throws(EvaluationError) -> Operand {
    guard let s = program.generator(g.abstract) else { throw .consequence }
    var o = e
    if case .object(.exceptionClass(let c)) = o.abstract { o = try makeException(c, [], []) }
    if case .object(.exception(let c, _)) = o.abstract { o = try exceptionValue(o, c) }
    guard case .structure(ExceptionPayloads.structure, _) = o.abstract else {
      throw error(.notAnException(o.abstract, at: span))
    }
    let present = try presentException(
      o, .typeError, "exceptions must derive from BaseException")
    let thrown = present.exceptionCases.map { c in
      var raised = c
      raised.isFresh = false
      return raised
    }
    try noteThrown(thrown, into: s)
    keep(present)
    setThrown(present.leaves[0], of: g.leaves[0])
    return .none
  }

  /// Notes that `cases` are thrown into the generators of `s`.
  private func noteThrown(
    _ cases: [ExceptionCase], into s: FunctionSpecialisation
  ) throws(EvaluationError) {
    let all = [ExceptionCase].join(s.thrown, cases)
    if s.isThrownInto && all == s.thrown { return }
    s.thrown = all
    s.isThrownInto = true
    program.sites.restart(s)
    throw .consequence
  }

  /// Writes the status of what is thrown into the generator `g`.
  private func setThrown(_ status: ValueID, of g: ValueID) {
    _ = emitter.emit(.setField(g, UInt32(GeneratorLayout.thrown), status), .none)
  }

  /// Raises what was thrown into the generator under evaluation, if anything was.
  func resumed() throws(EvaluationError) -> Operand {
    try takeThrown { (status) throws(EvaluationError) in propagate(status) }
    return .none
  }

  /// Goes on with `inner`, which `yield from` steps through, where `value` was sent.
  func delegated(_ inner: Operand, _ value: Operand) throws(EvaluationError) -> Operand {
    if inner.abstract.isUnionOfGenerators, specialisation.isThrownInto || value.abstract != .none {
      let what = "'yield from' of one of several generators, to which something is sent or thrown,"
      throw error(.unsupported(what, at: span))
    }
    guard let s = program.generator(inner.abstract) else {
      if value.abstract != .none {
        let isNone = try compare(.is, value, .none)
        let holds = try convert(try truth(isNone), to: .scalar(.bool)).leaves[0]
        check(holds, .attributeError, "the iterator has no attribute 'send'")
      }
      return try resumed()
    }
    try takeThrown { (status) throws(EvaluationError) in
      let exit = Operand(
        .structure(
          ExceptionPayloads.structure,
          [Field(name: "status", value: .value(.scalar(.int32)))]), [status])
      let closes = try matches(exit, Operand(.object(.exceptionClass(Self.generatorExit))))
      let (close, pass, next) = (emitter.makeBlock(), emitter.makeBlock(), emitter.makeBlock())
      let none = emitter.list([])
      if !emitter.isDry {
        emitter.terminate(
          .branch(closes.leaves[0], BlockTarget(close, none), BlockTarget(pass, none), .none))
        emitter.position(at: close)
      }
      _ = try callLibrary("generator", "close", [inner])
      propagate(status)
      if !emitter.isDry { emitter.position(at: pass) }
      try noteThrown(specialisation.thrown, into: s)
      setThrown(status, of: inner.leaves[0])
      if !emitter.isDry {
        emitter.jump(to: next, [])
        emitter.position(at: next)
      }
    }
    if value.abstract == .none { return .none }
    return try send(value, to: inner)
  }

  /// The class of the exception that closes a generator.
  private static let generatorExit = ExceptionClass(
    ExceptionKind(name: "GeneratorExit") ?? .baseException)

  /// Does `work` with the status of what was thrown into the generator under evaluation, if
  /// anything was.
  private func takeThrown(
    _ work: (ValueID) throws(EvaluationError) -> Void
  ) throws(EvaluationError) {
    guard specialisation.isThrownInto else { return }
    for c in specialisation.thrown { exceptions.note(c) }
    guard !emitter.isDry, let d = dispatch else {
      exceptions.isUsed = true
      try work(ValueID(0))
      return
    }
    let field = UInt32(GeneratorLayout.thrown)
    let status = emitter.emit(.field(d.object, field), .scalar(.int32))
    let zero = emitter.integer(0, .int32)
    let isQuiet = emitter.emit(.compare(.equal, status, zero), .scalar(.bool))
    let (thrown, next) = (emitter.makeBlock(), emitter.makeBlock())
    let none = emitter.list([])
    emitter.terminate(
      .branch(isQuiet, BlockTarget(next, none), BlockTarget(thrown, none), .likely))
    emitter.position(at: thrown)
    setThrown(zero, of: d.object)
    try work(status)
    if !emitter.isClosed { emitter.jump(to: next, []) }
    emitter.position(at: next)
  }
}
