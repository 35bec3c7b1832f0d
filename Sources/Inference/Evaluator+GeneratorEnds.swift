import IR
import PythonSSA
import Types
import Utilities

/// A StopIteration that would leave a generator's body is a RuntimeError, as PEP 479 says.
extension Evaluator {
  /// What a StopIteration becomes.
  private static let message = "generator raised StopIteration"

  /// `true` iff exceptions that leave the code under evaluation end a generator of the program.
  private var isGeneratorBody: Bool { specialisation.generator != nil && !isLibrary }

  /// Returns the site of what a StopIteration becomes.
  var generatorEndSite: SiteID { newSite(.runtimeError, Self.message) }

  /// `true` iff the exception of `site` is a StopIteration that would leave a generator.
  func endsGenerator(_ site: SiteID) -> Bool {
    guard isGeneratorBody, !emitter.isDry else { return false }
    return program.exceptions.caught(by: .stopIteration).contains(program.module.sites[site].kind)
  }

  /// `true` iff one of `cases` is a StopIteration that would leave a generator.
  func mayEndGenerator(_ cases: [ExceptionCase]) -> Bool {
    guard isGeneratorBody else { return false }
    let ends = Set(program.exceptions.caught(by: .stopIteration))
    return cases.contains { ends.contains($0.exception.kind) }
  }

  /// Raises a RuntimeError if `status`, one of `cases`, is that of a StopIteration that would leave
  /// a generator.
  func requireNoEnd(_ status: ValueID, _ cases: [ExceptionCase]) {
    guard !emitter.isDry, mayEndGenerator(cases) else { return }
    let mask = emitter.integer(0xFF, .int32)
    let kind = emitter.emit(.binary(.and, status, mask), .scalar(.int32))
    for k in program.exceptions.caught(by: .stopIteration) {
      let number = emitter.integer(Int64(k.rawValue), .int32)
      let isOther = emitter.emit(.compare(.notEqual, kind, number), .scalar(.bool))
      _ = emitter.emit(.check(isOther, generatorEndSite), .none)
    }
  }

  /// Goes on behind `call`, which may raise `cases`, if it did not; a StopIteration that would
  /// leave a generator becomes a RuntimeError.
  func requireNoEnd(of call: ValueID, _ cases: [ExceptionCase]) {
    guard !emitter.isDry, mayEndGenerator(cases) else { return }
    let status = emitter.emit(.status(call), .scalar(.int32))
    requireNoEnd(status, cases)
    let (next, fails) = (emitter.makeBlock(), emitter.makeBlock())
    let none = emitter.list([])
    let zero = emitter.integer(0, .int32)
    let isFine = emitter.emit(.compare(.equal, status, zero), .scalar(.bool))
    emitter.terminate(
      .branch(isFine, BlockTarget(next, none), BlockTarget(fails, none), .likely))
    emitter.position(at: fails)
    emitter.terminate(.propagate(status))
    emitter.position(at: next)
  }

  /// Returns what leaves the code under evaluation where `cases` are raised.
  func leaving(_ cases: [ExceptionCase]) -> [ExceptionCase] {
    guard mayEndGenerator(cases) else { return cases }
    let ends = Set(program.exceptions.caught(by: .stopIteration))
    var all = cases.filter { !ends.contains($0.exception.kind) }
    all.add(
      ExceptionCase(exception: ExceptionClass(.runtimeError), shape: .text(Self.message)))
    return all
  }
}
