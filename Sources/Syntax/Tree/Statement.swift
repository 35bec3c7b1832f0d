/// A statement: one case for each class of CPython's `ast.stmt`, with its field names.
public enum Statement: Sendable, BitwiseCopyable {
  /// `def name(args): body`.
  case functionDef(FunctionDefinitionID)

  /// `async def name(args): body`.
  case asyncFunctionDef(FunctionDefinitionID)

  /// `class name(bases): body`.
  case classDef(ClassDefinitionID)

  /// `return value`.
  case `return`(value: ExpressionID?)

  /// `del targets`.
  case delete(targets: ExpressionList)

  /// `targets[0] = targets[1] = value`.
  case assign(targets: ExpressionList, value: ExpressionID)

  /// `type name[typeParams] = value`; `name` is a `name` expression.
  case typeAlias(name: ExpressionID, typeParams: TypeParameterList, value: ExpressionID)

  /// `target += value`.
  case augAssign(target: ExpressionID, BinaryOperator, value: ExpressionID)

  /// `target: annotation = value`; simple iff the target is a name without parentheses.
  case annAssign(
    target: ExpressionID, annotation: ExpressionID, value: ExpressionID?, isSimple: Bool)

  /// `for target in iter: body` with `else: orelse`.
  case `for`(
    target: ExpressionID, iter: ExpressionID, body: StatementList, orelse: StatementList)

  /// `async for target in iter: body` with `else: orelse`.
  case asyncFor(
    target: ExpressionID, iter: ExpressionID, body: StatementList, orelse: StatementList)

  /// `while test: body` with `else: orelse`.
  case `while`(test: ExpressionID, body: StatementList, orelse: StatementList)

  /// `if test: body` with `else: orelse`; `elif` is an `if` alone in `orelse`.
  case `if`(test: ExpressionID, body: StatementList, orelse: StatementList)

  /// `with items: body`.
  case with(items: WithItemList, body: StatementList)

  /// `async with items: body`.
  case asyncWith(items: WithItemList, body: StatementList)

  /// `match subject: cases`.
  case match(subject: ExpressionID, cases: MatchCaseList)

  /// `raise exc from cause`.
  case raise(exc: ExpressionID?, cause: ExpressionID?)

  /// `try: body` with its clauses.
  case `try`(
    body: StatementList, handlers: HandlerList, orelse: StatementList, finalbody: StatementList)

  /// `try: body` with `except*` clauses.
  case tryStar(
    body: StatementList, handlers: HandlerList, orelse: StatementList, finalbody: StatementList)

  /// `assert test, msg`.
  case assert(test: ExpressionID, msg: ExpressionID?)

  /// `import names`.
  case `import`(names: AliasList)

  /// `from module import names`; `level` counts the leading dots.
  case importFrom(module: NameID?, names: AliasList, level: UInt32)

  /// `global names`.
  case global(names: NameList)

  /// `nonlocal names`.
  case nonlocal(names: NameList)

  /// An expression for its effect.
  case expr(value: ExpressionID)

  case pass, `break`, `continue`
}
