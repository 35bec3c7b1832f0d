public import Diagnostics
public import Utilities

/// Nodes by identity.
extension Tree {
  /// Returns the expression named `id`.
  public subscript(id: ExpressionID) -> Expression { expressions[id] }

  /// Returns the statement named `id`.
  public subscript(id: StatementID) -> Statement { statements[id] }

  /// Returns the pattern named `id`.
  public subscript(id: PatternID) -> Pattern { patterns[id] }

  /// Returns the literal's value named `id`.
  public subscript(id: ConstantID) -> Constant { constants[id] }

  /// Returns the parameter list named `id`.
  public subscript(id: ArgumentsID) -> Arguments { argumentLists[id] }

  /// Returns the parameter named `id`.
  public subscript(id: ParameterID) -> Parameter { parameters[id] }

  /// Returns the keyword argument named `id`.
  public subscript(id: KeywordID) -> Keyword { keywords[id] }

  /// Returns the `for` clause named `id`.
  public subscript(id: ComprehensionID) -> Comprehension { comprehensions[id] }

  /// Returns the function definition named `id`.
  public subscript(id: FunctionDefinitionID) -> FunctionDefinition { functions[id] }

  /// Returns the class definition named `id`.
  public subscript(id: ClassDefinitionID) -> ClassDefinition { classes[id] }

  /// Returns the context manager named `id`.
  public subscript(id: WithItemID) -> WithItem { withItems[id] }

  /// Returns the `except` clause named `id`.
  public subscript(id: HandlerID) -> ExceptHandler { handlers[id] }

  /// Returns the `case` clause named `id`.
  public subscript(id: MatchCaseID) -> MatchCase { matchCases[id] }

  /// Returns the imported name named `id`.
  public subscript(id: AliasID) -> Alias { aliases[id] }

  /// Returns the type parameter named `id`.
  public subscript(id: TypeParameterID) -> TypeParameter { typeParameters[id] }
}

/// Lists.
extension Tree {
  /// Returns the elements of `list`.
  public subscript<E: Identity>(list: IDList<E>) -> IDListView<E> {
    IDListView(pool: pool, base: Int(list.start) + 1, count: Int(pool[Int(list.start)]))
  }

  /// Returns the elements of `list`, `nil` where one is absent.
  public subscript<E: Identity>(list: OptionalIDList<E>) -> OptionalIDListView<E> {
    OptionalIDListView(pool: pool, base: Int(list.start) + 1, count: Int(pool[Int(list.start)]))
  }

  /// Returns the operators of `list`.
  public subscript(list: ComparisonList) -> [ComparisonOperator] {
    let base = Int(list.start)
    return (0..<Int(pool[base])).compactMap {
      ComparisonOperator(rawValue: UInt8(truncatingIfNeeded: pool[base + 1 + $0]))
    }
  }
}

/// Places.
extension Tree {
  /// Returns the place of an expression, as CPython counts it.
  public func span(of id: ExpressionID) -> SourceSpan { located(expressions.span(id)) }

  /// Returns the place of a statement; that of a definition starts behind its decorators.
  public func span(of id: StatementID) -> SourceSpan { located(statements.span(id)) }

  /// Returns the place of a pattern.
  public func span(of id: PatternID) -> SourceSpan { located(patterns.span(id)) }

  /// Returns the place of a parameter with its annotation.
  public func span(of id: ParameterID) -> SourceSpan { located(parameters.span(id)) }

  /// Returns the place of a keyword argument.
  public func span(of id: KeywordID) -> SourceSpan { located(keywords.span(id)) }

  /// Returns the place of an `except` clause.
  public func span(of id: HandlerID) -> SourceSpan { located(handlers.span(id)) }

  /// Returns the place of an imported name.
  public func span(of id: AliasID) -> SourceSpan { located(aliases.span(id)) }

  /// Returns the place of a type parameter.
  public func span(of id: TypeParameterID) -> SourceSpan { located(typeParameters.span(id)) }

  /// Returns `span` as a place of the tree's file.
  public func located(_ span: TextSpan) -> SourceSpan {
    SourceSpan(file: file, start: span.start, end: span.end)
  }
}

/// Names and texts.
extension Tree {
  /// Returns the text of a name, in NFKC as Python compares names.
  public func name(_ id: NameID) -> String { names[id] }

  /// Returns the identity of the name written `text` (in NFKC), or `nil` if it does not occur.
  public func nameID(_ text: String) -> NameID? { names.find(text) }

  /// Returns the bytes of a text, a `bytes` value or a large integer.
  public func bytes(_ range: TextRange) -> ArraySlice<UInt8> {
    text[Int(range.start)..<Int(range.start) + Int(range.count)]
  }

  /// Returns a text; lone surrogates, which Swift can't hold, become U+FFFD.
  public func string(_ range: TextRange) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  /// Returns the decimal digits of a large integer.
  ///
  /// - Complexity: O(n²) in its bytes.
  public func decimal(ofBigInt range: TextRange) -> String {
    decimalDigits(ofLittleEndian: bytes(range))
  }

  /// Returns the value of `id` if it is a literal.
  public func constant(of id: ExpressionID) -> Constant? {
    guard case .constant(let c, _) = self[id] else { return nil }
    return self[c]
  }

  /// Returns the docstring of a module, class or function with these statements, not dedented.
  public func docstring(of body: StatementList) -> String? {
    guard let first = self[body].first, case .expr(let value) = self[first],
      case .string(let range)? = constant(of: value)
    else { return nil }
    return string(range)
  }
}
