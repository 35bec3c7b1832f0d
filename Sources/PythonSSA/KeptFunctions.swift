import Syntax
import Utilities

/// Which functions of the module may keep a function that they are given beyond the call.
///
/// A parameter is done with when the call returns if it is only called, compared with None, or
/// handed on as a key: all else may put it somewhere.
extension Tree {
  /// `true` iff a call of what the module calls `name` may keep the argument at `position`, or the
  /// one called `keyword`. Functions of Python's and of its library do not.
  func mayKeep(_ name: String, position: Int, keyword: String?) -> Bool {
    for s in self[body].reversed() {
      switch self[s] {
      case .functionDef(let d) where self.name(self[d].name) == name:
        return keeps(d, position: position, keyword: keyword)
      case .asyncFunctionDef(let d) where self.name(self[d].name) == name: return true
      case .classDef(let d) where self.name(self[d].name) == name: return true
      case .assign(let targets, _):
        let isBound = self[targets].contains { t in
          if case .name(let n, _) = self[t] { self.name(n) == name } else { false }
        }
        if isBound { return true }
      default: break
      }
    }
    // Classes inside functions have names of their own.
    return hoisted.values.contains { self.name($0) == name }
  }

  /// `true` iff a call of what is called `name` inside functions may keep such an argument.
  func mayKeepLocally(_ name: String, position: Int, keyword: String?) -> Bool {
    var found = false
    for d in localFunctions where self.name(self[d].name) == name {
      if keeps(d, position: position, keyword: keyword) { return true }
      found = true
    }
    return !found
  }

  /// The functions inside others.
  private var localFunctions: [FunctionDefinitionID] {
    var result: [FunctionDefinitionID] = []
    var pending = self[body].map { (statement: $0, isInside: false) }
    while let (s, isInside) = pending.popLast() {
      switch self[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        if isInside { result.append(d) }
        pending += self[self[d].body].map { ($0, true) }
      case .classDef(let d): pending += self[self[d].body].map { ($0, isInside) }
      default: pending += children(of: s).statements.map { ($0, isInside) }
      }
    }
    return result
  }

  /// `true` iff the function `d` may keep the argument at `position`, or the one called `keyword`.
  private func keeps(_ d: FunctionDefinitionID, position: Int, keyword: String?) -> Bool {
    let scope = Scope(self, args: self[d].args, body: self[d].body)
    let a = self[self[d].args]
    let plain = Array(self[a.posonlyargs]) + Array(self[a.args])
    guard self[self[d].decorators].isEmpty, !scope.isGenerator else { return true }
    let parameter: NameID?
    if let keyword {
      let all = plain + Array(self[a.kwonlyargs])
      parameter = all.map { self[$0].arg }.first { name($0) == keyword }
    } else {
      parameter = position < plain.count ? self[plain[position]].arg : nil
    }
    guard let parameter else { return true }
    return keeps(parameter, Array(self[self[d].body]))
  }

  /// `true` iff `statements` do more with the parameter `p` than calling it.
  private func keeps(_ p: NameID, _ statements: [StatementID]) -> Bool {
    var pending: [ExpressionID] = []
    var rest = statements
    while let s = rest.popLast() {
      switch self[s] {
      case .functionDef(let d), .asyncFunctionDef(let d):
        let inner = Scope(self, args: self[d].args, body: self[d].body)
        if inner.free.contains(p) || inner.nonlocals.contains(p) { return true }
      case .classDef: return true
      default: break
      }
      let (e, b) = children(of: s)
      pending += e
      rest += b
    }
    while let e = pending.popLast() {
      var parts: [ExpressionID] = []
      appendChildren(of: e, to: &parts)
      switch self[e] {
      case .name(p, _): return true
      case .lambda(let args, let body):
        if Scope(self, args: args, body: body).free.contains(p) { return true }
      case .generatorExp: if Scope(self, comprehension: e).free.contains(p) { return true }
      case .call(let f, let args, let keywords):
        parts.removeAll { $0 == f && isName(f, p) }
        guard case .name(let n, _) = self[f] else { break }
        if Self.consumers.contains(name(n)) {
          parts.removeAll { x in
            guard case .generatorExp(let elt, let clauses) = self[x], self[args].contains(x) else {
              return false
            }
            return !keepsInGenerator(p, elt, clauses)
          }
        }
        if ["sorted", "min", "max"].contains(name(n)) {
          for k in self[keywords] where self[k].arg.map({ name($0) }) == "key" {
            parts.removeAll { $0 == self[k].value && isName($0, p) }
          }
        }
      case .compare(_, let operators, _)
      where self[operators].allSatisfy({ $0 == .is || $0 == .isNot }):
        parts.removeAll { isName($0, p) }
      default: break
      }
      pending += parts
    }
    return false
  }

  /// `true` iff the generator expression does more with the parameter `p` than calling it.
  private func keepsInGenerator(
    _ p: NameID, _ elt: ExpressionID, _ clauses: ComprehensionList
  ) -> Bool {
    var parts = [elt]
    for c in self[clauses] { parts += [self[c].iter] + Array(self[self[c].ifs]) }
    while let e = parts.popLast() {
      switch self[e] {
      case .name(p, _), .lambda, .generatorExp: return true
      case .call(let f, _, _) where isName(f, p):
        var inner: [ExpressionID] = []
        appendChildren(of: e, to: &inner)
        parts += inner.filter { $0 != f }
      default: appendChildren(of: e, to: &parts)
      }
    }
    return false
  }

  /// `true` iff `e` is the name `p`.
  private func isName(_ e: ExpressionID, _ p: NameID) -> Bool {
    if case .name(p, _) = self[e] { true } else { false }
  }

  /// The functions that step through an iterator to its end before they return.
  private static let consumers: Set<String> = [
    "all", "any", "sum", "min", "max", "list", "tuple", "set", "frozenset", "dict", "sorted", "len",
  ]
}
