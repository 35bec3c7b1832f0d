internal import Diagnostics
import Glibc

/// Why a file could not be read or written.
package struct FileFailure: Error, Hashable {
  /// The path, as the user wrote it.
  package var path: String

  /// The system's number for the reason.
  package var reason: Int32

  /// Creates the failure of using the file at `path`.
  package init(path: String, reason: Int32) {
    self.path = path
    self.reason = reason
  }

  /// The system's text for the reason, with a small first letter as all messages have.
  package var text: String {
    let s = String(cString: strerror(reason))
    return s.prefix(1).lowercased() + s.dropFirst()
  }
}

extension FileFailure {
  /// Returns the report that the file could not be read.
  var readingDiagnostic: Diagnostic {
    switch reason {
    case ENOENT, ENOTDIR: .missingFile(path, suggestion: nearbyModule)
    case EISDIR: .directoryAsInput(path)
    default: .unreadableFile(path, because: text)
    }
  }

  /// Returns the report that the file could not be written.
  var writingDiagnostic: Diagnostic {
    switch reason {
    case ENOENT, ENOTDIR: .missingOutputFolder(path)
    case EISDIR: .directoryAsOutput(path)
    default: .unwritableFile(path, because: text)
    }
  }

  /// The path with `.py` behind it if there is such a file.
  private var nearbyModule: String? {
    let candidate = path + ".py"
    return access(candidate, F_OK) == 0 ? candidate : nil
  }
}
