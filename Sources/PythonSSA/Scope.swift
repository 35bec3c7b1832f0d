import Syntax
import Utilities

/// The names of a function as CPython's symbol table sorts them.
struct Scope {
  /// The parameters, then the other names bound anywhere in the function, each once.
  private(set) var locals: [NameID] = []

  /// The same, for look-up.
  private(set) var localSet: Set<NameID> = []

  /// The names that are read, here or by nested functions, but not bound here.
  private(set) var free: [NameID] = []

  /// The names declared `global`.
  private(set) var globals: Set<NameID> = []

  /// The names declared `nonlocal`.
  private(set) var nonlocals: Set<NameID> = []

  /// `true` iff the body holds `yield`.
  private(set) var isGenerator = false

  /// The names bound here that nested functions declare `nonlocal`.
  private(set) var cells: Set<NameID> = []

  /// The names not bound here that nested functions declare `nonlocal`.
  fileprivate private(set) var outerCells: Set<NameID> = []

  /// The names that one function definition without decorators binds, and nothing else.
  private(set) var onlyFunctions: Set<NameID> = []

  /// The names of functions that mention these names, and so would hold themselves.
  private(set) var selfMentions: Set<NameID> = []

  /// The names that one class definition binds, and nothing else.
  private(set) var onlyClasses: Set<NameID> = []

  /// The places that make the functions that names stand for, of names that stand for nothing else.
  private(set) var places: [NameID: [FunctionPlace]] = [:]

  /// The names declared `global` that are bound here.
  private var boundGlobals: Set<NameID> = []

  /// The names bound by walrus operators inside comprehensions belong to the function.
  fileprivate private(set) var walrusTargets: Set<NameID> = []

  /// The statements and the expressions, for walks of their own.
  private(set) var statements: [StatementID] = []
  private(set) var expressions: [ExpressionID] = []

  /// Creates the scope of expressions outside functions, which bind nothing.
  init() {}

  /// `true` iff `n` is declared `global` and bound here.
  func bindsGlobal(_ n: NameID) -> Bool { boundGlobals.contains(n) }

  /// Creates the scope of a function with parameters `args` and statements `body`.
  init(_ tree: Tree, args: ArgumentsID, body: StatementList) {
    self.init(tree, args: args, statements: Array(tree[body]), expressions: [])
  }

  /// Creates the scope of a lambda.
  init(_ tree: Tree, args: ArgumentsID, body: ExpressionID) {
    self.init(tree, args: args, statements: [], expressions: [body])
  }

  /// Creates the scope of expressions, which bind what walrus operators do.
  init(_ tree: Tree, expressions: [ExpressionID]) {
    self.init(tree, args: nil, statements: [], expressions: expressions)
  }

  /// Creates the scope of a comprehension, whose targets are its locals; what it is over first is
  /// evaluated outside.
  init(_ tree: Tree, comprehension e: ExpressionID) {
    var parts: [ExpressionID] = []
    tree.appendChildren(of: e, to: &parts)
    let first = tree.firstIterable(of: e)
    self.init(tree, args: nil, statements: [], expressions: parts.filter { $0 != first })
  }

  /// The locals but for those that walrus operators bind, which belong to the function around.
  var comprehensionTargets: [NameID] { locals.filter { !walrusTargets.contains($0) } }

  /// Creates the scope of the function behind a part of a generator expression, whose targets are
  /// its locals; the names that walrus operators bind belong to the function around.
  init(_ tree: Tree, comprehensionParts parts: [ExpressionID]) {
    self.init(tree, args: nil, statements: [], expressions: parts)
    locals.removeAll { walrusTargets.contains($0) }
    localSet.subtract(walrusTargets)
    nonlocals.formUnion(walrusTargets)
  }

  /// Creates the scope of `statements` and `expressions`.
  fileprivate init(
    _ tree: Tree, args: ArgumentsID?, statements: [StatementID], expressions: [ExpressionID]
  ) {
    self.statements = statements
    self.expressions = expressions
    var c = ScopeCollector(tree: tree)
    if let args { for p in tree.parameters(of: args) { c.bind(tree[p.id].arg) } }
    c.statements = statements.reversed()
    c.expressions = expressions.reversed()
    c.collect()
    globals = c.globals
    nonlocals = c.nonlocals
    isGenerator = c.isGenerator
    walrusTargets = c.walrusTargets
    locals = c.bound.filter { !c.globals.contains($0) && !c.nonlocals.contains($0) }
    localSet = Set(locals)
    boundGlobals = c.globals.intersection(c.bound)
    cells = c.cells.intersection(localSet)
    outerCells = c.cells.subtracting(localSet)
    onlyFunctions = c.onlyFunctions.filter { c.bindings[$0] == 1 }
    selfMentions = c.selfMentions
    onlyClasses = c.onlyClasses.filter {
      c.bindings[$0] == 1 && localSet.contains($0) && !cells.contains($0)
    }
    places = c.places.filter { n, p in
      c.bindings[n] == p.count && localSet.contains(n) && !cells.contains(n)
    }
    free = c.reads.filter { !localSet.contains($0) && !c.globals.contains($0) }
  }
}

extension Scope {
  /// `true` iff the function called `n`, which one place makes, is made before anything that
  /// mentions it may run: all that stands before it in the body, and mentions it, is definitions of
  /// functions that nothing there mentions.
  func isSurelyDefined(_ n: NameID, _ tree: Tree) -> Bool {
    guard let place = places[n]?.first else { return false }
    guard let end = statements.firstIndex(where: { tree.makes(place, $0) }) else { return false }
    var mentioned: Set<NameID> = [n]
    var isComplete = false
    while !isComplete {
      isComplete = true
      for s in statements[..<end] {
        guard case .functionDef(let d) = tree[s], !mentioned.contains(tree[d].name) else {
          continue
        }
        let inner = Scope(tree, args: tree[d].args, body: tree[d].body)
        guard !mentioned.isDisjoint(with: inner.free + inner.nonlocals.sorted()) else { continue }
        guard places[tree[d].name]?.count == 1 else { return false }
        mentioned.insert(tree[d].name)
        isComplete = false
      }
    }
    return statements[..<end].allSatisfy { s in
      let reads: [NameID]
      if case .functionDef = tree[s] {
        let evaluated = tree.children(of: s).expressions
        reads = Scope(tree, args: nil, statements: [], expressions: evaluated).free
      } else {
        reads = Scope(tree, args: nil, statements: [s], expressions: []).free
      }
      return mentioned.isDisjoint(with: reads)
    }
  }
}

extension Tree {
  /// `true` iff the statement `s` is what `place` says.
  fileprivate func makes(_ place: FunctionPlace, _ s: StatementID) -> Bool {
    switch place {
    case .definition(let t, _): return s == t
    case .lambda(let e):
      if case .assign(_, let value) = self[s] { return value == e }
      return false
    }
  }
}

/// The walk behind a `Scope`.
private struct ScopeCollector {
  /// The tree.
  let tree: Tree

  /// The statements still to be visited, the next one last.
  var statements: [StatementID] = []

  /// The expressions still to be visited, the next one last.
  var expressions: [ExpressionID] = []

  /// The names bound, in order of their first binding.
  var bound: [NameID] = []

  /// The names read, in order of their first reading.
  var reads: [NameID] = []

  var globals: Set<NameID> = []
  var nonlocals: Set<NameID> = []
  var walrusTargets: Set<NameID> = []
  var isGenerator = false

  /// The names that nested functions declare `nonlocal`.
  var cells: Set<NameID> = []

  /// The names that function definitions without decorators bind.
  var onlyFunctions: Set<NameID> = []

  /// The names of functions that mention these names.
  var selfMentions: Set<NameID> = []

  /// The names that class definitions bind.
  var onlyClasses: Set<NameID> = []

  /// The places that make the functions that names stand for.
  var places: [NameID: [FunctionPlace]] = [:]

  /// The number of places that bind each name.
  var bindings: [NameID: Int] = [:]

  /// What `bound` and `reads` hold.
  private var boundSet: Set<NameID> = []
  private var readSet: Set<NameID> = []

  /// Creates a walk over nothing yet.
  init(tree: Tree) { self.tree = tree }

  /// Notes that `n` is bound.
  mutating func bind(_ n: NameID) {
    bindings[n, default: 0] += 1
    if boundSet.insert(n).inserted { bound.append(n) }
  }

  /// Notes that `n` is read.
  private mutating func read(_ n: NameID) {
    if readSet.insert(n).inserted { reads.append(n) }
  }

  /// Visits all that is pending.
  mutating func collect() {
    while true {
      if let e = expressions.popLast() {
        visit(e)
      } else if let s = statements.popLast() {
        visit(s)
      } else {
        return
      }
    }
  }

  /// Visits one expression.
  private mutating func visit(_ e: ExpressionID) {
    switch tree[e] {
    case .name(let n, .load): read(n)
    case .name(let n, _): bind(n)
    case .yield, .yieldFrom: isGenerator = true
    case .lambda(let args, let body): include(Scope(tree, args: args, body: body))
    case .listComp, .setComp, .dictComp, .generatorExp:
      let inner = Scope(tree, comprehension: e)
      include(inner)
      for n in inner.walrusTargets {
        bind(n)
        walrusTargets.insert(n)
        if case .generatorExp = tree[e] { cells.insert(n) }
      }
      if let first = tree.firstIterable(of: e) { expressions.append(first) }
      return
    case .namedExpr(let target, _):
      if case .name(let n, _) = tree[target] { walrusTargets.insert(n) }
    default: break
    }
    var inner: [ExpressionID] = []
    tree.appendChildren(of: e, to: &inner)
    expressions += inner.reversed()
  }

  /// Takes over what a nested scope reads of this one.
  private mutating func include(_ s: Scope) {
    for n in s.free { read(n) }
    for n in s.nonlocals { read(n) }
    cells.formUnion(s.nonlocals)
    cells.formUnion(s.outerCells)
  }

  /// Takes over what the methods of the class `d` read, and what its body does.
  private mutating func includeBody(of d: ClassDefinitionID) {
    for s in tree[tree[d].body] {
      switch tree[s] {
      case .functionDef(let f):
        include(Scope(tree, args: tree[f].args, body: tree[f].body))
        expressions += tree.children(of: s).expressions
      case .assign(_, let value), .annAssign(_, _, .some(let value), _): expressions.append(value)
      default: break
      }
    }
  }

  /// Visits one statement.
  private mutating func visit(_ s: StatementID) {
    switch tree[s] {
    case .functionDef(let d), .asyncFunctionDef(let d):
      bind(tree[d].name)
      if tree[tree[d].decorators].isEmpty {
        onlyFunctions.insert(tree[d].name)
        if case .functionDef = tree[s] {
          places[tree[d].name, default: []].append(.definition(s, d))
        }
      }
      let inner = Scope(tree, args: tree[d].args, body: tree[d].body)
      if inner.free.contains(tree[d].name) { selfMentions.insert(tree[d].name) }
      include(inner)
    case .assign(let targets, let value):
      if tree[targets].count == 1, case .name(let n, _) = tree[tree[targets][0]],
        case .lambda = tree[value]
      {
        places[n, default: []].append(.lambda(value))
      }
    case .classDef(let d):
      // Nothing of it is left here.
      if tree.hoisted[s] != nil { return }
      bind(tree[d].name)
      onlyClasses.insert(tree[d].name)
      includeBody(of: d)
    case .global(let names): globals.formUnion(tree[names])
    case .nonlocal(let names): nonlocals.formUnion(tree[names])
    default: for n in tree.names(boundBy: s) { bind(n) }
    }
    let (e, b) = tree.children(of: s)
    expressions += e.reversed()
    statements += b.reversed()
  }
}

extension Tree {
  /// Returns the names that `s` binds otherwise than by expressions in it: imports, `except as`
  /// and patterns. A dotted import is not among them if its first part is not a name of the tree.
  func names(boundBy s: StatementID) -> [NameID] {
    switch self[s] {
    case .import(let names), .importFrom(_, let names, _):
      self[names].compactMap { self[$0].asname ?? nameID(firstPart(of: name(self[$0].name))) }
    case .try(_, let handlers, _, _), .tryStar(_, let handlers, _, _):
      self[handlers].compactMap { self[$0].name }
    case .match(_, let cases): self[cases].flatMap { names(boundBy: self[$0].pattern) }
    default: []
    }
  }

  /// Returns the names that a pattern binds.
  func names(boundBy p: PatternID) -> [NameID] {
    var pending = [p]
    var r: [NameID] = []
    while let p = pending.popLast() {
      switch self[p] {
      case .matchValue, .matchSingleton: break
      case .matchSequence(let patterns), .matchOr(let patterns): pending += self[patterns]
      case .matchMapping(_, let patterns, let rest):
        pending += self[patterns]
        if let rest { r.append(rest) }
      case .matchClass(_, let patterns, _, let named):
        pending += self[patterns]
        pending += self[named]
      case .matchStar(let name): if let name { r.append(name) }
      case .matchAs(let pattern, let name):
        if let pattern { pending.append(pattern) }
        if let name { r.append(name) }
      }
    }
    return r
  }
}

/// Returns what stands before the first dot of `path`.
func firstPart(of path: String) -> String {
  String(path.prefix { $0 != "." })
}
