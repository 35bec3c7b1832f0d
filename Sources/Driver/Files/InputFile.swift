import Glibc

/// Reading files whole.
package enum InputFile {
  /// The greatest size of a file, in bytes; positions in it are 32 bits.
  static let sizeLimit = 256 << 20

  /// The least number of bytes asked for at a time; what has no size, such as a pipe, doubles it.
  private static let chunk = 64 << 10

  /// `true` iff `path` names a folder.
  package static func isFolder(_ path: String?) -> Bool {
    guard let path else { return false }
    var s = stat()
    return stat(path, &s) == 0 && s.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns the bytes of the file, device or pipe at `path`.
  package static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path: path, reason: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(path: path, reason: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure(path: path, reason: EISDIR) }
    var bytes: [UInt8] = []
    while true {
      let wanted = max(chunk, Int(status.st_size) - bytes.count + 1, bytes.count)
      let n = try append(upTo: wanted, from: descriptor, named: path, to: &bytes)
      if n == 0 { return bytes }
      if bytes.count > sizeLimit { throw FileFailure(path: path, reason: EFBIG) }
    }
  }

  /// Appends at most `count` bytes of `descriptor` to `bytes`; returns how many, 0 at the end.
  private static func append(
    upTo count: Int, from descriptor: Int32, named path: String, to bytes: inout [UInt8]
  ) throws(FileFailure) -> Int {
    let count = min(count, sizeLimit + 1)
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, n in
      var got: Int
      repeat {
        got = Glibc.read(descriptor, buffer.baseAddress, count)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      n = max(0, got)
    }
    if failure != 0 { throw FileFailure(path: path, reason: failure) }
    if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
    return piece.count
  }
}
