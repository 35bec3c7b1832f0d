import Diagnostics
import Syntax
import Utilities

/// Statements.
extension CodeBuilder {
  /// Translates the statements of `body`.
  mutating func emitBody(_ body: StatementList) {
    for s in tree[body] { emitStatement(s) }
  }

  /// Translates `s`.
  mutating func emitStatement(_ s: StatementID) {
    switch tree[s] {
    case .expr(let e): emitExpressionStatement(e)
    case .assign(let targets, let value): emitAssignment(targets, value)
    case .augAssign(let target, let op, let value):
      emitAugmentedAssignment(target, PythonBinaryOperator(op), value, at: tree.span(of: s))
    case .annAssign(let target, _, let value, _): emitAnnotatedAssignment(target, value)
    case .if: emitIf(s)
    case .while(let test, let body, let orelse): emitWhile(test, body, orelse)
    case .for(let target, let iter, let body, let orelse): emitFor(target, iter, body, orelse)
    case .return(let e): emitReturn(e, at: tree.span(of: s))
    case .break: emitLoopJump(.break, at: tree.span(of: s))
    case .continue: emitLoopJump(.continue, at: tree.span(of: s))
    case .raise(let exc, let cause): emitRaise(exc, cause, at: tree.span(of: s))
    case .assert(let test, let msg): emitAssert(test, msg, at: tree.span(of: s))
    case .delete(let targets): for t in tree[targets] { emitDelete(t) }
    case .functionDef(let d), .asyncFunctionDef(let d): emitFunctionDefinition(s, d)
    case .match(let subject, let cases): emitMatch(subject, cases)
    case .try(let body, let handlers, let orelse, let final):
      emitTry(body, handlers, orelse, final, at: tree.span(of: s))
    case .with(let items, let body): emitWith(tree[items].map { tree[$0] }[...], body)
    case .import(let names): for a in tree[names] { emitImport(tree[a], at: tree.span(of: s)) }
    case .importFrom(let module, let names, let level):
      emitImports(names, from: module, level, at: tree.span(of: s))
    case .pass, .global, .nonlocal: break
    case .classDef where tree.hoisted[s] != nil: break
    case .classDef(let d): emitLocalClass(s, d)
    default: emitUnsupported(s)
    }
  }

  /// Refuses `s` where it is reached.
  private mutating func emitUnsupported(_ s: StatementID) {
    let span = tree.span(of: s)
    let (description, keyword): (String, UInt32) =
      switch tree[s] {
      case .tryStar: ("'try' statement with 'except*'", 3)
      case .asyncWith: ("'async with' statement", 10)
      case .asyncFor: ("'async for' loop", 9)
      case .typeAlias: ("'type' statement", 4)
      default: ("statement", span.end - span.start)
      }
    let place = SourceSpan(file: span.file, start: span.start, end: span.start + keyword)
    emitUnsupportedStatement(description, at: place)
  }

  /// Translates an expression for its effect; literals have none.
  private mutating func emitExpressionStatement(_ e: ExpressionID) {
    switch tree[e] {
    case .constant: break
    case .yieldFrom(let source): _ = emitYields(from: source, at: tree.span(of: e))
    default: _ = value(of: e)
    }
  }

  /// Translates a chain of `if` and `elif`, which may be long.
  private mutating func emitIf(_ s: StatementID) {
    let join = makeBlock()
    var s = s
    while case .if(let test, let body, let orelse) = tree[s] {
      let (yes, no) = (makeBlock(), makeBlock())
      emitCondition(test, yes, no)
      current = yes
      emitBody(body)
      jump(to: join)
      current = no
      let rest = tree[orelse]
      if rest.count == 1, case .if = tree[rest[0]] {
        s = rest[0]
        continue
      }
      emitBody(orelse)
      break
    }
    jump(to: join)
    current = join
  }

  /// Translates a `while` loop.
  private mutating func emitWhile(
    _ test: ExpressionID, _ body: StatementList, _ orelse: StatementList
  ) {
    let header = makeLoopHeader()
    jump(to: header)
    let (inside, done, exit, latch) = (makeBlock(), makeBlock(), makeBlock(), makeBlock())
    current = header
    emitCondition(test, inside, done)
    current = inside
    emitLoopBody(body, EnclosingLoop(continueBlock: latch, breakBlock: exit))
    jump(to: latch)
    current = latch
    jump(to: header)
    current = done
    emitBody(orelse)
    jump(to: exit)
    current = exit
  }

  /// Translates a `for` loop over the iterator protocol.
  private mutating func emitFor(
    _ target: ExpressionID, _ iter: ExpressionID, _ body: StatementList, _ orelse: StatementList
  ) {
    let exit = makeBlock()
    let span = tree.span(of: iter)
    let first = emit(.iterator(value(of: iter)), at: span)
    emitKeeping(first, exit: exit, at: span) { b, breakBlock in
      b.emitIteration(from: first, at: span) { b, element, latch in
        b.assign(element, to: target)
        b.emitLoopBody(body, EnclosingLoop(continueBlock: latch, breakBlock: breakBlock))
      }
    }
    emitBody(orelse)
    jump(to: exit)
    current = exit
  }

  /// Translates a loop over the elements of `sequence`: `body` translates what is done with one,
  /// given the block that goes on with the next. Goes on where there are no more.
  mutating func emitIteration(
    over sequence: CodeValueID, at span: SourceSpan,
    _ body: (inout CodeBuilder, _ element: CodeValueID, _ latch: Int) -> Void
  ) {
    emitIteration(from: emit(.iterator(sequence), at: span), at: span, body)
  }

  /// Translates a loop whose first state is `first`, as `emitIteration(over:at:)` does.
  private mutating func emitIteration(
    from first: CodeValueID, at span: SourceSpan,
    _ body: (inout CodeBuilder, _ element: CodeValueID, _ latch: Int) -> Void
  ) {
    let header = makeLoopHeader()
    let state = addParameter(to: header, at: span)
    jump(to: header, [first])
    let (inside, done, latch) = (makeBlock(), makeBlock(), makeBlock())
    current = header
    let more = emit(.hasNext(state), at: span)
    branch(more, inside, done, at: span)
    current = inside
    let element = emit(.next(state), at: span)
    body(&self, element, latch)
    jump(to: latch)
    current = latch
    let following = emit(.advance(state), at: span)
    jump(to: header, [following])
    current = done
  }

  /// Adds a block that a loop comes back to.
  private mutating func makeLoopHeader() -> Int {
    let b = makeBlock()
    draft.blocks[b].isLoopHeader = true
    return b
  }

  /// Translates the statements of a loop.
  private mutating func emitLoopBody(_ body: StatementList, _ loop: EnclosingLoop) {
    enclosing.append(.loop(loop))
    emitBody(body)
    enclosing.removeLast()
  }

  /// Translates `break` or `continue`; outside a loop the parser has reported it.
  private mutating func emitLoopJump(_ exit: Exit, at span: SourceSpan) {
    guard enclosing.contains(where: \.isLoop) else {
      return emitUnsupportedStatement("jump outside a loop", at: span)
    }
    emitExit(exit, at: span)
    startUnreachableBlock()
  }

  /// Translates `return`.
  private mutating func emitReturn(_ e: ExpressionID?, at span: SourceSpan) {
    let v = if let e { value(of: e) } else { emit(PythonConstant.none, at: span) }
    emitExit(.return, v, at: span)
    startUnreachableBlock()
  }

  /// Translates `raise`, which alone raises what is being handled here.
  private mutating func emitRaise(_ exc: ExpressionID?, _ cause: ExpressionID?, at span: SourceSpan)
  {
    var v = exc.map { value(of: $0) } ?? handled
    if let cause, tree.constant(of: cause) == nil, let made = v {
      v = callLibrary("__with_cause__", [made, value(of: cause)], at: span)
    }
    end(.raise(v), at: span)
    startUnreachableBlock()
  }

  /// Translates `assert`.
  private mutating func emitAssert(_ test: ExpressionID, _ msg: ExpressionID?, at span: SourceSpan)
  {
    let (holds, fails) = (makeBlock(), makeBlock())
    emitCondition(test, holds, fails)
    current = fails
    let v = msg.map { value(of: $0) }
    end(.fail(v), at: span)
    current = holds
  }
}
