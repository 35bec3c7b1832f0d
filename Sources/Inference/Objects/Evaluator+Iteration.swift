import IR
import PythonSSA
import Types
import Utilities

/// Loops over objects of the program's classes.
extension Evaluator {
  /// Evaluates `__try_next__(o)`: what `o.__next__()` gives, unless it raises StopIteration.
  func tryNext(_ o: Operand) throws(EvaluationError) -> Operand {
    guard let m = method("__next__", of: o), case .object(.method(let own, _)) = m.abstract else {
      throw error(.badIntrinsic("__try_next__", at: span))
    }
    let made =
      try m.parts.first.flatMap { r throws(EvaluationError) in
        try replaced(own, r)?.function
      } ?? Operand(.object(.function(own, captures: [])))
    guard case .object(.function(let f, let captures)) = made.abstract else {
      throw error(.unsupported("such a decorator of '__next__'", at: span))
    }
    let defaults = made.parts.dropFirst(program.code(f).captures.count)
    let arguments = try bind(f, m.parts, [], defaults: Array(defaults))
    let s = program.demand(
      f, captures: captures, arguments.map(\.abstract), mode(of: f), at: requestPlace)
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    noteExceptions(of: s)
    let element = s.result == .never ? Abstract.none : s.result
    if emitter.isDry {
      exceptions.isUsed = true
      return outcome(Operand(.python(.bool), ValueID(0)), dummy(element))
    }
    let leaves = emitter.list(arguments.flatMap(\.leaves) + made.leaves)
    let call = emitter.emit(.call(program.request(s), leaves), s.result.resultType)
    let status = emitter.emit(.status(call), .scalar(.int32))
    let zero = emitter.integer(0, .int32)
    let hasElement = emitter.emit(.compare(.equal, status, zero), .scalar(.bool))
    propagate(status, unlessEnd: hasElement)
    return outcome(
      Operand(.python(.bool), hasElement),
      s.result == .never ? .none : unpackResult(call, s.result))
  }

  /// Returns whether there is an element, and it.
  private func outcome(_ hasElement: Operand, _ element: Operand) -> Operand {
    .structure("outcome", [("has_element", hasElement), ("element", element)])
  }

  /// Evaluates `__absent__(f, arguments...)`: a value like that which the function `f` would give,
  /// for what nothing reads.
  func absent(_ a: [Operand]) throws(EvaluationError) -> Operand {
    guard case .object(.function(let r, let captures)) = try argument(a, 0).abstract else {
      throw error(.badIntrinsic("__absent__", at: span))
    }
    let bound = try bind(r, Array(a.dropFirst()), [], defaults: [])
    let s = program.demand(
      r, captures: captures, bound.map(\.abstract), mode(of: r), at: requestPlace)
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    if s.result == .never {
      // What never gives a value may still be unknown, in a recursion.
      if s.state == .done { return .none }
      isStopped = true
      throw .consequence
    }
    return Operand(s.result, s.result.leafTypes.map { emitter.emit(.undefined, $0) })
  }

  /// Raises the exception of `status` unless there is none, which `isSuccess` says, or it is
  /// StopIteration.
  private func propagate(_ status: ValueID, unlessEnd isSuccess: ValueID) {
    let kind = emitter.emit(
      .binary(.and, status, emitter.integer(0xFF, .int32)), .scalar(.int32))
    var goesOn = isSuccess
    for k in program.exceptions.caught(by: .stopIteration) {
      let number = emitter.integer(Int64(k.rawValue), .int32)
      let same = emitter.emit(.compare(.equal, kind, number), .scalar(.bool))
      goesOn = emitter.emit(.binary(.or, goesOn, same), .scalar(.bool))
    }
    let (fails, next) = (emitter.makeBlock(), emitter.makeBlock())
    let none = emitter.list([])
    emitter.terminate(
      .branch(goesOn, BlockTarget(next, none), BlockTarget(fails, none), .likely))
    emitter.position(at: fails)
    propagate(status)
    emitter.position(at: next)
  }
}
