import ArgumentParser
import Diagnostics
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
    var hasErrors = false
    for name in files {
      if !printTree(of: name, options) { hasErrors = true }
    }
    if hasErrors { throw ExitCode.failure }
  }

  /// Prints the tree of the file called `name`; `false` if it has errors.
  private func printTree(of name: String, _ options: DumpOptions) -> Bool {
    var out: [UInt8] = []
    var diagnostics = DiagnosticSet()
    var map = SourceMap()
    var file: SourceFile?
    switch readBytes(of: name) {
    case .failure(let error):
      diagnostics.insert(.error(DiagnosticCode("D001"), error.message, at: nil))
    case .success(let bytes):
      do {
        let source = SourceFile(name: name, text: try decodeSource(bytes, name: name))
        let tree = Syntax.parse(source, as: map.add(source), into: &diagnostics)
        file = source
        if !check && !diagnostics.containsError {
          dumpAST(tree, of: source, options: options, into: &out)
        }
      } catch {
        diagnostics.insert(error.diagnostic)
      }
    }
    if !check {
      out.append(0x0a)
      write(out, to: 1)
    }
    for d in diagnostics.elements { write(render(d, name, file), to: 2) }
    return !diagnostics.containsError
  }

  /// Returns the lines that tell `d`.
  private func render(_ d: Diagnostic, _ name: String, _ file: SourceFile?) -> [UInt8] {
    var text = name
    if let span = d.span, let file {
      let (line, column) = file.position(of: span.start)
      let (lastLine, lastColumn) = file.position(of: span.end)
      text += ":\(line).\(column + 1)-"
      text += lastLine == line ? "\(max(lastColumn, column + 1))" : "\(lastLine).\(lastColumn)"
    }
    text += ": \(d.severity.rawValue)[\(d.code)]: \(d.message)\n"
    for n in d.notes { text += "  note: \(n.message)\n" }
    return Array(text.utf8)
  }

  /// Why a file can't be read.
  private struct ReadingError: Error {
    /// What the system says.
    var message: String
  }

  /// Returns the bytes of the file called `name`.
  private func readBytes(of name: String) -> Result<[UInt8], ReadingError> {
    let descriptor = name == "-" ? 0 : open(name, O_RDONLY)
    if descriptor < 0 { return .failure(ReadingError(message: String(cString: strerror(errno)))) }
    defer { if name != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { return .failure(ReadingError(message: String(cString: strerror(errno)))) }
      if count == 0 { return .success(bytes) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes `bytes` to the descriptor.
  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { b in
        Glibc.write(descriptor, b.baseAddress?.advanced(by: done), b.count - done)
      }
      if count <= 0 { return }
      done += count
    }
  }
}
