import IR
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Raises `kind` unless `condition` holds, a bool of the IR.
  func check(_ condition: ValueID, _ kind: ExceptionKind, _ message: String) {
    if emitter.isDry { return }
    let site = program.site(kind, message, at: span, in: code.name)
    _ = emitter.emit(.check(condition, site), .none)
  }

  /// Returns a new site of the place under evaluation.
  func makeSite(_ kind: ExceptionKind, _ message: String) -> SiteID {
    if emitter.isDry { return SiteID(0) }
    return program.site(kind, message, at: span, in: code.name)
  }

  /// Evaluates `raise v`.
  func raise(_ v: CodeValueID?) throws(EvaluationError) {
    guard let v else { throw error(.unsupported("a bare 'raise'", at: span)) }
    let o = try operand(v)
    switch o.abstract {
    case .object(.exception(let kind, let message)):
      emitter.terminate(.raise(makeSite(kind, message)))
    case .object(.exceptionClass(let kind)):
      emitter.terminate(.raise(makeSite(kind, "")))
    default:
      throw error(.notAnException(o.abstract, at: span))
    }
  }

  /// Evaluates the failure of an `assert`.
  func fail(_ v: CodeValueID?) throws(EvaluationError) {
    var message = ""
    if let v { message = try operand(v).abstract.string ?? "" }
    emitter.terminate(.raise(makeSite(.assertionError, message)))
  }
}
