/// Literals of texts and bytes.
extension Parser {
  /// The parts of adjacent literals.
  struct StringParts {
    /// The literal text since the last field.
    var text: [UInt8] = []

    /// The place of that text, if there is any piece of it.
    var span: TextSpan?

    /// `true` iff its first piece is written `u"..."`.
    var isUnicode = false

    /// The height of the highest field.
    var height = 0
  }

  /// Reads adjacent literals as one.
  mutating func parseStrings() throws(SyntaxFailure) -> ExpressionID {
    let first = position
    var p = position
    var hasFields = false
    var hasBytes = false
    var hasText = false
    while tokens[p].kind == .string || tokens[p].kind == .fstringStart {
      if tokens[p].kind == .fstringStart {
        hasFields = true
        hasText = true
        break
      }
      if isBytes(tokens[p]) { hasBytes = true } else { hasText = true }
      p += 1
    }
    if hasBytes && hasText {
      throw failMixedStrings("cannot mix bytes and nonbytes literals")
    }
    if hasFields { return try parseFStrings() }
    return try parsePlainStrings(first, areBytes: hasBytes)
  }

  /// `true` iff the literal `t` is one of bytes.
  func isBytes(_ t: Token) -> Bool {
    let (first, second) = (source[Int(t.start)] | 0x20, source[Int(t.start) + 1] | 0x20)
    return first == 0x62 || (first == 0x72 && second == 0x62)
  }

  /// Reads literals without fields.
  private mutating func parsePlainStrings(
    _ first: Int, areBytes: Bool
  ) throws(SyntaxFailure) -> ExpressionID {
    let t = tokens[first]
    let base = tree.text.count
    var text: [UInt8] = []
    swap(&text, &tree.text)
    defer { swap(&text, &tree.text) }
    while kind == .string {
      try decode(token, into: &text)
      advance()
    }
    let range = TextRange(start: UInt32(base), count: UInt32(text.count - base))
    height = 1
    if areBytes { return add(.bytes(range), from: t.start) }
    let isUnicode = source[Int(t.start)] == 0x75
    return add(.string(range), kind: isUnicode ? .unicode : .plain, from: t.start)
  }

  /// Returns what stands between the quotes of the literal `t`, and whether it is raw.
  func body(of t: Token) -> (body: Range<Int>, isRaw: Bool) {
    var p = Int(t.start)
    var isRaw = false
    while source[p] != 0x22 && source[p] != 0x27 {
      if source[p] | 0x20 == 0x72 { isRaw = true }
      p += 1
    }
    let isTriple = Int(t.end) - p >= 6 && source[p + 1] == source[p] && source[p + 2] == source[p]
    let width = isTriple ? 3 : 1
    return (p + width..<Int(t.end) - width, isRaw)
  }

  /// Adds the value of the literal `t` to `out`.
  mutating func decode(_ t: Token, into out: inout [UInt8]) throws(SyntaxFailure) {
    let (body, isRaw) = body(of: t)
    if isBytes(t) {
      try decodeBytes(body, isRaw: isRaw, into: &out)
    } else {
      try decodeText(body, isRaw: isRaw, into: &out)
    }
  }
}
