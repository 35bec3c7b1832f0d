import Diagnostics

/// f-strings, whose parts CPython up to 3.11 sees at other places: text and fields where the whole
/// of the adjacent literals stands, formats and the text at their ends where their own literal
/// stands, and tuples as if the braces were their parentheses.
extension Dumper {
  /// Prints an f-string.
  mutating func dumpJoined(_ id: ExpressionID, _ values: ExpressionList) {
    let span = tree.span(of: id)
    let outer = partPlace
    let ownPlace = formatPlace ?? (isOld ? span : nil)
    if formatPlace == nil { partPlace = ownPlace }
    formatPlace = nil
    writer.open("JoinedStr")
    let last = tree[values].last
    list("values", tree[values]) { (d, value) in
      d.dumpPart(value, textPlace: value == last ? ownPlace : d.partPlace)
    }
    close(ownPlace ?? span)
    partPlace = outer
  }

  /// `true` iff the places of CPython up to 3.11 are wanted.
  private var isOld: Bool { writer.options.minorVersion < 12 }

  /// Prints literal text, which stands at `textPlace` if that is given, or a replacement field.
  private mutating func dumpPart(_ id: ExpressionID, textPlace: SourceSpan?) {
    switch tree[id] {
    case .constant(let c, let kind):
      writer.open("Constant")
      writer.field("value")
      dump(tree[c])
      let place = textPlace ?? tree.span(of: id)
      // Up to 3.11 it is the literal at that place that says whether the text is one of `u'...'`.
      let isUnicode = isOld ? file.text[Int(place.start)] == 0x75 : kind == .unicode
      if isUnicode { writer.field("kind", "u") }
      close(place)
    case .formattedValue(let value, let conversion, let spec):
      dumpFormatted(id, value, conversion, spec)
    default: dump(id)
    }
  }

  /// Prints a replacement field.
  mutating func dumpFormatted(
    _ id: ExpressionID, _ value: ExpressionID, _ conversion: Conversion, _ spec: ExpressionID?
  ) {
    let place = partPlace
    let span = tree.span(of: id)
    writer.open("FormattedValue")
    partPlace = nil
    writer.field("value")
    if isOld, case .tuple(let elts, _) = tree[value], !isParenthesized(value) {
      writer.open("Tuple")
      expressions("elts", elts)
      symbol("ctx", "Load")
      close(
        SourceSpan(file: span.file, start: span.start, end: endOfText(behind: value) + 1))
    } else {
      dump(value)
    }
    self.conversion(conversion)
    partPlace = place
    if spec != nil { formatPlace = place.map { literal(around: span, in: $0) } }
    expression("format_spec", spec)
    formatPlace = nil
    close(place ?? span)
  }

  /// `true` iff the tuple `id` starts with a parenthesis of its own.
  private func isParenthesized(_ id: ExpressionID) -> Bool {
    guard case .tuple(let elts, _) = tree[id], let first = tree[elts].first else { return true }
    let start = tree.span(of: id).start
    return file.text[Int(start)] == 0x28 && tree.span(of: first).start != start
      && file.text[Int(tree.span(of: id).end) - 1] == 0x29
  }

  /// Returns the offset of what ends the expression `value` of a field.
  private func endOfText(behind value: ExpressionID) -> UInt32 {
    var p = Int(tree.span(of: value).end)
    while p < file.text.count, file.text[p] <= 0x20 { p += 1 }
    return UInt32(p)
  }

  /// Returns the place of that of the adjacent literals at `whole` which holds `part`.
  private func literal(around part: SourceSpan, in whole: SourceSpan) -> SourceSpan {
    file.text.withUnsafeBufferPointer { text in
      let slice = UnsafeBufferPointer(rebasing: text[Int(whole.start)..<Int(whole.end)])
      var lexer = Lexer(slice, of: file, file: whole.file)
      lexer.run()
      var depth = 0
      var start: UInt32 = 0
      for t in lexer.tokens {
        if t.kind == .fstringStart {
          if depth == 0 { start = t.start }
          depth += 1
        } else if t.kind == .fstringEnd {
          depth -= 1
          if depth == 0 && whole.start + t.end >= part.end {
            return SourceSpan(
              file: whole.file, start: whole.start + start, end: whole.start + t.end)
          }
        }
      }
      return whole
    }
  }
}
