public import Diagnostics
public import Types
import Utilities

/// A class of the module as far as signatures are concerned.
public struct SourceClass: Hashable, Sendable {
  /// The name.
  public var name: String

  /// The type of its instances, or `nil` if they can't cross the boundary.
  public var type: ClassType?

  /// Why they can't, such as `fields without types`.
  public var refusal: String?

  /// What to write instead.
  public var advice: String?

  /// The types of the fields of objects, if the source says them of all: by annotations or by the
  /// specification of a `@jitclass`.
  public var fields: [ClassType.Field]?

  /// The place of the name in the source.
  public var span: SourceSpan

  /// The 1-based line of the `class`.
  public var line: Int

  /// The docstring.
  public var documentation: String?

  /// Creates the description of a class whose instances cross the boundary as `type`.
  public init(name: String, type: ClassType?, span: SourceSpan, line: Int) {
    self.name = name
    self.type = type
    self.span = span
    self.line = line
  }
}

/// What types in signatures may be, beside those that all signatures know.
public struct TypeScope: Sendable {
  /// The classes of the module by their names; `nil` if the module can't be read, and names that
  /// are not known may be some of its classes.
  public var classes: [String: SourceClass]?

  /// `true` iff callers pass Python's containers: those of a Python extension do.
  public var hasContainers: Bool

  /// The records that may be named, as the lines of a signature file declare them.
  public var records = ""

  /// Creates a scope.
  public init(classes: [SourceClass]? = [], hasContainers: Bool = false) {
    self.classes = classes.map { list in
      Dictionary(list.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }
    self.hasContainers = hasContainers
  }

  /// Creates the scope of the types of a finished module, whose classes are `classes`.
  public init(finished classes: [ClassType]) {
    let span = SourceSpan(file: FileID(0), start: 0, end: 0)
    self.init(
      classes: classes.map { SourceClass(name: $0.name, type: $0, span: span, line: 0) },
      hasContainers: true)
  }
}
