import Diagnostics
public import IR
import Synchronization
import Utilities

/// How a pipeline is run.
public struct RunOptions: Sendable {
  /// The passes behind which the module is handed to `print`.
  public var printAfter: Set<String> = []

  /// The pass behind which the pipeline ends.
  public var stopAfter: String?

  /// The passes left out; required ones run all the same.
  public var disabled: Set<String> = []

  /// `true` iff the module is verified in front of the first pass and behind each.
  public var verifiesEach = false

  /// `true` iff the time that each pass takes is measured.
  public var measuresTime = false

  /// Creates the options of a plain run.
  public init() {}
}

/// The time that a pass took.
public struct PassTime: Sendable {
  /// The pass's name.
  public var name: String

  /// The time of all its runs so far.
  public var duration: Duration
}

/// Broken invariants behind a pass: a mistake of the compiler.
public struct VerificationFailure: Error, Sendable, CustomStringConvertible {
  /// The pass, or "input".
  public var pass: String

  /// What is broken.
  public var violations: [Violation]

  /// The pass and the first violations.
  public var description: String {
    let list = violations.prefix(10).map { "  \($0)\n" }.joined()
    return "invalid IR after \(pass):\n\(list)"
  }
}

/// Runs passes one after the other.
public struct PassRunner: Sendable {
  /// How it runs.
  public var options: RunOptions

  /// Takes the module behind the passes of `printAfter`, with the pass's name.
  public var print: @Sendable (Module, String) -> Void

  /// The time that each pass took, in the order of their first runs.
  public private(set) var times: [PassTime] = []

  /// What is at work.
  private static let work = Mutex("")

  /// The pass and function at work, such as "simplify of @f", for reports of traps; empty if none.
  public static var atWork: String { work.withLock { $0 } }

  /// Creates a runner.
  public init(
    _ options: RunOptions = RunOptions(),
    print: @escaping @Sendable (Module, String) -> Void = { _, _ in }
  ) {
    self.options = options
    self.print = print
  }

  /// Runs `passes` over `m`.
  public mutating func run(
    _ passes: [Pass], on m: inout Module, _ context: inout PassContext
  ) throws(VerificationFailure) {
    defer { Self.note("") }
    if options.verifiesEach { try verify(m, after: "input") }
    for p in passes {
      if p.isRequired || !options.disabled.contains(p.name) {
        let clock = ContinuousClock()
        let start = options.measuresTime ? clock.now : nil
        Self.run(p, on: &m, &context)
        if let start { add(clock.now - start, to: p.name) }
        if options.verifiesEach { try verify(m, after: p.name) }
      }
      if options.printAfter.contains(p.name) { print(m, p.name) }
      if options.stopAfter == p.name { return }
    }
  }

  /// Runs `p` once over `m`; true iff something changed.
  @discardableResult
  private static func run(_ p: Pass, on m: inout Module, _ context: inout PassContext) -> Bool {
    note(p.name)
    switch p.body {
    case .module(let body): return body(&m, &context)
    case .function(let body):
      var changed = false
      for id in m.functions.ids where !m[id].order.isEmpty {
        note("\(p.name) of @\(m[id].name)")
        if m.edit(id, { body(&$0, &$1, &context) }) { changed = true }
      }
      return changed
    }
  }

  /// Notes what is at work.
  private static func note(_ text: String) {
    work.withLock { $0 = text }
    if !text.isEmpty { Activity.begin("pass \(text)") }
  }

  /// Throws if `m` is broken.
  private func verify(_ m: Module, after pass: String) throws(VerificationFailure) {
    let list = Verifier.violations(in: m)
    if !list.isEmpty { throw VerificationFailure(pass: pass, violations: list) }
  }

  /// Adds `d` to the time of the pass called `name`.
  private mutating func add(_ d: Duration, to name: String) {
    if let n = times.firstIndex(where: { $0.name == name }) {
      times[n].duration += d
    } else {
      times.append(PassTime(name: name, duration: d))
    }
  }
}
