/// An expression: one case for each class of CPython's `ast.expr`, with its field names.
public enum Expression: Sendable, BitwiseCopyable {
  /// `a and b and c`; at least two values.
  case boolOp(BooleanOperator, values: ExpressionList)

  /// `(target := value)`.
  case namedExpr(target: ExpressionID, value: ExpressionID)

  /// `left + right`.
  case binOp(left: ExpressionID, BinaryOperator, right: ExpressionID)

  /// `-operand`.
  case unaryOp(UnaryOperator, operand: ExpressionID)

  /// `lambda args: body`.
  case lambda(args: ArgumentsID, body: ExpressionID)

  /// `body if test else orelse`.
  case ifExp(test: ExpressionID, body: ExpressionID, orelse: ExpressionID)

  /// `{key: value, **value}`; the key is absent for `**value`.
  case dict(keys: OptionalExpressionList, values: ExpressionList)

  /// `{a, b}`.
  case set(elts: ExpressionList)

  /// `[elt for ...]`.
  case listComp(elt: ExpressionID, generators: ComprehensionList)

  /// `{elt for ...}`.
  case setComp(elt: ExpressionID, generators: ComprehensionList)

  /// `{key: value for ...}`.
  case dictComp(key: ExpressionID, value: ExpressionID, generators: ComprehensionList)

  /// `(elt for ...)`.
  case generatorExp(elt: ExpressionID, generators: ComprehensionList)

  /// `await value`.
  case await(value: ExpressionID)

  /// `yield value`.
  case yield(value: ExpressionID?)

  /// `yield from value`.
  case yieldFrom(value: ExpressionID)

  /// `left < comparators[0] <= comparators[1]`; as many operators as comparators.
  case compare(left: ExpressionID, ops: ComparisonList, comparators: ExpressionList)

  /// `func(args, keywords)`; `*a` is a `starred` among `args`, `**k` a keyword without name.
  case call(func: ExpressionID, args: ExpressionList, keywords: KeywordList)

  /// `{value!r:format_spec}` in an f-string; the specification is a `joinedStr`.
  case formattedValue(value: ExpressionID, Conversion, formatSpec: ExpressionID?)

  /// `f"..."`: constants and formatted values.
  case joinedStr(values: ExpressionList)

  /// `{value!r:format_spec}` in a t-string; `str` is the source text of the value.
  case interpolation(
    value: ExpressionID, str: ConstantID, Conversion, formatSpec: ExpressionID?)

  /// `t"..."`: constants and interpolations.
  case templateStr(values: ExpressionList)

  /// A literal other than a display, f-string or t-string: a number, text, `None`, `...`.
  case constant(ConstantID, kind: ConstantKind)

  /// `value.attr`.
  case attribute(value: ExpressionID, attr: NameID, ExpressionContext)

  /// `value[slice]`; several subscripts are a `tuple`.
  case `subscript`(value: ExpressionID, slice: ExpressionID, ExpressionContext)

  /// `*value` in a call, display or target.
  case starred(value: ExpressionID, ExpressionContext)

  /// `id`.
  case name(id: NameID, ExpressionContext)

  /// `[a, b]`.
  case list(elts: ExpressionList, ExpressionContext)

  /// `(a, b)`, with or without the parentheses.
  case tuple(elts: ExpressionList, ExpressionContext)

  /// `lower:upper:step` in a subscript.
  case slice(lower: ExpressionID?, upper: ExpressionID?, step: ExpressionID?)
}
