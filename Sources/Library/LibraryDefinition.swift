/// The place of a definition of the library: of a function, a value or an import.
public struct LibraryDefinition: Hashable, Sendable {
  /// The position of the file.
  public let file: Int

  /// The bytes of the file that hold the definition, in whole lines.
  public let range: Range<Int>
}
