public import Diagnostics

/// Returns the tree of the module `file`.
///
/// Never fails: what is wrong is reported into `diagnostics`, and statements that could not be
/// read are left out of the tree.
public func parse(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  parse(file, as: id, into: &diagnostics) { $0.parseFile() }
}

/// Returns a tree whose `expression` is the single expression that is the text of `file`, as
/// Python's `eval` reads it; `nil` there if it could not be read.
public func parseExpression(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  parse(file, as: id, into: &diagnostics) { $0.parseSingleExpression() }
}

/// Returns the tree that `body` reads from the tokens of `file`.
private func parse(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet,
  _ body: (inout Parser) -> Void
) -> Tree {
  file.text.withUnsafeBufferPointer { source in
    if let report = unreadable(source, file: id) {
      diagnostics.insert(report)
      return Tree(file: id)
    }
    var lexer = Lexer(source, file: id)
    lexer.run()
    return lexer.tokens.withUnsafeBufferPointer { tokens in
      var parser = Parser(
        tokens, of: source, file: id, reports: lexer.reports, unclosed: lexer.unclosed)
      body(&parser)
      for report in inOrder(parser.reports) { diagnostics.insert(report) }
      return parser.tree
    }
  }
}

/// Returns `reports` in the order of the text; of those about Python 2 only the first, since one
/// tells what is wrong with the file.
private func inOrder(_ reports: [Diagnostic]) -> [Diagnostic] {
  let sorted = reports.enumerated().sorted { a, b in
    (a.element.span?.start ?? 0, a.offset) < (b.element.span?.start ?? 0, b.offset)
  }
  var hasPython2 = false
  var result: [Diagnostic] = []
  for (_, r) in sorted {
    if r.code == .python2 {
      if hasPython2 { continue }
      hasPython2 = true
    }
    result.append(r)
  }
  return result
}

/// Returns the report about a text that can't be cut into tokens: with NUL bytes, with more than
/// 4 GB, or not in UTF-8.
private func unreadable(_ source: UnsafeBufferPointer<UInt8>, file: FileID) -> Diagnostic? {
  if source.count >= Int(UInt32.max) - 16 {
    return .error(.syntaxLimit, "the file is larger than 4 GB", at: nil)
  }
  guard let (offset, message) = firstFault(source) else { return nil }
  let start = UInt32(offset)
  return .error(
    .badEncoding, message, at: SourceSpan(file: file, start: start, end: start + 1))
}

/// Returns the offset of the first byte that is NUL or not part of UTF-8, and what to say of it.
private func firstFault(_ s: UnsafeBufferPointer<UInt8>) -> (Int, String)? {
  var i = 0
  while i < s.count {
    let c = s[i]
    if c < 0x80 {
      if c == 0 { return (i, "source code cannot contain null bytes") }
      i += 1
      continue
    }
    let length = utf8Length(s, i)
    if length == 0 {
      let hex = String(c, radix: 16)
      return (
        i, "(unicode error) 'utf-8' codec can't decode byte 0x\(hex) in position \(i)"
      )
    }
    i += length
  }
  return nil
}

/// Returns the number of bytes of the character at `i` beyond ASCII, 0 if it is none.
private func utf8Length(_ s: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
  func isTail(_ k: Int) -> Bool { k < s.count && s[k] & 0xc0 == 0x80 }
  let c = s[i]
  let next = i + 1 < s.count ? s[i + 1] : 0
  switch c {
  case 0xc2...0xdf: return isTail(i + 1) ? 2 : 0
  case 0xe0...0xef:
    let isValid = !(c == 0xe0 && next < 0xa0) && !(c == 0xed && next > 0x9f)
    return isValid && isTail(i + 1) && isTail(i + 2) ? 3 : 0
  case 0xf0...0xf4:
    let isValid = !(c == 0xf0 && next < 0x90) && !(c == 0xf4 && next > 0x8f)
    return isValid && isTail(i + 1) && isTail(i + 2) && isTail(i + 3) ? 4 : 0
  default: return 0
  }
}
