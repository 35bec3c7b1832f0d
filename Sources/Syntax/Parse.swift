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
    if let report = undecodable(lexer.tokens, of: source, file: id) {
      diagnostics.insert(report)
      return Tree(file: id)
    }
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
