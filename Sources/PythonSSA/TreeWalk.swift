public import Syntax
import Utilities

/// The children of nodes, for walks that need no order.
extension Tree {
  /// Adds the expressions directly inside `e` to `out`; of a lambda only its defaults.
  public func appendChildren(of e: ExpressionID, to out: inout [ExpressionID]) {
    switch self[e] {
    case .boolOp(_, let values), .joinedStr(let values), .templateStr(let values):
      out += self[values]
    case .set(let elts), .list(let elts, _), .tuple(let elts, _): out += self[elts]
    case .namedExpr(let a, let b): out += [a, b]
    case .binOp(let a, _, let b): out += [a, b]
    case .ifExp(let a, let b, let c): out += [a, b, c]
    case .subscript(let a, let b, _): out += [a, b]
    case .unaryOp(_, let a), .await(let a), .yieldFrom(let a), .attribute(let a, _, _),
      .starred(let a, _):
      out.append(a)
    case .yield(let a): if let a { out.append(a) }
    case .lambda(let args, _): appendDefaults(of: args, to: &out)
    case .dict(let keys, let values):
      out += self[keys].compactMap { $0 }
      out += self[values]
    case .listComp(let elt, let g), .setComp(let elt, let g), .generatorExp(let elt, let g):
      out.append(elt)
      appendClauses(g, to: &out)
    case .dictComp(let key, let value, let g):
      out += [key, value]
      appendClauses(g, to: &out)
    case .compare(let left, _, let comparators):
      out.append(left)
      out += self[comparators]
    case .call(let f, let args, let keywords):
      out.append(f)
      out += self[args]
      for k in self[keywords] { out.append(self[k].value) }
    case .formattedValue(let value, _, let spec), .interpolation(let value, _, _, let spec):
      out.append(value)
      if let spec { out.append(spec) }
    case .slice(let a, let b, let c): out += [a, b, c].compactMap { $0 }
    case .constant, .name: break
    }
  }

  /// The iterable of the first clause of the comprehension or generator expression `e`.
  public func firstIterable(of e: ExpressionID) -> ExpressionID? {
    switch self[e] {
    case .listComp(_, let g), .setComp(_, let g), .generatorExp(_, let g), .dictComp(_, _, let g):
      self[g].first.map { self[$0].iter }
    default: nil
    }
  }

  /// Adds the expressions of `clauses` to `out`.
  private func appendClauses(_ clauses: ComprehensionList, to out: inout [ExpressionID]) {
    for c in self[clauses] {
      out += [self[c].target, self[c].iter]
      out += self[self[c].ifs]
    }
  }

  /// Adds the defaults of `args` to `out`.
  func appendDefaults(of args: ArgumentsID, to out: inout [ExpressionID]) {
    out += self[self[args].defaults]
    out += self[self[args].kwDefaults].compactMap { $0 }
  }

  /// Returns the expressions and the statements directly inside `s`; of a function or class
  /// what is evaluated where it stands, and no statements.
  func children(of s: StatementID) -> (expressions: [ExpressionID], statements: [StatementID]) {
    var e: [ExpressionID] = []
    var b: [StatementID] = []
    switch self[s] {
    case .functionDef(let d), .asyncFunctionDef(let d):
      e += self[self[d].decorators]
      appendDefaults(of: self[d].args, to: &e)
    case .classDef(let d):
      e += self[self[d].decorators]
      e += self[self[d].bases]
      for k in self[self[d].keywords] { e.append(self[k].value) }
    case .return(let value): if let value { e.append(value) }
    case .delete(let targets): e += self[targets]
    case .assign(let targets, let value):
      e += self[targets]
      e.append(value)
    case .typeAlias(let name, _, _): e.append(name)
    case .augAssign(let target, _, let value): e += [target, value]
    case .annAssign(let target, _, let value, _): e += [target, value].compactMap { $0 }
    case .for(let target, let iter, let body, let orelse),
      .asyncFor(let target, let iter, let body, let orelse):
      e += [target, iter]
      b += self[body]
      b += self[orelse]
    case .while(let test, let body, let orelse), .if(let test, let body, let orelse):
      e.append(test)
      b += self[body]
      b += self[orelse]
    case .with(let items, let body), .asyncWith(let items, let body):
      for i in self[items] {
        e += [self[i].contextExpr, self[i].optionalVars].compactMap { $0 }
      }
      b += self[body]
    case .match(let subject, let cases):
      e.append(subject)
      for c in self[cases] {
        if let g = self[c].guardExpression { e.append(g) }
        b += self[self[c].body]
      }
    case .raise(let a, let c): e += [a, c].compactMap { $0 }
    case .try(let body, let handlers, let orelse, let final),
      .tryStar(let body, let handlers, let orelse, let final):
      b += self[body]
      for h in self[handlers] {
        if let t = self[h].type { e.append(t) }
        b += self[self[h].body]
      }
      b += self[orelse]
      b += self[final]
    case .assert(let test, let msg): e += [test, msg].compactMap { $0 }
    case .expr(let value): e.append(value)
    case .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: break
    }
    return (e, b)
  }

  /// Returns the parameters of `args` with their kinds, in the order of the source.
  func parameters(of args: ArgumentsID) -> [(id: ParameterID, kind: CodeParameterKind)] {
    let a = self[args]
    var r: [(id: ParameterID, kind: CodeParameterKind)] = []
    for p in self[a.posonlyargs] { r.append((p, .positionalOnly)) }
    for p in self[a.args] { r.append((p, .plain)) }
    if let p = a.vararg { r.append((p, .star)) }
    for p in self[a.kwonlyargs] { r.append((p, .keywordOnly)) }
    if let p = a.kwarg { r.append((p, .doubleStar)) }
    return r
  }

  /// Returns the default of each of `parameters(of:)`.
  func defaults(of args: ArgumentsID) -> [ExpressionID?] {
    let a = self[args]
    let positional = self[a.posonlyargs].count + self[a.args].count
    let given = Array(self[a.defaults])
    var r: [ExpressionID?] = Array(repeating: nil, count: positional - given.count)
    r += given.map { Optional($0) }
    if a.vararg != nil { r.append(nil) }
    r += Array(self[a.kwDefaults])
    if a.kwarg != nil { r.append(nil) }
    return r
  }
}
