import Diagnostics
import Syntax
import Utilities

/// `try` statements.
///
/// The blocks of a body name the block that their exceptions go to. It asks the clauses one after
/// the other and raises again what none of them takes. The statements of a `finally` stand once
/// for each way out.
extension CodeBuilder {
  /// Translates `try: body` with its clauses; `span` is that of the statement.
  mutating func emitTry(
    _ body: StatementList, _ clauses: HandlerList, _ orelse: StatementList, _ final: StatementList,
    at span: SourceSpan
  ) {
    let keyword = SourceSpan(file: span.file, start: span.start, end: span.start + 3)
    guard !tree[final].isEmpty else { return emitClauses(body, clauses, orelse, at: keyword) }
    guards += 1
    emitCleanup(.body(final), at: keyword) { b in b.emitClauses(body, clauses, orelse, at: keyword)
    }
    guards -= 1
  }

  /// Translates what `statements` adds, and `work` for each way out of it.
  mutating func emitCleanup(
    _ work: Cleanup.Work, at span: SourceSpan, _ statements: (inout CodeBuilder) -> Void
  ) {
    let outer = (handler, handled)
    let (block, exception) = makeHandler(at: span)
    enclosing.append(.cleanup(Cleanup(work: work, handler: handler, handled: handled)))
    // That the name is unbound behind an exception shows only where it is caught.
    if case .unbind = work, handler == nil {} else { handler = block }
    startBlock()
    statements(&self)
    enclosing.removeLast()
    handler = outer.0
    startBlock()
    emitWork(work)
    let end = makeBlock()
    jump(to: end)
    handled = exception
    current = block
    emitWork(work)
    self.end(.raise(exception), at: span)
    handled = outer.1
    current = end
  }

  /// Translates `body` with the clauses that catch its exceptions, and `orelse` behind it.
  private mutating func emitClauses(
    _ body: StatementList, _ clauses: HandlerList, _ orelse: StatementList, at span: SourceSpan
  ) {
    guard !tree[clauses].isEmpty else { return emitBody(body) }
    let outer = handler
    let end = makeBlock()
    let (block, exception) = makeHandler(at: span)
    handler = block
    startBlock()
    let work = tree.catchesExit(clauses) ? 1 : 0
    guards += work
    emitBody(body)
    guards -= work
    handler = outer
    startBlock()
    emitBody(orelse)
    jump(to: end)
    current = block
    for c in tree[clauses] { emitClause(c, exception, end: end) }
    self.end(.raise(exception), at: span)
    current = end
  }

  /// Translates the clause `c`, which goes on with `end`; goes on behind if it does not match.
  private mutating func emitClause(_ c: HandlerID, _ exception: CodeValueID, end: Int) {
    let next = makeBlock()
    if let type = tree[c].type {
      let span = tree.span(of: type)
      let classes = value(of: type)
      let matches = emit(.matches(exception, classes), at: span)
      let inside = makeBlock()
      branch(matches, inside, next, at: span)
      current = inside
    }
    let outer = handled
    handled = exception
    emitClauseBody(c, exception)
    handled = outer
    jump(to: end)
    current = next
  }

  /// Translates the statements of the clause `c`, for which the exception has a name perhaps.
  private mutating func emitClauseBody(_ c: HandlerID, _ exception: CodeValueID) {
    guard let name = tree[c].name else { return emitBody(tree[c].body) }
    let span = tree.span(of: c)
    assign(exception, to: name, at: span)
    guard case .local(let v) = bindings[name] else { return emitBody(tree[c].body) }
    emitCleanup(.unbind(v), at: span) { b in b.emitBody(b.tree[c].body) }
  }

  /// Adds a block that exceptions go to, with the exception.
  mutating func makeHandler(at span: SourceSpan) -> (block: Int, exception: CodeValueID) {
    let block = makeBlock()
    return (block, addParameter(to: block, at: span))
  }

  /// Goes on with a new block, for which another handler is in force.
  mutating func startBlock() {
    let block = makeBlock()
    jump(to: block)
    current = block
  }
}
