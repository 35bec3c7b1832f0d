/// Statements.
extension Dumper {
  /// Prints a statement.
  mutating func dump(_ id: StatementID) {
    switch tree[id] {
    case .functionDef(let f): dump("FunctionDef", f)
    case .asyncFunctionDef(let f): dump("AsyncFunctionDef", f)
    case .classDef(let c): dump(c)
    case .for(let target, let iter, let body, let orelse):
      dumpFor("For", target, iter, body, orelse)
    case .asyncFor(let target, let iter, let body, let orelse):
      dumpFor("AsyncFor", target, iter, body, orelse)
    case .while(let test, let body, let orelse): dumpBranch("While", test, body, orelse)
    case .if(let test, let body, let orelse): dumpBranch("If", test, body, orelse)
    case .with(let items, let body): dumpWith("With", items, body)
    case .asyncWith(let items, let body): dumpWith("AsyncWith", items, body)
    case .match(let subject, let cases):
      writer.open("Match")
      expression("subject", subject)
      list("cases", tree[cases]) { $0.dump($1) }
    case .try(let body, let handlers, let orelse, let finalbody):
      dumpTry("Try", body, handlers, orelse, finalbody)
    case .tryStar(let body, let handlers, let orelse, let finalbody):
      dumpTry("TryStar", body, handlers, orelse, finalbody)
    default: dumpSimple(tree[id])
    }
    close(tree.span(of: id))
  }

  /// Prints the start of a statement without block.
  private mutating func dumpSimple(_ node: Statement) {
    switch node {
    case .expr(let value):
      writer.open("Expr")
      expression("value", value)
    case .return(let value):
      writer.open("Return")
      expression("value", value)
    case .delete(let targets):
      writer.open("Delete")
      expressions("targets", targets)
    case .raise(let exc, let cause):
      writer.open("Raise")
      expression("exc", exc)
      expression("cause", cause)
    case .assert(let test, let msg):
      writer.open("Assert")
      expression("test", test)
      expression("msg", msg)
    case .import(let names):
      writer.open("Import")
      list("names", tree[names]) { $0.dump($1) }
    case .importFrom(let module, let names, let level):
      writer.open("ImportFrom")
      name("module", module)
      list("names", tree[names]) { $0.dump($1) }
      writer.field("level", Int(level))
    case .global(let ids):
      writer.open("Global")
      names("names", ids)
    case .nonlocal(let ids):
      writer.open("Nonlocal")
      names("names", ids)
    case .pass: writer.open("Pass")
    case .break: writer.open("Break")
    case .continue: writer.open("Continue")
    default: dumpAssignment(node)
    }
  }

  /// Prints the start of an assignment.
  private mutating func dumpAssignment(_ node: Statement) {
    switch node {
    case .assign(let targets, let value):
      writer.open("Assign")
      expressions("targets", targets)
      expression("value", value)
    case .typeAlias(let name, let typeParams, let value):
      writer.open("TypeAlias")
      expression("name", name)
      list("type_params", tree[typeParams]) { $0.dump($1) }
      expression("value", value)
    case .augAssign(let target, let op, let value):
      writer.open("AugAssign")
      expression("target", target)
      symbol("op", symbol(op))
      expression("value", value)
    case .annAssign(let target, let annotation, let value, let isSimple):
      writer.open("AnnAssign")
      expression("target", target)
      expression("annotation", annotation)
      expression("value", value)
      writer.field("simple", isSimple ? 1 : 0)
    default: break
    }
  }

  /// Prints the start of a loop over `iter`.
  private mutating func dumpFor(
    _ name: StaticString, _ target: ExpressionID, _ iter: ExpressionID, _ body: StatementList,
    _ orelse: StatementList
  ) {
    writer.open(name)
    expression("target", target)
    expression("iter", iter)
    statements("body", body)
    statements("orelse", orelse)
  }

  /// Prints the start of a statement with a condition.
  private mutating func dumpBranch(
    _ name: StaticString, _ test: ExpressionID, _ body: StatementList, _ orelse: StatementList
  ) {
    writer.open(name)
    expression("test", test)
    statements("body", body)
    statements("orelse", orelse)
  }

  /// Prints the start of a `with`.
  private mutating func dumpWith(
    _ name: StaticString, _ items: WithItemList, _ body: StatementList
  ) {
    writer.open(name)
    list("items", tree[items]) { (d, id) in
      d.writer.open("withitem")
      d.expression("context_expr", d.tree[id].contextExpr)
      d.expression("optional_vars", d.tree[id].optionalVars)
      d.writer.close()
    }
    statements("body", body)
  }

  /// Prints the start of a `try`.
  private mutating func dumpTry(
    _ name: StaticString, _ body: StatementList, _ handlers: HandlerList,
    _ orelse: StatementList, _ finalbody: StatementList
  ) {
    writer.open(name)
    statements("body", body)
    list("handlers", tree[handlers]) { (d, id) in
      d.writer.open("ExceptHandler")
      d.expression("type", d.tree[id].type)
      d.name("name", d.tree[id].name)
      d.statements("body", d.tree[id].body)
      d.close(d.tree.span(of: id))
    }
    statements("orelse", orelse)
    statements("finalbody", finalbody)
  }

  /// Prints an imported name.
  private mutating func dump(_ id: AliasID) {
    writer.open("alias")
    name("name", tree[id].name)
    name("asname", tree[id].asname)
    if writer.options.minorVersion < 10 { writer.close() } else { close(tree.span(of: id)) }
  }
}
