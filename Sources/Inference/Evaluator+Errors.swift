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
    if emitter.isDry { return SiteID(0) }
    // What is not merged into its callers shows none of their lines, and not the library's.
    if isLibrary, !emitter.function.traits.contains(.inlined) {
      return program.site(kind, message, at: nil, in: "")
    }
    return program.site(kind, message, at: span, in: code.name)
  }

  /// Evaluates `raise v`.
  func raise(_ v: CodeValueID?) throws(EvaluationError) {
    guard let v else { throw error(.unsupported("a bare 'raise'", at: span)) }
    let o = try operand(v)
    switch o.abstract {
    case .object(.exception(let kind, let message)):
      raise(makeSite(kind, message))
    case .object(.exceptionClass(let kind)):
      raise(makeSite(kind, ""))
    case .structure("exception", _): propagate(o.leaves[0])
    default:
      throw error(.notAnException(o.abstract, at: span))
    }
  }

  /// Evaluates the failure of an `assert`.
  func fail(_ v: CodeValueID?) throws(EvaluationError) {
    var message = ""
    if let v { message = try operand(v).abstract.string ?? "" }
    raise(makeSite(.assertionError, message))
  }
}

extension ExceptionKind {
  /// The classes that catch the exception, the narrowest first, without `Exception`.
  fileprivate var catchers: [ExceptionKind] {
    switch self {
    case .indexError, .keyError: [self, .lookupError]
    case .zeroDivisionError, .overflowError, .floatingPointError: [self, .arithmeticError]
    case .notImplementedError, .recursionError: [self, .runtimeError]
    case .unboundLocalError: [self, .nameError]
    default: [self]
    }
  }
}

extension Evaluator {
  /// Evaluates whether `except c` catches the exception `e`.
  func matches(_ e: Operand, _ c: Operand) throws(EvaluationError) -> Operand {
    guard let status = e.field("status") else { throw .consequence }
    let classes = c.elements ?? [c]
    var caught: Set<ExceptionKind> = []
    for k in classes {
      switch k.abstract {
      case .object(.exceptionClass(.exception)): return .bool(true)
      case .object(.exceptionClass(let kind)):
        caught.formUnion(ExceptionKind.allCases.filter { $0.catchers.contains(kind) })
      default: throw error(.notAnException(k.abstract, at: span))
      }
    }
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
}
