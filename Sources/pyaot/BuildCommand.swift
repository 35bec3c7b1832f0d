import ArgumentParser
import Driver

/// `pyaot build`: compiles a module and writes artifacts.
struct BuildCommand: ParsableCommand {
  /// The word that names the command.
  static let name = "build"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Compile a module and write its artifacts.",
    discussion: """
      Writes MODULE.o, MODULE.h and MODULE.json to the working directory, and MODULE.ptx and \
      MODULE.hsaco if there are kernels. All files are written at the end, or none.
      """)

  @OptionGroup var input: InputArguments

  @Option(
    name: .short,
    help: ArgumentHelp(
      """
      Write the first artifact to PATH and the others beside it; a folder takes all; '-' is \
      standard output.
      """, valueName: "path"))
  var output: String?

  @Option(
    name: .customLong("emit"),
    help: ArgumentHelp(
      "What to write, separated by commas (default: obj,header,json and kernels' images).",
      valueName: "kinds"))
  var emit: [ArtifactList] = []

  @OptionGroup(title: "Target") var machine: MachineArguments

  @OptionGroup(title: "Make dependencies") var dependencies: DependencyArguments

  @OptionGroup(title: "Insight into the compiler") var insight: InsightArguments

  /// Compiles.
  func run() throws { try Compilation.build(options).check() }

  /// The arguments as the driver takes them.
  private var options: BuildOptions {
    var o = input.options
    o.output = output
    o.emit = emit.flatMap(\.kinds)
    machine.apply(to: &o)
    dependencies.apply(to: &o)
    insight.apply(to: &o)
    return o
  }

  /// Refuses combinations that make no sense. `QuickArguments` takes none of them.
  func validate() throws {
    if output == "-", emit.flatMap(\.kinds).count != 1 {
      throw ValidationError("'-o -' takes exactly one kind: add --emit, for example --emit asm")
    }
    if insight.stopAfter != nil, emit.flatMap(\.kinds) != [.typedIR] {
      throw ValidationError("--stop-after ends in front of the code: it needs --emit ir")
    }
    if dependencies.path != nil || dependencies.target != nil, !dependencies.isOn {
      throw ValidationError("-MF and -MT need -MMD")
    }
  }
}
