import IR
import Types
import Utilities

extension DType {
  /// Returns `n` as an integer of the type: wrapped, with the sign or zeros on top (a uint64 by its
  /// bits); 0 or 1 for bool.
  func wrapped(_ n: Int64) -> Int64 {
    switch self {
    case .bool: n & 1
    case .int8: Int64(Int8(truncatingIfNeeded: n))
    case .int16: Int64(Int16(truncatingIfNeeded: n))
    case .int32: Int64(Int32(truncatingIfNeeded: n))
    case .uint8: Int64(UInt8(truncatingIfNeeded: n))
    case .uint16: Int64(UInt16(truncatingIfNeeded: n))
    case .uint32: Int64(UInt32(truncatingIfNeeded: n))
    case .int64, .uint64, .float16, .float32, .float64, .complex64, .complex128: n
    }
  }

  /// `true` iff the type's constants are integers.
  fileprivate var isIntegral: Bool { isInteger || self == .bool }

  /// `true` iff every value of the integer type `other` is one of this integer type.
  fileprivate func holds(_ other: DType) -> Bool {
    if other == .bool || other == self { return isIntegral }
    guard isInteger, other.isInteger else { return false }
    if kind == other.kind { return bits >= other.bits }
    return kind == .signed && bits > other.bits
  }

  /// Returns whether `x < y`, as numbers of this integer type.
  fileprivate func isLess(_ x: Int64, _ y: Int64) -> Bool {
    self == .uint64 ? UInt64(bitPattern: x) < UInt64(bitPattern: y) : x < y
  }
}

extension Folder {
  /// The integer or bool constant that `v` is.
  private func integer(of v: ValueID) -> Int64? {
    if case .integer(let n)? = instruction(v), let d = type(v).dtype { d.wrapped(n) } else { nil }
  }

  /// The float32 or float64 constant that `v` is, rounded to its type.
  private func float(of v: ValueID) -> Double? {
    guard case .float(let bits)? = instruction(v) else { return nil }
    return rounded(Double(bitPattern: bits), type(v).dtype)
  }

  /// Returns `x` rounded to `d`, or `nil` if that is neither float32 nor float64.
  private func rounded(_ x: Double, _ d: DType?) -> Double? {
    d == .float64 ? x : d == .float32 ? Double(Float(x)) : nil
  }

  /// Returns the constant `x` of type `d`; a NaN is left to the machine, which gives it its bits.
  private func result(_ x: Double?, _ d: DType) -> Folded {
    guard let x, !x.isNaN, let y = rounded(x, d) else { return .same }
    return .instruction(.float(y.bitPattern))
  }

  // MARK: Unary

  /// Folds `o a`.
  func foldUnary(_ o: UnaryOperator, _ a: ValueID) -> Folded {
    guard let d = type(a).dtype else { return .same }
    if let n = integer(of: a) { return foldUnary(o, integer: n, d) }
    if let x = float(of: a) { return foldUnary(o, float: x, d) }
    switch (o, instruction(a)) {
    case (.negate, .unary(.negate, let x)?), (.not, .unary(.not, let x)?): return .value(x)
    case (.not, .compare(let p, let x, let y)?):
      // The negation of an order does not hold for NaN operands; that of equality does.
      guard p == .equal || p == .notEqual || type(x).dtype?.isIntegral == true else { return .same }
      return .instruction(.compare(p.negated, x, y))
    default: return .same
    }
  }

  /// Folds `o n` for an integer or bool of type `d`.
  private func foldUnary(_ o: UnaryOperator, integer n: Int64, _ d: DType) -> Folded {
    func give(_ n: Int64) -> Folded { .instruction(.integer(d.wrapped(n))) }
    // The bits of the width, without the sign's copies above.
    let bits = d.bits == 64 ? UInt64(bitPattern: n) : UInt64(bitPattern: n) & (1 << d.bits - 1)
    switch o {
    case .negate: return give(0 &- n)
    case .not: return give(~n)
    case .absolute: return give(d.kind == .signed && n < 0 ? 0 &- n : n)
    case .countOnes: return give(Int64(bits.nonzeroBitCount))
    case .countLeadingZeros: return give(Int64(bits.leadingZeroBitCount - (64 - d.bits)))
    case .countTrailingZeros: return give(Int64(bits == 0 ? d.bits : bits.trailingZeroBitCount))
    case .floor, .ceil, .trunc, .roundEven, .squareRoot: return .same
    }
  }

  /// Folds `o x` for a float of type `d`. The root of a float32 taken as a double and rounded is
  /// the float32 root, as a double has more than twice its digits.
  private func foldUnary(_ o: UnaryOperator, float x: Double, _ d: DType) -> Folded {
    switch o {
    case .negate: return result(-x, d)
    case .absolute: return result(x.magnitude, d)
    case .floor: return result(x.rounded(.down), d)
    case .ceil: return result(x.rounded(.up), d)
    case .trunc: return result(x.rounded(.towardZero), d)
    case .roundEven: return result(x.rounded(.toNearestOrEven), d)
    case .squareRoot: return result(x.squareRoot(), d)
    case .not, .countOnes, .countLeadingZeros, .countTrailingZeros: return .same
    }
  }

  // MARK: Binary

  /// Folds `a o b`, which defines `v`.
  mutating func foldBinary(
    _ o: BinaryOperator, _ a: ValueID, _ b: ValueID, _ v: ValueID
  ) -> Folded {
    guard let d = type(a).dtype else { return .same }
    if d.isIntegral {
      let (x, y) = (integer(of: a), integer(of: b))
      if let x, let y { return foldIntegers(o, x, y, d) }
      // A constant on the left of a commutative operation goes to the right.
      if x != nil && o.isCommutative { return .instruction(.binary(o, b, a)) }
      if a == b, let f = foldSameIntegers(o, a) { return f }
      return y.map { foldInteger(o, a, $0, d) } ?? .same
    }
    if let x = float(of: a), let y = float(of: b) { return foldFloats(o, x, y, d) }
    return foldFloat(o, a, b)
  }

  /// Folds `x o y` for integers or bools of type `d`.
  private func foldIntegers(_ o: BinaryOperator, _ x: Int64, _ y: Int64, _ d: DType) -> Folded {
    func give(_ n: Int64) -> Folded { .instruction(.integer(d.wrapped(n))) }
    switch o {
    case .add, .addExact, .addAnyOrder: return give(x &+ y)
    case .subtract, .subtractExact: return give(x &- y)
    case .multiply, .multiplyAnyOrder: return give(x &* y)
    case .divide: return .same
    case .divideTruncating, .remainderTruncating: return foldDivision(o, x, y, d)
    case .and: return give(x & y)
    case .or: return give(x | y)
    case .xor: return give(x ^ y)
    case .shiftLeft: return y >= 0 && y < d.bits ? give(x << y) : .same
    case .shiftRight:
      guard y >= 0 && y < d.bits else { return .same }
      return give(d == .uint64 ? Int64(bitPattern: UInt64(bitPattern: x) >> UInt64(y)) : x >> y)
    case .minimum, .minimumNumber: return give(d.isLess(y, x) ? y : x)
    case .maximum, .maximumNumber: return give(d.isLess(x, y) ? y : x)
    case .addOverflows, .subtractOverflows, .multiplyOverflows:
      return .instruction(.integer(overflows(o, x, y, d) ? 1 : 0))
    }
  }

  /// Folds a division that does not trap: by 0 it stays, and `INT_MIN / -1` wraps.
  private func foldDivision(_ o: BinaryOperator, _ x: Int64, _ y: Int64, _ d: DType) -> Folded {
    if y == 0 { return .same }
    let isQuotient = o == .divideTruncating
    if d == .uint64 {
      let (a, b) = (UInt64(bitPattern: x), UInt64(bitPattern: y))
      return .instruction(.integer(Int64(bitPattern: isQuotient ? a / b : a % b)))
    }
    if y == -1 { return .instruction(.integer(isQuotient ? d.wrapped(0 &- x) : 0)) }
    return .instruction(.integer(isQuotient ? x / y : x % y))
  }

  /// `true` iff the exact result of `o` does not fit `d`.
  private func overflows(_ o: BinaryOperator, _ x: Int64, _ y: Int64, _ d: DType) -> Bool {
    func exact<T: FixedWidthInteger>(_ a: T, _ b: T) -> (partialValue: T, overflow: Bool) {
      switch o {
      case .addOverflows: a.addingReportingOverflow(b)
      case .subtractOverflows: a.subtractingReportingOverflow(b)
      default: a.multipliedReportingOverflow(by: b)
      }
    }
    if d == .uint64 { return exact(UInt64(bitPattern: x), UInt64(bitPattern: y)).overflow }
    let r = exact(x, y)
    return r.overflow || d.wrapped(r.partialValue) != r.partialValue
  }

  /// Folds `a o a` for integers.
  private func foldSameIntegers(_ o: BinaryOperator, _ a: ValueID) -> Folded? {
    switch o {
    case .subtract, .xor, .subtractOverflows: .instruction(.integer(0))
    case .and, .or, .minimum, .maximum, .minimumNumber, .maximumNumber: .value(a)
    default: nil
    }
  }

  /// Folds `a o y` for a constant `y` of type `d`.
  private mutating func foldInteger(
    _ o: BinaryOperator, _ a: ValueID, _ y: Int64, _ d: DType
  ) -> Folded {
    let ones = d.wrapped(-1)
    switch (o, y) {
    case (.add, 0), (.addAnyOrder, 0), (.subtract, 0), (.or, 0), (.xor, 0), (.shiftLeft, 0),
      (.shiftRight, 0), (.multiply, 1), (.multiplyAnyOrder, 1), (.divideTruncating, 1),
      (.and, ones):
      return .value(a)
    case (.multiply, 0), (.multiplyAnyOrder, 0), (.and, 0), (.remainderTruncating, 1),
      (.addOverflows, 0), (.subtractOverflows, 0), (.multiplyOverflows, 0),
      (.multiplyOverflows, 1):
      return .instruction(.integer(0))
    case (.or, ones): return .instruction(.integer(ones))
    case (.xor, ones): return .instruction(.unary(.not, a))
    case (.subtract, _) where d.isInteger:
      return .instruction(.binary(.add, a, integer(d.wrapped(0 &- y), d)))
    case (.add, _), (.multiply, _): return reassociate(o, a, y, d)
    default: return .same
    }
  }

  /// Folds `(x o c) o y`, for constants `c` and `y` of type `d` and wrapping arithmetic.
  private mutating func reassociate(
    _ o: BinaryOperator, _ a: ValueID, _ y: Int64, _ d: DType
  ) -> Folded {
    guard d.isInteger, case .binary(o, let x, let c)? = instruction(a), let z = integer(of: c)
    else { return .same }
    let n = d.wrapped(o == .add ? z &+ y : z &* y)
    return .instruction(.binary(o, x, integer(n, d)))
  }

  /// Folds `x o y` for floats of type `d`: the operation rounds once, in its type.
  private func foldFloats(_ o: BinaryOperator, _ x: Double, _ y: Double, _ d: DType) -> Folded {
    func compute<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T? {
      switch o {
      case .add, .addAnyOrder: return a + b
      case .subtract: return a - b
      case .multiply, .multiplyAnyOrder: return a * b
      case .divide: return a / b
      case .minimum, .minimumNumber, .maximum, .maximumNumber:
        // Of NaNs and of zeros of both signs the machine says which one it takes.
        if a.isNaN || b.isNaN || a == b { return nil }
        return (o == .minimum || o == .minimumNumber) == (a < b) ? a : b
      default: return nil
      }
    }
    if d == .float32 { return result(compute(Float(x), Float(y)).map { Double($0) }, d) }
    return result(compute(x, y), d)
  }

  /// Folds `a o b` for floats of which one is a constant that changes nothing, not even a -0.
  private func foldFloat(_ o: BinaryOperator, _ a: ValueID, _ b: ValueID) -> Folded {
    guard let y = float(of: b) else {
      let x = float(of: a)
      if x == 1 && (o == .multiply || o == .multiplyAnyOrder) { return .value(b) }
      if let x, x == 0, x.sign == .minus, o == .add { return .value(b) }
      return .same
    }
    switch o {
    case .multiply, .multiplyAnyOrder, .divide: return y == 1 ? .value(a) : .same
    case .add: return y == 0 && y.sign == .minus ? .value(a) : .same
    case .subtract: return y == 0 && y.sign == .plus ? .value(a) : .same
    default: return .same
    }
  }

  // MARK: Comparisons and conversions

  /// Folds `a p b`.
  func foldCompare(_ p: Predicate, _ a: ValueID, _ b: ValueID) -> Folded {
    guard let d = type(a).dtype else { return .same }
    func give(_ x: Bool) -> Folded { .instruction(.integer(x ? 1 : 0)) }
    if let x = float(of: a), let y = float(of: b) { return give(p.holds(x == y, x < y, x > y)) }
    guard d.isIntegral else {
      let ranges = FloatRanges(function: function, types: module.types)
      return ranges.isNever(p, a, b) ? give(false) : .same
    }
    if a == b { return give(p.holds(true, false, false)) }
    guard let y = integer(of: b) else {
      return integer(of: a) == nil ? .same : .instruction(.compare(p.swapped, b, a))
    }
    if let x = integer(of: a) { return give(p.holds(x == y, d.isLess(x, y), d.isLess(y, x))) }
    guard p == .equal || p == .notEqual else { return .same }
    let isTest = (p == .notEqual) == (y == 0)
    if d == .bool { return isTest ? .value(a) : .instruction(.unary(.not, a)) }
    if case .convert(let x)? = instruction(a), type(x) == .scalar(.bool), y == 0 || y == 1 {
      return isTest ? .value(x) : .instruction(.unary(.not, x))
    }
    return .same
  }

  /// Folds the conversion of `a`, which defines `v`.
  func foldConvert(_ a: ValueID, _ v: ValueID) -> Folded {
    guard let from = type(a).dtype, let to = type(v).dtype else { return .same }
    if from == to { return .value(a) }
    if let n = integer(of: a) { return convert(integer: n, from, to) }
    if let x = float(of: a) { return convert(float: x, to) }
    // There and back by a type that holds all its values.
    if case .convert(let x)? = instruction(a), let first = type(x).dtype {
      if first == to && (from.holds(first) || (first == .float32 && from == .float64)) {
        return .value(x)
      }
      if first.isIntegral && from.isInteger && to.isInteger && from.holds(first) {
        return .instruction(.convert(x))
      }
    }
    return .same
  }

  /// Folds the conversion of the integer `n` of type `from`.
  private func convert(integer n: Int64, _ from: DType, _ to: DType) -> Folded {
    if to == .bool { return .instruction(.integer(n == 0 ? 0 : 1)) }
    if to.isInteger { return .instruction(.integer(to.wrapped(n))) }
    let isUnsigned = from == .uint64
    switch to {
    case .float64: return result(isUnsigned ? Double(UInt64(bitPattern: n)) : Double(n), to)
    case .float32:
      return result(Double(isUnsigned ? Float(UInt64(bitPattern: n)) : Float(n)), to)
    default: return .same
    }
  }

  /// Folds the conversion of the float `x`; from float to integer it saturates, and NaN gives 0.
  private func convert(float x: Double, _ to: DType) -> Folded {
    if to.kind == .float { return result(x, to) }
    if to == .bool { return .instruction(.integer(x == 0 ? 0 : 1)) }
    guard to.isInteger else { return .same }
    if x.isNaN { return .instruction(.integer(0)) }
    let t = x.rounded(.towardZero)
    if to == .uint64 {
      let n = t <= 0 ? 0 : UInt64(exactly: t) ?? .max
      return .instruction(.integer(Int64(bitPattern: n)))
    }
    let low: Int64 = to.kind == .unsigned ? 0 : -1 << Int64(to.bits - 1)
    let high: Int64 =
      to.kind == .unsigned ? 1 << Int64(to.bits) - 1 : (1 << Int64(to.bits - 1)) &- 1
    let n = Int64(exactly: t) ?? (t < 0 ? .min : .max)
    return .instruction(.integer(Swift.min(Swift.max(n, low), high)))
  }
}

extension Predicate {
  /// `true` iff the predicate holds for operands that are equal, less or greater (none for NaN).
  fileprivate func holds(_ isEqual: Bool, _ isLess: Bool, _ isGreater: Bool) -> Bool {
    switch self {
    case .equal: isEqual
    case .notEqual: !isEqual
    case .less: isLess
    case .lessOrEqual: isLess || isEqual
    case .greater: isGreater
    case .greaterOrEqual: isGreater || isEqual
    }
  }
}
