import Syntax
import Utilities

/// The attributes of the instance that an `__init__` makes, as local variables.
struct SelfAttributes {
  /// The name of the instance.
  var instance: NameID

  /// The variable of each attribute, in the order of the source.
  var variables: [(name: NameID, variable: VariableID)] = []

  /// The variable of what the base class's `__init__` made.
  var base: VariableID

  /// Returns the variable of the attribute called `n`.
  func variable(_ n: NameID) -> VariableID? { variables.first { $0.name == n }?.variable }
}

/// An `__init__` as a function that gives what it sets.
public struct InitializerCode: Sendable, Hashable {
  /// The function: it makes no use of `self`; its result is a tuple of what the base
  /// class's `__init__` gave, `None` if it is not called, and of the values of the attributes.
  public var code: CodeID

  /// The names of the attributes.
  public var attributes: [String]

  /// The name of the global that stands for the base class behind `super()`.
  public static let base = "super()"
}

extension Tree {
  /// Returns the names of the attributes of the variable `instance` that the statements of `body`
  /// assign to, each once, in the order of the source.
  func attributesAssigned(of instance: NameID, in body: StatementList) -> [NameID] {
    var found: [NameID] = []
    var statements = Array(self[body].reversed())
    while let s = statements.popLast() {
      let (e, inner) = children(of: s)
      statements += inner.reversed()
      var expressions = Array(e.reversed())
      while let e = expressions.popLast() {
        if case .attribute(let base, let name, .store) = self[e],
          case .name(instance, _) = self[base], !found.contains(name)
        {
          found.append(name)
        }
        var parts: [ExpressionID] = []
        appendChildren(of: e, to: &parts)
        expressions += parts.reversed()
      }
    }
    return found
  }
}

extension CodeBuilder {
  /// Builds the function of the `__init__` at `s` into `codes`; `nil` if it has no `self`.
  static func buildInitializer(
    _ s: StatementID, _ d: FunctionDefinitionID, of tree: Tree,
    into codes: inout Table<CodeID, Code>
  ) -> InitializerCode? {
    let definition = tree[d]
    guard let first = tree.parameters(of: definition.args).first else { return nil }
    var b = CodeBuilder(
      tree, scope: Scope(tree, args: definition.args, body: definition.body))
    swap(&b.codes, &codes)
    defer { swap(&b.codes, &codes) }
    b.startInitializer(tree[first.id].arg, definition.body)
    let defaults = tree.defaults(of: definition.args).map {
      $0.map { e in CodeBuilder.build(e, of: tree, into: &b.codes) }
    }
    return b.finishInitializer(s, definition, defaults: defaults)
  }

  /// Makes the variables of the attributes of `instance` that `body` assigns to.
  private mutating func startInitializer(_ instance: NameID, _ body: StatementList) {
    var attributes = SelfAttributes(instance: instance, base: draft.variables.count)
    draft.variables.append("super().__init__")
    for n in tree.attributesAssigned(of: instance, in: body) {
      attributes.variables.append((n, draft.variables.count))
      draft.variables.append("\(tree.name(instance)).\(tree.name(n))")
    }
    selfAttributes = attributes
  }

  /// Translates the body of `definition` and returns its code.
  private mutating func finishInitializer(
    _ s: StatementID, _ definition: FunctionDefinition, defaults: [CodeID?]
  ) -> InitializerCode? {
    guard let attributes = selfAttributes else { return nil }
    let span = tree.span(of: s)
    let head = tree.located(definition.nameSpan)
    let parameters = makeParameters(of: definition.args, defaults: defaults, at: head)
    let none = emit(PythonConstant.none, at: head)
    draft.blocks[current].items.append(.store(attributes.base, none))
    emitBody(definition.body)
    let values =
      [load(attributes.base, at: head)]
      + attributes.variables.map { load($0.variable, at: head) }
    let result = emit(.tuple(draft.makeList(values), stars: []), at: head)
    end(.return(result), at: head)
    let code = finished(name: "__init__", parameters: parameters, head: head, span: span)
    return InitializerCode(
      code: codes.append(code), attributes: attributes.variables.map { tree.name($0.name) })
  }

  /// Translates a read of `e`, an attribute of the instance that an `__init__` makes; `nil` if it
  /// is something else.
  mutating func attributeOfSelf(_ e: ExpressionID) -> CodeValueID? {
    guard let a = selfAttributes, case .attribute(let base, let n, _) = tree[e],
      case .name(a.instance, _) = tree[base], let v = a.variable(n)
    else { return nil }
    return load(v, at: tree.span(of: e))
  }

  /// Translates an assignment of `v` to `target` if it is an attribute of the instance that an
  /// `__init__` makes; returns `false` if it is something else.
  mutating func assignAttributeOfSelf(_ v: CodeValueID, to target: ExpressionID) -> Bool {
    guard let a = selfAttributes, case .attribute(let base, let n, _) = tree[target],
      case .name(a.instance, _) = tree[base], let variable = a.variable(n)
    else { return false }
    draft.blocks[current].items.append(.store(variable, v))
    return true
  }

  /// Translates the call of the base class's `__init__`, as `super().__init__(...)` or
  /// `Base.__init__(self, ...)`; `nil` if the call is something else.
  mutating func emitBaseInitializer(
    _ callee: ExpressionID, _ args: ExpressionList, _ keywords: KeywordList
  ) -> CodeValueID? {
    guard let a = selfAttributes, case .attribute(let base, let n, _) = tree[callee],
      tree.name(n) == "__init__"
    else { return nil }
    let span = tree.span(of: callee)
    var positional = Array(tree[args])
    let f: CodeValueID
    if case .call(let inner, let none, _) = tree[base], tree[none].isEmpty,
      case .name(let name, _) = tree[inner], tree.name(name) == "super"
    {
      f = emit(.global(InitializerCode.base), at: span)
    } else if let first = positional.first, case .name(a.instance, _) = tree[first] {
      positional.removeFirst()
      f = value(of: base)
    } else {
      return nil
    }
    let made = emitCall(f, positional, keywords, at: span)
    draft.blocks[current].items.append(.store(a.base, made))
    return emit(PythonConstant.none, at: span)
  }
}
