import Diagnostics
import Syntax
import Utilities

/// `yield` and `yield from`.
extension CodeBuilder {
  /// Translates `yield e`; its value, what a caller sends, is None.
  mutating func emitYield(_ e: ExpressionID?, at span: SourceSpan) -> CodeValueID {
    let v = if let e { value(of: e) } else { emit(PythonConstant.none, at: span) }
    return emitYield(v, at: span)
  }

  /// Hands `v` out of the generator; goes on where it is resumed.
  ///
  /// A generator that is not resumed any more would leave the work of a `finally` undone.
  mutating func emitYield(_ v: CodeValueID, at span: SourceSpan) -> CodeValueID {
    if let statement = enclosing.lazy.compactMap(\.holdsYields).last {
      return emit(.unsupported("'yield' inside \(statement)"), at: span)
    }
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
      _ = b.emitYield(element, at: span)
    }
    return sequence
  }
}
