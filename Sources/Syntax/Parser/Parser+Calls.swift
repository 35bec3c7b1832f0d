/// Arguments of calls and class definitions.
extension Parser {
  /// Reads the arguments of a call of `function`, whose text starts at `first`.
  mutating func parseCall(
    _ function: ExpressionID, from first: UInt32
  ) throws(SyntaxFailure) -> ExpressionID {
    let (args, keywords) = try parseArguments(allowsGenerator: true)
    return add(.call(func: function, args: args, keywords: keywords), from: first)
  }

  /// Reads arguments with their parentheses; `height` is then that of the highest. A call may
  /// have a generator expression without parentheses of its own.
  mutating func parseArguments(
    allowsGenerator: Bool
  ) throws(SyntaxFailure) -> (ExpressionList, KeywordList) {
    let open = start
    advance()
    height = 0
    if take(.rightParen) { return (.empty, .empty) }
    try enter()
    var list = ArgumentList(open: open, allowsGenerator: allowsGenerator)
    let mark = scratch.count
    repeat {
      if kind == .rightParen { break }
      try parseArgument(&list)
    } while take(.comma)
    try close(.rightParen)
    leave()
    if let g = list.openGenerator { tree.expressions.setSpan(span(from: open), of: g) }
    height = list.height
    let args: ExpressionList = makeList(from: mark)
    for k in list.keywords { push(k) }
    return (args, makeList(from: mark))
  }

  /// The arguments of a call, as far as they were read.
  private struct ArgumentList {
    /// The offset of the opening parenthesis.
    var open: UInt32

    /// Whether a generator expression may stand without parentheses of its own.
    var allowsGenerator: Bool

    /// The keyword arguments.
    var keywords: [KeywordID] = []

    /// The number of arguments.
    var count = 0

    /// Whether `**` occurred.
    var hasUnpacking = false

    /// The generator expression that has no parentheses of its own.
    var openGenerator: ExpressionID?

    /// The height of the highest argument.
    var height = 0
  }

  /// Reads one argument.
  private mutating func parseArgument(_ list: inout ArgumentList) throws(SyntaxFailure) {
    let first = start
    if let g = list.openGenerator { throw failOpenGenerator(g) }
    list.count += 1
    switch kind {
    case .doubleStar:
      advance()
      let value = try parseExpression()
      if kind == .equal { throw failUnpackingTarget("keyword", from: first) }
      list.hasUnpacking = true
      list.keywords.append(
        tree.keywords.append(
          Keyword(arg: nil, value: value), at: span(from: first)))
    case .star:
      if list.hasUnpacking { throw failUnpackingOrder() }
      push(try parseStarredExpression())
      if kind == .equal { throw failUnpackingTarget("iterable", from: first) }
    case .name where peek(1) == .equal:
      try parseKeywordArgument(&list)
    default:
      try parsePositional(&list)
    }
    list.height = max(list.height, height)
  }

  /// Reads `name=value`.
  private mutating func parseKeywordArgument(
    _ list: inout ArgumentList
  ) throws(SyntaxFailure) {
    let first = start
    let arg = try parseName()
    advance()
    if kind == .comma || kind == .rightParen { throw failMissingArgumentValue(from: first) }
    let value = try parseExpression()
    if startsComprehension { throw failEqualsInGenerator(from: first) }
    list.keywords.append(
      tree.keywords.append(
        Keyword(arg: arg, value: value), at: span(from: first)))
  }

  /// Reads a positional argument, which may be a generator expression without parentheses.
  private mutating func parsePositional(_ list: inout ArgumentList) throws(SyntaxFailure) {
    let first = start
    let value = try parseNamedExpression()
    if kind == .equal { throw failKeywordTarget(value, from: first) }
    if startsComprehension {
      let (generators, h) = try parseGenerators()
      try raise(to: max(h, height) + 1)
      let g = add(.generatorExp(elt: value, generators: generators), from: first)
      if list.count > 1 { throw failOpenGenerator(g) }
      list.openGenerator = g
      push(g)
      if kind == .comma || !list.allowsGenerator { throw failOpenGenerator(g) }
      return
    }
    if !list.keywords.isEmpty {
      throw failPositionalOrder(isBehindUnpacking: list.hasUnpacking)
    }
    push(value)
  }
}
