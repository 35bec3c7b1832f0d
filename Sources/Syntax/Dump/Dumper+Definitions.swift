import Utilities

/// Functions, classes and patterns.
extension Dumper {
  /// Prints the start of a function definition.
  mutating func dump(_ name: StaticString, _ id: FunctionDefinitionID) {
    let f = tree[id]
    writer.open(name)
    writer.field("name", tree.name(f.name))
    writer.field("args")
    dump(f.args)
    statements("body", f.body)
    expressions("decorator_list", f.decorators)
    expression("returns", f.returns)
    typeParameters(f.typeParams)
  }

  /// Prints the start of a class definition.
  mutating func dump(_ id: ClassDefinitionID) {
    let c = tree[id]
    writer.open("ClassDef")
    writer.field("name", tree.name(c.name))
    expressions("bases", c.bases)
    list("keywords", tree[c.keywords]) { $0.dump($1) }
    statements("body", c.body)
    expressions("decorator_list", c.decorators)
    typeParameters(c.typeParams)
  }

  /// Prints the type parameters of a definition, which Python has had since 3.12.
  private mutating func typeParameters(_ ids: TypeParameterList) {
    if ids.isEmpty && writer.options.minorVersion < 12 { return }
    list("type_params", tree[ids]) { $0.dump($1) }
  }

  /// Prints a type parameter.
  mutating func dump(_ id: TypeParameterID) {
    switch tree[id] {
    case .typeVar(let name, let bound, let value):
      writer.open("TypeVar")
      writer.field("name", tree.name(name))
      expression("bound", bound)
      expression("default_value", value)
    case .paramSpec(let name, let value):
      writer.open("ParamSpec")
      writer.field("name", tree.name(name))
      expression("default_value", value)
    case .typeVarTuple(let name, let value):
      writer.open("TypeVarTuple")
      writer.field("name", tree.name(name))
      expression("default_value", value)
    }
    close(tree.span(of: id))
  }

  /// Prints a parameter list.
  mutating func dump(_ id: ArgumentsID) {
    let a = tree[id]
    writer.open("arguments")
    list("posonlyargs", tree[a.posonlyargs]) { $0.dump($1) }
    list("args", tree[a.args]) { $0.dump($1) }
    parameter("vararg", a.vararg)
    list("kwonlyargs", tree[a.kwonlyargs]) { $0.dump($1) }
    expressions("kw_defaults", a.kwDefaults)
    parameter("kwarg", a.kwarg)
    expressions("defaults", a.defaults)
    writer.close()
  }

  /// Prints a parameter if it is there.
  private mutating func parameter(_ name: StaticString, _ id: ParameterID?) {
    guard let id else { return }
    writer.field(name)
    dump(id)
  }

  /// Prints a parameter.
  private mutating func dump(_ id: ParameterID) {
    writer.open("arg")
    writer.field("arg", tree.name(tree[id].arg))
    expression("annotation", tree[id].annotation)
    close(tree.span(of: id))
  }

  /// Prints a `case`.
  mutating func dump(_ id: MatchCaseID) {
    writer.open("match_case")
    pattern("pattern", tree[id].pattern)
    expression("guard", tree[id].guardExpression)
    statements("body", tree[id].body)
    writer.close()
  }

  /// Prints a pattern as a field.
  private mutating func pattern(_ name: StaticString, _ id: PatternID) {
    writer.field(name)
    dump(id)
  }

  /// Prints a pattern.
  private mutating func dump(_ id: PatternID) {
    switch tree[id] {
    case .matchValue(let value):
      writer.open("MatchValue")
      expression("value", value)
    case .matchSingleton(let value):
      writer.open("MatchSingleton")
      writer.field("value")
      dump(tree[value])
    case .matchSequence(let patterns):
      writer.open("MatchSequence")
      list("patterns", tree[patterns]) { $0.dump($1) }
    case .matchMapping(let keys, let patterns, let rest):
      writer.open("MatchMapping")
      expressions("keys", keys)
      list("patterns", tree[patterns]) { $0.dump($1) }
      name("rest", rest)
    case .matchClass(let cls, let patterns, let kwdAttrs, let kwdPatterns):
      writer.open("MatchClass")
      expression("cls", cls)
      list("patterns", tree[patterns]) { $0.dump($1) }
      names("kwd_attrs", kwdAttrs)
      list("kwd_patterns", tree[kwdPatterns]) { $0.dump($1) }
    case .matchStar(let id):
      writer.open("MatchStar")
      name("name", id)
    case .matchAs(let inner, let id):
      writer.open("MatchAs")
      if let inner { pattern("pattern", inner) }
      name("name", id)
    case .matchOr(let patterns):
      writer.open("MatchOr")
      list("patterns", tree[patterns]) { $0.dump($1) }
    }
    close(tree.span(of: id))
  }
}
