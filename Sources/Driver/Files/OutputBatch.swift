import Glibc

/// Files that are written together, each whole or not at all.
///
/// 1. Each file is written under a temporary name in the folder where it belongs.
/// 2. If all were, they are renamed to their own names, which replaces earlier ones at once.
///
/// Nothing that was there before is touched if a write fails, and no temporary file stays behind.
package struct OutputBatch {
  /// A file to write.
  private struct File {
    /// The path.
    var path: String

    /// What it is to hold.
    var bytes: [UInt8]

    /// `true` iff it may be executed.
    var isExecutable: Bool
  }

  /// A file that is written but not in its place yet.
  private struct Pending {
    /// Where it lies.
    var temporary: String

    /// Where it belongs, without symbolic links.
    var destination: String

    /// The path as the user wrote it.
    var path: String
  }

  /// The files, in the order in which they were added.
  private var files: [File] = []

  /// The path that stands for standard output.
  static let standardOutput = "-"

  /// Creates a batch of no file.
  package init() {}

  /// The paths and sizes in bytes, in order.
  var contents: [(path: String, size: Int)] { files.map { ($0.path, $0.bytes.count) } }

  /// Adds the file at `path`.
  package mutating func add(_ path: String, _ bytes: [UInt8], isExecutable: Bool = false) {
    files.append(File(path: path, bytes: bytes, isExecutable: isExecutable))
  }

  /// Writes all files.
  package func commit() throws(FileFailure) {
    // An interrupt between the renames would leave files of two builds side by side.
    let held = [SIGINT, SIGTERM, SIGHUP].map { ($0, signal($0, SIG_IGN)) }
    defer { for (s, handler) in held { signal(s, handler) } }
    var pending: [Pending] = []
    defer { for p in pending { unlink(p.temporary) } }
    for (i, f) in files.enumerated() {
      if let p = try write(f, number: i, pending: &pending) { pending.append(p) }
    }
    while let p = pending.first {
      guard rename(p.temporary, p.destination) == 0 else {
        throw FileFailure(path: p.path, reason: errno)
      }
      pending.removeFirst()
    }
  }

  /// Writes `file` under a temporary name; directly, with `nil` as result, if it is a device or
  /// standard output.
  private func write(
    _ file: File, number: Int, pending: inout [Pending]
  ) throws(FileFailure) -> Pending? {
    if file.path == Self.standardOutput {
      let reason = file.bytes.withUnsafeBytes { Console.write($0, to: 1) }
      if reason != 0 { throw FileFailure(path: file.path, reason: reason) }
      return nil
    }
    var status = stat()
    let exists = stat(file.path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw FileFailure(path: file.path, reason: EISDIR)
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try fill(file, at: file.path, flags: O_WRONLY)
      return nil
    }
    let destination = exists ? Self.resolved(file.path) : file.path
    let folder = destination.lastIndex(of: "/").map { String(destination[...$0]) } ?? ""
    let temporary = "\(folder).pyaot-\(getpid())-\(number).tmp"
    do throws(FileFailure) {
      try fill(file, at: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      if error.reason != EEXIST { unlink(temporary) }
      throw error
    }
    return Pending(temporary: temporary, destination: destination, path: file.path)
  }

  /// Writes the bytes of `file` to the file at `path`, opened with `flags`.
  private func fill(_ file: File, at path: String, flags: Int32) throws(FileFailure) {
    let mode: mode_t = file.isExecutable ? 0o777 : 0o666
    let descriptor = open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileFailure(path: file.path, reason: errno) }
    var reason = file.bytes.withUnsafeBytes { Console.write($0, to: descriptor) }
    // Some file systems tell of a full disk only here.
    if close(descriptor) != 0 && reason == 0 { reason = errno }
    if reason != 0 { throw FileFailure(path: file.path, reason: reason) }
  }

  /// Returns `path` without symbolic links.
  private static func resolved(_ path: String) -> String {
    guard let p = realpath(path, nil) else { return path }
    defer { free(p) }
    return String(cString: p)
  }
}
