import ArgumentParser
import Driver

/// `pyaot check`: finds errors and writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find the errors of a module without writing anything.")

  @OptionGroup var input: InputArguments

  /// Checks.
  func run() throws { try Compilation.check(input.options).check() }
}
