import Diagnostics
import Utilities

/// Thrown where a statement can't be read further, after a report was made.
struct SyntaxFailure: Error {}

/// A recursive-descent parser over the tokens of a file.
///
/// A method named `parseX` reads an X from the current token on. Where it fails it reports once
/// and throws; the statement's parser then skips to the next line. Operators are read by
/// precedence climbing. The order of the methods follows the grammar of the reference.
struct Parser {
  /// The text.
  let source: UnsafeBufferPointer<UInt8>

  /// The file, for its lines.
  let text: SourceFile

  /// The tokens; the last is `endOfFile`.
  let tokens: UnsafeBufferPointer<Token>

  /// The regions behind brackets that were never closed, which the lexer has reported.
  let unclosed: [TextSpan]

  /// The tree so far.
  var tree: Tree

  /// The reports so far.
  var reports: [Diagnostic]

  /// The index of the current token.
  var position = 0

  /// The kind of the current token.
  var kind: TokenKind

  /// The offset behind the last token that is not the end or the indentation of a line.
  var lastEnd: UInt32 = 0

  /// The elements of the lists being built.
  var scratch: [UInt32] = []

  /// The number of nested constructs being read.
  var depth = 0

  /// A bound of the height of the expression read last.
  var height = 0

  /// The expression in front of an `=` that may be meant as `==`.
  var comparedValue: ExpressionID?

  /// The target of the assignment being read.
  var assignedTarget: ExpressionID?

  /// Creates a parser of `tokens`, which were cut from `source`.
  init(
    _ tokens: UnsafeBufferPointer<Token>, of source: UnsafeBufferPointer<UInt8>,
    in text: SourceFile, file: FileID, reports: [Diagnostic], unclosed: [TextSpan]
  ) {
    self.source = source
    self.text = text
    self.tokens = tokens
    self.unclosed = unclosed
    self.reports = reports
    self.tree = Tree(file: file)
    self.kind = tokens[0].kind
  }
}

/// Tokens.
extension Parser {
  /// The current token.
  @inline(__always)
  var token: Token { tokens[position] }

  /// The offset of the current token.
  @inline(__always)
  var start: UInt32 { tokens[position].start }

  /// Returns the kind of the token `distance` behind the current one.
  @inline(__always)
  func peek(_ distance: Int) -> TokenKind {
    let p = position + distance
    return p < tokens.count ? tokens[p].kind : .endOfFile
  }

  /// Goes on behind the current token.
  @inline(__always)
  mutating func advance() {
    lastEnd = tokens[position].end
    step()
  }

  /// Goes on behind the current token, which is the end or the indentation of a line.
  @inline(__always)
  mutating func step() {
    if position + 1 < tokens.count { position += 1 }
    kind = tokens[position].kind
  }

  /// Goes back to the token at `index`.
  mutating func rewind(to index: Int) {
    position = index
    kind = tokens[index].kind
    lastEnd = index > 0 ? tokens[index - 1].end : 0
  }

  /// Goes on behind the current token if it is `expected`; `true` iff it was.
  @inline(__always)
  mutating func take(_ expected: TokenKind) -> Bool {
    guard kind == expected else { return false }
    advance()
    return true
  }

  /// Goes on behind the current token, which must be `expected`.
  @inline(__always)
  mutating func expect(_ expected: TokenKind) throws(SyntaxFailure) {
    guard kind == expected else { throw failInvalidSyntax() }
    advance()
  }

  /// Returns the span from `start` to the end of the last token.
  @inline(__always)
  func span(from start: UInt32) -> TextSpan { TextSpan(start: start, end: lastEnd) }

  /// Returns the bytes of `token`.
  func bytes(of token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: source[Int(token.start)..<Int(token.end)])
  }

  /// `true` iff the token at `distance` is the name `text`.
  func isName(_ text: StaticString, at distance: Int = 0) -> Bool {
    guard peek(distance) == .name else { return false }
    let t = tokens[position + distance]
    guard Int(t.end - t.start) == text.utf8CodeUnitCount else { return false }
    let p = text.utf8Start
    for k in 0..<text.utf8CodeUnitCount where p[k] != source[Int(t.start) + k] { return false }
    return true
  }

  /// Returns the name that is the current token, and goes on behind it.
  mutating func parseName() throws(SyntaxFailure) -> NameID {
    guard kind == .name else { throw failInvalidSyntax() }
    let id = name(token)
    advance()
    return id
  }

  /// Returns the identity of the name written by `token`, in NFKC.
  mutating func name(_ token: Token) -> NameID {
    let b = bytes(of: token)
    for c in b where c >= 0x80 { return internNormalized(b) }
    return tree.names.intern(b)
  }

  /// Returns the identity of a name beyond ASCII.
  private mutating func internNormalized(_ bytes: UnsafeBufferPointer<UInt8>) -> NameID {
    let normalized = Array(compatibilityComposed(String(decoding: bytes, as: UTF8.self)).utf8)
    return normalized.withUnsafeBufferPointer { tree.names.intern($0) }
  }
}

/// Nodes, lists and limits.
extension Parser {
  /// Adds an expression from `start` to the end of the last token.
  @inline(__always)
  mutating func add(_ node: Expression, from start: UInt32) -> ExpressionID {
    tree.expressions.append(node, at: span(from: start))
  }

  /// Adds a statement from `start` to the end of the last token.
  @inline(__always)
  mutating func add(_ node: Statement, from start: UInt32) -> StatementID {
    tree.statements.append(node, at: span(from: start))
  }

  /// Adds a pattern from `start` to the end of the last token.
  mutating func add(_ node: Pattern, from start: UInt32) -> PatternID {
    tree.patterns.append(node, at: span(from: start))
  }

  /// Adds a literal from `start` to the end of the last token.
  mutating func add(
    _ value: Constant, kind: ConstantKind = .plain, from start: UInt32
  ) -> ExpressionID {
    add(.constant(tree.constants.append(value), kind: kind), from: start)
  }

  /// Adds `id` to the list being built.
  @inline(__always)
  mutating func push<ID: Identity>(_ id: ID) { scratch.append(id.rawValue) }

  /// Adds `id`, or an absent element, to the list being built.
  mutating func push<ID: Identity>(optional id: ID?) { scratch.append(id?.rawValue ?? .max) }

  /// Makes a list of what was added since `scratch` had `mark` elements.
  mutating func makeList<ID: Identity>(from mark: Int) -> IDList<ID> {
    IDList(start: moveToPool(from: mark))
  }

  /// Makes a list of what was added since `scratch` had `mark` elements.
  mutating func makeOptionalList<ID: Identity>(from mark: Int) -> OptionalIDList<ID> {
    OptionalIDList(start: moveToPool(from: mark))
  }

  /// Makes a list of one element.
  mutating func makeList<ID: Identity>(of id: ID) -> IDList<ID> {
    let start = UInt32(tree.pool.count)
    tree.pool.append(1)
    tree.pool.append(id.rawValue)
    return IDList(start: start)
  }

  /// Moves what was added since `mark` into the pool; returns its place there.
  mutating func moveToPool(from mark: Int) -> UInt32 {
    if scratch.count == mark { return 0 }
    let start = UInt32(tree.pool.count)
    tree.pool.append(UInt32(scratch.count - mark))
    tree.pool.append(contentsOf: scratch[mark...])
    scratch.removeLast(scratch.count - mark)
    return start
  }

  /// The depth that a lambda counts for: reading one takes the stack of so many other constructs.
  static var depthOfLambda: Int { 5 }

  /// Counts a nested construct, and refuses one that is too deep for the stack.
  @inline(__always)
  mutating func enter(_ weight: Int = 1) throws(SyntaxFailure) {
    depth += weight
    if depth > Tree.maximumDepth { throw failTooDeep() }
  }

  /// Counts the end of a nested construct.
  @inline(__always)
  mutating func leave(_ weight: Int = 1) { depth -= weight }

  /// Sets the height of the expression read last, and refuses one that is too high to walk.
  @inline(__always)
  mutating func raise(to h: Int) throws(SyntaxFailure) {
    height = h
    if h > Tree.maximumDepth { throw failTooDeep() }
  }
}
