/// What compiled code can import.
public struct UsableModules {
  /// Whether it can use the module of a name; otherwise a guarded import of it fails.
  public var isUsable: (String) -> Bool

  /// The names that `from path import *` binds.
  public var publicNames: (String) -> [String]

  /// Creates the description.
  public init(
    isUsable: @escaping (String) -> Bool, publicNames: @escaping (String) -> [String]
  ) {
    self.isUsable = isUsable
    self.publicNames = publicNames
  }

  /// All modules, without public names.
  public static var all: UsableModules {
    UsableModules(isUsable: { _ in true }, publicNames: { _ in [] })
  }
}
