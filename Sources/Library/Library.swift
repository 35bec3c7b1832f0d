import CLibrary

/// The functions that compiled programs may use, written in Python: NumPy, builtins, math...
///
/// A file is only parsed where one of its names is used.
public struct Library: Sendable {
  /// The position of the file that defines each name, by package.
  private let index: [String: [String: Int]]

  /// Reads the names of all files.
  ///
  /// - Complexity: linear in the size of the library; nothing is parsed.
  public init() {
    var index: [String: [String: Int]] = [:]
    for i in 0..<Int(pyaot_library_count()) {
      let package = String(cString: pyaot_library_package(Int32(i)))
      let text = Self.text(of: i)
      Self.forEachName(in: text) { index[package, default: [:]][$0] = i }
    }
    self.index = index
  }

  /// `true` iff there is a package called `path`.
  public func hasPackage(_ path: String) -> Bool { index[path] != nil }

  /// Returns the file that defines `name` in `package`, or `nil` if none does.
  public func file(defining name: String, in package: String) -> LibraryFile? {
    guard let i = index[package]?[name] else { return nil }
    return LibraryFile(
      package: package, name: String(cString: pyaot_library_name(Int32(i))),
      text: Array(Self.text(of: i)))
  }

  /// The names that `package` defines, in alphabetical order.
  public func names(in package: String) -> [String] { (index[package] ?? [:]).keys.sorted() }

  /// Returns the text of the file at position `i`, which lives as long as the program.
  private static func text(of i: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: pyaot_library_text(Int32(i)), count: pyaot_library_size(Int32(i)))
  }

  /// Calls `body` with each name that a line of `text` defines: `def name(` or `name = `.
  private static func forEachName(
    in text: UnsafeBufferPointer<UInt8>, _ body: (String) -> Void
  ) {
    let keyword = Array("def ".utf8)
    var i = 0
    while i < text.count {
      var end = i
      while end < text.count && text[end] != 10 { end += 1 }
      let line = text[i..<end]
      let rest = line.starts(with: keyword) ? line.dropFirst(keyword.count) : line
      let name = rest.prefix { isNamePart($0) }
      let behind = rest.dropFirst(name.count).prefix(2)
      let isDefinition = rest.count < line.count || behind.elementsEqual([0x20, 0x3D])
      if !name.isEmpty && isDefinition { body(String(decoding: name, as: UTF8.self)) }
      i = end + 1
    }
  }

  /// `true` iff `c` may stand in an ASCII name.
  private static func isNamePart(_ c: UInt8) -> Bool {
    switch c {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
