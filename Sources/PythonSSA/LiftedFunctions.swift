import Diagnostics
import Syntax
import Utilities

/// A nested function that others mention before, or while, it is what its name stands for:
/// functions that call each other, that are defined behind those that call them, or in several
/// places.
///
/// No closure holds another one of them. Instead each captures what all of them capture, by names
/// of its own, and where one mentions another, that is made anew of the captured variables.
struct LiftedFunction {
  /// A place that defines it.
  struct Definition {
    /// The place.
    var place: FunctionPlace

    /// The code, which is built later.
    var code: CodeID

    /// The variables that hold the defaults, in the order of the parameters.
    var defaults: [NameID]
  }

  /// The places that define it, in order.
  var definitions: [Definition]

  /// The variable that says which of them was executed last; `nil` if that is known.
  var tag: NameID?

  /// The variables that it captures; with them it can be made.
  var captures: [NameID] = []
}

/// A place that makes a function which a name stands for.
enum FunctionPlace: Hashable {
  /// A `def` without decorators.
  case definition(StatementID, FunctionDefinitionID)

  /// The only value of `name = lambda ...`.
  case lambda(ExpressionID)
}

/// The lifted functions of a function, with the variables that stand for no name of the source.
struct LiftedFunctions {
  /// The functions that are to be lifted, by their names.
  var functions: [NameID: LiftedFunction] = [:]

  /// The other names of the variables that they capture.
  var aliases: [NameID: NameID] = [:]

  /// What messages call the variables that stand for no name of the source.
  var names: [NameID: String] = [:]

  /// The variables of the function itself that stand for no name of the source.
  var variables: [NameID] = []

  /// The number of such names made here and in the functions around.
  var count = 0

  /// The first of these names.
  private static let base = 1 << 30

  /// Returns a new name that messages call `text`.
  mutating func makeName(_ text: String) -> NameID {
    let n = NameID(Self.base + count)
    count += 1
    names[n] = text
    return n
  }
}

extension CodeBuilder {
  /// Prepares the lifting of the functions `names`, whose bindings are known.
  mutating func lift(_ names: Set<NameID>) {
    for n in names.sorted() {
      let places = scope.places[n] ?? []
      var f = LiftedFunction(definitions: [])
      for p in places {
        let span = span(of: p)
        let code = codes.append(Code(name: tree.name(n), headSpan: span, span: span))
        let defaults = tree.defaults(of: arguments(of: p)).compactMap { $0 }.map { _ in
          makeHiddenVariable(tree.name(n))
        }
        f.definitions.append(LiftedFunction.Definition(place: p, code: code, defaults: defaults))
      }
      if places.count > 1 || !scope.isSurelyDefined(n, tree) {
        f.tag = makeHiddenVariable(tree.name(n))
      }
      lifted.functions[n] = f
    }
    findCaptures(names)
  }

  /// Returns the source text of `p`.
  private func span(of p: FunctionPlace) -> SourceSpan {
    switch p {
    case .definition(let s, _): tree.span(of: s)
    case .lambda(let e): tree.span(of: e)
    }
  }

  /// Returns the parameters of the function that `p` makes.
  private func arguments(of p: FunctionPlace) -> ArgumentsID {
    switch p {
    case .definition(_, let d): return tree[d].args
    case .lambda(let e):
      guard case .lambda(let args, _) = tree[e] else { preconditionFailure("no lambda") }
      return args
    }
  }

  /// Returns the scope of the function that `p` makes.
  func scope(of p: FunctionPlace) -> Scope {
    switch p {
    case .definition(_, let d): return Scope(tree, args: tree[d].args, body: tree[d].body)
    case .lambda(let e):
      guard case .lambda(let args, let body) = tree[e] else { return Scope() }
      return Scope(tree, args: args, body: body)
    }
  }

  /// Returns a new local variable that stands for no name of the source.
  private mutating func makeHiddenVariable(_ text: String) -> NameID {
    let n = lifted.makeName(text)
    let v = draft.variables.count
    bindings[n] = shared.contains(n) ? .cell(v) : .local(v)
    draft.variables.append(text)
    lifted.variables.append(n)
    return n
  }

  /// Finds what each of the functions `names` captures: what it reads itself, and what those
  /// capture that it mentions.
  private mutating func findCaptures(_ names: Set<NameID>) {
    var found: [NameID: Set<NameID>] = [:]
    var mentions: [NameID: Set<NameID>] = [:]
    for n in names.sorted() {
      guard let f = lifted.functions[n] else { continue }
      var own = Set(f.definitions.flatMap(\.defaults)).union([f.tag].compactMap { $0 })
      for d in f.definitions {
        let s = scope(of: d.place)
        for read in s.free + s.nonlocals.sorted() {
          if names.contains(read) {
            mentions[n, default: []].insert(read)
          } else if case .lifted(let other) = bindings[read] {
            own.formUnion(other.captures)
          } else if bindings[read] != nil, !isDeclaredGlobal(read) {
            own.insert(alias(of: read))
          }
        }
      }
      found[n] = own
    }
    var isComplete = false
    while !isComplete {
      isComplete = true
      for n in names.sorted() {
        let all = (mentions[n] ?? []).reduce(into: found[n] ?? []) { $0.formUnion(found[$1] ?? []) }
        if all != found[n] { isComplete = false }
        found[n] = all
      }
    }
    for n in names { lifted.functions[n]?.captures = (found[n] ?? []).sorted() }
  }

  /// `true` iff `n` is declared `global`.
  private func isDeclaredGlobal(_ n: NameID) -> Bool {
    if case .declaredGlobal = bindings[n] { true } else { false }
  }

  /// Returns the other name of the variable called `n`.
  private mutating func alias(of n: NameID) -> NameID {
    if let known = lifted.aliases[n] { return known }
    let a = lifted.makeName(text(n))
    lifted.aliases[n] = a
    bindings[a] = bindings[n]
    return a
  }

  /// What messages call the variable `n`.
  func text(_ n: NameID) -> String { lifted.names[n] ?? tree.name(n) }

  /// Makes the lifted function `f` of the variables that it captures.
  mutating func emitLifted(_ f: LiftedFunction, at span: SourceSpan) -> CodeValueID {
    guard let tag = f.tag else { return emitDefinition(f, f.definitions[0], at: span) }
    let t = read(tag, at: span)
    if f.definitions.count == 1 { return emitDefinition(f, f.definitions[0], at: span) }
    let join = makeBlock()
    for (k, d) in f.definitions.enumerated().dropLast() {
      let (this, other) = (makeBlock(), makeBlock())
      let number = emit(.int(Int64(k)), at: span)
      let isThis = emit(.compare(.equal, t, number), at: span)
      branch(emit(.truth(isThis), at: span), this, other, at: span)
      current = this
      let made = emitDefinition(f, d, at: span)
      jump(to: join, [made], at: span)
      current = other
    }
    let made = emitDefinition(f, f.definitions[f.definitions.count - 1], at: span)
    let result = addParameter(to: join, at: span)
    jump(to: join, [made], at: span)
    current = join
    return result
  }

  /// Makes the function that `d` defines.
  private mutating func emitDefinition(
    _ f: LiftedFunction, _ d: LiftedFunction.Definition, at span: SourceSpan
  ) -> CodeValueID {
    let defaults = d.defaults.map { read($0, at: span) }
    return emitFunction(d.code, captures: f.captures, defaults: defaults, at: span)
  }
}
