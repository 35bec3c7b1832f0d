import IR
import Types
import Utilities

/// What is known of the size of floats, so that errors that never happen are not looked for:
/// `exp(-x * x)` does not overflow, and `x * x + 1` has a root.
extension Folder {
  /// The range of all numbers.
  private static let all = -Double.infinity...Double.infinity

  /// `true` iff the floats `a` and `b` never compare so, NaN or not; asked where one is a constant.
  func isNever(_ p: Predicate, _ a: ValueID, _ b: ValueID) -> Bool {
    guard type(a) == .scalar(.float64), isConstant(a) != isConstant(b) else { return false }
    let (x, y) = (range(a), range(b))
    return switch p {
    case .less: x.lowerBound >= y.upperBound
    case .lessOrEqual: x.lowerBound > y.upperBound
    case .greater: x.upperBound <= y.lowerBound
    case .greaterOrEqual: x.upperBound < y.lowerBound
    case .equal: !x.overlaps(y)
    case .notEqual: false
    }
  }

  /// `true` iff `v` is a constant.
  private func isConstant(_ v: ValueID) -> Bool {
    if case .float? = instruction(v) { true } else { false }
  }

  /// The numbers that the float64 `v` may be if it is not NaN.
  ///
  /// Sums are rounded as those that the program computes are, so that the bounds hold for these.
  private func range(_ v: ValueID, depth: Int = 6) -> ClosedRange<Double> {
    guard depth > 0, type(v) == .scalar(.float64) else { return Self.all }
    switch instruction(v) {
    case .float(let bits)?:
      let x = Double(bitPattern: bits)
      return x.isNaN ? Self.all : x...x
    case .unary(let o, let a)?: return range(o, range(a, depth: depth - 1))
    case .math(let function, let l)?:
      guard let a = function.arity == 1 ? self.function[l].first : nil else { return Self.all }
      return range(function, range(a, depth: depth - 1))
    case .binary(.multiply, let a, let b)?: return product(a, b, depth)
    case .binary(let o, let a, let b)?:
      return range(o, range(a, depth: depth - 1), range(b, depth: depth - 1))
    case .select(_, let a, let b)?:
      let (x, y) = (range(a, depth: depth - 1), range(b, depth: depth - 1))
      return min(x.lowerBound, y.lowerBound)...max(x.upperBound, y.upperBound)
    case .convert(let a)?:
      let d = type(a).dtype
      return d == .bool || d?.kind == .unsigned ? 0...Double.infinity : Self.all
    default: return Self.all
    }
  }

  /// The range of `o` of what is in `x`.
  private func range(_ o: UnaryOperator, _ x: ClosedRange<Double>) -> ClosedRange<Double> {
    switch o {
    case .absolute: 0...max(abs(x.lowerBound), abs(x.upperBound))
    case .negate: -x.upperBound...(-x.lowerBound)
    case .squareRoot: 0...Double.infinity
    default: Self.all
    }
  }

  /// The range of `function` of what is in `x`. Libraries may be wrong in the last place.
  private func range(
    _ function: MathFunction, _ x: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    switch function {
    case .exp, .exp2: 0...(x.upperBound <= 0 ? 2 : .infinity)
    case .cosh: 0...Double.infinity
    case .sin, .cos, .tanh, .erf: -2...2
    default: Self.all
    }
  }

  /// The range of `o` of what is in `x` and `y`.
  private func range(
    _ o: BinaryOperator, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let (low, high): (Double, Double)
    switch o {
    case .add: (low, high) = (x.lowerBound + y.lowerBound, x.upperBound + y.upperBound)
    case .subtract: (low, high) = (x.lowerBound - y.upperBound, x.upperBound - y.lowerBound)
    case .minimum:
      (low, high) = (min(x.lowerBound, y.lowerBound), min(x.upperBound, y.upperBound))
    case .maximum:
      (low, high) = (max(x.lowerBound, y.lowerBound), max(x.upperBound, y.upperBound))
    case .divide where x.lowerBound >= 0 && y.lowerBound > 0: (low, high) = (0, .infinity)
    default: return Self.all
    }
    return (low.isNaN ? -.infinity : low)...(high.isNaN ? .infinity : high)
  }

  /// The range of `a * b` by the signs of both, also of `k * x * x`.
  private func product(_ a: ValueID, _ b: ValueID, _ depth: Int) -> ClosedRange<Double> {
    if a == b { return 0...Double.infinity }
    var (x, y) = (range(a, depth: depth - 1), range(b, depth: depth - 1))
    for (p, q) in [(a, b), (b, a)] {
      guard case .binary(.multiply, let k, let l)? = instruction(p), k == q || l == q else {
        continue
      }
      (x, y) = (range(k == q ? l : k, depth: depth - 1), 0...Double.infinity)
    }
    let isPositive = (x.lowerBound >= 0, y.lowerBound >= 0)
    let isNegative = (x.upperBound <= 0, y.upperBound <= 0)
    if isPositive.0 && isPositive.1 || isNegative.0 && isNegative.1 { return 0...Double.infinity }
    if isPositive.0 && isNegative.1 || isNegative.0 && isPositive.1 { return -Double.infinity...0 }
    return Self.all
  }
}
