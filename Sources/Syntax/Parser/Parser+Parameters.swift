import Utilities

/// Parameters of functions and lambdas.
extension Parser {
  /// The parameters read so far.
  struct ParameterReader {
    /// The token that ends the list.
    let end: TokenKind

    /// Whether annotations are allowed.
    let areAnnotated: Bool

    /// Parameters in front of `*`; the first `slashCount` of them stand in front of `/`.
    var positional: [ParameterID] = []
    var slashCount: Int?

    /// Their defaults, and the parameters behind `*` with theirs.
    var defaults: [ExpressionID] = []
    var keywordOnly: [ParameterID] = []
    var keywordDefaults: [ExpressionID?] = []

    /// `*args` and `**kwargs`.
    var vararg: ParameterID?
    var kwarg: ParameterID?

    /// Whether `*` occurred.
    var hasStar = false

    /// The height of the highest default or annotation.
    var height = 0
  }

  /// Reads parameters up to `end`, which is left.
  mutating func parseParameters(
    until end: TokenKind, areAnnotated: Bool
  ) throws(SyntaxFailure) -> ArgumentsID {
    if kind == end {
      height = 0
      return tree.argumentLists.append(Arguments())
    }
    var r = ParameterReader(end: end, areAnnotated: areAnnotated)
    repeat {
      if kind == end { break }
      try parseParameter(&r)
    } while take(.comma)
    guard kind == end else { throw failInParameters(r) }
    height = r.height
    return makeArguments(r)
  }

  /// Adds the parameter list that was read.
  private mutating func makeArguments(_ r: ParameterReader) -> ArgumentsID {
    let mark = scratch.count
    var a = Arguments()
    for p in r.positional.prefix(r.slashCount ?? 0) { push(p) }
    a.posonlyargs = makeList(from: mark)
    for p in r.positional.dropFirst(r.slashCount ?? 0) { push(p) }
    a.args = makeList(from: mark)
    for p in r.keywordOnly { push(p) }
    a.kwonlyargs = makeList(from: mark)
    for d in r.keywordDefaults { push(optional: d) }
    a.kwDefaults = makeOptionalList(from: mark)
    for d in r.defaults { push(d) }
    a.defaults = makeList(from: mark)
    a.vararg = r.vararg
    a.kwarg = r.kwarg
    return tree.argumentLists.append(a)
  }

  /// Reads one parameter, `/` or `*`.
  private mutating func parseParameter(_ r: inout ParameterReader) throws(SyntaxFailure) {
    if r.kwarg != nil { throw failBehindKwarg() }
    switch kind {
    case .slash: try parseSlash(&r)
    case .star: try parseStarParameter(&r)
    case .doubleStar:
      advance()
      r.kwarg = try parseParameterName(&r, allowsStar: false)
      if kind == .equal { throw failDefault(of: "var-keyword") }
    case .name: try parsePlainParameter(&r)
    default: throw failInParameters(r)
    }
  }

  /// Reads `/`.
  private mutating func parseSlash(_ r: inout ParameterReader) throws(SyntaxFailure) {
    if r.slashCount != nil { throw failParameter("/ may appear only once") }
    if r.hasStar { throw failParameter("/ must be ahead of *") }
    if r.positional.isEmpty { throw failParameter("at least one argument must precede /") }
    r.slashCount = r.positional.count
    advance()
    if kind == .star { throw failParameter("expected comma between / and *") }
  }

  /// Reads `*args`, or a bare `*`, which a parameter must follow.
  private mutating func parseStarParameter(_ r: inout ParameterReader) throws(SyntaxFailure) {
    if r.hasStar { throw failParameter("* argument may appear only once") }
    r.hasStar = true
    let next = peek(1)
    if next == r.end || (next == .comma && (peek(2) == r.end || peek(2) == .doubleStar)) {
      throw failParameter("named arguments must follow bare *")
    }
    advance()
    if kind == .comma { return }
    r.vararg = try parseParameterName(&r, allowsStar: true)
    if kind == .equal { throw failDefault(of: "var-positional") }
  }

  /// Reads a parameter and its default.
  private mutating func parsePlainParameter(_ r: inout ParameterReader) throws(SyntaxFailure) {
    let first = token
    let id = try parseParameterName(&r, allowsStar: false)
    var value: ExpressionID?
    if take(.equal) {
      if kind == .comma || kind == r.end { throw failMissingDefault() }
      value = try parseExpression()
      r.height = max(r.height, height)
    }
    if r.hasStar {
      r.keywordOnly.append(id)
      r.keywordDefaults.append(value)
      return
    }
    r.positional.append(id)
    if let value {
      r.defaults.append(value)
    } else if !r.defaults.isEmpty {
      throw failDefaultOrder(first)
    }
  }

  /// Reads the name of a parameter and its annotation, which may be starred behind `*`.
  private mutating func parseParameterName(
    _ r: inout ParameterReader, allowsStar: Bool
  ) throws(SyntaxFailure) -> ParameterID {
    let first = start
    guard kind == .name else { throw failInParameters(r) }
    let name = try parseName()
    var annotation: ExpressionID?
    if r.areAnnotated && take(.colon) {
      annotation = allowsStar ? try parseStarExpression() : try parseExpression()
      r.height = max(r.height, height)
    }
    return tree.parameters.append(
      Parameter(arg: name, annotation: annotation), at: span(from: first))
  }
}
