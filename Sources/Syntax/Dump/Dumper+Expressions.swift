import Utilities

/// Expressions.
extension Dumper {
  /// Prints an expression.
  mutating func dump(_ id: ExpressionID) {
    switch tree[id] {
    case .joinedStr(let values): return dumpJoined(id, values)
    case .formattedValue(let value, let conversion, let spec):
      return dumpFormatted(id, value, conversion, spec)
    case .name(let name, let context):
      writer.open("Name")
      writer.field("id", tree.name(name))
      self.context(context)
    case .constant(let c, let kind):
      writer.open("Constant")
      writer.field("value")
      dump(tree[c])
      if kind == .unicode { writer.field("kind", "u") }
    case .attribute(let value, let attr, let context):
      writer.open("Attribute")
      expression("value", value)
      writer.field("attr", tree.name(attr))
      self.context(context)
    case .call(let function, let args, let keywords):
      writer.open("Call")
      expression("func", function)
      expressions("args", args)
      list("keywords", tree[keywords]) { $0.dump($1) }
    case .subscript(let value, let slice, let context):
      writer.open("Subscript")
      expression("value", value)
      expression("slice", slice)
      self.context(context)
    case .starred(let value, let context):
      writer.open("Starred")
      expression("value", value)
      self.context(context)
    case .list(let elts, let context):
      writer.open("List")
      expressions("elts", elts)
      self.context(context)
    case .tuple(let elts, let context):
      writer.open("Tuple")
      expressions("elts", elts)
      self.context(context)
    default: dumpOther(tree[id])
    }
    close(tree.span(of: id))
  }

  /// Prints the start of an expression that is rarer.
  private mutating func dumpOther(_ node: Expression) {
    switch node {
    case .boolOp, .namedExpr, .binOp, .unaryOp, .ifExp, .compare, .lambda, .await, .yield,
      .yieldFrom:
      dumpOperator(node)
    case .dict(let keys, let values):
      writer.open("Dict")
      expressions("keys", keys)
      expressions("values", values)
    case .set(let elts):
      writer.open("Set")
      expressions("elts", elts)
    case .listComp(let elt, let generators): dump("ListComp", elt, generators)
    case .setComp(let elt, let generators): dump("SetComp", elt, generators)
    case .generatorExp(let elt, let generators): dump("GeneratorExp", elt, generators)
    case .dictComp(let key, let value, let generators):
      writer.open("DictComp")
      expression("key", key)
      expression("value", value)
      list("generators", tree[generators]) { $0.dump($1) }
    case .interpolation(let value, let str, let conversion, let spec):
      writer.open("Interpolation")
      expression("value", value)
      writer.field("str")
      dump(tree[str])
      self.conversion(conversion)
      expression("format_spec", spec)
    case .templateStr(let values):
      writer.open("TemplateStr")
      expressions("values", values)
    case .slice(let lower, let upper, let step):
      writer.open("Slice")
      expression("lower", lower)
      expression("upper", upper)
      expression("step", step)
    case .name, .constant, .attribute, .call, .subscript, .starred, .list, .tuple, .joinedStr,
      .formattedValue:
      break
    }
  }

  /// Prints the start of an operator or another form of keywords.
  private mutating func dumpOperator(_ node: Expression) {
    switch node {
    case .boolOp(let op, let values):
      writer.open("BoolOp")
      symbol("op", op == .and ? "And" : "Or")
      expressions("values", values)
    case .namedExpr(let target, let value):
      writer.open("NamedExpr")
      expression("target", target)
      expression("value", value)
    case .binOp(let left, let op, let right):
      writer.open("BinOp")
      expression("left", left)
      symbol("op", symbol(op))
      expression("right", right)
    case .unaryOp(let op, let operand):
      writer.open("UnaryOp")
      symbol("op", symbol(op))
      expression("operand", operand)
    case .ifExp(let test, let body, let orelse):
      writer.open("IfExp")
      expression("test", test)
      expression("body", body)
      expression("orelse", orelse)
    case .compare(let left, let ops, let comparators):
      writer.open("Compare")
      expression("left", left)
      list("ops", tree[ops]) { $0.writer.symbol($0.symbol($1)) }
      expressions("comparators", comparators)
    case .lambda(let args, let body):
      writer.open("Lambda")
      writer.field("args")
      dump(args)
      expression("body", body)
    case .await(let value):
      writer.open("Await")
      expression("value", value)
    case .yield(let value):
      writer.open("Yield")
      expression("value", value)
    case .yieldFrom(let value):
      writer.open("YieldFrom")
      expression("value", value)
    default: break
    }
  }

  /// Prints the start of a comprehension with one element.
  private mutating func dump(
    _ name: StaticString, _ elt: ExpressionID, _ generators: ComprehensionList
  ) {
    writer.open(name)
    expression("elt", elt)
    list("generators", tree[generators]) { $0.dump($1) }
  }

  /// Prints a `for` clause.
  private mutating func dump(_ id: ComprehensionID) {
    let c = tree[id]
    writer.open("comprehension")
    expression("target", c.target)
    expression("iter", c.iter)
    expressions("ifs", c.ifs)
    writer.field("is_async", c.isAsync ? 1 : 0)
    writer.close()
  }

  /// Prints a keyword argument.
  mutating func dump(_ id: KeywordID) {
    writer.open("keyword")
    name("arg", tree[id].arg)
    expression("value", tree[id].value)
    close(tree.span(of: id))
  }

  /// Prints a context.
  private mutating func context(_ context: ExpressionContext) {
    switch context {
    case .load: symbol("ctx", "Load")
    case .store: symbol("ctx", "Store")
    case .delete: symbol("ctx", "Del")
    }
  }

  /// Prints a conversion.
  mutating func conversion(_ conversion: Conversion) {
    switch conversion {
    case .none: writer.field("conversion", -1)
    case .str: writer.field("conversion", 115)
    case .repr: writer.field("conversion", 114)
    case .ascii: writer.field("conversion", 97)
    }
  }
}
