import Syntax

/// Integers that a source writes as arithmetic of literals: `2**63`, `(1 << 64) - 1`.
///
/// Python computes them without a limit before it runs anything: the intermediate results do not
/// wrap, and what lies beyond int64 is what a literal of that many digits would be.
extension CodeBuilder {
  /// Returns the constant that arithmetic of integer literals gives; `nil` for other expressions.
  func literalInteger(_ e: ExpressionID) -> PythonConstant? {
    guard let i = exactInteger(e, depth: 0) else { return nil }
    return Int64(exactly: i).map { .int($0) } ?? .bigInt(String(i))
  }

  /// Returns the value of arithmetic of integer literals, as far as 128 bits hold it.
  private func exactInteger(_ e: ExpressionID, depth: Int) -> Int128? {
    if depth > Self.greatestDepth { return nil }
    switch tree[e] {
    case .constant(let c, _):
      switch tree[c] {
      case .int(let i): return Int128(i)
      case .bigInt(let digits): return Int128(tree.decimal(ofBigInt: digits))
      default: return nil
      }
    case .unaryOp(let op, let operand):
      guard let i = exactInteger(operand, depth: depth + 1) else { return nil }
      switch op {
      case .uSub: return i == .min ? nil : -i
      case .uAdd: return i
      case .invert: return ~i
      case .not: return nil
      }
    case .binOp(let left, let op, let right):
      guard let a = exactInteger(left, depth: depth + 1),
        let b = exactInteger(right, depth: depth + 1)
      else { return nil }
      return result(of: op, a, b)
    default: return nil
    }
  }

  /// The depth of the arithmetic that is looked at.
  private static var greatestDepth: Int { 6 }

  /// Returns `a op b`; `nil` if 128 bits can't hold it, it is no integer, or raises.
  private func result(of op: BinaryOperator, _ a: Int128, _ b: Int128) -> Int128? {
    func exact(_ r: (partialValue: Int128, overflow: Bool)) -> Int128? {
      r.overflow ? nil : r.partialValue
    }
    switch op {
    case .add: return exact(a.addingReportingOverflow(b))
    case .sub: return exact(a.subtractingReportingOverflow(b))
    case .mult: return exact(a.multipliedReportingOverflow(by: b))
    case .lShift:
      guard b >= 0, b < 127 else { return nil }
      return exact(a.multipliedReportingOverflow(by: 1 << b))
    case .rShift: return b >= 0 ? a >> min(b, 127) : nil
    case .bitOr: return a | b
    case .bitXor: return a ^ b
    case .bitAnd: return a & b
    case .pow:
      guard b >= 0, b < 128 else { return nil }
      var power: Int128 = 1
      for _ in 0..<b {
        guard let next = exact(power.multipliedReportingOverflow(by: a)) else { return nil }
        power = next
      }
      return power
    case .matMult, .div, .mod, .floorDiv: return nil
    }
  }
}
