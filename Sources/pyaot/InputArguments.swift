import ArgumentParser
import Driver

/// The arguments that say what is compiled.
struct InputArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The Python module to compile.", valueName: "module.py"))
  var module: String

  @Option(
    name: .customLong("sig"),
    help: ArgumentHelp(
      """
      The signature file. Without it, signatures come from the source: decorators, \
      '#pythran export' comments, annotations.
      """, valueName: "file"))
  var signatures: String?

  @Option(
    help: ArgumentHelp(
      "Begin C names with PREFIX instead of the module's name; may be empty.",
      valueName: "prefix"))
  var prefix: String?

  @Flag(name: .customLong("werror"), help: "Count warnings as errors.")
  var warningsAreErrors = false

  /// The options of a standard build of the module.
  var options: BuildOptions {
    var o = BuildOptions(module: module)
    o.signatures = signatures
    o.prefix = prefix
    o.warningsAreErrors = warningsAreErrors
    return o
  }
}
