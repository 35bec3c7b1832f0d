import ArgumentParser
import Driver

/// A run of the command line: parse, do, map the outcome to an exit code.
enum CommandLineRun {
  /// Runs the command that `arguments` name; returns the exit code.
  static func run(_ arguments: [String]) -> Int32 {
    guard let expanded = ArgumentFile.expand(arguments) else { return ExitStatus.usage.rawValue }
    if expanded.first == BuildCommand.name,
      let options = QuickArguments.options(of: Array(expanded.dropFirst()))
    {
      return Compilation.build(options).rawValue
    }
    do {
      var command = try PyaotCommand.parseAsRoot(expanded)
      try command.run()
      return ExitStatus.success.rawValue
    } catch {
      return report(error)
    }
  }

  /// Prints what `error` says, if anything; returns its exit code.
  private static func report(_ error: any Error) -> Int32 {
    let code = PyaotCommand.exitCode(for: error).rawValue
    let message = PyaotCommand.fullMessage(for: error)
    guard code != 0 else {
      if !message.isEmpty { print(message) }
      return code
    }
    if !message.isEmpty { Console.report(message + "\n") }
    return error is ExitCode ? code : ExitStatus.usage.rawValue
  }
}

extension ExitStatus {
  /// Ends the command with this status, unless it is success.
  func check() throws {
    if self != .success { throw ExitCode(rawValue) }
  }
}
