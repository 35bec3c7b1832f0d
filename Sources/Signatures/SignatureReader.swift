import Diagnostics

/// Reads signatures token by token; `nil` results mean that an error was reported.
struct SignatureReader {
  /// The tokens; the last is `.end`.
  let tokens: [Token]

  /// The index of the next token.
  var position = 0

  /// The number of brackets open; line ends do not count inside them.
  private var depth = 0

  /// The depth of nested types, bounded so that recursion is.
  var typeDepth = 0

  /// What is wrong.
  var diagnostics = DiagnosticSet()

  /// Creates a reader of `tokens`.
  init(_ tokens: [Token]) { self.tokens = tokens }

  /// The next token that counts.
  var current: Token {
    var i = position
    while depth > 0, tokens[i].kind == .newline { i += 1 }
    return tokens[i]
  }

  /// The token behind the next one.
  var following: Token {
    var copy = self
    copy.advance()
    return copy.current
  }

  /// The span of the token before the next one.
  private(set) var previousSpan: SourceSpan?

  /// `true` iff the text is at its end.
  var isAtEnd: Bool { current.kind == .end }

  /// Goes behind the next token.
  mutating func advance() {
    while depth > 0, tokens[position].kind == .newline { position += 1 }
    let t = tokens[position]
    switch t.kind {
    case .mark("("), .mark("["): depth += 1
    case .mark(")"), .mark("]"): depth = max(0, depth - 1)
    case .end: return
    default: break
    }
    previousSpan = t.span
    position += 1
  }

  /// Goes behind the next token iff it is `kind`.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  /// Goes behind the mark `m` iff it is next.
  mutating func take(_ m: Character) -> Bool { take(.mark(m)) }

  /// Goes behind the mark `m`, or reports that it is missing.
  mutating func expect(_ m: Character) -> Bool {
    if take(m) { return true }
    report(expected: "'\(m)'")
    return false
  }

  /// Reads a name, or reports that `what` is missing.
  mutating func name(_ what: String) -> Spelling<String>? {
    let t = current
    guard case .name(let n) = t.kind else {
      report(expected: what)
      return nil
    }
    advance()
    return Spelling(n, at: t.span)
  }

  /// Reports that `what` should stand in the place of the next token.
  mutating func report(expected what: String) {
    diagnostics.insert(.unexpectedInSignature(current, expected: what))
  }

  /// Returns the span from the start of `start` to the last token read.
  func span(from start: SourceSpan) -> SourceSpan {
    previousSpan.map { $0.start >= start.start ? start.union($0) : start } ?? start
  }

  /// Goes to the first line behind token `start` that is not a continuation of its line.
  ///
  /// An open bracket joins lines, so the next declaration may lie before the next token: it is
  /// found by its indentation.
  mutating func recover(from start: Int) {
    let indentation = tokens[start].indentation ?? 0
    depth = 0
    var i = start + 1
    while tokens[i].kind != .end {
      if let c = tokens[i].indentation, c <= indentation, !tokens[i].closes { break }
      i += 1
    }
    position = i
  }
}

extension Token {
  /// `true` iff the token is a closing bracket.
  fileprivate var closes: Bool { kind == .mark(")") || kind == .mark("]") }
}
