import Diagnostics
import Syntax
import Utilities

/// Functions, lambdas and the expressions of the module.
extension CodeBuilder {
  /// Builds the code of the `def` at `s`, which no function encloses, into `codes`.
  static func build(
    _ s: StatementID, _ d: FunctionDefinitionID, of tree: Tree,
    into codes: inout Table<CodeID, Code>
  ) -> CodeID {
    let defaults = tree.defaults(of: tree[d].args).map {
      $0.map { e in CodeBuilder.build(e, of: tree, into: &codes) }
    }
    let scope = Scope(tree, args: tree[d].args, body: tree[d].body)
    return building(&codes) { needs, codes in
      var b = CodeBuilder(tree, scope: scope, needs: needs)
      swap(&b.codes, &codes)
      b.lift(needs.lifted)
      let id = b.finish(s, d, defaults: defaults)
      swap(&b.codes, &codes)
      return (b, id)
    }.id
  }

  /// Builds the code that returns the value of `e`, which no function encloses, into `codes`.
  static func build(
    _ e: ExpressionID, of tree: Tree, into codes: inout Table<CodeID, Code>
  ) -> CodeID {
    var b = CodeBuilder(tree, scope: Scope())
    swap(&b.codes, &codes)
    defer { swap(&b.codes, &codes) }
    let span = tree.span(of: e)
    let v = b.value(of: e)
    b.end(.return(v), at: span)
    return b.codes.append(b.finished(name: "<module>", parameters: [], head: span, span: span))
  }

  /// Builds the code that returns what `decorators` make of the function of code `f`, defined by
  /// `s` outside of functions, into `codes`.
  static func build(
    _ f: CodeID, decoratedBy decorators: [ExpressionID], at s: StatementID, of tree: Tree,
    into codes: inout Table<CodeID, Code>
  ) -> CodeID {
    var b = CodeBuilder(tree, scope: Scope())
    swap(&b.codes, &codes)
    defer { swap(&b.codes, &codes) }
    let span = tree.span(of: s)
    let callees = decorators.map { b.value(of: $0) }
    var v = b.emit(.function(f, b.draft.makeList([])), at: b.codes[f].headSpan)
    for (e, callee) in zip(decorators, callees).reversed() {
      v = b.emit(.call(callee, b.draft.makeList([v]), kinds: []), at: tree.span(of: e))
    }
    b.end(.return(v), at: span)
    return b.codes.append(b.finished(name: "<module>", parameters: [], head: span, span: span))
  }

  /// Translates the body of `d` and returns its code; `defaults` go to the parameters.
  mutating func finish(
    _ s: StatementID, _ d: FunctionDefinitionID, defaults: [CodeID?]
  ) -> CodeID {
    let definition = tree[d]
    let span = tree.span(of: s)
    let head = SourceSpan(file: span.file, start: span.start, end: definition.nameSpan.end)
    let parameters = makeParameters(of: definition.args, defaults: defaults, at: head)
    if let n = ownClass { emitOwnClass(n, at: head) }
    if case .asyncFunctionDef = tree[s] {
      emitUnsupportedStatement("an 'async' function", at: head)
    }
    emitKeepingVariables(at: head) { b in b.emitBody(definition.body) }
    let none = emit(PythonConstant.none, at: head)
    end(.return(none), at: head)
    var code = finished(
      name: tree.name(definition.name), parameters: parameters, head: head, span: span)
    code.documentation = tree.docstring(of: definition.body)
    code.isGenerator = scope.isGenerator
    code.isGuarded = isGuarded
    return codes.append(code)
  }

  /// Adds the parameters `args` to the entry and returns their descriptions.
  mutating func makeParameters(
    of args: ArgumentsID, defaults: [CodeID?], at head: SourceSpan
  ) -> [CodeParameter] {
    var r: [CodeParameter] = []
    makeCells(at: head)
    for (i, p) in tree.parameters(of: args).enumerated() {
      let n = tree[p.id].arg
      if i == 0 { firstParameter = n }
      let span = tree.span(of: p.id)
      r.append(
        CodeParameter(
          name: tree.name(n), kind: p.kind, default: i < defaults.count ? defaults[i] : nil,
          annotation: tree[p.id].annotation, span: span))
      let v = addParameter(to: 0, at: span)
      assign(v, to: n, at: span)
    }
    return r
  }

  /// Completes the draft.
  mutating func finished(
    name: String, parameters: [CodeParameter], head: SourceSpan, span: SourceSpan
  ) -> Code {
    draft.simplify()
    draft.insertGuards()
    draft.checkBoundness(head: head)
    draft.checkCaptures()
    // Given away, the draft needs not be copied; what it says of variables is asked for later.
    var whole = Draft()
    swap(&whole, &draft)
    (draft.shared, draft.recursive) = (whole.shared, whole.recursive)
    var code = whole.code(name: name, head: head, span: span)
    code.parameters = parameters
    code.captures = captures.map { Capture(name: text($0)) }
    return code
  }

  // MARK: Nested functions

  /// Translates a nested `def` and binds its name.
  mutating func emitFunctionDefinition(_ s: StatementID, _ d: FunctionDefinitionID) {
    let definition = tree[d]
    let decorators = Array(tree[definition.decorators])
    let callees = decorators.map { value(of: $0) }
    let scope = Scope(tree, args: definition.args, body: definition.body)
    let name = self.scope.onlyFunctions.contains(definition.name) ? definition.name : nil
    let own = lifted.functions[definition.name]
    let outer = surroundings
    let (inner, id) = CodeBuilder.building(&codes) { needs, codes in
      var inner = CodeBuilder(
        tree, scope: scope, itself: name, needs: needs, in: outer, as: own)
      swap(&inner.codes, &codes)
      inner.lift(needs.lifted)
      let id = inner.finish(s, d, defaults: [])
      swap(&inner.codes, &codes)
      return (inner, id)
    }
    let head = codes[id].headSpan
    if own != nil {
      return bindLifted(
        definition.name, .definition(s, d), id, inner.captures, definition.args, at: head)
    }
    var f = emitFunction(id, captures: inner.captures, args: definition.args, at: head)
    for (e, callee) in zip(decorators, callees).reversed() {
      f = emit(.call(callee, draft.makeList([f]), kinds: []), at: tree.span(of: e))
    }
    assign(f, to: definition.name, at: head)
  }

  /// Binds the lifted function called `name` to what `place` makes, whose code is `id`.
  private mutating func bindLifted(
    _ name: NameID, _ place: FunctionPlace, _ id: CodeID, _ captures: [NameID],
    _ args: ArgumentsID, at span: SourceSpan
  ) {
    guard let own = lifted.functions[name],
      let k = own.definitions.firstIndex(where: { $0.place == place })
    else { return }
    let defaults = own.definitions[k].defaults
    for (e, v) in zip(tree.defaults(of: args).compactMap({ $0 }), defaults) {
      assign(steppedValue(of: e), to: v, at: span)
    }
    var count = 0
    for (i, e) in tree.defaults(of: args).enumerated() where e != nil {
      codes[id].parameters[i].defaultOperand = count
      count += 1
    }
    codes[own.definitions[k].code] = codes[id]
    let held = defaults.map { read($0, at: span) }
    let f = emitFunction(
      own.definitions[k].code, captures: captures, defaults: held, isLifted: true, at: span)
    assign(f, to: name, at: span)
    if let tag = own.tag { assign(emit(.int(Int64(k)), at: span), to: tag, at: span) }
  }

  /// Translates `name = lambda ...` of a lifted function; returns `false` iff it is none.
  mutating func emitLiftedLambda(_ name: NameID, _ e: ExpressionID) -> Bool {
    guard let own = lifted.functions[name], case .lambda(let args, let body) = tree[e] else {
      return false
    }
    let (id, captures) = buildLambda(e, args: args, body: body, as: own)
    bindLifted(name, .lambda(e), id, captures, args, at: tree.span(of: e))
    return true
  }

  /// Translates a lambda.
  mutating func emitLambda(_ e: ExpressionID, args: ArgumentsID, body: ExpressionID) -> CodeValueID
  {
    let (id, captures) = buildLambda(e, args: args, body: body)
    return emitFunction(id, captures: captures, args: args, at: tree.span(of: e))
  }

  /// Builds the code of a lambda; returns it with the variables that it takes.
  private mutating func buildLambda(
    _ e: ExpressionID, args: ArgumentsID, body: ExpressionID, as own: LiftedFunction? = nil
  ) -> (CodeID, [NameID]) {
    let span = tree.span(of: e)
    let scope = Scope(tree, args: args, body: body)
    let outer = surroundings
    let (inner, id) = CodeBuilder.building(&codes) { needs, codes in
      var inner = CodeBuilder(tree, scope: scope, needs: needs, in: outer, as: own)
      swap(&inner.codes, &codes)
      inner.lift(needs.lifted)
      let parameters = inner.makeParameters(of: args, defaults: [], at: span)
      let result = inner.value(of: body)
      inner.end(.return(result), at: tree.span(of: body))
      var code = inner.finished(name: "<lambda>", parameters: parameters, head: span, span: span)
      code.isGenerator = scope.isGenerator
      let id = inner.codes.append(code)
      swap(&inner.codes, &codes)
      return (inner, id)
    }
    return (id, inner.captures)
  }

  /// Makes the function of code `id` with the variables and the defaults that it takes.
  private mutating func emitFunction(
    _ id: CodeID, captures: [NameID], args: ArgumentsID, at span: SourceSpan
  ) -> CodeValueID {
    var defaults: [CodeValueID] = []
    for (i, e) in tree.defaults(of: args).enumerated() {
      guard let e else { continue }
      codes[id].parameters[i].defaultOperand = defaults.count
      defaults.append(steppedValue(of: e))
    }
    return emitFunction(id, captures: captures, defaults: defaults, at: span)
  }

  /// Makes the function of code `id` with the variables that it takes and its defaults.
  mutating func emitFunction(
    _ id: CodeID, captures: [NameID], defaults: [CodeValueID], isLifted: Bool = false,
    at span: SourceSpan
  ) -> CodeValueID {
    let taken = captures.map { isCell($0) ? cell($0, at: span) : read($0, at: span) }
    let f = emit(.function(id, draft.makeList(taken + defaults)), at: span)
    if let n = captures.first(where: elementTargets.contains) {
      draft.elementFunctions.append(
        ElementFunction(
          function: f, name: text(n), isGenerator: codes[id].name == "<genexpr>"))
    }
    for (n, load) in zip(captures, taken) {
      guard case .local(let v) = bindings[n] else { continue }
      draft.captures.append(
        DraftCapture(
          function: f, variable: v, load: load, isGenerator: codes[id].isGenerator,
          isLifted: isLifted))
    }
    return f
  }
}
