/// A file of the library: a part of a package, in Python's dialect.
public struct LibraryFile: Sendable {
  /// The package, dotted, such as `numpy` or `numpy.linalg`.
  public let package: String

  /// The file's name without folder and ending.
  public let name: String

  /// The text, UTF-8.
  public let text: [UInt8]

  /// The path below the library, such as `numpy/creation.py`.
  public var path: String { "\(package)/\(name).py" }
}
