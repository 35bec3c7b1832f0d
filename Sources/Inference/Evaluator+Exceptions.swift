import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Exceptions as values: made by calls of their classes, or caught.
extension Evaluator {
  /// Evaluates `c(...)` of an exception class.
  func makeException(
    _ c: ExceptionClass, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    if let (owner, f, names) = try initializer(of: c.kind) {
      let made = try callInitializer(f, of: owner, [.none] + positional, keywords)
      return try exception(c, made, names, given: positional)
    }
    if let k = keywords.first {
      throw error(.unexpectedKeyword(k.name, c.name, nearest: nil, at: span))
    }
    // Python makes one of another class of the first argument, and takes the third as a file.
    if positional.count > (c.kind == .osError ? 1 : 2),
      program.exceptions.caught(by: .osError).contains(c.kind)
    {
      throw error(.unsupported("'\(c.name)' with several arguments", at: span))
    }
    return exception(c, [(ExceptionCase.argumentsName, .tuple(positional))])
  }

  /// Evaluates `c(...)` of an exception class: the exception itself where it is raised at once,
  /// else one that may live on.
  func constructException(
    _ c: ExceptionClass, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    let made = try makeException(c, positional, keywords)
    let isBase = program.initializerOwners[specialisation.key.function] != nil
    return isBase || raised == value ? made : try exceptionValue(made, c)
  }

  /// Returns the exception of class `c` with the given fields.
  func exception(_ c: ExceptionClass, _ fields: [(String, Operand)]) -> Operand {
    let described = fields.map { Field(name: $0.0, value: $0.1.abstract) }
    return Operand(.object(.exception(c, described)), fields.flatMap(\.1.leaves))
  }

  /// Returns the exception of class `c` whose `__init__` gave `made`: what the base class made, and
  /// the values of the attributes called `names`.
  private func exception(
    _ c: ExceptionClass, _ made: Operand, _ names: [String], given: [Operand]
  ) throws(EvaluationError) -> Operand {
    guard let parts = made.elements, let base = parts.first else { throw .consequence }
    var fields: [(String, Operand)] = [(ExceptionCase.argumentsName, .tuple(given))]
    if case .object(.exception(_, let inherited)) = base.abstract {
      fields = Array(zip(inherited.map(\.name), base.parts))
    } else if base.abstract != .none {
      throw error(.notAnException(base.abstract, at: span))
    }
    for (n, value) in zip(names, parts.dropFirst()) {
      fields.removeAll { $0.0 == n }
      fields.append((n, value))
    }
    return exception(c, fields)
  }

  /// Returns the nearest `__init__` of the exception class `k` with the class that has it.
  private func initializer(
    of k: ExceptionKind
  ) throws(EvaluationError) -> (ExceptionKind, FunctionReference, [String])? {
    for a in program.exceptions.userAncestors(of: k) {
      guard let source = try exceptionSource(a) else { continue }
      guard let method = source.method("__init__") else { continue }
      guard let i = program.modules[0].demandInitializer(of: method.statement) else {
        throw error(.unsupported("this '__init__' of '\(source.name)'", at: span))
      }
      return (a, FunctionReference(module: 0, code: i.code), i.attributes)
    }
    return nil
  }

  /// Calls the `__init__` `f` of the class `owner`.
  private func callInitializer(
    _ f: FunctionReference, of owner: ExceptionKind, _ positional: [Operand],
    _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    program.initializerOwners[f] = owner
    return try call(Operand(.object(.function(f, captures: []))), positional, keywords)
  }

  /// Returns the class behind `super()` in the `__init__` of an exception class.
  func baseException() throws(EvaluationError) -> Operand {
    guard let owner = program.initializerOwners[specialisation.key.function] else {
      throw error(.unsupported("'super()' here", at: span))
    }
    let user = program.exceptions.userAncestors(of: owner).dropFirst().first
    let base = user.map { program.module.exceptions[$0] } ?? ExceptionClass(.exception)
    return Operand(.object(.exceptionClass(base)))
  }

  /// Returns the body of the user's exception class `k`; throws if it is not compiled.
  private func exceptionSource(_ k: ExceptionKind) throws(EvaluationError) -> ClassSource? {
    guard let s = program.exceptions.statement(of: k),
      let source = program.modules[0].classSource(s)
    else { return nil }
    if let place = source.unknown {
      throw error(.unsupported("this statement in the class '\(source.name)'", at: place))
    }
    if let d = program.modules[0].decorators(of: s).first {
      throw error(.unsupported("this decorator of the class '\(source.name)'", at: d.span))
    }
    return source
  }

  /// Evaluates `o.name` of an exception, caught or not; `nil` for other values and names.
  func exceptionAttribute(_ name: String, of o: Operand) throws(EvaluationError) -> Operand? {
    switch o.abstract {
    case .object(.exception(let c, let fields)):
      if let i = fields.firstIndex(where: { $0.name == name }) { return o.parts[i] }
      return try classAttribute(name, of: c.kind, bound: o)?.value
    case .structure(ExceptionPayloads.structure, _): break
    case .structure("exception_class", _):
      guard name == "__name__" || name == "__qualname__", let e = o.field("exception") else {
        return nil
      }
      return try forEachCase(of: e, name) { one in
        Operand(.constant(.string(one.exceptionCases.first?.exception.name ?? "")))
      }
    default: return nil
    }
    let message = "'NoneType' object has no attribute '\(name)'"
    let e = try presentException(o, .attributeError, message)
    if name == "__class__" { return exceptionType(of: e) }
    if let m = try commonAttribute(name, of: e) { return m }
    var isKnown = e.exceptionCases.isEmpty
    for c in e.exceptionCases where try hasAttribute(name, c, e) { isKnown = true }
    if !isKnown { return nil }
    if name == ExceptionCase.argumentsName, try !haveCommonArguments(e) {
      return .structure("exception_arguments", [("exception", e)])
    }
    return try forEachCase(of: e, name) { one throws(EvaluationError) in
      if let f = try field(name, ofException: one) { return f }
      guard let c = one.exceptionCases.first?.exception else { return nil }
      if let v = try ownAttribute(name, of: one, c.kind) { return v }
      if let a = try classAttribute(name, of: c.kind, bound: one)?.value { return a }
      raise(makeSite(.attributeError, "'\(c.name)' object has no attribute '\(name)'"))
      isStopped = true
      return Operand(.never)
    }
  }

  /// `true` iff the arguments of all that the exception `o` may be have a common type.
  private func haveCommonArguments(_ o: Operand) throws(EvaluationError) -> Bool {
    var joined = Abstract.never
    for c in o.exceptionCases {
      let found: Abstract
      switch c.shape {
      case .none: found = .tuple([])
      case .text: found = .tuple([.value(.string)])
      case .values(let fields): found = fields.first?.value ?? .tuple([])
      case .unknown: return true
      }
      guard let j = program.join(joined, found) else { return false }
      joined = j
    }
    return true
  }

  /// Evaluates what Python's own class `k` of exceptions adds; `nil` for other names.
  private func ownAttribute(
    _ name: String, of o: Operand, _ k: ExceptionKind
  ) throws(EvaluationError) -> Operand? {
    if name == ExceptionCase.causeName { return Operand.none }
    guard isFirstArgument(name, of: k) else { return nil }
    let arguments = try field(ExceptionCase.argumentsName, ofException: o)
    return arguments?.elements?.first ?? Operand.none
  }

  /// `true` iff `name` is what exceptions of the class `k` call their first argument.
  private func isFirstArgument(_ name: String, of k: ExceptionKind) -> Bool {
    switch name {
    case "value": program.exceptions.caught(by: .stopIteration).contains(k)
    case "code": program.exceptions.caught(by: .systemExit).contains(k)
    default: false
    }
  }

  /// `true` iff exceptions of the case `c` of `o` have an attribute called `name`.
  private func hasAttribute(
    _ name: String, _ c: ExceptionCase, _ o: Operand
  ) throws(EvaluationError) -> Bool {
    if name == ExceptionCase.argumentsName || name == ExceptionCase.causeName { return true }
    if isFirstArgument(name, of: c.exception.kind) { return true }
    if c.fields?.contains(where: { $0.name == name }) == true { return true }
    return try classAttribute(name, of: c.exception.kind, bound: o, calls: false) != nil
  }

  /// Evaluates `o.name` where it is the method, or another function, of a class that all cases of
  /// the exception `o` derive from; `nil` for others.
  private func commonAttribute(
    _ name: String, of o: Operand
  ) throws(EvaluationError) -> Operand? {
    let cases = o.exceptionCases
    if cases.count < 2 { return nil }
    var found: (owner: ExceptionKind, value: Operand)?
    for c in cases {
      if c.fields?.contains(where: { $0.name == name }) == true { return nil }
      guard let a = try classAttribute(name, of: c.exception.kind, bound: o, calls: false),
        case .object(.method) = a.value.abstract
      else { return nil }
      if let f = found, f.owner != a.owner {
        throw error(.severalExceptions(name, cases.map(\.exception.name), at: span))
      }
      found = a
    }
    return found?.value
  }

  /// Evaluates `c.name` of an exception class; `nil` if it has no such variable or static method.
  func exceptionAttribute(
    _ name: String, ofClass c: ExceptionClass
  ) throws(EvaluationError) -> Operand? {
    let whole = Operand(.object(.exceptionClass(c)))
    guard let a = try classAttribute(name, of: c.kind, bound: whole)?.value else { return nil }
    if case .object(.method) = a.abstract {
      throw error(.unsupported("the method '\(c.name).\(name)' without an instance", at: span))
    }
    return a
  }

  /// Evaluates the method or variable `name` of the exception class `k`, bound to `o`, with the
  /// class that has it. A property is not asked for its value unless `calls`.
  private func classAttribute(
    _ name: String, of k: ExceptionKind, bound o: Operand, calls: Bool = true
  ) throws(EvaluationError) -> (owner: ExceptionKind, value: Operand)? {
    for a in program.exceptions.userAncestors(of: k) {
      guard let source = try exceptionSource(a) else { continue }
      if let m = source.method(name), let f = program.demandFunction(m, in: 0) {
        let decorators = try readMethodDecorators(m, of: source.name, in: 0)
        if !decorators.functions.isEmpty {
          program.methods.wrappings[f] = ClassDescription.Wrapping(
            decorators: decorators.functions, source: m, module: 0,
            isPlain: decorators.role == nil)
        }
        let method = Operand(.object(.method(f, receiver: o.abstract)), o.leaves)
        switch decorators.role {
        case nil: return (a, method)
        case .property: return (a, calls ? try call(method, [], []) : .none)
        case .static: return (a, try wrapped(f))
        default:
          throw error(.unsupported("the decorator of '\(source.name).\(name)'", at: span))
        }
      }
      if let e = source.field(name)?.value {
        let c = program.modules[0].demandCode(ofExpression: e)
        return (a, try evaluate(constant: FunctionReference(module: 0, code: c)))
      }
    }
    return nil
  }

  /// `true` iff `o` is an exception whose class says what is equal to it.
  func definesEquality(_ o: Operand) throws(EvaluationError) -> Bool {
    for c in o.exceptionCases
    where try classAttribute("__eq__", of: c.exception.kind, bound: o, calls: false) != nil {
      return true
    }
    return false
  }

  /// Returns the method `name` of the exception `o`, if its class has one.
  func exceptionMethod(_ name: String, of o: Operand) throws(EvaluationError) -> Operand? {
    guard o.isException, let m = try exceptionAttribute(name, of: o),
      case .object(.method) = m.abstract
    else { return nil }
    return m
  }

  /// Evaluates `isinstance(o, c)` of an exception; `nil` for other values.
  func isExceptionInstance(_ o: Operand, _ c: Operand) throws(EvaluationError) -> Operand? {
    switch o.abstract {
    case .structure(ExceptionPayloads.structure, _): return try matches(o, c)
    case .object(.exception(let own, _)):
      guard let caught = try kinds(caughtBy: c) else { return .bool(true) }
      return .bool(caught.contains(own.kind))
    default: return nil
    }
  }

  /// Evaluates `type(o)` of an exception; `nil` for other values.
  func exceptionType(of o: Operand) -> Operand? {
    switch o.abstract {
    case .object(.exception(let c, _)): return Operand(.object(.exceptionClass(c)))
    case .structure(ExceptionPayloads.structure, _):
      let classes = Set(o.exceptionCases.map(\.exception))
      if classes.count == 1, let c = classes.first { return Operand(.object(.exceptionClass(c))) }
      return .structure("exception_class", [("exception", o)])
    default: return nil
    }
  }

  /// Evaluates `a is b` of the class of a caught exception and a class; `nil` for other values.
  func isSameExceptionClass(_ a: Operand, _ b: Operand) -> Operand? {
    guard case .structure("exception_class", _) = a.abstract else {
      if case .structure("exception_class", _) = b.abstract { return isSameExceptionClass(b, a) }
      return nil
    }
    let mask = emitter.integer(0xFF, .int32)
    let kind = emitter.emit(.binary(.and, a.leaves[0], mask), .scalar(.int32))
    let other: ValueID
    switch b.abstract {
    case .object(.exceptionClass(let c)):
      other = emitter.integer(Int64(c.kind.rawValue), .int32)
    case .structure("exception_class", _):
      other = emitter.emit(.binary(.and, b.leaves[0], mask), .scalar(.int32))
    default: return .bool(false)
    }
    return Operand(
      .python(.bool), emitter.emit(.compare(.equal, kind, other), .scalar(.bool)))
  }
}

extension Diagnostic {
  static func severalExceptions(
    _ name: String, _ classes: [String], at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .unsupportedConstruct,
      "'\(name)' of an exception that may be of several classes is not supported", at: s,
      notes: [
        Note("it may be \(classes.joined(separator: ", "))"),
        Note("catch each class in a clause of its own"),
      ])
  }
}
