public import Utilities

/// Names a source file of a `SourceMap`.
public struct FileID: Identity {
  public static var prefix: String { "file" }
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A file's text with the starts of its lines.
public struct SourceFile: Sendable {
  /// The name shown in diagnostics, as the user wrote it.
  public let name: String

  /// The text, UTF-8 (other encodings are converted by the reader).
  public let text: [UInt8]

  /// The offset of each line's first byte; CR, LF and CRLF end lines.
  public let lineStarts: [UInt32]

  /// Creates a file of the given name and text.
  public init(name: String, text: [UInt8]) {
    self.name = name
    self.text = text
    var starts: [UInt32] = [0]
    text.withUnsafeBufferPointer { b in
      var i = 0
      while i < b.count {
        let c = b[i]
        i += 1
        if c == 10 || (c == 13 && !(i < b.count && b[i] == 10)) { starts.append(UInt32(i)) }
      }
    }
    self.lineStarts = starts
  }

  /// Creates a file of the given name and text.
  public init(name: String, text: String) { self.init(name: name, text: Array(text.utf8)) }

  /// Returns the 1-based line and the 0-based UTF-8 column of the byte at `offset`.
  ///
  /// - Complexity: O(log lines).
  public func position(of offset: UInt32) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, Int(offset) - Int(lineStarts[low]))
  }

  /// Returns the text of the 1-based `line` without its end.
  public func text(ofLine line: Int) -> String {
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : text.count
    while end > start && (text[end - 1] == 10 || text[end - 1] == 13) { end -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}

/// The files of one run of the compiler.
public struct SourceMap: Sendable {
  /// The files, by identity.
  public private(set) var files = Table<FileID, SourceFile>()

  /// Creates a map of no file.
  public init() {}

  /// Adds `file` and returns its identity.
  public mutating func add(_ file: SourceFile) -> FileID { files.append(file) }

  /// Accesses the file named `id`.
  public subscript(id: FileID) -> SourceFile { files[id] }
}

/// A half-open range of bytes in a file.
public struct SourceSpan: Hashable, Sendable, BitwiseCopyable {
  /// The file.
  public var file: FileID

  /// The offset of the first byte.
  public var start: UInt32

  /// The offset behind the last byte.
  public var end: UInt32

  /// Creates the span of bytes `start..<end` of `file`.
  public init(file: FileID, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// Returns the smallest span that covers `self` and `other`, both of one file.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
