import Types

/// The names of types in signatures.
enum TypeNames {
  /// The types that names stand for.
  static let known: [String: Type] = {
    var names: [String: Type] = [
      "int": .python(.int), "float": .python(.float), "complex": .python(.complex),
      "bool": .python(.bool), "none": .none, "None": .none, "void": .none,
      "str": .string, "bytes": .bytes, "unicode_type": .string,
    ]
    for d in DType.allCases where d != .bool { names[d.name] = .scalar(d) }
    for (text, d) in aliases { names[text] = .scalar(d) }
    return names
  }()

  /// Numba's and NumPy's other names of scalar types.
  private static let aliases: [String: DType] = [
    "f2": .float16, "f4": .float32, "f8": .float64, "c8": .complex64, "c16": .complex128,
    "i1": .int8, "i2": .int16, "i4": .int32, "i8": .int64,
    "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint64,
    "b1": .bool, "boolean": .bool, "bool_": .bool,
    "half": .float16, "single": .float32, "double": .float64,
    "byte": .int8, "ubyte": .uint8, "char": .int8, "uchar": .uint8,
    "short": .int16, "ushort": .uint16, "intc": .int32, "uintc": .uint32,
    "intp": .int64, "uintp": .uint64, "int_": .int64, "uint": .uint64,
    "longlong": .int64, "ulonglong": .uint64, "ssize_t": .int64, "size_t": .uint64,
  ]

  /// Types of the language that signatures can name and that are not compiled.
  static let unsupported: Set<String> = [
    "slice", "list", "set", "dict", "type", "datetime64",
    "timedelta64", "object", "bytearray", "range", "string", "pyobject",
    "List", "ListType", "Set", "DictType", "NPDatetime", "NPTimedelta", "UnicodeCharSeq",
    "CharSeq", "Omitted", "CPointer", "Record", "FunctionType", "float128", "longdouble",
    "complex256", "voidptr",
  ]

  /// `true` iff `name` is NumPy's fixed-width text, such as `U10` or `S5`.
  static func isFixedText(_ name: String) -> Bool {
    guard let first = name.first, first == "U" || first == "S", name.utf8.count > 1 else {
      return false
    }
    return name.dropFirst().utf8.allSatisfy { (48...57).contains($0) }
  }
}
