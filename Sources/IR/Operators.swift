/// An operation on one scalar; the result has the operand's type.
public enum UnaryOperator: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// `-x`: wrapping on integers, sign flip on floats, both halves of a complex number.
  case negate

  /// `~x` on integers, `not x` on bool.
  case not

  /// The absolute value: wrapping on integers (`INT_MIN` stays), sign cleared on floats.
  case absolute

  /// Rounding of floats: down, up, to zero, to nearest with ties to even.
  case floor, ceil, trunc, roundEven

  /// The IEEE square root of a float, NaN for negative operands.
  case squareRoot

  /// The number of one bits, of leading zero bits, of trailing zero bits of an integer
  /// (the width in bits for 0).
  case countOnes, countLeadingZeros, countTrailingZeros
}

/// An operation on two scalars of one type; the result has their type unless said otherwise.
public enum BinaryOperator: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// Wrapping on integers, IEEE without contraction or reassociation on floats, the textbook
  /// formula on complex numbers.
  case add, subtract, multiply

  /// As `add` and `multiply`, but the compiler may reorder a chain of them (float reductions).
  case addAnyOrder, multiplyAnyOrder

  /// IEEE division of floats.
  case divide

  /// Integer quotient rounded to zero; the divisor is not 0, and `INT_MIN / -1` wraps.
  case divideTruncating

  /// The remainder of `divideTruncating`, with the dividend's sign; 0 for a divisor of -1.
  case remainderTruncating

  /// Bitwise on integers, logical on bool.
  case and, or, xor

  /// Shifts of integers, arithmetic or logical by the type's sign; the count is in `0..<bits`.
  case shiftLeft, shiftRight

  /// The smaller and the larger; a NaN operand gives NaN (NumPy's `minimum`, `maximum`).
  case minimum, maximum

  /// The smaller and the larger; a NaN operand gives the other one (C's `fmin`, `fmax`).
  case minimumNumber, maximumNumber

  /// `true` iff the exact result does not fit the integer type; the result is bool.
  case addOverflows, subtractOverflows, multiplyOverflows

  /// As `add` and `subtract` of integers of a signed type, of which it is proven that the exact
  /// result fits: the compiler relies on it. They must not be moved to where the proof does not
  /// hold, so a late pass makes them.
  case addExact, subtractExact
}

extension BinaryOperator {
  /// `true` iff the result is a bool whatever the operands are.
  public var givesBool: Bool {
    switch self {
    case .addOverflows, .subtractOverflows, .multiplyOverflows: true
    default: false
    }
  }
}

/// A comparison of two scalars of one type; the result is bool.
///
/// On floats all are false for NaN operands but `notEqual`, which is true. Complex numbers have
/// only `equal` and `notEqual`.
public enum Predicate: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

/// An elementary function of floats, float32 or float64 (operands and result of one type);
/// `ldexp` takes an int32 as its second operand.
public enum MathFunction: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case sin, cos, tan, asin, acos, atan, atan2
  case sinh, cosh, tanh, asinh, acosh, atanh
  case exp, exp2, expm1, log, log2, log10, log1p
  case pow, fmod, remainder, hypot, cbrt
  case erf, erfc, tgamma, lgamma
  case copysign, nextafter, fma, ldexp

  /// The number of operands.
  public var arity: Int {
    switch self {
    case .atan2, .pow, .fmod, .remainder, .hypot, .copysign, .nextafter, .ldexp: 2
    case .fma: 3
    default: 1
    }
  }
}

/// What a GPU thread knows of its place; int32, for axis 0, 1 or 2 (x, y, z).
public enum DeviceIndex: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case threadIndex, blockIndex, blockDimension, gridDimension
}
