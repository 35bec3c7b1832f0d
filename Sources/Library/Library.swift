import CLibrary

/// The functions that compiled programs may use, written in Python: NumPy, builtins, math...
///
/// A definition is only parsed where its name is used, and the names of a package are only looked
/// for where one of them is.
public final class Library {
  /// The positions of the files of each package.
  private let files: [String: [Int]]

  /// What the names of the packages asked for so far stand for, for all who import them.
  private var index: [String: [String: LibraryDefinition]] = [:]

  /// What names stand for in each file of these packages, imports among them.
  private var own: [Int: [String: LibraryDefinition]] = [:]

  /// Creates the library; nothing of it is read yet.
  public init() {
    var files: [String: [Int]] = [:]
    for i in 0..<Int(pyaot_library_count()) {
      files[String(cString: pyaot_library_package(Int32(i))), default: []].append(i)
    }
    self.files = files
  }

  /// The names of the packages, in alphabetical order.
  public var packages: [String] { files.keys.sorted() }

  /// `true` iff there is a package called `path`.
  public func hasPackage(_ path: String) -> Bool { files[path] != nil }

  /// `true` iff `package` defines `name`.
  public func defines(_ name: String, in package: String) -> Bool {
    definition(of: name, in: package) != nil
  }

  /// Returns what `name` stands for in `package`, or `nil` if nothing.
  public func definition(of name: String, in package: String) -> LibraryDefinition? {
    demandNames(of: package)[name]
  }

  /// Returns what `name` stands for at the top of the file of `neighbour`, or `nil` if nothing.
  public func definition(
    of name: String, besides neighbour: LibraryDefinition
  ) -> LibraryDefinition? {
    own[neighbour.file]?[name]
  }

  /// The names that `package` defines, in alphabetical order.
  public func names(in package: String) -> [String] { demandNames(of: package).keys.sorted() }

  /// The dotted package of the file at position `i`, such as `numpy` or `numpy.linalg`.
  public func package(ofFile i: Int) -> String { String(cString: pyaot_library_package(Int32(i))) }

  /// The name of the file at position `i`, without folder and ending.
  public func name(ofFile i: Int) -> String { String(cString: pyaot_library_name(Int32(i))) }

  /// The text of the file at position `i`, UTF-8, which lives as long as the program.
  public func text(ofFile i: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: pyaot_library_text(Int32(i)), count: pyaot_library_size(Int32(i)))
  }

  /// Returns what the names of `package` stand for.
  ///
  /// - Complexity: linear in the size of the package the first time; nothing is parsed.
  private func demandNames(of package: String) -> [String: LibraryDefinition] {
    if let known = index[package] { return known }
    var names: [String: LibraryDefinition] = [:]
    for i in files[package] ?? [] {
      var ownNames: [String: LibraryDefinition] = [:]
      var scan = LibraryScan(text(ofFile: i))
      while let found = scan.next() {
        let d = LibraryDefinition(file: i, range: found.range)
        ownNames[found.name] = d
        if !found.isImport { names[found.name] = d }
      }
      own[i] = ownNames
    }
    index[package] = names
    return names
  }
}
