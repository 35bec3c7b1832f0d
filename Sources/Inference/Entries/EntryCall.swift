import Diagnostics
import IR
import Library
import PythonSSA
import Signatures
import Types
import Utilities

/// What the function behind an entry calls.
struct EntryCall {
  /// What the code of the entry is part of.
  var frame: FunctionSpecialisation

  /// What is called.
  var callee: FunctionSpecialisation

  /// What is known of the arguments of callers, and of constants, in order.
  var arguments: [Operand]

  /// The defaults among the arguments.
  var defaults: [EntryDefault] = []

  /// What decorators made of the function, if it is called in its place.
  var decorated: Operand?
}

/// An argument that callers don't give.
struct EntryDefault {
  /// The number of parameters of callers before it.
  var position: Int

  /// The expression of the default.
  var function: FunctionReference

  /// `true` iff functions change its value.
  var isShared: Bool
}

extension Program {
  /// Returns the function of the library that makes or reads the instance that `target` stands for.
  func entryFunction(of target: EntryTarget) -> FunctionReference? {
    let name: String
    switch target {
    case .constructor: name = "__construct_entry__"
    case .attribute, .method, .function: name = "__get_entry__"
    case .setter: name = "__set_entry__"
    case .containerMaker(let c): name = "__make_\(c.reference.name)__"
    case .containerReader(let c): name = "__\(c.reference.name)_parts__"
    case .box(_, .boxMaker): name = "__make_box__"
    case .box(_, .boxPlace): name = "__box_place__"
    case .box: name = "__box_array__"
    }
    guard let d = library.definition(of: name, in: "builtins") else { return nil }
    let m = demandModule(of: d)
    guard case .function(let source)? = modules[m].globals[name] else { return nil }
    return demandFunction(source, in: m)
  }

  /// Returns an evaluator of what belongs to `s` and is called `name` in messages.
  func evaluator(of s: FunctionSpecialisation, named name: String, dry isDry: Bool) -> Evaluator {
    var own = code(s.key.function)
    own.name = name
    return Evaluator(s, code: own, in: self, isDry: isDry)
  }
}

extension EntryAdapter {
  /// Returns what is to be called.
  func call() throws(EvaluationError) -> EntryCall {
    switch target {
    case .function(let source): return try functionCall(source)
    case .method(let c, let name): return try methodCall(c, name)
    case .constructor(let c): return try constructorCall(c)
    case .containerMaker(let c): return try makerCall(c)
    case .containerReader(let c):
      let kinds = try kinds(of: c.parts, bootstrap)
      let object = try program.argument(.reference(c.reference), bootstrap)
      let s = program.demand(function, captures: [], kinds + [object], mode, at: request.span)
      return EntryCall(frame: s, callee: s, arguments: [Operand(object)])
    case .box:
      let given = try arguments(of: nil, bootstrap)
      let s = program.demand(
        function, captures: [], given.map(\.abstract), mode, at: request.span)
      return EntryCall(frame: s, callee: s, arguments: given)
    case .attribute(_, let name), .setter(_, let name):
      let given = try arguments(of: nil, bootstrap)
      let n = Abstract.constant(.string(name))
      let s = program.demand(
        function, captures: [], given.map(\.abstract) + [n], mode, at: request.span)
      return EntryCall(frame: s, callee: s, arguments: given)
    }
  }

  /// Returns the call that makes the container `c` of its parts.
  private func makerCall(_ c: Container) throws(EvaluationError) -> EntryCall {
    var all: [Abstract] = []
    let e = bootstrap
    for (t, kind) in zip(c.parts, try kinds(of: c.parts, e)) {
      all.append(kind)
      all.append(try program.argument(Container.columns(of: t, isResult: false), e))
    }
    let s = program.demand(function, captures: [], all, mode, at: request.span)
    return EntryCall(frame: s, callee: s, arguments: all.map { Operand($0) })
  }

  /// What evaluates names of the module before there is a specialisation.
  private var bootstrap: Evaluator {
    let s = program.demand(function, captures: [], [], mode, at: request.span)
    let e = program.evaluator(of: s, named: name, dry: true)
    e.span = request.span
    return e
  }

  /// Returns the call of the function `source`, or of what decorators made of it.
  private func functionCall(_ source: FunctionSource) throws(EvaluationError) -> EntryCall {
    let arguments = try arguments(of: program.code(function), bootstrap)
    let plain = program.demand(
      function, captures: [], gathered(arguments), mode, at: request.span)
    var call = EntryCall(frame: plain, callee: plain, arguments: arguments)
    call.defaults = defaults(of: program.code(function)).compactMap(\.self)
    let isDecorated = program.modules[0].decorators(of: source.statement).contains {
      Decorator.changes($0.name)
    }
    guard isDecorated else { return call }
    if request.gathered?.keywords?.isEmpty == false {
      throw bootstrap.error(.unsupported("'**' of a decorated function", at: request.span))
    }
    let code = program.code(function)
    let evaluator = Evaluator(plain, code: code, in: program, isDry: true)
    evaluator.span = code.headSpan
    let decorated = try evaluator.global(request.entryPoint.pythonName)
    let name =
      request.declaredResult?.value == Type.none ? "__call_procedure__" : "__call_entry__"
    let caller = try evaluator.libraryFunction("builtins", name)
    guard case .object(.function(let f, _)) = caller.abstract else { return call }
    call.callee = program.demand(
      f, captures: [], [decorated.abstract, .tuple(arguments.map(\.abstract))], mode,
      at: code.headSpan)
    call.decorated = decorated
    return call
  }

  /// Returns the call of the method `name` of the class `c`.
  private func methodCall(_ c: String, _ name: String) throws(EvaluationError) -> EntryCall {
    let e = bootstrap
    let reference = try program.boundaryClass(c, e)
    let d = program.classes[reference.position]
    if d.methods[name] == nil, reference.kind == .data { return try generatedCall(name, e) }
    guard let m = d.methods[name], m.wrapping == nil else {
      throw e.error(.unsupported("the decorator of '\(c).\(name)'", at: request.span))
    }
    var first: [Operand] = []
    if m.kind == .class { first.append(Operand(.object(.userClass(reference)))) }
    let code = program.code(m.function)
    let given = try arguments(of: code, e, behind: first.count)
    var own = program.mode(of: m.function, in: mode)
    own.checks = mode.checks
    own.isFast = own.isFast || mode.isFast
    let all = first + given
    let s = program.demand(
      m.function, captures: [], first.map(\.abstract) + gathered(given), own, at: request.span)
    var call = EntryCall(frame: s, callee: s, arguments: all)
    call.defaults = defaults(of: code, behind: first.count).compactMap(\.self)
    return call
  }

  /// Returns the call of the method `name` that `dataclass` made.
  private func generatedCall(
    _ name: String, _ e: Evaluator
  ) throws(EvaluationError) -> EntryCall {
    let given = try arguments(of: nil, e)
    let called = given.count == 1 ? "__text_entry__" : "__compare_entry__"
    let f = try e.libraryFunction("builtins", called)
    guard case .object(.function(let r, _)) = f.abstract else { throw .consequence }
    let n = Abstract.constant(.string(name))
    let s = program.demand(
      r, captures: [], given.map(\.abstract) + [n], mode, at: request.span)
    return EntryCall(frame: s, callee: s, arguments: given)
  }

  /// Returns the call that makes an instance of the class `c`.
  private func constructorCall(_ c: String) throws(EvaluationError) -> EntryCall {
    let e = bootstrap
    let reference = try program.boundaryClass(c, e)
    var positional: [Operand] = []
    var keywords: [(key: Operand, value: Operand)] = []
    var isLeftOut = false
    let initializer = program.classes[reference.position].methods["__init__"]
    let parameters = initializer.map { program.code($0.function).parameters } ?? []
    for (n, a) in zip(parameterNames, request.arguments) {
      guard let o = try argument(a, e) else {
        isLeftOut = true
        continue
      }
      if isLeftOut || parameters.contains(where: { $0.name == n && $0.kind == .keywordOnly }) {
        keywords.append((Operand(.constant(.string(n))), o))
      } else {
        positional.append(o)
      }
    }
    let named = Operand.mapping(keywords, origin: 0)
    let s = program.demand(
      function, captures: [],
      [.object(.userClass(reference)), .tuple(positional.map(\.abstract)), named.abstract], mode,
      at: request.span)
    return EntryCall(frame: s, callee: s, arguments: positional + keywords.map(\.value))
  }

  /// The names of the parameters of what is asked for, in order.
  private var parameterNames: [String] {
    let e = request.entryPoint
    var names = e.parameters.map(\.name)
    for c in e.constants { names.insert(c.name, at: min(c.position, names.count)) }
    return names
  }

  /// Returns what is known of `a`; `nil` if it is the default in the source.
  private func argument(
    _ a: Specialisation.Argument, _ e: Evaluator
  ) throws(EvaluationError) -> Operand? {
    switch a {
    case .value(let t): return Operand(try program.argument(t, e))
    case .constant(let l): return Operand(Abstract(l))
    case .defaultValue: return nil
    }
  }

  /// Returns what is known of the arguments of the function `code`, whose first `count` parameters
  /// callers don't see.
  private func arguments(
    of code: Code?, _ e: Evaluator, behind count: Int = 0
  ) throws(EvaluationError) -> [Operand] {
    var result: [Operand] = []
    for (a, d) in zip(request.arguments, defaults(of: code, behind: count)) {
      if let o = try argument(a, e) {
        result.append(o)
      } else if let d {
        result.append(try e.evaluate(constant: d.function, isShared: d.isShared))
      } else {
        result.append(.none)
      }
    }
    return result
  }

  /// Returns what is known of the parameters to which `arguments` are given: some go to `*args` as
  /// a tuple, some to `**kwargs` as a mapping.
  private func gathered(_ arguments: [Operand]) -> [Abstract] {
    let all = arguments.map(\.abstract)
    guard let g = request.gathered else { return all }
    var result: [Abstract] = []
    for i in 0...all.count {
      if let star = g.star, star.lowerBound == i { result.append(.tuple(Array(all[star]))) }
      if let named = g.keywords, named.lowerBound == i {
        result.append(
          .mapping(
            zip(g.names, all[named]).map { n, a in
              MappingEntry(key: .constant(.string(n)), value: a)
            }, origin: 0))
      }
      if i < all.count, g.parameter(i) != nil { result.append(all[i]) }
    }
    return result
  }

  /// Returns, for each argument that is asked for, the default in the source of the function
  /// `code`, whose first `count` parameters callers don't see, if callers don't give it.
  private func defaults(of code: Code?, behind count: Int = 0) -> [EntryDefault?] {
    let parameters = Array((code?.parameters ?? []).dropFirst(count))
    var position = 0
    return request.arguments.enumerated().map { i, a in
      if case .value = a { position += 1 }
      let place = request.gathered.map { $0.parameter(i) } ?? i
      guard case .defaultValue = a, let n = place, n < parameters.count,
        let d = parameters[n].default
      else { return nil }
      return EntryDefault(
        position: position, function: FunctionReference(module: 0, code: d),
        isShared: program.changedNames.contains(parameters[n].name))
    }
  }
}

extension EntryAdapter {
  /// Returns what the library is told of the elements of a container, of type `t`: a word, or a
  /// word with a class and what is told of parts.
  private func kind(of t: Type, _ e: Evaluator) throws(EvaluationError) -> Abstract {
    func word(_ s: String) -> Abstract { .constant(.string(s)) }
    switch t {
    case .string: return word("text")
    case .bytes: return word("bytes")
    case .python: return word("weak")
    case .reference: return word("reference")
    case .array: return word("array")
    case .tuple(let parts): return .tuple([word("tuple"), .tuple(try kinds(of: parts, e))])
    case .optional(let u): return .tuple([word("optional"), try kind(of: u, e)])
    case .instance(let c):
      if c.isHandle { return word("reference") }
      let own = Abstract.object(.userClass(try program.boundaryClass(c.name, e)))
      if c.isEnumeration { return .tuple([word("member"), own]) }
      return .tuple([word("fields"), .tuple(try kinds(of: c.fields.map(\.type), e)), own])
    default: return word("strong")
    }
  }

  /// Returns what the library is told of elements of the given types.
  private func kinds(of types: [Type], _ e: Evaluator) throws(EvaluationError) -> [Abstract] {
    var result: [Abstract] = []
    for t in types { result.append(try kind(of: t, e)) }
    return result
  }
}

extension Abstract {
  /// Creates the constant that a signature binds a parameter to.
  init(_ l: Literal) {
    switch l {
    case .none: self = .none
    case .bool(let b): self = .constant(.bool(b))
    case .int(let i): self = .constant(.int(i))
    case .float(let x): self = .constant(.float(x))
    case .string(let s): self = .constant(.string(s))
    case .tuple(let e): self = .tuple(e.map { Abstract($0) })
    }
  }
}
