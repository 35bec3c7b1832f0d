import Types

extension Reader {
  /// Reads a type.
  mutating func type() throws(ReadError) -> Type {
    let isReadOnly = skip(word: "const")
    var t = try primaryType()
    while skip("[") {
      var a = try arrayType(of: t)
      a.isReadOnly = isReadOnly
      t = .array(a)
    }
    return t
  }

  /// Reads the rest of an array type behind its bracket.
  private mutating func arrayType(of element: Type) throws(ReadError) -> ArrayType {
    if skip("(") {
      try expect(")")
      try expect("]")
      return ArrayType(element, rank: 0)
    }
    var extents: [Int] = []
    var rank = 0
    var contiguous: Int?
    repeat {
      if case .integer(let n) = token {
        advance()
        extents.append(Int(n))
      } else {
        try expect(":")
        if skip(":") {
          guard try integer() == 1 else { throw error("expected '::1'") }
          contiguous = rank
        }
      }
      rank += 1
    } while skip(",")
    try expect("]")
    guard extents.isEmpty || extents.count == rank else { throw error("some extents are missing") }
    if !extents.isEmpty { return ArrayType(element, rank: rank, extents: extents) }
    let layout: Layout =
      contiguous == nil ? .strided : contiguous == rank - 1 ? .c : .fortran
    return ArrayType(element, rank: rank, layout: layout)
  }

  /// Reads the types up to the closing parenthesis.
  private mutating func types() throws(ReadError) -> [Type] {
    var list: [Type] = []
    while !skip(")") {
      list.append(try type())
      _ = skip(",")
    }
    return list
  }

  /// Reads a type that is no array.
  private mutating func primaryType() throws(ReadError) -> Type {
    if skip("(") { return .tuple(try types()) }
    let w = try word()
    if let d = DType.allCases.first(where: { $0.name == w }) { return .scalar(d) }
    if let p = PythonScalar.allCases.first(where: { $0.name == w }) { return .python(p) }
    switch w {
    case "none": return .none
    case "optional":
      try expect("[")
      let t = try type()
      try expect("]")
      return .optional(t)
    case "fn":
      try expect("(")
      let parameters = try types()
      guard skip(.arrow) else { throw error("expected '->'") }
      return .function(parameters, try type())
    default: throw error("unknown type '\(w)'")
    }
  }
}
