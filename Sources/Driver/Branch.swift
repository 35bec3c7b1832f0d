internal import Diagnostics

/// Work that is done beside other work, on a copy of the state of the compilation.
protocol Runnable {
  /// Does the work.
  func run()
}

/// Work that gives a result, and its reports.
final class Branch<R>: Runnable {
  /// The copy of the state, which takes the reports and the time.
  fileprivate var compilation: Compilation

  /// What the work is called where times are listed.
  private let name: String

  /// The work.
  private let body: (inout Compilation) -> R?

  /// What the work gave.
  private(set) var result: R?

  /// Creates the work `body` on a copy of the state of `c`.
  init(of c: Compilation, _ name: String, _ body: @escaping (inout Compilation) -> R?) {
    compilation = c
    compilation.diagnostics = DiagnosticSet()
    compilation.clock = PhaseClock()
    self.name = name
    self.body = body
  }

  /// Does the work.
  func run() { result = compilation.timed(name, body) }
}

extension Compilation {
  /// Does all of `work` at the same time, or in turn if times are measured.
  func run(_ work: [any Runnable]) {
    if options.timesPasses || work.count == 1 {
      for w in work { w.run() }
    } else {
      DeepStack.runAll(work.map { w in { w.run() } })
    }
  }

  /// Takes over the reports and the times of `branch`; ends the run if there are errors.
  mutating func join<R>(_ branch: Branch<R>) throws(Stopped) {
    for d in branch.compilation.diagnostics.elements { diagnostics.insert(d) }
    clock.add(branch.compilation.clock)
    try stopIfFailed()
  }
}
