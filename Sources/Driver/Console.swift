internal import Diagnostics
import Glibc

/// The process's standard streams.
public enum Console {
  /// Writes all of `bytes` to the open file `descriptor`; returns 0 or the `errno` of the failure.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, rest.count > 0 {
      let n = Glibc.write(descriptor, start, rest.count)
      if n >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(n))
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Writes `text` to standard error.
  public static func report(_ text: String) {
    var text = text
    _ = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: 2) }
  }

  /// Writes the reports of `set`, about places in `sources`, to standard error.
  static func report(_ set: DiagnosticSet, about sources: SourceMap = SourceMap()) {
    report(DiagnosticRenderer(sources: sources, usesColor: usesColor).render(set))
  }

  /// Writes `bytes` to standard output.
  static func put(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write($0, to: 1) } }

  /// `true` iff text on standard error may be coloured.
  ///
  /// - Source: no-color.org.
  static var usesColor: Bool {
    guard isatty(2) == 1 else { return false }
    if let value = environment("NO_COLOR"), !value.isEmpty { return false }
    return environment("TERM") != "dumb"
  }

  /// The value of the environment variable `name`, or `nil` if it is not set.
  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
