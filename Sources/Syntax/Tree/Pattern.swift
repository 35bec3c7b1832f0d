/// A pattern: one case for each class of CPython's `ast.pattern`, with its field names.
public enum Pattern: Sendable, BitwiseCopyable {
  /// A literal or dotted name, compared by `==`.
  case matchValue(value: ExpressionID)

  /// `None`, `True` or `False`, compared by `is`.
  case matchSingleton(ConstantID)

  /// `[a, b, *rest]`.
  case matchSequence(patterns: PatternList)

  /// `{key: pattern, **rest}`.
  case matchMapping(keys: ExpressionList, patterns: PatternList, rest: NameID?)

  /// `cls(patterns, kwdAttrs=kwdPatterns)`.
  case matchClass(
    cls: ExpressionID, patterns: PatternList, kwdAttrs: NameList, kwdPatterns: PatternList)

  /// `*name`, or `*_` without a name.
  case matchStar(name: NameID?)

  /// `pattern as name`; a bare name has no pattern, `_` neither.
  case matchAs(pattern: PatternID?, name: NameID?)

  /// `a | b`.
  case matchOr(patterns: PatternList)
}
