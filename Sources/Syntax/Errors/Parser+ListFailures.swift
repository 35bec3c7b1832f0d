import Diagnostics

/// Arguments, parameters, type parameters and patterns.
extension Parser {
  /// Reports a generator expression beside other arguments.
  mutating func failOpenGenerator(_ id: ExpressionID) -> SyntaxFailure {
    fail(.badArguments, "Generator expression must be parenthesized", at: place(id))
  }

  /// Reports `*a` behind `**b`.
  mutating func failUnpackingOrder() -> SyntaxFailure {
    fail(
      .badArguments, "iterable argument unpacking follows keyword argument unpacking")
  }

  /// Reports `*a=b` or `**a=b`.
  mutating func failUnpackingTarget(_ what: String, from first: UInt32) -> SyntaxFailure {
    fail(
      .badArguments, "cannot assign to \(what) argument unpacking", at: place(from: first))
  }

  /// Reports a star without an expression.
  mutating func failStar() -> SyntaxFailure { fail(.invalidSyntax, "Invalid star expression") }

  /// Reports a positional argument behind a keyword one.
  mutating func failPositionalOrder(isBehindUnpacking: Bool) -> SyntaxFailure {
    fail(
      .badArguments,
      isBehindUnpacking
        ? "positional argument follows keyword argument unpacking"
        : "positional argument follows keyword argument",
      at: located(tokens[position - 1]))
  }

  /// Reports `f(a=)`.
  mutating func failMissingArgumentValue(from first: UInt32) -> SyntaxFailure {
    fail(.badArguments, "expected argument value expression", at: place(from: first))
  }

  /// Reports `f(a = b for ...)`.
  mutating func failEqualsInGenerator(from first: UInt32) -> SyntaxFailure {
    fail(
      .assignmentForComparison,
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: place(from: first))
  }

  /// Reports `f(a.b = c)`.
  mutating func failKeywordTarget(_ id: ExpressionID, from first: UInt32) -> SyntaxFailure {
    let span = SourceSpan(file: tree.file, start: first, end: token.end)
    if case .constant(let c, _) = tree[id] {
      switch tree[c] {
      case .none, .true, .false:
        return fail(.badTarget, "cannot assign to \(expressionName(id))", at: span)
      default: break
      }
    }
    return fail(
      .assignmentForComparison,
      "expression cannot contain assignment, perhaps you meant \"==\"?", at: span)
  }

  /// Reports something that is no parameter.
  mutating func failInParameters(_ r: ParameterReader) -> SyntaxFailure {
    if kind == .leftParen {
      let what = r.areAnnotated ? "Function" : "Lambda expression"
      return fail(
        .badParameters, "\(what) parameters cannot be parenthesized",
        notes: [Note("they are Python 2; unpack them in the body")])
    }
    return r.areAnnotated ? failInBrackets() : failInvalidSyntax()
  }

  /// Reports the current parameter.
  mutating func failParameter(_ message: String) -> SyntaxFailure {
    fail(.badParameters, message)
  }

  /// Reports a default of `*args` or `**kwargs`.
  mutating func failDefault(of kind: String) -> SyntaxFailure {
    fail(.badParameters, "\(kind) argument cannot have default value")
  }

  /// Reports `a=` without a value.
  mutating func failMissingDefault() -> SyntaxFailure {
    fail(
      .badParameters, "expected default value expression", at: located(tokens[position - 1]))
  }

  /// Reports a parameter without default behind one with default.
  mutating func failDefaultOrder(_ name: Token) -> SyntaxFailure {
    fail(
      .badParameters, "parameter without a default follows parameter with a default",
      at: located(name))
  }

  /// Reports a parameter behind `**kwargs`.
  mutating func failBehindKwarg() -> SyntaxFailure {
    fail(.badParameters, "arguments cannot follow var-keyword argument")
  }

  /// Reports `[]` behind a name in a definition.
  mutating func failEmptyTypeParameters() -> SyntaxFailure {
    fail(.badTypeParameters, "Type parameter list cannot be empty")
  }

  /// Reports a bound of a parameter with a star.
  mutating func failBound(of sigil: TokenKind) -> SyntaxFailure {
    let hasTuple = peek(1) == .leftParen
    let what = sigil == .star ? "TypeVarTuple" : "ParamSpec"
    return fail(
      .badTypeParameters, "cannot use \(hasTuple ? "constraints" : "bound") with \(what)")
  }

  /// Reports something that a pattern can't bind.
  mutating func failPatternTarget() -> SyntaxFailure {
    if isName("_") { return fail(.badPattern, "cannot use '_' as a target") }
    let first = position
    guard let target = try? parseExpression() else {
      rewind(to: first)
      return failInvalidSyntax()
    }
    return fail(
      .badPattern, "cannot use \(expressionName(target)) as pattern target", at: place(target))
  }

  /// Reports a positional pattern behind a keyword one.
  mutating func failPositionalPattern(_ id: PatternID) -> SyntaxFailure {
    fail(.badPattern, "positional patterns follow keyword patterns", at: tree.span(of: id))
  }

  /// Reports an entry behind `**rest`.
  mutating func failMappingRest() -> SyntaxFailure {
    fail(
      .badPattern,
      "double star pattern must be the last (right-most) subpattern in the mapping pattern",
      at: located(tokens[position - 2]))
  }

  /// Reports a complex literal whose parts are not real and imaginary.
  mutating func failComplex(_ kind: String, _ id: ExpressionID) -> SyntaxFailure {
    fail(.badPattern, "\(kind) number required in complex literal", at: place(id))
  }
}
