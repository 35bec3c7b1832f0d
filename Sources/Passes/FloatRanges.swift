import IR
import Types
import Utilities

/// What is known of the size of floats, so that errors that never happen are not looked for:
/// `exp(-x * x)` does not overflow, and `x * x + 1` has a root.
struct FloatRanges {
  /// The function.
  let function: Function

  /// The types.
  let types: TypeTable

  /// The range of all numbers.
  private static let all = -Double.infinity...Double.infinity

  /// `true` iff the floats `a` and `b` never compare so, NaN or not; asked where one is a constant.
  func isNever(_ p: Predicate, _ a: ValueID, _ b: ValueID) -> Bool {
    guard isDouble(a), isConstant(a) != isConstant(b) else { return false }
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

  /// `true` iff `v` is a float64.
  private func isDouble(_ v: ValueID) -> Bool { types[function[v].type] == .scalar(.float64) }

  /// `true` iff `v` is a constant.
  private func isConstant(_ v: ValueID) -> Bool {
    if case .float? = function.instruction(v) { true } else { false }
  }

  /// A test that is easier to make than one for an infinite result.
  struct Overflow {
    /// What is larger than `limit` wherever there is an error.
    let value: ValueID
    let limit: Double

    /// `true` iff there is an error for all numbers larger than `limit`, the infinite one apart.
    let isArgument: Bool
  }

  /// Returns the test for the error of the comparison `v`, if it asks whether a result is infinite
  /// though the argument is not: `abs(exp(x)) - abs(x)` is larger than all numbers only if `exp(x)`
  /// is, and that for finite `x` from 709.78 on.
  func overflow(_ v: ValueID) -> Overflow? {
    guard case .compare(.greater, let a, let b)? = function.instruction(v), isDouble(a),
      case .float(let bits)? = function.instruction(b),
      Double(bitPattern: bits) == .greatestFiniteMagnitude,
      case .binary(.subtract, let x, let y)? = function.instruction(a),
      case .unary(.absolute, let result)? = function.instruction(x),
      case .unary(.absolute, let argument)? = function.instruction(y),
      case .math(let o, let l)? = function.instruction(result), function[l].first == argument
    else { return nil }
    // The neighbours of these numbers give results hundreds of places away from the largest number,
    // which no library is wrong by.
    return switch o {
    case .exp: Overflow(value: argument, limit: 0x1.62e42fefa39efp9, isArgument: true)
    case .exp2: Overflow(value: argument, limit: (1024.0).nextDown, isArgument: true)
    case .cosh:
      Overflow(value: result, limit: .greatestFiniteMagnitude, isArgument: false)
    default: nil
    }
  }

  /// The numbers that the float64 `v` may be if it is not NaN.
  ///
  /// Sums are rounded as those that the program computes are, so that the bounds hold for these.
  func range(_ v: ValueID, depth: Int = 6) -> ClosedRange<Double> {
    guard depth > 0, isDouble(v) else { return Self.all }
    switch function.instruction(v) {
    case .float(let bits)?:
      let x = Double(bitPattern: bits)
      return x.isNaN ? Self.all : x...x
    case .unary(let o, let a)?: return range(o, range(a, depth: depth - 1))
    case .math(let o, let l)?:
      guard let a = o.arity == 1 ? function[l].first : nil else { return Self.all }
      return range(o, range(a, depth: depth - 1))
    case .binary(.multiply, let a, let b)?: return product(a, b, depth)
    case .binary(let o, let a, let b)?:
      return range(o, range(a, depth: depth - 1), range(b, depth: depth - 1))
    case .select(_, let a, let b)?:
      let (x, y) = (range(a, depth: depth - 1), range(b, depth: depth - 1))
      return min(x.lowerBound, y.lowerBound)...max(x.upperBound, y.upperBound)
    case .convert(let a)?:
      let d = types[function[a].type].dtype
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

  /// The range of `o` of what is in `x`. Libraries may be wrong in the last place.
  private func range(_ o: MathFunction, _ x: ClosedRange<Double>) -> ClosedRange<Double> {
    switch o {
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
      guard case .binary(.multiply, let k, let l)? = function.instruction(p),
        k == q || l == q
      else {
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
