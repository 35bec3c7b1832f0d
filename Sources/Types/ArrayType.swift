/// What is known of the order of an array's elements in memory.
public enum Layout: UInt8, Sendable, Hashable, BitwiseCopyable {
  /// Contiguous, last index fastest.
  case c

  /// Contiguous, first index fastest.
  case fortran

  /// Any byte strides, also zero and negative ones.
  case strided
}

/// The type of an array: element type, rank, layout, and extents where they are known.
public struct ArrayType: Hashable, Sendable {
  /// The type of the elements: a NumPy scalar or a record, and others in containers.
  public var element: Type

  /// The number of dimensions.
  public var rank: Int

  /// The order of the elements in memory; `.c` for rank 0.
  public var layout: Layout

  /// The extents where all are known at compile time (then the layout is `.c`).
  public var extents: [Int]?

  /// `true` iff the program must not write the elements.
  public var isReadOnly: Bool

  /// `true` iff the elements may lie at any address, as the fields of packed records do.
  public var isUnaligned = false

  /// `true` iff an array without dimensions is not meant, but the record that it views: NumPy's
  /// scalar, which refers to its array. Typed IR does not tell them apart.
  public var isReference = false

  /// Creates an array type.
  public init(
    _ element: Type, rank: Int, layout: Layout = .c, extents: [Int]? = nil,
    isReadOnly: Bool = false
  ) {
    self.element = element
    self.rank = rank
    self.layout = rank == 0 ? .c : layout
    self.extents = rank == 0 ? [] : extents
    self.isReadOnly = isReadOnly
  }

  /// Creates the type of arrays of `dtype` elements.
  public init(_ dtype: DType, rank: Int, layout: Layout = .c, extents: [Int]? = nil) {
    self.init(.scalar(dtype), rank: rank, layout: layout, extents: extents)
  }

  /// The elements' scalar type; `nil` for arrays of records.
  public var dtype: DType? { element.dtype }

  /// The type of the same bits in typed IR; a byte stands for each `None`.
  public var representation: ArrayType {
    var a = self
    a.isReference = false
    switch element {
    case .scalar, .record: return a
    default: break
    }
    a.element = element == .none ? .scalar(.bool) : element.representation
    return a
  }

  /// The size of an element that is a scalar or a record, in bytes.
  public var elementSize: Int? { dtype?.size ?? element.asRecord?.size }

  /// `true` iff a C caller can pass such an array: its elements are scalars or records.
  public var hasPassableElements: Bool { dtype != nil || element.asRecord != nil }

  /// `true` iff the elements are references to objects: such arrays serve containers alone.
  public var holdsReferences: Bool {
    switch element {
    case .reference, .instance: true
    default: false
    }
  }

  /// `true` iff the elements fill one stretch of memory without holes.
  public var isContiguous: Bool { layout != .strided }

  /// `true` iff `layout` says C order, as it does for any contiguous array of rank 0 or 1.
  public var isCContiguous: Bool { layout == .c || (layout == .fortran && rank <= 1) }
}

extension ArrayType: CustomStringConvertible {
  /// The type as signature files write it, such as `const float64[:, ::1]`.
  public var description: String { written(with: element.description) }

  /// Returns the type with `text` as that of the elements.
  func written(with text: String) -> String {
    if isReference { return text }
    let element = isUnaligned ? "unaligned " + text : text
    let prefix = isReadOnly ? "const " + element : element
    if rank == 0 { return prefix + "[()]" }
    if let e = extents {
      return prefix + "[" + e.map(String.init).joined(separator: ", ") + "]"
    }
    var dimensions = [String](repeating: ":", count: rank)
    switch layout {
    case .c: dimensions[rank - 1] = "::1"
    case .fortran: dimensions[0] = "::1"
    case .strided: break
    }
    return prefix + "[" + dimensions.joined(separator: ", ") + "]"
  }
}
