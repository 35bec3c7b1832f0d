import ArgumentParser
import Driver

/// The arguments that say for which machine and how code is made.
struct MachineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("The triple to compile for (default: this machine's).", valueName: "triple"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      """
      The processor, such as x86-64-v3; 'native' for this machine's (default: the portable \
      baseline).
      """, valueName: "name"))
  var cpu: String?

  @Option(
    name: .customLong("gpu"),
    help: ArgumentHelp(
      "A GPU to compile kernels for; may be repeated (default: cuda:sm_70 and hsa:gfx90a).",
      valueName: "platform:processor"))
  var gpus: [GPUTarget] = []

  @Flag(help: "How much to optimise.")
  var optimization: OptimizationLevel = .o3

  @Flag(name: .short, help: "Let debuggers find the Python source.")
  var g = false

  @Option(
    help: ArgumentHelp(
      """
      Run-time checks: 'default' is bounds and divisions, 'all' adds integer overflow and is \
      the default at -O0.
      """, valueName: "level"))
  var checks: CheckLevel?

  /// Sets what the arguments say.
  func apply(to o: inout BuildOptions) {
    o.target = target
    o.cpu = cpu
    o.gpus = gpus
    o.optimization = optimization
    o.emitsDebugInfo = g
    o.checks = checks
  }
}
