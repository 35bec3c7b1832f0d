import Diagnostics
import Syntax
import Utilities

/// `yield` and `yield from`.
extension CodeBuilder {
  /// Translates `yield e`; its value is what a caller sends.
  mutating func emitYield(_ e: ExpressionID?, at span: SourceSpan) -> CodeValueID {
    let v = if let e { value(of: e) } else { emit(PythonConstant.none, at: span) }
    let sent = emitYield(v, at: span)
    emit(.resumed, at: span)
    return sent
  }

  /// Hands `v` out of the generator; goes on where it is resumed, with what was sent.
  private mutating func emitYield(_ v: CodeValueID, at span: SourceSpan) -> CodeValueID {
    if guards > 0 { isGuarded = true }
    let none = emit(PythonConstant.none, at: span)
    let next = makeBlock()
    let sent = addParameter(to: next, at: span)
    end(.yield(v, DraftTarget(block: next, arguments: [none])), at: span)
    current = next
    return sent
  }

  /// Translates `yield from e` but for its value; returns the value of `e`.
  mutating func emitYields(from e: ExpressionID, at span: SourceSpan) -> CodeValueID {
    let sequence = value(of: e)
    emitIteration(over: sequence, at: span) { b, element, _ in
      let sent = b.emitYield(element, at: span)
      b.emit(.delegated(sequence, sent), at: span)
    }
    return sequence
  }
}
