import Diagnostics
import Syntax
import Utilities

/// `with` statements, as PEP 343 says.
extension CodeBuilder {
  /// Translates `with items: body`; several items are statements in each other.
  mutating func emitWith(_ items: ArraySlice<WithItem>, _ body: StatementList) {
    guard let item = items.first else { return emitBody(body) }
    let span = tree.span(of: item.contextExpr)
    let manager = callLibrary("__manager__", [value(of: item.contextExpr)], at: span)
    let entered = callMethod("__enter__", of: manager, [], at: span)
    let outer = (handler, handled)
    let (block, exception) = makeHandler(at: span)
    enclosing.append(
      .cleanup(
        Cleanup(work: .leave(manager, at: span), handler: outer.0, handled: outer.1)))
    handler = block
    startBlock()
    if let target = item.optionalVars { assign(entered, to: target) }
    guards += 1
    emitWith(items.dropFirst(), body)
    guards -= 1
    enclosing.removeLast()
    handler = outer.0
    startBlock()
    emitLeave(manager, at: span)
    let end = makeBlock()
    jump(to: end)
    current = block
    emitLeave(manager, with: exception, end: end, at: span)
    current = end
  }

  /// Calls `__exit__` of `manager` where no exception leaves the statement.
  mutating func emitLeave(_ manager: CodeValueID, at span: SourceSpan) {
    let none = emit(PythonConstant.none, at: span)
    _ = callMethod("__exit__", of: manager, [none, none, none], at: span)
  }

  /// Calls `__exit__` of `manager` for `exception`, which is raised again unless the result is
  /// true; else goes on with `end`. There is no traceback.
  private mutating func emitLeave(
    _ manager: CodeValueID, with exception: CodeValueID, end: Int, at span: SourceSpan
  ) {
    let type = callLibrary("__exception_type__", [exception], at: span)
    let none = emit(PythonConstant.none, at: span)
    let result = callMethod("__exit__", of: manager, [type, exception, none], at: span)
    let isDone = emit(.truth(result), at: span)
    let again = makeBlock()
    branch(isDone, end, again, at: span)
    current = again
    self.end(.raise(exception), at: span)
  }

  /// Calls the method `name` of `v`.
  private mutating func callMethod(
    _ name: String, of v: CodeValueID, _ arguments: [CodeValueID], at span: SourceSpan
  ) -> CodeValueID {
    let f = emit(.attribute(v, name), at: span)
    return emit(.call(f, draft.makeList(arguments), kinds: []), at: span)
  }
}
