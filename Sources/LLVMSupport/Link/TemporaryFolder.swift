import Glibc

/// A folder of this process in the folder for temporary files, removed with its files.
///
/// Linkers and compilers of C read and write files only.
public struct TemporaryFolder: ~Copyable {
  /// The folder's path.
  public let path: String

  /// Creates an empty folder that only this user may enter.
  public init() throws(LLVMError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/pyaot-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw LLVMError("\(parent): \(String(cString: strerror(errno)))")
    }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  /// Returns the path of the file called `name`.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes `bytes` into the file called `name` and returns its path.
  public func write(_ bytes: [UInt8], to name: String) throws(LLVMError) -> String {
    let file = path(of: name)
    guard let stream = fopen(file, "wb") else {
      throw LLVMError("\(file): \(String(cString: strerror(errno)))")
    }
    let written = fwrite(bytes, 1, bytes.count, stream)
    guard fclose(stream) == 0, written == bytes.count else {
      throw LLVMError("\(file): \(String(cString: strerror(errno)))")
    }
    return file
  }

  /// Returns the contents of the file called `name`.
  public func read(_ name: String) throws(LLVMError) -> [UInt8] {
    let file = path(of: name)
    guard let stream = fopen(file, "rb") else {
      throw LLVMError("\(file): \(String(cString: strerror(errno)))")
    }
    defer { fclose(stream) }
    fseek(stream, 0, SEEK_END)
    let count = ftell(stream)
    rewind(stream)
    return [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, initialized in
      initialized = fread(buffer.baseAddress, 1, buffer.count, stream)
    }
  }
}
