import IR
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Raises `kind` unless `condition` holds, a bool of the IR.
  func check(_ condition: ValueID, _ kind: ExceptionKind, _ message: String) {
    require(condition, orRaise: makeSite(kind, message))
  }

  /// Returns a new site of the place under evaluation.
  func makeSite(_ kind: ExceptionKind, _ message: String) -> SiteID {
    if program.exceptions.keepsArguments {
      let text: [Abstract] = message.isEmpty ? [] : [.constant(.string(message))]
      let arguments = Field(name: ExceptionCase.argumentsName, value: .tuple(text))
      exceptions.note(
        ExceptionCase(exception: ExceptionClass(kind), values: [arguments], isKept: false))
    }
    return newSite(kind, message)
  }

  /// Returns a new site of the place under evaluation, for an exception that was noted.
  func newSite(_ kind: ExceptionKind, _ message: String) -> SiteID {
    if emitter.isDry { return SiteID(0) }
    // What is not merged into its callers shows none of their lines, and not the library's.
    if isLibrary, !emitter.function.traits.contains(.inlined) {
      return program.site(kind, message, at: nil, in: "")
    }
    return program.site(kind, message, at: span, in: code.name)
  }

  /// Notes what the function `s`, called here, may raise.
  func noteExceptions(of s: FunctionSpecialisation) {
    for c in s.raised { exceptions.note(c) }
  }

  /// Evaluates `raise v`.
  func raise(_ v: CodeValueID?) throws(EvaluationError) {
    guard let v else { throw error(.unsupported("a bare 'raise'", at: span)) }
    var o = try operand(v)
    if case .object(.exceptionClass(let c)) = o.abstract { o = try makeException(c, [], []) }
    switch o.abstract {
    case .object(.exception(let c, _)):
      try keepArguments(of: o, c)
      raise(newSite(c.kind, message(of: o)))
    case .structure(ExceptionCells.structure, _):
      for c in o.exceptionCases { exceptions.note(c) }
      try keepCells(of: o)
      propagate(o.leaves[0])
    default:
      throw error(.notAnException(o.abstract, at: span))
    }
  }

  /// Evaluates the failure of an `assert`.
  func fail(_ v: CodeValueID?) throws(EvaluationError) {
    let c = ExceptionClass(.assertionError)
    var arguments: [Operand] = []
    if let v { arguments.append(try operand(v)) }
    let made = try makeException(c, arguments, [])
    try keepArguments(of: made, c)
    raise(newSite(.assertionError, message(of: made)))
  }
}

extension Evaluator {
  /// Evaluates whether `except c` catches the exception `e`.
  func matches(_ e: Operand, _ c: Operand) throws(EvaluationError) -> Operand {
    guard let status = e.field("status") else { throw .consequence }
    guard let caught = try kinds(caughtBy: c) else { return .bool(true) }
    let mask = emitter.integer(0xFF, .int32)
    let kind = emitter.emit(.binary(.and, status.leaves[0], mask), .scalar(.int32))
    var result = emitter.integer(0, .bool)
    for k in caught.sorted(by: { $0.rawValue < $1.rawValue }) {
      let number = emitter.integer(Int64(k.rawValue), .int32)
      let same = emitter.emit(.compare(.equal, kind, number), .scalar(.bool))
      result = emitter.emit(.binary(.or, result, same), .scalar(.bool))
    }
    return Operand(.python(.bool), result)
  }

  /// Returns the kinds that `except c` catches, `nil` for all.
  func kinds(caughtBy c: Operand) throws(EvaluationError) -> Set<ExceptionKind>? {
    var caught: Set<ExceptionKind> = []
    let isTuple = if case .tuple = c.abstract { true } else { false }
    for k in isTuple ? c.elements ?? [] : [c] {
      guard case .object(.exceptionClass(let own)) = k.abstract else {
        throw error(.notAnException(k.abstract, at: span))
      }
      if program.exceptions.catchesAll(own.kind) { return nil }
      caught.formUnion(program.exceptions.caught(by: own.kind))
    }
    return caught
  }
}
