import Diagnostics

extension SignatureReader {
  /// The depth beyond which no type is read.
  private static var maximumDepth: Int { 64 }

  /// Reads a type: alternatives separated by `|`.
  mutating func type() -> TypeSyntax? {
    guard typeDepth < Self.maximumDepth else {
      diagnostics.insert(.typeTooDeep(at: current.span))
      return nil
    }
    typeDepth += 1
    defer { typeDepth -= 1 }
    let start = current.span
    guard let first = postfixType() else { return nil }
    var parts = [first]
    while take("|") {
      guard let t = postfixType() else { return nil }
      parts.append(t)
    }
    return parts.count == 1 ? first : TypeSyntax(form: .union(parts), span: span(from: start))
  }

  /// Reads `const` or a type with its dimensions.
  private mutating func postfixType() -> TypeSyntax? {
    let start = current.span
    if take(.name("const")) {
      guard let t = postfixType() else { return nil }
      return TypeSyntax(form: .const(t), span: span(from: start))
    }
    guard var t = primaryType() else { return nil }
    while current.kind == .mark("["), bracketOpensDimensions {
      guard let d = dimensions() else { return nil }
      t = TypeSyntax(form: .array(t, d), span: span(from: start))
    }
    return t
  }

  /// Reads a tuple, a function pointer, a name, or a name with parts.
  private mutating func primaryType() -> TypeSyntax? {
    let start = current.span
    if current.kind == .mark("(") {
      guard let parts = types(between: "(", and: ")") else { return nil }
      return TypeSyntax(form: .tuple(parts), span: span(from: start))
    }
    guard var n = name("a type") else { return nil }
    while take(".") {
      guard let part = name("a name") else { return nil }
      n = part
    }
    if n.value == "fn", current.kind == .mark("(") { return functionType(from: start) }
    var form = TypeForm.name(n.value)
    if current.kind == .mark("["), !bracketOpensDimensions {
      guard let parts = types(between: "[", and: "]") else { return nil }
      form = .generic(n.value, parts)
    } else if Self.constructors.contains(n.value), current.kind == .mark("(") {
      guard let parts = types(between: "(", and: ")") else { return nil }
      form = .generic(n.value, parts)
    }
    return TypeSyntax(form: form, span: span(from: start))
  }

  /// Numba's types that are written as calls.
  private static var constructors: Set<String> {
    [
      "Tuple", "UniTuple", "optional", "Optional", "Array", "List", "ListType", "Set", "DictType",
      "NPDatetime", "NPTimedelta", "UnicodeCharSeq", "CharSeq", "Omitted", "CPointer", "Record",
      "FunctionType", "from_dtype",
    ]
  }

  /// Reads the rest of `fn(T, ...) -> U` from the bracket on.
  private mutating func functionType(from start: SourceSpan) -> TypeSyntax? {
    guard let parameters = types(between: "(", and: ")") else { return nil }
    guard take(.arrow) else {
      report(expected: "'->'")
      return nil
    }
    guard let result = type() else { return nil }
    return TypeSyntax(form: .function(parameters, result), span: span(from: start))
  }

  /// Reads types separated by commas; numbers and texts may stand among them.
  private mutating func types(between open: Character, and close: Character) -> [TypeSyntax]? {
    guard expect(open) else { return nil }
    var parts: [TypeSyntax] = []
    while !take(close) {
      guard let t = part() else { return nil }
      parts.append(t)
      if take(close) { break }
      guard take(",") else {
        report(expected: "',' or '\(close)'")
        return nil
      }
    }
    return parts
  }

  /// Reads a type, a number, a text, `...`, or a list of types.
  private mutating func part() -> TypeSyntax? {
    let t = current
    switch t.kind {
    case .number(let n):
      guard let value = Int(n) else {
        report(expected: "a type")
        return nil
      }
      advance()
      return TypeSyntax(form: .number(value), span: t.span)
    case .string(let s):
      advance()
      return TypeSyntax(form: .text(s), span: t.span)
    case .mark("."):
      for _ in 0..<3 where !take(".") {
        report(expected: "'...'")
        return nil
      }
      return TypeSyntax(form: .ellipsis, span: span(from: t.span))
    case .mark("["):
      guard let parts = types(between: "[", and: "]") else { return nil }
      return TypeSyntax(form: .tuple(parts), span: span(from: t.span))
    default: return type()
    }
  }

  /// `true` iff the bracket that is next holds dimensions, and not the parts of a type.
  private var bracketOpensDimensions: Bool {
    var copy = self
    copy.advance()
    switch copy.current.kind {
    case .mark(":"), .number, .mark("-"), .mark("]"), .mark(","): return true
    case .mark("("): return copy.following.kind == .mark(")")
    default: return false
    }
  }

  /// Reads `[...]` of an array type.
  private mutating func dimensions() -> [Dimension]? {
    guard expect("[") else { return nil }
    if take("(") {
      guard expect(")"), expect("]") else { return nil }
      return []
    }
    if take("]") { return [.any] }
    // Pythran writes `[,]` for two dimensions.
    if current.kind == .mark(",") {
      var list: [Dimension] = [.any]
      while take(",") { list.append(.any) }
      return expect("]") ? list : nil
    }
    var list: [Dimension] = []
    while true {
      guard let d = dimension() else { return nil }
      list.append(d)
      if take("]") { return list }
      guard expect(",") else { return nil }
      if take("]") { return list }
    }
  }

  /// Reads one dimension.
  private mutating func dimension() -> Dimension? {
    let t = current
    if case .number(let n) = t.kind {
      guard let extent = Int(n), extent >= 0 else {
        diagnostics.insert(.badExtent(n, at: t.span))
        return nil
      }
      advance()
      return .fixed(extent)
    }
    guard take(":") else {
      report(expected: "':', '::1' or an extent")
      return nil
    }
    guard take(":") else { return .any }
    guard case .number(let n) = current.kind else { return .strided }
    guard n == "1" else {
      report(expected: "'1'")
      return nil
    }
    advance()
    return .unit
  }
}
