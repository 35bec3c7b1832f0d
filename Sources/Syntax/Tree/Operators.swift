/// How an expression is used: read, assigned to or deleted.
public enum ExpressionContext: UInt8, Sendable, BitwiseCopyable {
  case load, store, delete
}

/// The operators of `and` and `or`.
public enum BooleanOperator: UInt8, Sendable, BitwiseCopyable {
  case and, or
}

/// The binary arithmetic operators.
public enum BinaryOperator: UInt8, Sendable, BitwiseCopyable {
  /// `+ - * @ / % ** << >> | ^ & //`, in this order.
  case add, sub, mult, matMult, div, mod, pow, lShift, rShift, bitOr, bitXor, bitAnd, floorDiv
}

/// The unary operators.
public enum UnaryOperator: UInt8, Sendable, BitwiseCopyable {
  /// `~ not + -`, in this order.
  case invert, not, uAdd, uSub
}

/// The comparison operators.
public enum ComparisonOperator: UInt8, Sendable, BitwiseCopyable {
  /// `== != < <= > >= is`, `is not`, `in`, `not in`, in this order.
  case eq, notEq, lt, ltE, gt, gtE, `is`, isNot, `in`, notIn
}

/// The conversion of a replacement field: nothing, `!s`, `!r` or `!a`.
public enum Conversion: UInt8, Sendable, BitwiseCopyable {
  case none
  case str, repr, ascii
}
