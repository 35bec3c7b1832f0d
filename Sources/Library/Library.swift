import CLibrary

/// The functions that compiled programs may use, written in Python: NumPy, builtins, math...
///
/// A file is only parsed where one of its names is used, and the names of a package are only looked
/// for where one of them is.
public final class Library {
  /// The positions of the files of each package.
  private let files: [String: [Int]]

  /// The position of the file that defines each name, by package, for packages asked for so far.
  private var index: [String: [String: Int]] = [:]

  /// Creates the library; nothing of it is read yet.
  public init() {
    var files: [String: [Int]] = [:]
    for i in 0..<Int(pyaot_library_count()) {
      files[String(cString: pyaot_library_package(Int32(i))), default: []].append(i)
    }
    self.files = files
  }

  /// `true` iff there is a package called `path`.
  public func hasPackage(_ path: String) -> Bool { files[path] != nil }

  /// Returns the file that defines `name` in `package`, or `nil` if none does.
  public func file(defining name: String, in package: String) -> LibraryFile? {
    guard let i = demandNames(of: package)[name] else { return nil }
    return LibraryFile(
      package: package, name: String(cString: pyaot_library_name(Int32(i))),
      text: Array(Self.text(of: i)))
  }

  /// The names that `package` defines, in alphabetical order.
  public func names(in package: String) -> [String] { demandNames(of: package).keys.sorted() }

  /// Returns the position of the file that defines each name of `package`.
  ///
  /// - Complexity: linear in the size of the package the first time; nothing is parsed.
  private func demandNames(of package: String) -> [String: Int] {
    if let known = index[package] { return known }
    var names: [String: Int] = [:]
    for i in files[package] ?? [] { Self.forEachName(in: Self.text(of: i)) { names[$0] = i } }
    index[package] = names
    return names
  }

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
      defer { i = end + 1 }
      // Most lines are indented; those define nothing.
      guard isNamePart(text[i]) else { continue }
      let line = text[i..<end]
      let rest = line.starts(with: keyword) ? line.dropFirst(keyword.count) : line
      let name = rest.prefix { isNamePart($0) }
      let behind = rest.dropFirst(name.count).prefix(2)
      let isDefinition = rest.count < line.count || behind.elementsEqual([0x20, 0x3D])
      if !name.isEmpty && isDefinition { body(String(decoding: name, as: UTF8.self)) }
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
