import ArgumentParser
import Driver

/// The arguments about files of make dependencies.
struct DependencyArguments: ParsableArguments {
  @Flag(
    name: .customLong("MMD", withSingleDash: true),
    help: "Write a file of make dependencies beside the object.")
  var isOn = false

  @Option(
    name: .customLong("MF", withSingleDash: true),
    help: ArgumentHelp("Write the dependencies to FILE.", valueName: "file"))
  var path: String?

  @Option(
    name: .customLong("MT", withSingleDash: true),
    help: ArgumentHelp("Name TARGET in the dependencies.", valueName: "target"))
  var target: String?

  /// Sets what the arguments say.
  func apply(to o: inout BuildOptions) {
    o.writesDependencies = isOn
    o.dependencyFile = path
    o.dependencyTarget = target
  }
}
