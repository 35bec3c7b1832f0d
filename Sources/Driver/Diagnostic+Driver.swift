internal import Diagnostics

extension Diagnostic {
  /// Returns the report that no file is at `path`; `suggestion` is a file that is.
  static func missingFile(_ path: String, suggestion: String?) -> Diagnostic {
    .error(
      .missingFile, "no such file: '\(path)'", at: nil,
      notes: suggestion.map { [Note("there is a file '\($0)'")] } ?? [])
  }

  /// Returns the report that a folder is at `path`.
  static func directoryAsInput(_ path: String) -> Diagnostic {
    .error(
      .directoryAsInput, "'\(path)' is a folder", at: nil,
      notes: [Note("give the path of one Python file")])
  }

  /// Returns the report that the system refuses to read `path`.
  static func unreadableFile(_ path: String, because reason: String) -> Diagnostic {
    .error(.unreadableFile, "cannot read '\(path)': \(reason)", at: nil)
  }

  /// Returns the report of a zero byte at `span`.
  static func binaryInput(at span: SourceSpan) -> Diagnostic {
    .error(
      .binaryInput, "the file is binary: it holds a zero byte", at: span,
      notes: [Note("give a Python source file, saved as UTF-8")])
  }

  /// Returns the report of `byte` at `span`, which is not UTF-8.
  static func notUTF8(_ byte: UInt8, at span: SourceSpan) -> Diagnostic {
    .error(
      .notUTF8, "byte 0x\(String(byte, radix: 16)) is not UTF-8 text", at: span,
      notes: [Note("save the file as UTF-8, or declare its encoding: # -*- coding: latin-1 -*-")])
  }

  /// Returns the report of an encoding called `name` that is not read.
  static func unknownEncoding(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .unknownEncoding, "the encoding '\(name)' is not supported", at: span,
      notes: [Note("save the file as UTF-8")])
  }

  /// Returns the report that the folder of `path` does not exist.
  static func missingOutputFolder(_ path: String) -> Diagnostic {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return .error(
      .missingOutputFolder, "cannot write '\(path)': the folder does not exist", at: nil,
      notes: [Note("create it first: mkdir -p \(folder)")])
  }

  /// Returns the report that `path`, to be written, is a folder.
  static func directoryAsOutput(_ path: String) -> Diagnostic {
    .error(.directoryAsOutput, "cannot write '\(path)': it is a folder", at: nil)
  }

  /// Returns the report that the system refuses to write `path`.
  static func unwritableFile(_ path: String, because reason: String) -> Diagnostic {
    .error(
      .unwritableFile, "cannot write '\(path)': \(reason)", at: nil,
      notes: [Note("no artifact was replaced")])
  }

  /// Returns the report that `name` can't begin C names.
  static func moduleNameNotIdentifier(_ name: String) -> Diagnostic {
    .error(
      .moduleNameNotIdentifier, "the module's name '\(name)' cannot begin C names", at: nil,
      notes: [Note("give another beginning with --prefix")])
  }

  /// Returns the report that the artifact `path` is one of the inputs.
  static func outputOverwritesInput(_ path: String) -> Diagnostic {
    .error(
      .outputOverwritesInput, "an artifact would overwrite the input '\(path)'", at: nil,
      notes: [Note("choose another path with -o")])
  }

  /// Returns the report that two artifacts have the path `path`.
  static func outputsCollide(_ path: String) -> Diagnostic {
    .error(
      .outputsCollide, "two artifacts would be written to '\(path)'", at: nil,
      notes: [Note("give -o the suffix of the first kind of --emit, or a folder")])
  }

  /// Returns the report that the arguments of the file at `path` can't be used.
  static func argumentFile(_ path: String, because reason: String) -> Diagnostic {
    .error(.argumentFile, "cannot take arguments from '\(path)': \(reason)", at: nil)
  }

  /// Returns the report that no pass is called `name`; `known` are those that exist.
  static func unknownPass(_ name: String, known: [String]) -> Diagnostic {
    .error(
      .unknownPass, "there is no pass '\(name)'", at: nil,
      notes: [Note("the passes are \(known.joined(separator: ", "))")])
  }
}
