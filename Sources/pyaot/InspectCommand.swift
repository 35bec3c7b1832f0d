import ArgumentParser
import Driver

/// `pyaot inspect`: reads the interface back out of an object.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print the header of a compiled object, or compare files with it.")

  @Argument(help: ArgumentHelp("An object, shared library or program.", valueName: "object"))
  var object: String

  @Flag(help: "Print the manifest instead of the header.")
  var json = false

  @Option(help: ArgumentHelp("Fail unless FILE is the object's header.", valueName: "file"))
  var header: String?

  @Option(help: ArgumentHelp("Fail unless the object was made from FILE.", valueName: "file"))
  var source: String?

  /// Inspects.
  func run() throws {
    var inspection = Inspection(object: object)
    inspection.form = json ? .manifest : .header
    inspection.header = header
    inspection.source = source
    try inspection.run().check()
  }
}
