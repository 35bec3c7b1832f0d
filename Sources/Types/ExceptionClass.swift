/// A class of exceptions, as values and interfaces name it.
public struct ExceptionClass: Hashable, Sendable {
  /// The number in status words.
  public var kind: ExceptionKind

  /// The name in Python.
  public var name: String

  /// Creates one of Python's own classes.
  public init(_ kind: ExceptionKind) { self.init(kind, name: kind.name) }

  /// Creates a class.
  public init(_ kind: ExceptionKind, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// A class of exceptions that the module defines.
public struct UserException: Hashable, Sendable {
  /// The class.
  public var reference: ExceptionClass

  /// The classes that it derives from, in the order of the source.
  public var bases: [ExceptionKind]

  /// Creates the description of a class.
  public init(_ reference: ExceptionClass, bases: [ExceptionKind]) {
    self.reference = reference
    self.bases = bases
  }
}

extension [UserException] {
  /// Returns the class of number `k`.
  public subscript(k: ExceptionKind) -> ExceptionClass {
    first { $0.reference.kind == k }?.reference ?? ExceptionClass(k)
  }

  /// Returns the class called `name` that the module defines, or Python's own.
  public func named(_ name: String) -> ExceptionClass? {
    if let own = first(where: { $0.reference.name == name }) { return own.reference }
    return ExceptionKind(name: name).map { ExceptionClass($0) }
  }

  /// `true` iff `a` is `b`, or derives from it.
  public func isSubclass(_ a: ExceptionKind, of b: ExceptionKind) -> Bool {
    if a == b { return true }
    guard a.isUser else { return a.base.map { isSubclass($0, of: b) } ?? false }
    guard let d = first(where: { $0.reference.kind == a }) else { return false }
    return d.bases.contains { isSubclass($0, of: b) }
  }
}
