public import Diagnostics

/// Returns the tree of the module `file`.
///
/// Never fails: what is wrong is reported into `diagnostics`, and statements that could not be
/// read are left out of the tree.
public func parse(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  parse(file, as: id, 0..<file.text.count, into: &diagnostics) { $0.parseFile() }
}

/// Returns the tree of the module whose text is the bytes `range` of `file`, in whole lines.
///
/// Never fails, as above.
public func parse(
  _ file: SourceFile, as id: FileID, _ range: Range<Int>, into diagnostics: inout DiagnosticSet
) -> Tree {
  parse(file, as: id, range, into: &diagnostics) { $0.parseFile() }
}

/// Returns a tree whose `expression` is the single expression that is the text of `file`, as
/// Python's `eval` reads it; `nil` there if it could not be read.
public func parseExpression(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  parse(file, as: id, 0..<file.text.count, into: &diagnostics) { $0.parseSingleExpression() }
}

/// Returns the tree that `body` reads from the tokens of the bytes `range` of `file`.
private func parse(
  _ file: SourceFile, as id: FileID, _ range: Range<Int>, into diagnostics: inout DiagnosticSet,
  _ body: (inout Parser) -> Void
) -> Tree {
  file.text.withUnsafeBufferPointer { text in
    let source = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    if let report = unreadable(source, file: id) {
      diagnostics.insert(report)
      return Tree(file: id)
    }
    var lexer = Lexer(source, of: file, file: id)
    lexer.run(from: range.lowerBound)
    if let report = undecodable(lexer.tokens, of: source, file: id) {
      diagnostics.insert(report)
      return Tree(file: id)
    }
    return lexer.tokens.withUnsafeBufferPointer { tokens in
      var parser = Parser(
        tokens, of: source, in: file, file: id, reports: lexer.reports,
        unclosed: lexer.unclosed)
      body(&parser)
      for report in inOrder(parser.reports, of: file) { diagnostics.insert(report) }
      var tree = parser.tree
      tree.guardsYields = tree.findsGuardedYields
      return tree
    }
  }
}

/// Returns `reports` in the order of the text: of those about one line only the first, since the
/// others mostly follow from it, and of those about Python 2 only the first in the file. That a
/// bracket is not closed counts less than what else is wrong in its line.
private func inOrder(_ reports: [Diagnostic], of file: SourceFile) -> [Diagnostic] {
  let sorted = reports.enumerated().map { (index, r) in
    let line = file.position(of: r.span?.start ?? 0).line
    let isWeak = r.code == .unbalancedBracket && r.message.hasSuffix("never closed")
    return (key: (line, isWeak ? 1 : 0, r.span?.start ?? 0, index), report: r)
  }.sorted { $0.key < $1.key }
  var hasPython2 = false
  var lastLine = 0
  var result: [Diagnostic] = []
  for (key, r) in sorted where key.0 != lastLine {
    lastLine = key.0
    if r.code == .python2 {
      if hasPython2 { continue }
      hasPython2 = true
    }
    result.append(r)
  }
  return result
}
