import Utilities

/// Parentheses, displays and comprehensions.
extension Parser {
  /// `true` iff a comprehension's `for` or `async for` is next.
  var startsComprehension: Bool {
    kind == .keywordFor || (kind == .keywordAsync && peek(1) == .keywordFor)
  }

  /// Reads a group, tuple or generator expression.
  mutating func parseParenthesized() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    if take(.rightParen) { return add(.tuple(elts: .empty, .load), from: first) }
    try enter()
    defer { leave() }
    if kind == .keywordYield {
      let value = try parseYield()
      try close(.rightParen)
      return value
    }
    let head = try parseStarNamedExpression()
    if startsComprehension {
      let (generators, h) = try parseGenerators(of: head)
      try close(.rightParen)
      try raise(to: h + 1)
      return add(.generatorExp(elt: head, generators: generators), from: first)
    }
    if kind == .comma {
      let (elts, h) = try parseElements(head, until: .rightParen)
      try raise(to: h + 1)
      return add(.tuple(elts: elts, .load), from: first)
    }
    try close(.rightParen)
    if case .starred = tree[head] { throw failStarredGroup(head) }
    return head
  }

  /// Reads the elements of a display behind the first, and its closing bracket.
  private mutating func parseElements(
    _ head: ExpressionID, until end: TokenKind
  ) throws(SyntaxFailure) -> (ExpressionList, height: Int) {
    let mark = scratch.count
    var h = height
    push(head)
    while take(.comma), kind != end {
      push(try parseStarNamedExpression())
      h = max(h, height)
    }
    if startsComprehension { throw failComprehensionTarget(head) }
    try close(end)
    return (makeList(from: mark), h)
  }

  /// Reads a list or list comprehension.
  mutating func parseListDisplay() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    if take(.rightBracket) { return add(.list(elts: .empty, .load), from: first) }
    try enter()
    defer { leave() }
    let head = try parseStarNamedExpression()
    if startsComprehension {
      let (generators, h) = try parseGenerators(of: head)
      try close(.rightBracket)
      try raise(to: h + 1)
      return add(.listComp(elt: head, generators: generators), from: first)
    }
    let (elts, h) = try parseElements(head, until: .rightBracket)
    try raise(to: h + 1)
    return add(.list(elts: elts, .load), from: first)
  }

  /// Reads a dict, set, or comprehension of one.
  mutating func parseBraces() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    advance()
    if take(.rightBrace) { return add(.dict(keys: .empty, values: .empty), from: first) }
    try enter()
    defer { leave() }
    if kind == .doubleStar { return try parseDict(from: first, key: nil) }
    let headStart = start
    let head = try parseStarNamedExpression()
    if kind == .colon {
      if isBareNamedOrStarred(head, from: headStart) { throw failInvalidSyntax() }
      return try parseDict(from: first, key: head)
    }
    if startsComprehension {
      let (generators, h) = try parseGenerators(of: head)
      try close(.rightBrace)
      try raise(to: h + 1)
      return add(.setComp(elt: head, generators: generators), from: first)
    }
    let (elts, h) = try parseElements(head, until: .rightBrace)
    try raise(to: h + 1)
    return add(.set(elts: elts), from: first)
  }

  /// `true` iff `id` is `*a`, or `a := b` without parentheses, written from `first` on.
  func isBareNamedOrStarred(_ id: ExpressionID, from first: UInt32) -> Bool {
    switch tree[id] {
    case .starred: true
    case .namedExpr: tree.expressions.span(id).start == first
    default: false
    }
  }

  /// Reads a dict or its comprehension behind the first key, or from the first `**` on.
  private mutating func parseDict(
    from first: UInt32, key: ExpressionID?
  ) throws(SyntaxFailure) -> ExpressionID {
    var h = height
    var keys: [ExpressionID?] = [key]
    let mark = scratch.count
    let value = try parseDictValue(isUnpacking: key == nil)
    h = max(h, height)
    if startsComprehension {
      guard let key else { throw failUnpackingInComprehension(value) }
      let (generators, g) = try parseGenerators()
      try close(.rightBrace)
      try raise(to: max(h, g) + 1)
      return add(.dictComp(key: key, value: value, generators: generators), from: first)
    }
    push(value)
    while take(.comma), kind != .rightBrace {
      var key: ExpressionID?
      if kind != .doubleStar {
        key = try parseExpression()
        h = max(h, height)
        if kind != .colon { throw failMissingDictColon(key) }
      }
      keys.append(key)
      push(try parseDictValue(isUnpacking: key == nil))
      h = max(h, height)
    }
    try close(.rightBrace)
    let values: ExpressionList = makeList(from: mark)
    for k in keys { push(optional: k) }
    try raise(to: h + 1)
    return add(.dict(keys: makeOptionalList(from: mark), values: values), from: first)
  }

  /// Reads `: value`, or `** value`.
  private mutating func parseDictValue(
    isUnpacking: Bool
  ) throws(SyntaxFailure) -> ExpressionID {
    let colon = token
    advance()
    if isUnpacking { return try parseBitwiseOr() }
    if kind == .rightBrace || kind == .comma { throw failMissingDictValue(colon) }
    if kind == .star || kind == .doubleStar { throw failStarredDictValue() }
    return try parseExpression()
  }

  /// Reads the clauses of a comprehension whose element, just read, may not be starred.
  private mutating func parseGenerators(
    of element: ExpressionID
  ) throws(SyntaxFailure) -> (ComprehensionList, height: Int) {
    if case .starred = tree[element] { throw failStarredElement(element) }
    let h = height
    let (generators, g) = try parseGenerators()
    return (generators, max(h, g))
  }

  /// Reads the `for` and `if` clauses of a comprehension.
  mutating func parseGenerators() throws(SyntaxFailure) -> (ComprehensionList, height: Int) {
    let mark = scratch.count
    var h = height
    while startsComprehension {
      let isAsync = take(.keywordAsync)
      advance()
      let target = try parseForTarget()
      h = max(h, height)
      guard take(.keywordIn) else { throw failMissingIn() }
      let iter = try parseDisjunction()
      h = max(h, height)
      let inner = scratch.count
      while take(.keywordIf) {
        push(try parseDisjunction())
        h = max(h, height)
      }
      let ifs: ExpressionList = makeList(from: inner)
      push(
        tree.comprehensions.append(
          Comprehension(target: target, iter: iter, ifs: ifs, isAsync: isAsync)))
    }
    return (makeList(from: mark), h)
  }

  /// Reads the target of a `for`.
  mutating func parseForTarget() throws(SyntaxFailure) -> ExpressionID {
    let first = start
    let head = try parseTargetElement()
    var target = head
    if kind == .comma {
      target = try parseTuple(from: first, head, .store) { (p) throws(SyntaxFailure) in
        try p.parseTargetElement()
      }
    }
    try setContext(of: target, .store, .forLoop)
    return target
  }

  /// Reads one element of the target of a `for`.
  private mutating func parseTargetElement() throws(SyntaxFailure) -> ExpressionID {
    guard kind == .star else { return try parseBitwiseOr() }
    return try parseStarred { (p) throws(SyntaxFailure) in try p.parseBitwiseOr() }
  }
}
