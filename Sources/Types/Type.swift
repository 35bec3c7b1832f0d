/// A scalar type of the Python language itself; but for `bool`, *weak* in NumPy 2 promotion
/// (NEP 50).
public enum PythonScalar: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  case bool, int, float, complex

  /// The name in Python.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int: "int"
    case .float: "float"
    case .complex: "complex"
    }
  }

  /// The NumPy type of the same representation: an `int` is 64 bits (deviation 1 of the semantics).
  public var representation: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .float: .float64
    case .complex: .complex128
    }
  }
}

/// The type of a value in a compiled program.
///
/// Typed IR uses the types for which `isRepresentation` holds: Python's scalars are erased there.
public indirect enum Type: Hashable, Sendable {
  /// The type of `None`; no bits.
  case none

  /// A Python scalar, weak in promotion.
  case python(PythonScalar)

  /// A NumPy scalar, strong in promotion.
  case scalar(DType)

  /// A NumPy array.
  case array(ArrayType)

  /// A tuple; its elements lie side by side.
  case tuple([Type])

  /// A value of the type, or `None`.
  case optional(Type)

  /// A pointer to a C function.
  case function([Type], Type)

  /// Text; in typed IR the array of its code points.
  case string

  /// Bytes; in typed IR the array of them.
  case bytes

  /// A record, as an element of an array or a field of another record; as a value of its own a
  /// reference to such an element, in typed IR the array without dimensions that views it.
  case record(Record)

  /// A reference to an object on the heap.
  case reference(Reference)

  /// A value that means more than the tuple as which it lies in memory.
  case composite(Composite)

  /// An instance of a class of the module, as callers see it; typed IR has none.
  case instance(ClassType)

  /// The type of the same bits in typed IR, where Python's scalars are NumPy's.
  public var representation: Type {
    switch self {
    case .none, .scalar: self
    case .python(let p): .scalar(p.representation)
    case .array(let a): .array(a.representation)
    case .tuple(let elements): .tuple(elements.map(\.representation))
    case .optional(let t): .optional(t.representation)
    case .function(let p, let r): .function(p.map(\.representation), r.representation)
    case .string: .array(ArrayType(.uint32, rank: 1))
    case .bytes: .array(ArrayType(.uint8, rank: 1))
    case .record: .array(ArrayType(self, rank: 0))
    case .reference(let r): .reference(r.representation)
    case .composite(let r): r.representation
    case .instance(let c): c.carried
    }
  }

  /// The scalar type's bits, or `nil` if the type is no scalar.
  public var dtype: DType? {
    switch self {
    case .scalar(let d): d
    case .python(let p): p.representation
    default: nil
    }
  }

  /// The array type, or `nil` if the type is none.
  public var asArray: ArrayType? {
    if case .array(let a) = self { a } else { nil }
  }

  /// The reference type, or `nil` if the type is none.
  public var asReference: Reference? {
    if case .reference(let r) = self { r } else { nil }
  }

  /// `true` iff values of the type hold a reference to memory that the program may own.
  public var ownsMemory: Bool {
    switch self {
    case .array, .string, .bytes, .reference: true
    case .tuple(let elements): elements.contains(where: \.ownsMemory)
    case .optional(let t): t.ownsMemory
    case .composite(let r): r.elements.contains(where: \.ownsMemory)
    case .instance(let c): c.ownsMemory
    case .none, .python, .scalar, .function, .record: false
    }
  }
}

extension Type: CustomStringConvertible {
  /// The type as signature files write it.
  public var description: String {
    switch self {
    case .none: "none"
    case .python(let p): p.name
    case .scalar(let d): d.name
    case .array(let a): a.description
    case .tuple(let e):
      e.count == 1 ? "(\(e[0]),)" : "(" + e.map(\.description).joined(separator: ", ") + ")"
    case .optional(let t): "optional[\(t)]"
    case .function(let p, let r):
      "fn(" + p.map(\.description).joined(separator: ", ") + ") -> \(r)"
    case .string: "str"
    case .bytes: "bytes"
    case .record(let r): r.description
    case .reference(let r): r.description
    case .composite(let r): r.meaning.description
    case .instance(let c): c.name
    }
  }
}
