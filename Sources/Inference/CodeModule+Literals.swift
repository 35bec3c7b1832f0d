import PythonSSA
import Syntax
import Types

extension CodeModule {
  /// Returns the literal that the expression `e` is, or a constant of the module that it names;
  /// `nil` if it is neither.
  func literal(_ e: ExpressionID) -> Literal? { literal(e, depth: 0) }

  /// Returns the literal that `e` is, at `depth` in tuples and names.
  private func literal(_ e: ExpressionID, depth: Int) -> Literal? {
    if depth > 8 { return nil }
    switch tree[e] {
    case .constant(let c, _): return literal(tree[c])
    case .tuple(let parts, _):
      let found = tree[parts].compactMap { literal($0, depth: depth + 1) }
      return found.count == tree[parts].count ? .tuple(found) : nil
    case .unaryOp(.uSub, let operand):
      switch literal(operand, depth: depth + 1) {
      case .int(let i) where i != .min: return .int(-i)
      case .float(let x): return .float(-x)
      default: return nil
      }
    case .name(let n, _):
      guard case .value(_, let value, let position)? = globals[tree.name(n)], position.isEmpty
      else { return nil }
      return literal(value, depth: depth + 1)
    default: return nil
    }
  }

  /// Returns the constant `c` as a literal; `nil` for those that signatures can't write.
  private func literal(_ c: Syntax.Constant) -> Literal? {
    switch c {
    case .none: return Literal.none
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .int(let i): return .int(i)
    case .float(let x): return x.isFinite ? .float(x) : nil
    case .string(let s): return .string(tree.string(s))
    case .ellipsis, .bigInt, .imaginary, .bytes: return nil
    }
  }
}
