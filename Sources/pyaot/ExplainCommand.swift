import ArgumentParser
import Diagnostics

/// `pyaot explain`: says more about a diagnostic.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say more about an error code, or list all of them.")

  @Argument(help: ArgumentHelp("A code as errors show it, such as N001.", valueName: "code"))
  var code: String?

  /// Prints the text.
  func run() throws {
    guard let code else {
      for t in DiagnosticCode.texts.sorted(by: { $0.code.description < $1.code.description }) {
        print("\(t.code)  \(t.title)")
      }
      return
    }
    guard let text = DiagnosticCode.text(of: code) else {
      throw ValidationError("there is no code '\(code)'; 'pyaot explain' lists all codes")
    }
    print(text.explanation, terminator: "")
  }
}
