import ArgumentParser
import Driver

/// The command line.
struct PyaotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pyaot",
    abstract: "Compile numerical Python ahead of time, to objects, headers and GPU kernels.",
    discussion: """
      A module and a file of signatures become an object file, a C header, a manifest, and the \
      kernels' PTX and HSACO:

        pyaot build kernels.py --sig kernels.sig

      An argument @FILE stands for the arguments in the file. Exit codes: 0 done, 1 errors in \
      the input, 2 wrong usage, 70 a bug of pyaot.
      """,
    version: Release.description,
    subcommands: [
      BuildCommand.self, CheckCommand.self, InspectCommand.self, ExplainCommand.self,
      ASTCommand.self,
    ])
}
