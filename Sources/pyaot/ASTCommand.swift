import ArgumentParser
import Diagnostics
import Driver
import Glibc
import Syntax

/// `pyaot ast`: prints the trees of Python files.
struct ASTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ast",
    abstract: "Print the syntax trees of Python files, as CPython's ast.dump does.",
    discussion: """
      Each file's tree is one line of the output: the text of \
      ast.dump(ast.parse(text), include_attributes=True), or JSON. A file with errors gives an \
      empty line, and its errors on standard error.
      """)

  /// The form of the output.
  @Flag(help: "Print JSON: an object for each node, its class as \"_type\".")
  var json = false

  /// The Python version to follow.
  @Option(
    name: .long,
    help: "Print as the ast module of this version of CPython does (3.9 to 3.14).")
  var python = "3.11"

  /// Whether to parse only.
  @Flag(help: "Print nothing but the errors.")
  var check = false

  /// The files.
  @Argument(help: "The files, or - for standard input.", completion: .file(extensions: ["py"]))
  var files: [String]

  /// Checks the options.
  func validate() throws {
    guard minorVersion != nil else {
      throw ValidationError("'\(python)' is none of the versions 3.9 to 3.14")
    }
  }

  /// The minor version of `python`, `nil` if it is none that can be followed.
  private var minorVersion: Int? {
    guard python.hasPrefix("3."), let minor = Int(python.dropFirst(2)) else { return nil }
    return (9...14).contains(minor) ? minor : nil
  }

  /// Prints the trees.
  func run() throws {
    var options = DumpOptions()
    options.isJSON = json
    options.minorVersion = minorVersion ?? options.minorVersion
    var status = ExitStatus.success
    for path in files where !printTree(of: path, options) { status = .inputError }
    try status.check()
  }

  /// Prints the tree of the file at `path`; returns `false` if it has errors.
  private func printTree(of path: String, _ options: DumpOptions) -> Bool {
    var sources = SourceMap()
    var diagnostics = DiagnosticSet()
    var out: [UInt8] = []
    if let file = read(path, into: &diagnostics) {
      let tree = Syntax.parse(file, as: sources.add(file), into: &diagnostics)
      if !check && !diagnostics.containsError {
        dumpAST(tree, of: file, options: options, into: &out)
      }
    }
    if !check { put(out) }
    if !diagnostics.elements.isEmpty {
      Console.report(DiagnosticRenderer(sources: sources).render(diagnostics))
    }
    return !diagnostics.containsError
  }

  /// Returns the text of the file at `path`, or `nil` after a report.
  private func read(_ path: String, into diagnostics: inout DiagnosticSet) -> SourceFile? {
    do throws(FileFailure) {
      let bytes = try InputFile.read(path == "-" ? "/dev/stdin" : path)
      do throws(SourceEncodingError) {
        return SourceFile(name: path, text: try decodeSource(bytes, name: path))
      } catch {
        diagnostics.insert(error.diagnostic)
      }
    } catch {
      diagnostics.insert(
        .error(.unreadableFile, "cannot read '\(path)': \(error.text)", at: nil))
    }
    return nil
  }

  /// Writes a line of `text` to standard output.
  private func put(_ text: [UInt8]) {
    var line = text
    line.append(0x0a)
    line.withUnsafeBytes { b in
      var done = 0
      while done < b.count {
        let count = Glibc.write(1, b.baseAddress?.advanced(by: done), b.count - done)
        if count <= 0 { return }
        done += count
      }
    }
  }
}
