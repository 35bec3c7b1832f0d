import Diagnostics
import Utilities

/// f-strings and t-strings.
extension Parser {
  /// Reads adjacent literals at least one of which has fields.
  mutating func parseFStrings() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let mark = scratch.count
    var parts = StringParts()
    var hasTemplate = false
    var hasOther = false
    try enter()
    while kind == .string || kind == .fstringStart {
      if kind == .fstringStart {
        if isTemplate(token) { hasTemplate = true } else { hasOther = true }
        try parseFString(&parts)
      } else {
        hasOther = true
        if isBytes(token) { throw failMixedStrings("cannot mix bytes and nonbytes literals") }
        extend(&parts, by: TextSpan(start: token.start, end: token.end))
        if parts.text.isEmpty { parts.isUnicode = source[Int(token.start)] == 0x75 }
        try decode(token, into: &parts.text)
        advance()
      }
      if hasTemplate && hasOther {
        throw failMixedStrings(
          "cannot mix t-string literals with string or bytes literals")
      }
    }
    leave()
    flush(&parts)
    try raise(to: parts.height + 1)
    let values: ExpressionList = makeList(from: mark)
    return hasTemplate
      ? add(.templateStr(values: values), from: first)
      : add(.joinedStr(values: values), from: first)
  }

  /// `true` iff the f-string that `t` starts is a t-string.
  private func isTemplate(_ t: Token) -> Bool {
    let (a, b) = (source[Int(t.start)] | 0x20, source[Int(t.start) + 1] | 0x20)
    return a == 0x74 || b == 0x74
  }

  /// Counts `span` into the literal text that is being collected.
  private func extend(_ parts: inout StringParts, by span: TextSpan) {
    parts.span = TextSpan(start: parts.span?.start ?? span.start, end: span.end)
  }

  /// Adds the literal text collected so far to the values, unless it is empty.
  private mutating func flush(_ parts: inout StringParts) {
    if let span = parts.span, !parts.text.isEmpty {
      let range = TextRange(start: UInt32(tree.text.count), count: UInt32(parts.text.count))
      tree.text.append(contentsOf: parts.text)
      let c = tree.constants.append(.string(range))
      push(
        tree.expressions.append(
          .constant(c, kind: parts.isUnicode ? .unicode : .plain), at: span))
    }
    parts.text.removeAll(keepingCapacity: true)
    parts.span = nil
    parts.isUnicode = false
  }

  /// Reads one f-string.
  private mutating func parseFString(_ parts: inout StringParts) throws(SyntaxFailure) {
    let opening = token
    let form = StringForm(isRaw: isRaw(opening), isTemplate: isTemplate(opening))
    advance()
    while true {
      switch kind {
      case .fstringMiddle: try parseMiddle(&parts, form)
      case .leftBrace: try parseField(&parts, form)
      case .fstringEnd:
        advance()
        return
      default: throw failInField(form, "expecting '}'")
      }
    }
  }

  /// How a literal with fields is written.
  struct StringForm {
    /// Whether it has an `r` and a `t`.
    var isRaw: Bool
    var isTemplate: Bool

    /// What messages call it.
    var name: String { isTemplate ? "t-string" : "f-string" }
  }

  /// `true` iff the f-string that `t` starts is raw.
  private func isRaw(_ t: Token) -> Bool {
    for k in t.start..<t.end where source[Int(k)] | 0x20 == 0x72 { return true }
    return false
  }

  /// Reads a run of literal text, at whose end a doubled brace stands for one.
  private mutating func parseMiddle(
    _ parts: inout StringParts, _ form: StringForm
  ) throws(SyntaxFailure) {
    let t = token
    extend(&parts, by: TextSpan(start: t.start, end: t.end))
    let last = source[Int(t.end) - 1]
    let isDoubled =
      (last == 0x7b || last == 0x7d) && t.end - t.start >= 2 && source[Int(t.end) - 2] == last
    let end = Int(t.end) - (isDoubled ? 1 : 0)
    try decodeText(Int(t.start)..<end, isRaw: form.isRaw, into: &parts.text)
    advance()
  }

  /// Reads a replacement field.
  private mutating func parseField(
    _ parts: inout StringParts, _ form: StringForm
  ) throws(SyntaxFailure) {
    let brace = token
    advance()
    try checkFieldStart(form)
    let value = try parseFieldExpression(form)
    var h = height
    let expressionEnd = start
    let hasDebug = take(.equal)
    let textEnd = start
    guard kind == .exclamation || kind == .colon || kind == .rightBrace else {
      if !hasDebug && startsExpression(orStar: false) { throw failInBrackets() }
      throw failInField(
        form, hasDebug ? "expecting '!', or ':', or '}'" : "expecting '=', or '!', or ':', or '}'")
    }
    var conversion = kind == .exclamation ? try parseConversion(form) : .none
    let format = kind == .colon ? try parseFormat(form, &h) : nil
    guard kind == .rightBrace else {
      throw failInField(
        form, format == nil ? "expecting ':' or '}'" : "expecting '}', or format specs")
    }
    if hasDebug {
      appendSource(Int(brace.end)..<Int(textEnd), to: &parts.text)
      extend(&parts, by: TextSpan(start: brace.end, end: textEnd))
      if conversion == .none && format == nil { conversion = .repr }
    }
    advance()
    flush(&parts)
    parts.height = max(parts.height, h + 1)
    if form.isTemplate {
      let str = expressionText(Int(brace.end)..<Int(expressionEnd))
      push(
        add(
          .interpolation(value: value, str: str, conversion, formatSpec: format),
          from: brace.start))
    } else {
      push(add(.formattedValue(value: value, conversion, formatSpec: format), from: brace.start))
    }
  }

  /// Reads the expression of a field.
  private mutating func parseFieldExpression(
    _ form: StringForm
  ) throws(SyntaxFailure) -> ExpressionID {
    let first = token
    let count = reports.count
    do {
      return try parseYieldOrExpressions()
    } catch {
      if reports.count > count && reports[count].message == "invalid syntax" {
        reports.removeLast(reports.count - count)
        reports.append(
          .error(
            .badField, "\(form.name): expecting a valid expression after '{'",
            at: located(first)))
      }
      throw error
    }
  }

  /// Reports a field without an expression.
  private mutating func checkFieldStart(_ form: StringForm) throws(SyntaxFailure) {
    switch kind {
    case .equal, .exclamation, .colon, .rightBrace:
      let text = String(decoding: bytes(of: token), as: UTF8.self)
      throw failInField(form, "valid expression required before '\(text)'")
    case .keywordYield, .error: return
    default:
      if !startsExpression(orStar: true) {
        throw failInField(form, "expecting a valid expression after '{'")
      }
    }
  }

  /// Reads `!r`.
  private mutating func parseConversion(_ form: StringForm) throws(SyntaxFailure) -> Conversion {
    let mark = token
    advance()
    if kind == .colon || kind == .rightBrace {
      throw failInField(form, "missing conversion character")
    }
    guard kind == .name else { throw failInField(form, "invalid conversion character") }
    if start != mark.end {
      throw failInField(form, "conversion type must come right after the exclamation mark")
    }
    let text = bytes(of: token)
    let conversion: Conversion? =
      switch (text.count, text[0]) {
      case (1, 0x73): .str
      case (1, 0x72): .repr
      case (1, 0x61): .ascii
      default: nil
      }
    guard let conversion else { throw failConversion(form, text) }
    advance()
    return conversion
  }

  /// Reads the format of a field from its colon on.
  private mutating func parseFormat(
    _ form: StringForm, _ h: inout Int
  ) throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    let mark = scratch.count
    var parts = StringParts()
    while kind == .fstringMiddle || kind == .leftBrace {
      if kind == .leftBrace {
        var inner = form
        inner.isTemplate = false
        try parseField(&parts, inner)
      } else {
        try parseMiddle(&parts, form)
      }
    }
    flush(&parts)
    h = max(h, parts.height + 1)
    return add(.joinedStr(values: makeList(from: mark)), from: first)
  }

  /// Adds the source text of `range` without comments and carriage returns to `out`.
  private func appendSource(_ range: Range<Int>, to out: inout [UInt8]) {
    var inString: UInt8 = 0
    var p = range.lowerBound
    while p < range.upperBound {
      let c = source[p]
      if inString == 0 && c == 0x23 {
        while p < range.upperBound && source[p] != 0x0a { p += 1 }
        continue
      }
      if c == inString {
        inString = 0
      } else if inString == 0 && (c == 0x22 || c == 0x27) {
        inString = c
      }
      if c == 0x0d {
        if p + 1 >= range.upperBound || source[p + 1] != 0x0a { out.append(0x0a) }
      } else {
        out.append(c)
      }
      p += 1
    }
  }

  /// Returns the text of a t-string's expression, without the blanks behind it.
  private mutating func expressionText(_ range: Range<Int>) -> ConstantID {
    let base = tree.text.count
    var text: [UInt8] = []
    appendSource(range, to: &text)
    while let c = text.last, c == 0x20 || (c >= 0x09 && c <= 0x0d) { text.removeLast() }
    tree.text.append(contentsOf: text)
    return tree.constants.append(
      .string(TextRange(start: UInt32(base), count: UInt32(text.count))))
  }
}
