import ArgumentParser
import Driver

/// The arguments that show how the compiler works.
struct InsightArguments: ParsableArguments {
  @Flag(help: "Tell what is compiled and written.")
  var verbose = false

  @Flag(help: "Show the time of each phase and pass.")
  var timePasses = false

  @Option(help: ArgumentHelp("Print typed IR after PASS; may be repeated.", valueName: "pass"))
  var printAfter: [String] = []

  @Option(help: ArgumentHelp("End the passes over typed IR after PASS.", valueName: "pass"))
  var stopAfter: String?

  @Flag(help: "Verify typed IR after each pass.")
  var verifyEach = false

  /// Sets what the arguments say.
  func apply(to o: inout BuildOptions) {
    o.isVerbose = verbose
    o.timesPasses = timePasses
    o.printAfter = printAfter
    o.stopAfter = stopAfter
    o.verifiesEach = verifyEach
  }
}
