import Diagnostics
import Utilities

extension Tree {
  /// `true` iff a `yield` stands inside a statement with work for when a generator is closed.
  var findsGuardedYields: Bool {
    let yields = zip(expressions.nodes, expressions.spans).filter { e, _ in
      switch e {
      case .yield, .yieldFrom: true
      default: false
      }
    }.map(\.1)
    if yields.isEmpty { return false }
    return zip(statements.nodes, statements.spans).contains { s, span in
      guards(s) && yields.contains { span.start <= $0.start && $0.end <= span.end }
    }
  }

  /// `true` iff `s` has work for when a generator that waits inside is closed.
  private func guards(_ s: Statement) -> Bool {
    switch s {
    case .with: true
    case .try(_, let handlers, _, let final): !self[final].isEmpty || catchesExit(handlers)
    default: false
    }
  }

  /// `true` iff one of `handlers` may catch GeneratorExit.
  public func catchesExit(_ handlers: HandlerList) -> Bool {
    self[handlers].contains { h in self[h].type.map(namesExit) ?? true }
  }

  /// `true` iff `except e` may catch GeneratorExit.
  private func namesExit(_ e: ExpressionID) -> Bool {
    switch self[e] {
    case .name(let n, _): ["BaseException", "GeneratorExit"].contains(name(n))
    case .tuple(let elts, _): self[elts].contains(where: namesExit)
    case .attribute: false
    default: true
    }
  }
}
