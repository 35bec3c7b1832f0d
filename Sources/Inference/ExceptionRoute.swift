import IR
import PythonSSA
import Types
import Utilities

/// What happens to the exceptions of a block: they leave the function, or go to a handler.
struct ExceptionRoute {
  /// The handler's block with its arguments; `nil` if exceptions leave the function.
  private(set) var handler: CodeTarget?

  /// `true` iff something in the block may raise.
  var isUsed = false

  /// What the block may raise.
  private(set) var cases: [ExceptionCase] = []

  /// The values where the block begins, which the handler's arguments are taken from; `nil` if
  /// there is none.
  private(set) var start: Environment?

  /// The IR block, with an int32 status as its parameter, that goes on with the handler.
  var landing: BlockID?

  /// Creates the route out of the function.
  init() {}

  /// Notes that the evaluation of `block` begins, with `values`.
  mutating func begin(_ block: CodeBlock, _ values: Environment) {
    handler = block.handler
    isUsed = false
    cases = []
    start = handler == nil ? nil : values
  }

  /// Notes that the block may raise `c`.
  mutating func note(_ c: ExceptionCase) { cases.add(c) }
}

extension Evaluator {
  /// Raises the exception of `site`, unless `condition` holds, a bool of the IR.
  func require(_ condition: ValueID, orRaise site: SiteID) {
    guard exceptions.handler != nil else {
      _ = emitter.emit(.check(condition, site), .none)
      return
    }
    exceptions.isUsed = true
    if emitter.isDry { return }
    branch(condition, orLandWith: status(of: site))
  }

  /// Ends the block with the exception of `site`.
  func raise(_ site: SiteID) {
    guard exceptions.handler != nil else {
      emitter.terminate(.raise(endsGenerator(site) ? generatorEndSite : site))
      return
    }
    exceptions.isUsed = true
    land(with: status(of: site))
  }

  /// Ends the block with the exception of a status word.
  func propagate(_ status: ValueID) {
    guard exceptions.handler != nil else {
      requireNoEnd(status, exceptions.cases)
      emitter.terminate(.propagate(status))
      return
    }
    exceptions.isUsed = true
    land(with: status)
  }

  /// Goes on behind `call` of `s` if it did not raise, and with the handler if it did.
  func checkCall(_ call: ValueID, of s: FunctionSpecialisation) {
    noteExceptions(of: s)
    let isFatal = s.result == .never
    guard exceptions.handler != nil else { return requireNoEnd(of: call, s.raised) }
    exceptions.isUsed = true
    if emitter.isDry { return }
    if isFatal {
      land(with: emitter.emit(.status(call), .scalar(.int32)))
      return
    }
    checkStatus(of: call)
  }

  /// Goes on behind `call` if it did not raise, and with the handler if it did.
  func checkStatus(of call: ValueID) {
    guard exceptions.handler != nil else { return }
    let status = emitter.emit(.status(call), .scalar(.int32))
    let zero = emitter.integer(0, .int32)
    branch(emitter.emit(.compare(.equal, status, zero), .scalar(.bool)), orLandWith: status)
  }

  /// Goes on behind the new array `v` if there was memory for it, and with the handler of the
  /// exception of `site` if not.
  func checkMemory(of v: ValueID, _ site: SiteID) {
    guard exceptions.handler != nil else { return }
    let isNull = emitter.emit(.isNull(v), .scalar(.bool))
    require(emitter.emit(.unary(.not, isNull), .scalar(.bool)), orRaise: site)
  }

  /// Returns `index` into a dimension of extent `n`, wrapped and checked.
  func checkedIndex(_ index: ValueID, _ n: ValueID, _ site: SiteID) -> ValueID {
    guard exceptions.handler != nil else {
      return emitter.emit(.index(index, extent: n, site), .scalar(.int64))
    }
    let zero = emitter.integer(0)
    let isNegative = emitter.emit(.compare(.less, index, zero), .scalar(.bool))
    let wrapped = emitter.emit(.select(isNegative, add(index, n), index), .scalar(.int64))
    let isBelow = emitter.emit(.compare(.less, wrapped, n), .scalar(.bool))
    let isAbove = emitter.emit(.compare(.greaterOrEqual, wrapped, zero), .scalar(.bool))
    require(emitter.emit(.binary(.and, isBelow, isAbove), .scalar(.bool)), orRaise: site)
    return wrapped
  }

  /// Returns the status word of the exception of `site`.
  private func status(of site: SiteID) -> ValueID {
    emitter.emit(.siteStatus(site), .scalar(.int32))
  }

  /// Ends the block with a jump to the handler, with the exception of a status word.
  private func land(with status: ValueID) {
    guard let landing = exceptions.landing else {
      emitter.terminate(.unreachable)
      return
    }
    emitter.jump(to: landing, [status])
  }

  /// Goes on in a new block if `condition` holds, and with the handler if not.
  private func branch(_ condition: ValueID, orLandWith status: ValueID) {
    guard let landing = exceptions.landing else { return }
    let next = emitter.makeBlock()
    let (none, arguments) = (emitter.list([]), emitter.list([status]))
    emitter.terminate(
      .branch(condition, BlockTarget(next, none), BlockTarget(landing, arguments), .likely))
    emitter.position(at: next)
  }
}
