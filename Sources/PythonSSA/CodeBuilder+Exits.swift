import Diagnostics
import Syntax
import Utilities

/// The blocks to which `continue` and `break` go.
struct EnclosingLoop {
  var continueBlock: Int
  var breakBlock: Int
}

/// A way out of a statement that is not its end; exceptions apart.
enum Exit: Hashable {
  case `break`, `continue`, `return`
}

/// What is to be done on the way out of a statement.
struct Cleanup {
  /// What is to be done.
  enum Work {
    /// The statements of a `finally`.
    case body(StatementList)

    /// The end of the name behind `except ... as`.
    case unbind(VariableID)

    /// The end of a value that a statement holds.
    case keep(CodeValueID)

    /// The end of what the function's variables hold.
    case keepVariables

    /// The call of `__exit__` of a context manager, at the place of its expression.
    case leave(CodeValueID, at: SourceSpan)
  }

  /// What is to be done.
  var work: Work

  /// `CodeBuilder.handler` around the statement.
  var handler: Int?

  /// `CodeBuilder.handled` around the statement.
  var handled: CodeValueID?

  /// The block in which each exit does the work and goes on; that of `return` has a parameter.
  var exits: [Exit: Int] = [:]
}

/// What a jump out of the statements around meets.
enum Enclosing {
  case loop(EnclosingLoop)
  case cleanup(Cleanup)

  /// `true` iff this is a loop.
  var isLoop: Bool { if case .loop = self { true } else { false } }
}

/// Jumps out of statements.
extension CodeBuilder {
  /// Ends the current block with `exit`; `result` is the value of a `return`.
  ///
  /// The work on the way stands once for each kind of exit, whatever the number of jumps.
  mutating func emitExit(_ exit: Exit, _ result: CodeValueID? = nil, at span: SourceSpan) {
    for (i, e) in enclosing.enumerated().reversed() {
      switch (e, exit) {
      case (.loop(let loop), .break): return jump(to: loop.breakBlock, at: span)
      case (.loop(let loop), .continue): return jump(to: loop.continueBlock, at: span)
      case (.loop, .return): break
      case (.cleanup(let c), _):
        let block = c.exits[exit] ?? makeExit(exit, through: i, at: span)
        return jump(to: block, result.map { [$0] } ?? [], at: span)
      }
    }
    if let result { end(.return(result), at: span) }
  }

  /// Adds the block that does the work of the cleanup at `position` of `enclosing`, then goes on
  /// with `exit`.
  private mutating func makeExit(
    _ exit: Exit, through position: Int, at span: SourceSpan
  ) -> Int {
    guard case .cleanup(var cleanup) = enclosing[position] else { return current }
    let block = makeBlock()
    let result = exit == .return ? addParameter(to: block, at: span) : nil
    cleanup.exits[exit] = block
    enclosing[position] = .cleanup(cleanup)
    let inside = (current, handler, handled, enclosing[position...])
    enclosing.removeSubrange(position...)
    (handler, handled) = (cleanup.handler, cleanup.handled)
    current = block
    emitWork(cleanup.work)
    emitExit(exit, result, at: span)
    enclosing += inside.3
    (handler, handled) = (inside.1, inside.2)
    current = inside.0
    return block
  }

  /// Translates `work` where its statement has been left.
  mutating func emitWork(_ work: Cleanup.Work) {
    switch work {
    case .body(let body): emitBody(body)
    case .unbind(let v): draft.blocks[current].items.append(.unbind(v))
    case .keep(let v): emit(.keep(v), at: draft.values[v].span)
    case .keepVariables: markEndOfVariables()
    case .leave(let manager, let span): emitLeave(manager, at: span)
    }
  }
}
