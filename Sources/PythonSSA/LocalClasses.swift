import Syntax
import Utilities

/// Classes inside functions: those that use no variables of the functions around are as good as
/// classes of the module, and are made such, under names that no other has.
///
/// That holds where a class is all that its name stands for in the function, and everything that
/// mentions it stands behind it, in the same body.
struct LocalClasses {
  /// A class inside a function.
  private struct Candidate {
    var statement: StatementID
    var definition: ClassDefinitionID

    /// The statements of the body from there on.
    var rest: [StatementID]
  }

  /// The tree.
  private(set) var tree: Tree

  /// Returns `tree` with the classes inside functions that can be made classes of the module.
  static func hoisted(in tree: Tree) -> Tree {
    guard tree.definesLocalClasses else { return tree }
    var l = LocalClasses(tree: tree)
    l.visit(Array(tree[tree.body]), path: "", around: [])
    return l.tree
  }

  /// Visits `statements` of the module, or of a class; `around` are the variables of the functions
  /// around.
  private mutating func visit(_ statements: [StatementID], path: String, around: Set<NameID>) {
    for s in statements {
      switch tree[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        visit(d, path: path + tree.name(tree[d].name) + ".<locals>.", around: around)
      case .classDef(let d):
        visit(
          Array(tree[tree[d].body]), path: path + tree.name(tree[d].name) + ".", around: around)
      default: visit(tree.children(of: s).statements, path: path, around: around)
      }
    }
  }

  /// Visits the function `d`.
  private mutating func visit(_ d: FunctionDefinitionID, path: String, around: Set<NameID>) {
    let scope = Scope(tree, args: tree[d].args, body: tree[d].body)
    var candidates: [NameID: Candidate] = [:]
    find(Array(tree[tree[d].body]), scope, &candidates)
    let local = around.union(scope.localSet)
    while true {
      let names = Set(candidates.keys)
      let refused = names.filter { n in
        candidates[n].map { c in
          !isFree(c, n, of: local.subtracting(names)) || tree.makesObjects(c.definition)
        } ?? true
      }
      if refused.isEmpty { break }
      for n in refused { candidates[n] = nil }
    }
    for (n, c) in candidates.sorted(by: { $0.key < $1.key }) {
      var name = path + tree.name(n)
      while tree.nameID(name) != nil { name += "'" }
      let places = occurrences(of: n, in: c.rest)
      let new = tree.hoist(c.statement, as: name)
      for e in places { tree.rename(e, to: new) }
    }
    visit(Array(tree[tree[d].body]), path: path, around: local.subtracting(candidates.keys))
  }

  /// Adds the classes of `statements` and of what is nested in them whose names stand for nothing
  /// else, and for nothing in front of them.
  private func find(
    _ statements: [StatementID], _ scope: Scope, _ found: inout [NameID: Candidate]
  ) {
    for (i, s) in statements.enumerated() {
      switch tree[s] {
      case .functionDef, .asyncFunctionDef: break
      case .classDef(let d):
        let n = tree[d].name
        let rest = Array(statements[i...])
        let everywhere = occurrences(of: n, in: scope.statements).count
        if scope.onlyClasses.contains(n), everywhere == occurrences(of: n, in: rest).count {
          found[n] = Candidate(statement: s, definition: d, rest: rest)
        }
      default: find(tree.children(of: s).statements, scope, &found)
      }
    }
  }

  /// `true` iff the class `c`, called `name`, mentions none of the variables `local`, and itself
  /// only in its methods.
  private func isFree(_ c: Candidate, _ name: NameID, of local: Set<NameID>) -> Bool {
    var fields: Set<NameID> = []
    for s in tree[tree[c.definition].body] {
      switch tree[s] {
      case .functionDef(let d):
        let inner = Scope(tree, args: tree[d].args, body: tree[d].body)
        guard local.isDisjoint(with: inner.free), local.isDisjoint(with: inner.nonlocals) else {
          return false
        }
        fields.insert(tree[d].name)
      case .assign(let targets, _):
        for t in tree[targets] { if case .name(let n, _) = tree[t] { fields.insert(n) } }
      case .annAssign(let target, _, _, _):
        if case .name(let n, _) = tree[target] { fields.insert(n) }
      default: break
      }
    }
    let evaluated = Scope(tree, expressions: tree.evaluated(by: c.statement))
    let reads = Set(evaluated.free).subtracting(fields)
    return !fields.contains(name) && !reads.contains(name) && local.isDisjoint(with: reads)
  }

  // MARK: Mentions

  /// Returns the places in `statements` that mention the variable `n` of the function around.
  private func occurrences(of n: NameID, in statements: [StatementID]) -> [ExpressionID] {
    var found: [ExpressionID] = []
    var pending = statements
    var expressions: [ExpressionID] = []
    while let s = pending.popLast() {
      switch tree[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        expressions += tree.evaluated(by: s)
        let inner = Scope(tree, args: tree[d].args, body: tree[d].body)
        if !inner.localSet.contains(n) { pending += tree[tree[d].body] }
      case .classDef(let d):
        expressions += tree.evaluated(by: s)
        for member in tree[tree[d].body] {
          if case .functionDef = tree[member] { pending.append(member) }
        }
      case .match(_, let cases):
        for c in tree[cases] { tree.appendExpressions(of: tree[c].pattern, to: &expressions) }
        fallthrough
      default:
        let (e, b) = tree.children(of: s)
        expressions += e
        pending += b
      }
    }
    while let e = expressions.popLast() {
      switch tree[e] {
      case .name(n, _): found.append(e)
      case .lambda(let args, let body):
        if !Scope(tree, args: args, body: body).localSet.contains(n) { expressions.append(body) }
      default: break
      }
      tree.appendChildren(of: e, to: &expressions)
    }
    return found
  }
}

extension Tree {
  /// `true` iff a class may stand inside a function.
  fileprivate var definesLocalClasses: Bool {
    var top = Set(self[body].filter { if case .classDef = self[$0] { true } else { false } })
    return classStatements.contains { top.remove($0) == nil }
  }

  /// Returns the expressions that executing the definition `s` of a function or class evaluates,
  /// annotations among them; of a class also those of its body, and of its methods' heads.
  fileprivate func evaluated(by s: StatementID) -> [ExpressionID] {
    var r = children(of: s).expressions
    switch self[s] {
    case .functionDef(let d), .asyncFunctionDef(let d):
      r += parameters(of: self[d].args).compactMap { self[$0.id].annotation }
      if let e = self[d].returns { r.append(e) }
    case .classDef(let d):
      for member in self[self[d].body] {
        switch self[member] {
        case .functionDef: r += evaluated(by: member)
        case .annAssign(_, let annotation, let value, _):
          r += [annotation, value].compactMap { $0 }
        case .assign(_, let value): r.append(value)
        default: break
        }
      }
    default: break
    }
    return r
  }

  /// `true` iff the body of the class `d` makes objects that something may change, or something
  /// assigns to its variables: then each execution of the statement has its own.
  fileprivate func makesObjects(_ d: ClassDefinitionID) -> Bool {
    guard isPlain(d) else { return false }
    let assigned = assignedClassVariables(of: self[d].name)
    for s in self[self[d].body] {
      switch self[s] {
      case .functionDef(let f):
        if defaults(of: self[f].args).contains(where: { $0.map(isObject) ?? false }) { return true }
      case .assign(let targets, let value):
        for t in self[targets] {
          guard case .name(let n, _) = self[t] else { continue }
          if assigned.contains(n) || isObject(value) && !name(n).hasPrefix("__") { return true }
        }
      case .annAssign(let target, _, .some(let value), _):
        guard case .name(let n, _) = self[target] else { continue }
        if assigned.contains(n) || isObject(value) { return true }
      default: break
      }
    }
    return false
  }

  /// `true` iff the class `d` is no enumeration or dataclass, as far as it says; `derived` are
  /// classes that derive from it.
  private func isPlain(_ d: ClassDefinitionID, _ derived: Set<ClassDefinitionID> = []) -> Bool {
    self[self[d].decorators].isEmpty && self[self[d].keywords].isEmpty
      && self[self[d].bases].allSatisfy { b in
        guard case .name(let n, _) = self[b] else { return false }
        return classStatements.contains { s in
          guard case .classDef(let e) = self[s], self[e].name == n, e != d, !derived.contains(e)
          else { return false }
          return isPlain(e, derived.union([d]))
        }
      }
  }

  /// `true` iff evaluating `e` makes an object that can be changed.
  private func isObject(_ e: ExpressionID) -> Bool {
    switch self[e] {
    case .list, .dict, .set, .listComp, .dictComp, .setComp: return true
    case .call(let f, _, _):
      guard case .name(let n, _) = self[f] else { return false }
      let known: Set<String> = ["list", "dict", "set", "bytearray", "deque", "defaultdict"]
      if known.contains(name(n)) { return true }
      return classStatements.contains { s in
        if case .classDef(let c) = self[s] { self[c].name == n } else { false }
      }
    default: return false
    }
  }

  /// Adds the expressions in the pattern `p` to `out`.
  fileprivate func appendExpressions(of p: PatternID, to out: inout [ExpressionID]) {
    var pending = [p]
    while let p = pending.popLast() {
      switch self[p] {
      case .matchValue(let e): out.append(e)
      case .matchSingleton, .matchStar: break
      case .matchSequence(let patterns), .matchOr(let patterns): pending += self[patterns]
      case .matchMapping(let keys, let patterns, _):
        out += self[keys]
        pending += self[patterns]
      case .matchClass(let cls, let patterns, _, let named):
        out.append(cls)
        pending += self[patterns]
        pending += self[named]
      case .matchAs(let pattern, _): if let pattern { pending.append(pattern) }
      }
    }
  }
}
