internal import Diagnostics
internal import Syntax

extension Compilation {
  /// Returns the tree of the module, or `nil` after a report that its file is no text.
  mutating func parseModule() -> Tree? {
    guard let id = readSource(options.module) else { return nil }
    return parse(sources[id], as: id, into: &diagnostics)
  }

  /// Reads the text file at `path`; returns its identity, or `nil` after a report.
  mutating func readSource(_ path: String) -> FileID? {
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try InputFile.read(path)
    } catch {
      diagnostics.insert(error.readingDiagnostic)
      return nil
    }
    let (file, problem) = SourceDecoder(name: path).decode(bytes)
    let id = sources.add(file)
    guard let problem else { return id }
    diagnostics.insert(diagnostic(of: problem, in: id))
    return nil
  }

  /// Returns the report of `problem` in the file named `id`.
  private func diagnostic(of problem: SourceDecoder.Problem, in id: FileID) -> Diagnostic {
    func byte(_ offset: Int) -> SourceSpan {
      SourceSpan(file: id, start: UInt32(offset), end: UInt32(offset + 1))
    }
    switch problem {
    case .null(let offset): return .binaryInput(at: byte(offset))
    case .notUTF8(let offset, let b): return .notUTF8(b, at: byte(offset))
    case .unknownEncoding(let name, let line):
      let start = Int(sources[id].lineStarts[line - 1])
      let length = sources[id].text(ofLine: line).utf8.count
      let span = SourceSpan(file: id, start: UInt32(start), end: UInt32(start + length))
      return .unknownEncoding(name, at: span)
    }
  }
}
