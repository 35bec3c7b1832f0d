internal import Diagnostics
import Glibc
internal import Syntax

/// One run of the compiler over one module: the phases in their order, each a method.
///
/// Only here do phases meet files, the terminal and each other. A phase reports into
/// `diagnostics` and returns what it could make; `phase` ends the run behind one that reported
/// errors.
public struct Compilation {
  /// Thrown to end a run whose reports are made.
  struct Stopped: Error {}

  /// What to do.
  let options: BuildOptions

  /// The files read.
  var sources = SourceMap()

  /// The reports of all phases.
  var diagnostics = DiagnosticSet()

  /// The time that phases took.
  var clock = PhaseClock()

  /// Compiles as `options` say, writes the artifacts, and returns how it ended.
  public static func build(_ options: BuildOptions) -> ExitStatus {
    run(options) { c throws(Stopped) in try c.build() }
  }

  /// Finds the errors of a module and writes nothing.
  public static func check(_ options: BuildOptions) -> ExitStatus {
    run(options) { c throws(Stopped) in try c.check() }
  }

  /// Runs `body` over a new compilation, shows its reports, and returns how it ended.
  private static func run(
    _ options: BuildOptions, _ body: (inout Compilation) throws(Stopped) -> Void
  ) -> ExitStatus {
    var c = Compilation(options: options)
    var status = ExitStatus.success
    do throws(Stopped) { try body(&c) } catch { status = .inputError }
    let renderer = DiagnosticRenderer(sources: c.sources, usesColor: Console.usesColor)
    Console.report(renderer.render(c.diagnostics))
    if options.timesPasses { Console.report(c.clock.table) }
    return status
  }

  /// Runs all phases and writes what they made.
  private mutating func build() throws(Stopped) {
    try check()
  }

  /// Runs the phases that find errors in the module.
  private mutating func check() throws(Stopped) {
    _ = try phase("parse") { c in c.parseModule() }
  }

  /// Returns the result of `body`, timed under `name`; ends the run if there are errors behind it.
  mutating func phase<R>(
    _ name: String, _ body: (inout Compilation) -> R
  ) throws(Stopped) -> R {
    Activity.begin(name)
    let start = PhaseClock.now
    let result = body(&self)
    clock.add(name, PhaseClock.now - start)
    if diagnostics.containsError || options.warningsAreErrors && !diagnostics.elements.isEmpty {
      throw Stopped()
    }
    return result
  }
}
