import Diagnostics
import Syntax
import Utilities

/// The reading of a module's top level: what each name stands for at its end.
struct ModuleScan {
  /// The tree.
  let tree: Tree

  /// What each name stands for so far.
  private(set) var globals: [String: GlobalDefinition] = [:]

  /// What compiled code can import.
  private let modules: UsableModules

  /// The names of values, each with an expression of its own, that functions assign to.
  private(set) var assigned: Set<String> = []

  /// The number of bindings so far.
  private var clock = 0

  /// The number of bindings of each name.
  private var counts: [String: Int] = [:]

  /// The time of each name's last binding.
  private var times: [String: Int] = [:]

  /// Creates the scan of `tree`; `modules` says what compiled code can import.
  init(_ tree: Tree, modules: UsableModules) {
    self.tree = tree
    self.modules = modules
  }

  /// Reads the module.
  mutating func run() {
    scan(tree.body)
    for (s, n) in tree.hoisted { bind(tree.name(n), to: .class(s)) }
    if tree.containsGlobalStatement { markGlobalStatements() }
    markStaleValues()
  }

  /// Reads `body`, which is executed once.
  private mutating func scan(_ body: StatementList) {
    for s in tree[body] { scan(s) }
  }

  /// Binds `name`.
  private mutating func bind(_ name: String, to d: GlobalDefinition) {
    clock += 1
    counts[name, default: 0] += 1
    globals[name] = d
    times[name] = clock
  }

  /// Reads `s`.
  private mutating func scan(_ s: StatementID) {
    switch tree[s] {
    case .functionDef(let d), .asyncFunctionDef(let d):
      let name = tree.name(tree[d].name)
      let decorators = Array(tree[tree[d].decorators])
      bind(name, to: .function(FunctionSource(statement: s, name: name, decorators: decorators)))
    case .classDef(let d): bind(tree.name(tree[d].name), to: .class(s))
    case .assign(let targets, let value):
      noteWalruses(in: value)
      noteChanges(in: value)
      for t in tree[targets] { bind(t, in: s, to: value, []) }
    case .annAssign(let target, _, let value?, _): bind(target, in: s, to: value, [])
    case .annAssign: break
    case .augAssign(let target, _, _): markDynamic(target)
    case .delete(let targets): for t in tree[targets] { markDynamic(t) }
    case .import(let names): for a in tree[names] { bindImport(tree[a]) }
    case .importFrom(let module, let names, let level): bindImports(names, from: module, level)
    case .if(let test, let body, let orelse): scanIf(s, test, body, orelse)
    case .try(let body, let handlers, let orelse, let final):
      scanTry(body, handlers, orelse, final)
    case .pass, .global, .nonlocal, .return, .break, .continue, .raise, .assert: break
    case .expr(let e):
      noteWalruses(in: e)
      noteChanges(by: e)
    default: markAllDynamic(in: [s])
    }
  }

  // MARK: Assignments

  /// Binds the names of `target`, which stand at `position` in the value of `e`.
  private mutating func bind(
    _ target: ExpressionID, in s: StatementID, to e: ExpressionID, _ position: [Int]
  ) {
    switch tree[target] {
    case .name(let n, _):
      bind(tree.name(n), to: .value(s, expression: e, position: position))
    case .tuple(let elts, _), .list(let elts, _): unpack(tree[elts], in: s, e, position)
    default: markDynamic(target)
    }
  }

  /// Binds the names of `targets`, which take the elements at `position` of the value of `e`.
  private mutating func unpack(
    _ targets: IDListView<ExpressionID>, in s: StatementID, _ e: ExpressionID, _ position: [Int]
  ) {
    if targets.contains(where: isStarred) {
      for t in targets { markDynamic(t) }
    } else if position.isEmpty, let parts = display(e), parts.count == targets.count,
      !parts.contains(where: isStarred)
    {
      for (t, part) in zip(targets, parts) { bind(t, in: s, to: part, []) }
    } else {
      for (i, t) in targets.enumerated() { bind(t, in: s, to: e, position + [i]) }
    }
  }

  /// `true` iff `e` is `*x`.
  private func isStarred(_ e: ExpressionID) -> Bool {
    if case .starred = tree[e] { true } else { false }
  }

  /// Returns the elements of a tuple or list display.
  private func display(_ e: ExpressionID) -> IDListView<ExpressionID>? {
    switch tree[e] {
    case .tuple(let elts, _), .list(let elts, _): tree[elts]
    default: nil
    }
  }

  /// Marks as dynamic what an assignment to `target` changes: its names, and `a` for `a[i]`.
  private mutating func markDynamic(_ target: ExpressionID) {
    var pending = [target]
    while let e = pending.popLast() {
      switch tree[e] {
      case .name(let n, _): bind(tree.name(n), to: .dynamic(tree.span(of: e)))
      case .tuple(let elts, _), .list(let elts, _): pending += tree[elts]
      case .attribute(_, let name, _) where Self.descriptions.contains(tree.name(name)): break
      case .starred(let inner, _), .subscript(let inner, _, _), .attribute(let inner, _, _):
        pending.append(inner)
      default: break
      }
    }
  }

  /// The attributes of functions and classes that change nothing of what they do.
  private static let descriptions: Set<String> = [
    "__doc__", "__module__", "__annotations__", "__signature__", "__text_signature__",
    // What ctypes knows of a C function: calls of it follow its declaration in the signature file.
    "argtypes", "restype",
  ]

  /// Marks as dynamic the names that walrus operators in `e` bind.
  private mutating func noteWalruses(in e: ExpressionID) {
    var pending = [e]
    while let e = pending.popLast() {
      if case .namedExpr(let target, _) = tree[e] { markDynamic(target) }
      tree.appendChildren(of: e, to: &pending)
    }
  }

  /// Marks as dynamic what the statement `e`, evaluated for its effect, may change: the value that
  /// it calls a method of, and those that it hands to functions of the module.
  private mutating func noteChanges(by e: ExpressionID) {
    noteChanges(in: e)
    guard case .call(let f, let args, let keywords) = tree[e], let n = tree.rootName(of: f) else {
      return
    }
    if case .attribute(let base, _, _) = tree[f] { markValueDynamic(base) }
    switch globals[tree.name(n)] {
    case .function, .class, .value:
      for a in tree[args] { markValueDynamic(a) }
      for k in tree[keywords] { markValueDynamic(tree[k].value) }
    default: break
    }
  }

  /// Marks as dynamic the names whose objects parts of `e` change.
  private mutating func noteChanges(in e: ExpressionID) {
    var pending = [e]
    while let e = pending.popLast() {
      if let n = tree.nameChanged(by: e), case .value = globals[tree.name(n)] {
        bind(tree.name(n), to: .dynamic(tree.span(of: e)))
      }
      tree.appendChildren(of: e, to: &pending)
    }
  }

  /// Marks as dynamic the name with which `e` begins, if it stands for a value.
  private mutating func markValueDynamic(_ e: ExpressionID) {
    guard let n = tree.rootName(of: e), case .value = globals[tree.name(n)] else { return }
    bind(tree.name(n), to: .dynamic(tree.span(of: e)))
  }

  /// Marks as dynamic all that `statements` bind, which may be executed never or often.
  private mutating func markAllDynamic(in statements: [StatementID]) {
    var pending = statements
    while let s = pending.popLast() {
      let span = tree.span(of: s)
      var names = tree.names(boundBy: s)
      switch tree[s] {
      case .functionDef(let d), .asyncFunctionDef(let d): names.append(tree[d].name)
      case .classDef(let d): names.append(tree[d].name)
      case .assign(let targets, _), .delete(let targets):
        for t in tree[targets] { markDynamic(t) }
      case .augAssign(let target, _, _), .for(let target, _, _, _), .asyncFor(let target, _, _, _):
        markDynamic(target)
      case .annAssign(let target, _, .some, _): markDynamic(target)
      case .with(let items, _), .asyncWith(let items, _):
        for t in tree[items].compactMap({ tree[$0].optionalVars }) { markDynamic(t) }
      case .typeAlias(let name, _, _): markDynamic(name)
      default: break
      }
      for n in names { bind(tree.name(n), to: .dynamic(span)) }
      let (expressions, inner) = tree.children(of: s)
      for e in expressions { noteWalruses(in: e) }
      pending += inner
    }
  }

  // MARK: Imports

  /// Binds a name of `import`.
  private mutating func bindImport(_ a: Alias) {
    let path = tree.name(a.name)
    if let n = a.asname {
      bind(tree.name(n), to: .import(path: path, member: nil))
    } else {
      let first = firstPart(of: path)
      bind(first, to: .import(path: first, member: nil))
    }
  }

  /// Binds the names of `from module import names`.
  private mutating func bindImports(_ names: AliasList, from module: NameID?, _ level: UInt32) {
    let path = String(repeating: ".", count: Int(level)) + (module.map { tree.name($0) } ?? "")
    for a in tree[names] {
      let member = tree.name(tree[a].name)
      if member == "*" {
        for n in modules.publicNames(path) { bind(n, to: .import(path: path, member: n)) }
      } else {
        bind(tree.name(tree[a].asname ?? tree[a].name), to: .import(path: path, member: member))
      }
    }
  }

  // MARK: Conditions

  /// Reads an `if` at the top level: scripts' main parts are left out, and what is there for type
  /// checkers counts, since annotations may name it.
  private mutating func scanIf(
    _ s: StatementID, _ test: ExpressionID, _ body: StatementList, _ orelse: StatementList
  ) {
    if isMainTest(test) {
      scan(orelse)
    } else if isTypeChecking(test) {
      scan(orelse)
      scan(body)
    } else {
      markAllDynamic(in: [s])
    }
  }

  /// `true` iff `e` is `__name__ == "__main__"`, either way round.
  private func isMainTest(_ e: ExpressionID) -> Bool {
    guard case .compare(let left, let ops, let comparators) = tree[e], tree[ops] == [.eq] else {
      return false
    }
    return [left, tree[comparators][0]].contains {
      if case .name(let n, _) = tree[$0] { tree.name(n) == "__name__" } else { false }
    }
  }

  /// `true` iff `e` is `TYPE_CHECKING` or `typing.TYPE_CHECKING`.
  private func isTypeChecking(_ e: ExpressionID) -> Bool {
    switch tree[e] {
    case .name(let n, _), .attribute(_, let n, _): tree.name(n) == "TYPE_CHECKING"
    default: false
    }
  }

  /// Reads a `try` at the top level: one that guards imports is taken to succeed if compiled code
  /// can use the modules, and otherwise as if they were not installed; what others bind in several
  /// places is dynamic.
  private mutating func scanTry(
    _ body: StatementList, _ handlers: HandlerList, _ orelse: StatementList,
    _ final: StatementList
  ) {
    let imported = tree[body].flatMap { importedModules($0) }
    let before = (globals, times)
    if let fallback = handler(of: handlers), imported.contains(where: { !modules.isUsable($0) }) {
      markAllDynamic(in: Array(tree[body]))
      for (n, d) in before.0 { globals[n] = d }
      times.merge(before.1) { $1 }
      scan(fallback)
      scan(final)
      return
    }
    markAllDynamic(in: tree[handlers].flatMap { Array(tree[tree[$0].body]) })
    if !imported.isEmpty {
      // Names that only the handlers bind stay what they were, or unknown.
      for (n, d) in before.0 { globals[n] = d }
      times.merge(before.1) { $1 }
      scan(body)
    } else {
      let handled = globals.filter { times[$0.key] != before.1[$0.key] }
      scan(body)
      for (n, d) in handled { bind(n, to: d) }
    }
    scan(orelse)
    scan(final)
  }

  /// Returns the modules that the statement `s` imports.
  private func importedModules(_ s: StatementID) -> [String] {
    switch tree[s] {
    case .import(let names): tree[names].map { tree.name(tree[$0].name) }
    case .importFrom(let module, _, let level):
      [String(repeating: ".", count: Int(level)) + (module.map { tree.name($0) } ?? "")]
    default: []
    }
  }

  /// Returns the body of the first of `handlers` that catches ImportError.
  private func handler(of handlers: HandlerList) -> StatementList? {
    tree[handlers].first { h in tree[h].type.map(catchesImportError) ?? true }
      .map { tree[$0].body }
  }

  /// `true` iff `except e` catches ImportError.
  private func catchesImportError(_ e: ExpressionID) -> Bool {
    switch tree[e] {
    case .name(let n, _):
      ["ImportError", "ModuleNotFoundError", "Exception"].contains(tree.name(n))
    case .tuple(let elts, _): tree[elts].contains(where: catchesImportError)
    default: false
    }
  }

  // MARK: What the order of execution makes unknown

  /// Notes the names that functions declare `global` and assign to; those of which the first value
  /// is not known are dynamic.
  private mutating func markGlobalStatements() {
    var pending = Array(tree[tree.body])
    while let s = pending.popLast() {
      switch tree[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        let scope = Scope(tree, args: tree[d].args, body: tree[d].body)
        for n in scope.globals.sorted() where scope.bindsGlobal(n) {
          let name = tree.name(n)
          if hasOwnValue(name) {
            assigned.insert(name)
          } else {
            globals[name] = .dynamic(tree.span(of: s))
          }
        }
        pending += tree[tree[d].body]
      case .classDef(let d): pending += tree[tree[d].body]
      default: pending += tree.children(of: s).statements
      }
    }
  }

  /// `true` iff `name` is bound once at the top level, to a value that no other name is bound to by
  /// the same assignment.
  private func hasOwnValue(_ name: String) -> Bool {
    guard case .value(_, let e, let position) = globals[name], position.isEmpty,
      counts[name] == 1
    else { return false }
    return !globals.contains { other, d in
      guard other != name, case .value(_, e, _) = d else { return false }
      return true
    }
  }

  /// Marks as dynamic the values computed from names that are bound again later: only the last
  /// binding of a name is known. So values refer to earlier bindings only, and never in a circle.
  private mutating func markStaleValues() {
    for (name, definition) in globals {
      guard case .value(let s, let e, _) = definition, let time = times[name] else { continue }
      if reads(e).contains(where: { times[$0, default: -1] >= time }) {
        globals[name] = .dynamic(tree.span(of: s))
      }
    }
  }

  /// Returns the names that evaluating `e` reads.
  private func reads(_ e: ExpressionID) -> [String] {
    var r: [String] = []
    var pending = [e]
    while let e = pending.popLast() {
      if case .name(let n, .load) = tree[e] { r.append(tree.name(n)) }
      tree.appendChildren(of: e, to: &pending)
    }
    return r
  }
}
