/// A NumPy scalar type of fixed width.
public enum DType: UInt8, CaseIterable, Sendable, Hashable, BitwiseCopyable {
  case bool
  case int8, int16, int32, int64
  case uint8, uint16, uint32, uint64
  case float16, float32, float64
  case complex64, complex128

  /// The families of scalar types, in the order in which promotion climbs them.
  public enum Kind: UInt8, Sendable, Comparable {
    case bool, unsigned, signed, float, complex

    /// Orders the families from `bool` to `complex`.
    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  /// The family.
  public var kind: Kind {
    switch self {
    case .bool: .bool
    case .int8, .int16, .int32, .int64: .signed
    case .uint8, .uint16, .uint32, .uint64: .unsigned
    case .float16, .float32, .float64: .float
    case .complex64, .complex128: .complex
    }
  }

  /// `true` iff the type is a signed or unsigned integer (not `bool`).
  public var isInteger: Bool { kind == .signed || kind == .unsigned }

  /// The size of one element, in bytes.
  public var size: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16, .float16: 2
    case .int32, .uint32, .float32: 4
    case .int64, .uint64, .float64, .complex64: 8
    case .complex128: 16
    }
  }

  /// The width of an integer, a float or of each half of a complex number, in bits; 8 for `bool`.
  public var bits: Int { (kind == .complex ? size / 2 : size) * 8 }

  /// The name that NumPy gives it, such as `float64`.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .uint8: "uint8"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .uint64: "uint64"
    case .float16: "float16"
    case .float32: "float32"
    case .float64: "float64"
    case .complex64: "complex64"
    case .complex128: "complex128"
    }
  }

  /// The float type of the halves of a complex type; the type itself otherwise.
  public var component: DType {
    switch self {
    case .complex64: .float32
    case .complex128: .float64
    default: self
    }
  }

  /// The complex type whose halves are this float type, or `complex128` for other types.
  public var complexCounterpart: DType {
    switch self {
    case .float16, .float32, .complex64: .complex64
    default: .complex128
    }
  }

  /// Returns the integer type of `bits` bits.
  public static func integer(bits: Int, signed: Bool) -> DType {
    switch (bits, signed) {
    case (...8, true): .int8
    case (...16, true): .int16
    case (...32, true): .int32
    case (_, true): .int64
    case (...8, false): .uint8
    case (...16, false): .uint16
    case (...32, false): .uint32
    case (_, false): .uint64
    }
  }
}
