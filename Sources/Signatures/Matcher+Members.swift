import Diagnostics
import Types

/// What classes hold, as signatures ask for it.
extension Matcher {
  /// `true` iff `d` asks in the right way for `f`, if that belongs to a class.
  mutating func checkMember(
    _ f: SourceFunction, _ d: Declaration, _ traits: DeclarationTraits
  ) -> Bool {
    guard let owner = f.owner else { return true }
    if owner.type == nil {
      diagnostics.insert(.refusedClass(owner, at: d.name.span))
      return false
    }
    if f.role == .constructor, owner.type?.isHandle == false {
      diagnostics.insert(.valueConstructor(owner, at: d.name.span))
      return false
    }
    if f.role == .setter, owner.type?.isHandle == false {
      diagnostics.insert(.setterOfValue(owner, String(f.name.dropLast()), at: d.name.span))
      return false
    }
    if traits.contains(.kernel) {
      diagnostics.insert(.memberKernel(f.name, at: d.span))
      return false
    }
    if d.isAttribute, f.role != .attribute {
      diagnostics.insert(.methodAsAttribute(f, at: d.name.span))
      return false
    }
    return true
  }

  /// Reports that what `d` wants to set can't be assigned to, if it is known at all; returns `nil`.
  mutating func refusedSetter(_ d: Declaration) -> Specialisation? {
    let name = String(d.name.value.dropLast())
    guard let position = positions[name], functions[position].role == .attribute else { return nil }
    diagnostics.insert(.setterOfProperty(functions[position], at: d.name.span))
    return nil
  }

  /// `true` iff the result that the declaration of a constructor gives, if any, is the class.
  mutating func checkConstructor(
    _ f: SourceFunction, _ result: Spelling<Type>?, _ type: Type
  ) -> Bool {
    guard let r = result, r.value != type else { return true }
    diagnostics.insert(.constructorResult(f.name, r.value, at: r.span))
    return false
  }

  /// Returns the first argument of the method or attribute `f`, unless `d` names it itself.
  func instance(_ d: Declaration, _ f: SourceFunction) -> [Specialisation.Argument] {
    guard f.role.takesInstance, let t = f.owner?.type else { return [] }
    if let first = d.parameters.first?.name, first.value == f.parameters.first?.name { return [] }
    return [.value(.instance(t))]
  }

  /// `true` iff the instance among `arguments` of `f` is one of its class.
  mutating func checkInstance(
    _ f: SourceFunction, _ arguments: [Specialisation.Argument], _ d: Declaration
  ) -> Bool {
    guard f.role.takesInstance, let owner = f.owner?.type,
      arguments.first != .value(.instance(owner))
    else { return true }
    diagnostics.insert(.otherInstance(f.name, owner.name, at: d.parameters.first?.span ?? d.span))
    return false
  }
}

extension Diagnostic {
  /// The constructor of a class that is passed by value.
  fileprivate static func valueConstructor(_ c: SourceClass, at span: SourceSpan) -> Diagnostic {
    let advice =
      c.type?.members.isEmpty == false
      ? "callers pass the values of its members" : "callers pass the values of its fields"
    return .error(
      .classMember, "'\(c.name)' is passed by value and needs no constructor", at: span,
      notes: [Note(advice), Note("'\(c.name)' is defined here", at: c.span)])
  }

  /// The setting of a field of a class that is passed by value.
  fileprivate static func setterOfValue(
    _ c: SourceClass, _ name: String, at span: SourceSpan
  ) -> Diagnostic {
    .error(
      .classMember, "'\(name)' can't be assigned to: a '\(c.name)' is passed by value", at: span,
      notes: [Note("'\(name) -> type' reads it"), Note("'\(c.name)' is defined here", at: c.span)])
  }

  /// The setting of a property that can't be set.
  fileprivate static func setterOfProperty(
    _ f: SourceFunction, at span: SourceSpan
  ) -> Diagnostic {
    .error(
      .classMember, "'\(f.name)' can't be assigned to: it is a property without setter", at: span,
      notes: [
        Note("'\(f.name) -> type' reads it"), Note("it is defined here", at: f.span),
      ])
  }

  /// A method of something else than its class.
  fileprivate static func otherInstance(
    _ name: String, _ c: String, at span: SourceSpan
  ) -> Diagnostic {
    .error(.classMember, "the first argument of '\(name)' is a '\(c)'", at: span)
  }

  /// A method asked for as a kernel.
  fileprivate static func memberKernel(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .classMember, "'\(name)' can't be a kernel", at: span,
      notes: [Note("a kernel is a function of the module")])
  }

  /// A method asked for without brackets.
  fileprivate static func methodAsAttribute(
    _ f: SourceFunction, at span: SourceSpan
  ) -> Diagnostic {
    .error(
      .classMember, "'\(f.name)' is a method, not a field or property", at: span,
      notes: [
        Note("write '\(f.name)(...)', with the types of its arguments"),
        Note("it is defined here", at: f.span),
      ])
  }

  /// A constructor with a result that is not the class.
  fileprivate static func constructorResult(
    _ name: String, _ t: Type, at span: SourceSpan
  ) -> Diagnostic {
    .error(.classMember, "'\(name)(...)' gives a '\(name)', not '\(t)'", at: span)
  }
}
