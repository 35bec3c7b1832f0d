extension DType {
  /// Returns the type to which NumPy promotes operands of types `a` and `b`.
  ///
  /// - Source: NumPy reference, "Data type promotion in NumPy", strong types.
  public static func promote(_ a: DType, _ b: DType) -> DType {
    if a == b { return a }
    let (low, high) = a.kind <= b.kind ? (a, b) : (b, a)
    if low.kind == .bool { return high }
    switch high.kind {
    case .bool: return high
    case .unsigned: return low.size >= high.size ? low : high
    case .signed: return promoteToSigned(low, high)
    case .float: return promoteToFloat(low, high)
    case .complex:
      let c = promote(low.component, high.component)
      return c == .float64 ? .complex128 : .complex64
    }
  }

  /// Returns the promotion of an integer `low` and a signed `high`.
  private static func promoteToSigned(_ low: DType, _ high: DType) -> DType {
    if low.kind == .signed { return low.size >= high.size ? low : high }
    if low.size < high.size { return high }
    return low.size == 8 ? .float64 : .integer(bits: low.bits * 2, signed: true)
  }

  /// Returns the promotion of an integer or float `low` and a float `high`.
  private static func promoteToFloat(_ low: DType, _ high: DType) -> DType {
    if low.kind == .float { return low.size >= high.size ? low : high }
    let needed: DType = low.size == 1 ? .float16 : low.size == 2 ? .float32 : .float64
    return needed.size >= high.size ? needed : high
  }
}

/// A scalar type with its strength in promotion.
public enum PromotionOperand: Hashable, Sendable {
  /// A Python `int`, `float` or `complex`: takes the other operand's type where its kind suffices.
  case weak(PythonScalar)

  /// A NumPy scalar or array, or a Python `bool`.
  case strong(DType)

  /// Creates the operand of a scalar of type `t` or of the elements of an array of type `t`.
  public init?(_ t: Type) {
    switch t {
    case .python(.bool): self = .strong(.bool)
    case .python(let p): self = .weak(p)
    case .scalar(let d): self = .strong(d)
    case .array(let a):
      guard let d = a.dtype else { return nil }
      self = .strong(d)
    default: return nil
    }
  }

  /// Returns the promotion of `a` and `b`; two weak operands give a weak one.
  ///
  /// - Source: NEP 50, "Table of changes"; Python's numeric tower for two Python scalars.
  public static func promote(_ a: PromotionOperand, _ b: PromotionOperand) -> PromotionOperand {
    switch (a, b) {
    case (.weak(let x), .weak(let y)): .weak(x.rawValue >= y.rawValue ? x : y)
    case (.strong(let x), .strong(let y)): .strong(.promote(x, y))
    case (.weak(let w), .strong(let s)), (.strong(let s), .weak(let w)):
      .strong(promote(weak: w, with: s))
    }
  }

  /// Returns the type that `s` takes beside the weak `w`.
  private static func promote(weak w: PythonScalar, with s: DType) -> DType {
    switch w {
    case .bool: return .promote(.bool, s)
    case .int: return s == .bool ? .int64 : s
    case .float: return s.kind >= .float ? s : .float64
    case .complex:
      return s.kind == .complex ? s : s.kind == .float ? s.complexCounterpart : .complex128
    }
  }

  /// The scalar type of a value of this type and strength.
  public var type: Type {
    switch self {
    case .weak(let p): .python(p)
    case .strong(let d): .scalar(d)
    }
  }

  /// The bits of a value of this type.
  public var dtype: DType {
    switch self {
    case .weak(let p): p.representation
    case .strong(let d): d
    }
  }
}
