import IR
import Types

/// What the names of operators, functions and types in the library's calls of intrinsics mean.
///
/// They are the names of the cases, spelled out here: asking the runtime for them takes as long as
/// all the rest of a small module's inference.
enum SpellingTable {
  /// The unary operators.
  static let unary = table(
    UnaryOperator.allCases,
    """
    negate not absolute floor ceil trunc roundEven squareRoot countOnes countLeadingZeros \
    countTrailingZeros
    """)

  /// The binary operators.
  static let binary = table(
    BinaryOperator.allCases,
    """
    add subtract multiply addAnyOrder multiplyAnyOrder divide divideTruncating \
    remainderTruncating and or xor shiftLeft shiftRight minimum maximum minimumNumber \
    maximumNumber addOverflows subtractOverflows multiplyOverflows \
    addExact subtractExact
    """)

  /// The comparisons.
  static let predicates = table(
    Predicate.allCases, "equal notEqual less lessOrEqual greater greaterOrEqual")

  /// The places of GPU threads.
  static let deviceIndices = table(
    DeviceIndex.allCases, "threadIndex blockIndex blockDimension gridDimension")

  /// The elementary functions.
  static let functions = table(
    MathFunction.allCases,
    """
    sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 \
    log10 log1p pow fmod remainder hypot cbrt erf erfc tgamma lgamma copysign nextafter fma ldexp
    """)

  /// The scalar types.
  static let dtypes = Dictionary(
    DType.allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Returns `cases` by their names, which `names` lists in the same order.
  private static func table<T>(_ cases: [T], _ names: String) -> [String: T] {
    Dictionary(
      zip(names.split(separator: " ").map(String.init), cases), uniquingKeysWith: { a, _ in a })
  }
}
