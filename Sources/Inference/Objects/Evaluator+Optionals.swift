import IR
import PythonSSA
import Types
import Utilities

/// Values that may be None, where something else is needed: they raise what None raises.
extension Evaluator {
  /// Returns what the optional `o` holds, raising an exception if that is None; `o` itself if it is
  /// no optional.
  func present(_ o: Operand, _ kind: ExceptionKind, _ message: String) -> Operand {
    guard case .value(.optional(let t)) = o.abstract, t != .none else { return o }
    check(emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool)), kind, message)
    return payload(of: o, t)
  }

  /// Returns what the optional `o` of type `t` holds, which means nothing if it is None.
  func payload(of o: Operand, _ t: Type) -> Operand {
    unpack(emitter.emit(.payload(o.leaves[0]), t), t)
  }

  /// Returns the operands of the operator `symbol`, of which none may be None.
  func presentOperands(
    _ symbol: String, _ a: Operand, _ b: Operand
  ) -> (Operand, Operand) {
    let message = "unsupported operand type(s) for \(symbol): NoneType"
    return (present(a, .typeError, message), present(b, .typeError, message))
  }

  /// Evaluates a comparison of which an operand may be None; `nil` if that can't be.
  func compareOptionals(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard a.abstract.isOptional || b.abstract.isOptional else { return nil }
    guard p == .equal || p == .notEqual else {
      let message = "'\(p.symbol)' not supported with NoneType"
      return try compare(
        p.comparison, present(a, .typeError, message), present(b, .typeError, message))
    }
    if a.abstract == .none || b.abstract == .none {
      let isNone = try compare(.is, a, b)
      return p == .equal ? isNone : try unary(.not, isNone)
    }
    let (x, y) = (presence(of: a), presence(of: b))
    let (u, v) = (content(of: a), content(of: b))
    guard u.abstract.scalar != nil, v.abstract.scalar != nil else {
      return try compareContents(p, (u, x), (v, y))
    }
    let inner = try convert(try compare(.equal, u, v), to: .scalar(.bool)).leaves[0]
    let both = emitter.emit(.binary(.and, x, y), .scalar(.bool))
    let equal = emitter.emit(.binary(.and, both, inner), .scalar(.bool))
    let either = emitter.emit(.binary(.or, x, y), .scalar(.bool))
    let none = emitter.emit(.unary(.not, either), .scalar(.bool))
    let same = Operand(
      .python(.bool), emitter.emit(.binary(.or, equal, none), .scalar(.bool)))
    return p == .equal ? same : try unary(.not, same)
  }

  /// Compares values that mean something only where their bools of the IR hold, and are None
  /// elsewhere.
  private func compareContents(
    _ p: Predicate, _ a: (value: Operand, isPresent: ValueID),
    _ b: (value: Operand, isPresent: ValueID)
  ) throws(EvaluationError) -> Operand {
    let both = emitter.emit(.binary(.and, a.isPresent, b.isPresent), .scalar(.bool))
    return try either(
      both,
      { () throws(EvaluationError) in
        try truth(try compare(p.comparison, a.value, b.value))
      },
      { () throws(EvaluationError) in
        let one = emitter.emit(.binary(.or, a.isPresent, b.isPresent), .scalar(.bool))
        let isUnequal = Operand(.python(.bool), one)
        return p == .notEqual ? isUnequal : try unary(.not, isUnequal)
      })
  }

  /// Returns whether `o` is not None, a bool of the IR.
  private func presence(of o: Operand) -> ValueID {
    o.abstract.isOptional
      ? emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool)) : emitter.integer(1, .bool)
  }

  /// Returns what `o` holds if it is an optional, else itself.
  private func content(of o: Operand) -> Operand {
    guard case .value(.optional(let t)) = o.abstract else { return o }
    return payload(of: o, t)
  }
}

extension Abstract {
  /// `true` iff the value may be None, or something else.
  var isOptional: Bool { if case .value(.optional(let t)) = self { t != .none } else { false } }
}
