import IR
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Returns the value that `block` raises in its end, without its cause.
  func raisedValue(of block: CodeBlock) -> CodeValueID? {
    guard case .raise(let v?) = block.terminator else { return nil }
    guard case .call(let f, let l, _) = code.operation(v),
      case .global("__with_cause__") = code.operation(f)
    else { return v }
    return code[l].first
  }

  /// Raises `kind` unless `condition` holds, a bool of the IR.
  func check(_ condition: ValueID, _ kind: ExceptionKind, _ message: String) {
    require(condition, orRaise: makeSite(kind, message))
  }

  /// Returns a new site of the place under evaluation.
  func makeSite(_ kind: ExceptionKind, _ message: String) -> SiteID {
    let shape: ExceptionShape = message.isEmpty ? .none : .text(message)
    exceptions.note(ExceptionCase(exception: ExceptionClass(kind), shape: shape))
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
    let message = "exceptions must derive from BaseException"
    if o.abstract.isOptional { o = unboxed(present(o, .typeError, message)) }
    if case .object(.exceptionClass(let c)) = o.abstract { o = try makeException(c, [], []) }
    switch o.abstract {
    case .object(.exception(let c, _)): try raise(o, c)
    case .structure(ExceptionPayloads.structure, _):
      o = try presentException(o, .typeError, message)
      guard o.exceptionCases.contains(where: \.isFresh) else {
        for c in o.exceptionCases { exceptions.note(c) }
        keep(o)
        return propagate(o.leaves[0])
      }
      _ = try forEachCase(of: o, "raise") { one throws(EvaluationError) in
        raiseFresh(one)
        isStopped = true
        return Operand.none
      }
    default:
      throw error(.notAnException(o.abstract, at: span))
    }
  }

  /// Raises the exception `o`, of which one case is known, as if here if it was never raised.
  private func raiseFresh(_ o: Operand) {
    guard var c = o.exceptionCases.first else { return propagate(o.leaves[0]) }
    let isFresh = c.isFresh
    c.isFresh = false
    exceptions.note(c)
    keep(o)
    switch c.shape {
    case .text(let s?) where isFresh: raise(newSite(c.exception.kind, s))
    case .none where isFresh, .values where isFresh: raise(newSite(c.exception.kind, ""))
    default: propagate(o.leaves[0])
    }
  }

  /// Evaluates the failure of an `assert`.
  func fail(_ v: CodeValueID?) throws(EvaluationError) {
    let c = ExceptionClass(.assertionError)
    var arguments: [Operand] = []
    if let v { arguments.append(try operand(v)) }
    try raise(try makeException(c, arguments, []), c)
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
