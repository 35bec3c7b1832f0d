internal import Artifacts
internal import Diagnostics

/// Reads the interface of compiled modules back out of their objects.
public struct Inspection: Sendable {
  /// What is printed of an interface.
  public enum Form: Sendable {
    case header, manifest
  }

  /// The path of the object, shared library or program.
  public var object: String

  /// What is printed.
  public var form = Form.header

  /// The path of a header that has to be the object's.
  public var header: String?

  /// The path of a source that the object has to be made from.
  public var source: String?

  /// The reports.
  private var diagnostics = DiagnosticSet()

  /// Creates the inspection of `object`.
  public init(object: String) { self.object = object }

  /// Prints the interfaces in the object, or compares them with the files; returns how it ended.
  public func run() -> ExitStatus {
    var inspection = self
    inspection.inspect()
    Console.report(inspection.diagnostics)
    return inspection.diagnostics.containsError ? .inputError : .success
  }

  /// Does the work.
  private mutating func inspect() {
    guard let bytes = read(object) else { return }
    let interfaces = Artifacts.inspect(bytes, named: object, into: &diagnostics)
    if header == nil, source == nil {
      for i in interfaces { Console.put(Array((form == .header ? i.header : i.manifest).utf8)) }
      return
    }
    guard let i = interfaces.first else { return }
    if let path = header, let text = read(path) {
      i.check(
        header: String(decoding: text, as: UTF8.self), named: path, object: object,
        into: &diagnostics)
    }
    if let path = source, let text = read(path) {
      i.check(source: text, named: path, object: object, into: &diagnostics)
    }
  }

  /// Returns the bytes of the file at `path`, or `nil` after a report.
  private mutating func read(_ path: String) -> [UInt8]? {
    do throws(FileFailure) { return try InputFile.read(path) } catch {
      diagnostics.insert(error.readingDiagnostic)
      return nil
    }
  }
}
