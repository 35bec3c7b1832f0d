import IR
import PythonSSA
import Signatures
import Types
import Utilities

/// What callers are told of exceptions.
extension EntryAdapter {
  /// Writes that the text of an exception of `call` is kept for callers if it has values.
  func keepMessage(
    of call: ValueID, _ s: FunctionSpecialisation, _ evaluator: Evaluator
  ) {
    let status = evaluator.emitter.emit(.status(call), .scalar(.int32))
    let zero = evaluator.emitter.integer(0, .int32)
    let isFine = evaluator.emitter.emit(.compare(.equal, status, zero), .scalar(.bool))
    let (next, failed, kept, end) = (
      evaluator.emitter.makeBlock(), evaluator.emitter.makeBlock(),
      evaluator.emitter.makeBlock(), evaluator.emitter.makeBlock()
    )
    let none = evaluator.emitter.list([])
    evaluator.emitter.terminate(
      .branch(isFine, BlockTarget(next, none), BlockTarget(failed, none), .likely))
    evaluator.emitter.position(at: failed)
    let e = evaluator.takeException(status, s.raised)
    let none0 = evaluator.emitter.integer(0)
    let has = evaluator.emitter.emit(.compare(.notEqual, e.leaves[1], none0), .scalar(.bool))
    evaluator.emitter.terminate(
      .branch(has, BlockTarget(kept, none), BlockTarget(end, none), .none))
    evaluator.emitter.position(at: kept)
    let known = e.with(s.raised.filter { $0.fields != nil })
    // An object that serves a Python extension alone tells it of the arguments.
    let name =
      program.options.hasContainers && !request.traits.contains(.noexcept)
      ? "__keep_arguments__" : "__keep_message__"
    _ = try? evaluator.callLibrary("builtins", name, [e.status, known])
    evaluator.emitter.jump(to: end)
    evaluator.emitter.position(at: end)
    evaluator.emitter.terminate(.propagate(status))
    evaluator.emitter.position(at: next)
  }
}
