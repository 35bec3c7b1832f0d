import ArgumentParser

/// The compiler's commands.
struct Pyaot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pyaot", subcommands: [ASTCommand.self])
}

Pyaot.main()
