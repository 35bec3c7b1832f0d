import Diagnostics
import IR
import PythonSSA
import Signatures
import Syntax
import Types
import Utilities

/// What decorators make of the functions at the top level of the user's module.
extension Evaluator {
  /// Returns what the name of the function `source`, which is `f` without decorators, stands for.
  func decorated(
    _ f: Operand, _ source: FunctionSource, in m: Int
  ) throws(EvaluationError) -> Operand {
    let all = program.modules[m].decorators(of: source.statement)
    let functions = all.filter { Decorator.isFunction($0.name) }
    if all.allSatisfy({ Decorator.isFunction($0.name) || Decorator.isRead(past: $0.name ?? "") }),
      !all.contains(where: { Decorator.isLoop($0.name) }), !functions.isEmpty
    {
      return try decorated(source, by: functions, in: m)
    }
    var result = f
    for d in program.modules[m].decorators(of: source.statement).reversed() {
      result = try apply(d, to: result, source, in: m)
    }
    return result
  }

  /// Returns what decorators make of the function `f` of a class's body: itself where there are
  /// none.
  func wrapped(_ f: FunctionReference) throws(EvaluationError) -> Operand {
    guard let w = program.methods.wrappings[f] else {
      return Operand(.object(.function(f, captures: [])))
    }
    return try decorated(w.source, by: w.decorators, in: w.module)
  }

  /// Returns what `decorators`, called once for all, make of the function `source`.
  private func decorated(
    _ source: FunctionSource, by decorators: [Decorator], in m: Int
  ) throws(EvaluationError) -> Operand {
    guard let f = decoration(of: source, by: decorators, in: m) else { throw .consequence }
    let o = try evaluate(constant: f)
    if o.abstract.isNever { throw .consequence }
    return o
  }

  /// Returns the function without parameters that returns what `decorators` make of `source`.
  func decoration(
    of source: FunctionSource, by decorators: [Decorator], in m: Int
  ) -> FunctionReference? {
    let expressions = decorators.map(\.expression)
    guard let c = program.modules[m].demandCode(ofDecorated: source.statement, by: expressions)
    else { return nil }
    _ = program.demandFunction(source, in: m)
    return FunctionReference(module: m, code: c)
  }

  /// Sorts the decorators of the method `source` of the class called `name`: those that say how it
  /// is called, and those that are functions, between it and these.
  func readMethodDecorators(
    _ source: FunctionSource, of name: String, in m: Int
  ) throws(EvaluationError) -> MethodDecorators {
    var found = MethodDecorators()
    for d in program.modules[m].decorators(of: source.statement) {
      switch d.name {
      case "typing.override": continue
      case let name? where Decorator.isRead(past: name): continue
      case "abc.abstractmethod":
        found.isAbstract = true
        continue
      default: break
      }
      guard let role = MethodDecorators.role(of: d.name, source.name) else {
        found.functions.append(d)
        continue
      }
      // A static method is a function that can be called, which nothing else is.
      let isOuter = !found.functions.isEmpty && role != .static
      if isOuter || found.role != nil {
        let span = found.functions.first?.span ?? d.span
        throw error(.unsupported("the decorator of '\(name).\(source.name)'", at: span))
      }
      if found.functions.isEmpty { found.role = role }
    }
    return found
  }

  /// Returns what the decorator `d` makes of `o`.
  private func apply(
    _ d: Decorator, to o: Operand, _ source: FunctionSource, in m: Int
  ) throws(EvaluationError) -> Operand {
    switch d.name {
    case "numba.vectorize": return vectorized(o, d, source, in: m)
    case "numba.guvectorize": return try generalized(o, d, source, in: m)
    case "numba.stencil": return try stencil(o, d, source, in: m)
    case let name? where Decorator.isRead(past: name): return o
    default:
      let decorator = try evaluate(constant: expression(d.expression, in: m))
      if decorator.abstract.isNever { throw .consequence }
      return try call(decorator, [o], [])
    }
  }

  /// Returns the function that applies `o` to the elements of arrays.
  private func vectorized(
    _ o: Operand, _ d: Decorator, _ source: FunctionSource, in m: Int
  ) -> Operand {
    let loops = loops(of: d, source, in: m).map(\.vectorizedLoop)
    return .structure(
      "ufunc",
      [
        ("function", o), ("arity", .int(parameterCount(of: source, in: m))),
        ("loops", .tuple(loops)),
      ])
  }

  /// Evaluates `__parameter_count__(function)` and `__loops__(signatures)`, of texts; `nil` for
  /// others.
  func signatureOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__parameter_count__":
      guard case .object(.function(let f, _)) = try argument(a, 0).abstract else {
        throw error(.notCallable(try argument(a, 0).abstract, at: span))
      }
      return .int(program.code(f).parameters.count)
    case "__loops__":
      let given = try argument(a, 0)
      var found: [Operand] = []
      for o in given.elements ?? [given] {
        var reports = DiagnosticSet()
        guard let text = o.abstract.string,
          let d = readNumbaSignature(
            text, of: Spelling("", at: span), at: span, into: &reports)
        else { throw error(.unsupported("a signature that is no constant text", at: span)) }
        found.append(d.vectorizedLoop)
      }
      return .tuple(found)
    default: return nil
    }
  }

  /// Returns the function that calls `o` with parts of arrays, as its layout says.
  private func generalized(
    _ o: Operand, _ d: Decorator, _ source: FunctionSource, in m: Int
  ) throws(EvaluationError) -> Operand {
    let tree = program.modules[m].tree
    guard let layout = GeneralizedLayout(d, in: tree),
      layout.inputs.count + layout.outputs.count == parameterCount(of: source, in: m)
    else { throw error(.unsupported("this layout of 'guvectorize'", at: d.span)) }
    let loops = loops(of: d, source, in: m).map { loop in
      Operand.tuple(
        loop.parameters.map { p in
          let array = p.role.type?.asArray
          let dtype = Operand(dtype: array?.element ?? p.role.type)
          return .tuple([dtype, .int(array?.rank ?? 0)])
        })
    }
    return .structure(
      "gufunc",
      [
        ("function", o), ("inputs", .dimensions(layout.inputs)),
        ("outputs", .dimensions(layout.outputs)), ("loops", .tuple(loops)),
      ])
  }

  /// Returns the function that calls `o` for each element of an array; it indexes relative to it.
  private func stencil(
    _ o: Operand, _ d: Decorator, _ source: FunctionSource, in m: Int
  ) throws(EvaluationError) -> Operand {
    var options: [(name: String, value: Operand)] = [
      ("neighborhood", .none), ("cval", .none), ("standard_indexing", .tuple([])),
    ]
    for k in d.keywords {
      guard let i = options.firstIndex(where: { $0.name == k.name }) else {
        if k.name == "func_or_mode" || k.name == "mode" { continue }
        throw error(.unsupported("the argument '\(k.name)' of 'stencil'", at: d.span))
      }
      options[i].value = try evaluate(constant: expression(k.value, in: m))
    }
    let names = Operand.tuple(
      parameterNames(of: source, in: m).map { Operand(.constant(.string($0))) })
    return .structure("stencil", [("function", o), ("names", names)] + options)
  }

  /// Returns the signatures that the decorator `d` of `source` lists.
  private func loops(
    of d: Decorator, _ source: FunctionSource, in m: Int
  ) -> [Declaration] {
    let module = program.modules[m]
    // Numba accepts the names of the layout's types; what is wrong there is reported where the
    // decorators are read for signatures, or by the call that finds no loop.
    var ignored = DiagnosticSet()
    return d.arguments.prefix(1).flatMap {
      readNumbaSignatures(
        $0, in: module.tree, program.module.sources[module.file],
        of: Spelling(source.name, at: d.span), into: &ignored)
    }
  }

  /// Returns the number of parameters of `source`.
  private func parameterCount(of source: FunctionSource, in m: Int) -> Int {
    parameterNames(of: source, in: m).count
  }

  /// Returns the names of the parameters of `source`.
  private func parameterNames(of source: FunctionSource, in m: Int) -> [String] {
    let module = program.modules[m]
    guard let definition = module.function(source.statement) else { return [] }
    let a = module.tree[definition.args]
    let parameters = Array(module.tree[a.posonlyargs]) + Array(module.tree[a.args])
    return parameters.map { module.tree.name(module.tree[$0].arg) }
  }
}

/// The decorators of a method.
struct MethodDecorators {
  /// What decorators of Python's own make of a function.
  enum Role {
    case `static`, `class`, property, cached, setter, deleter
  }

  /// What the method is, `nil` for a plain one.
  var role: Role?

  /// `true` iff subclasses have to define it.
  var isAbstract = false

  /// The others, the outermost first.
  var functions: [Decorator] = []

  /// Returns what the decorator called `name` makes of the method `method`; `nil` for others.
  static func role(of name: String?, _ method: String) -> Role? {
    switch name {
    case "staticmethod": .static
    case "classmethod": .class
    case "property": .property
    case "functools.cached_property": .cached
    case method + ".setter": .setter
    case method + ".deleter": .deleter
    default: nil
    }
  }

  /// How the method is called.
  var kind: ClassDescription.MethodKind {
    switch role {
    case .static: .static
    case .class: .class
    case .property: .property
    case .cached: .cached
    default: .plain
    }
  }
}

extension Decorator {
  /// `true` iff the decorator called `name` leaves what the function computes as it is.
  static func isRead(past name: String) -> Bool {
    let known: Set<String> = [
      "functools.lru_cache", "functools.cache", "typing.no_type_check", "typing.final",
    ]
    let refused = ["numba.extending.intrinsic", "numba.generated_jit"]
    return name.hasPrefix("numba.") && !refused.contains(name) || known.contains(name)
  }

  /// `true` iff the decorator called `name` is a function to be called.
  static func isFunction(_ name: String?) -> Bool {
    guard let name else { return true }
    return !isRead(past: name)
  }

  /// `true` iff the decorator called `name` makes loops over arrays of a function.
  static func isLoop(_ name: String?) -> Bool {
    ["numba.vectorize", "numba.guvectorize", "numba.stencil"].contains(name)
  }

  /// `true` iff the decorator makes something else than a function of the source's own.
  static func changes(_ name: String?) -> Bool {
    guard let name else { return true }
    let known: Set<String> = ["numba.vectorize", "numba.guvectorize", "numba.stencil"]
    return known.contains(name) || !isRead(past: name)
  }
}

extension Declaration {
  /// The signature of a vectorized function: the dtypes of arguments and of the result, or None.
  fileprivate var vectorizedLoop: Operand {
    let arguments = parameters.map { Operand(dtype: $0.role.type) }
    return .tuple([.tuple(arguments), Operand(dtype: result?.value ?? nil)])
  }
}

extension DeclaredParameter.Role {
  /// The type of an argument.
  fileprivate var type: Type? {
    if case .argument(let t) = self { t } else { nil }
  }
}

extension Operand {
  /// Creates the dtype of `t`, `None` if it is no scalar.
  fileprivate init(dtype t: Type?) {
    self = t?.dtype.map { Operand(.object(.dtype($0))) } ?? .none
  }

  /// Returns the tuple of the tuples of the names `d`.
  fileprivate static func dimensions(_ d: [[String]]) -> Operand {
    .tuple(d.map { names in .tuple(names.map { Operand(.constant(.string($0))) }) })
  }
}
