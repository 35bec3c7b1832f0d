import Types
import Utilities

extension Reader {
  /// Reads a type.
  mutating func type() throws(ReadError) -> Type {
    let isReadOnly = skip(word: "const")
    let isUnaligned = skip(word: "unaligned")
    var t = try primaryType()
    while token == .mark(UInt8(ascii: "[")) {
      advance()
      var a = try arrayType(of: t)
      a.isReadOnly = isReadOnly
      a.isUnaligned = isUnaligned
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
    case "record" where token == .mark(UInt8(ascii: "(")): return .record(try record())
    default: return .reference(try reference(w))
    }
  }

  /// Reads the fields of a record, from the bracket on.
  private mutating func record() throws(ReadError) -> Record {
    try expect("(")
    var fields: [RecordField] = []
    while !skip(";") {
      let name = try string()
      try expect(":")
      let type = try type()
      guard skip(word: "at") else { throw error("expected the place of a field") }
      fields.append(RecordField(name: name, type: type, offset: Int(try integer())))
      _ = skip(",")
    }
    let size = Int(try integer())
    try expect(")")
    return Record("", placed: fields, size: size)
  }

  /// Reads the rest of the reference type of the class `name`.
  private mutating func reference(_ name: String) throws(ReadError) -> Reference {
    guard startsArguments else { return Reference(name) }
    advance()
    var arguments: [Type] = []
    repeat { arguments.append(try type()) } while skip(",")
    try expect("]")
    return Reference(name, arguments)
  }

  /// `true` iff a bracket comes next that holds types, not the dimensions of an array.
  private var startsArguments: Bool {
    guard token == .mark(UInt8(ascii: "[")) else { return false }
    switch following(1) {
    case .word: return true
    case .mark(UInt8(ascii: "(")): return following(2) != .mark(UInt8(ascii: ")"))
    default: return false
    }
  }

  /// Reads the line of the fields of a class's objects.
  mutating func readLayout() throws(ReadError) {
    advance()
    guard case .reference(let r) = try type() else { throw error("expected a class") }
    try expect("(")
    module.layouts[r] = try types()
  }

  /// Reads the line of a C function.
  mutating func readExternal() throws(ReadError) {
    advance()
    let symbol = try string()
    try expect("(")
    let parameters = try types()
    guard skip(.arrow) else { throw error("expected '->'") }
    module.externals.append(
      External(symbol: symbol, parameters: parameters, result: try type()))
  }
}
