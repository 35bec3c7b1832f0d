public import Diagnostics

/// Returns the interfaces of the modules in the ELF object, library or program `object`, read
/// from the object alone.
///
/// - Parameter name: the file's name as users know it, for messages.
public func inspect(
  _ object: [UInt8], named name: String, into diagnostics: inout DiagnosticSet
) -> [ModuleInterface] {
  switch InterfaceSection.read(from: object) {
  case .notAnObject: diagnostics.insert(.notAnObject(name))
  case .missing: diagnostics.insert(.noInterface(name))
  case .bytes(let bytes):
    let values = JSON.values(in: bytes) ?? []
    let interfaces = values.compactMap { ModuleInterface(manifest: $0) }
    if interfaces.count == values.count, !interfaces.isEmpty { return interfaces }
    diagnostics.insert(.unreadableInterface(name))
  }
  return []
}

extension ModuleInterface {
  /// Reports into `diagnostics` that the text of a header is not the one of this module.
  public func check(
    header text: String, named name: String, object: String, into diagnostics: inout DiagnosticSet
  ) {
    if text != header { diagnostics.insert(.differentHeader(name, object)) }
  }

  /// Reports into `diagnostics` that the text of a source is not what the module was made from.
  public func check(
    source bytes: [UInt8], named name: String, object: String,
    into diagnostics: inout DiagnosticSet
  ) {
    let hash = sha256(bytes)
    if !facts.sources.contains(where: { $0.sha256 == hash }) {
      diagnostics.insert(.differentSource(name, object))
    }
  }
}

extension Diagnostic {
  /// A file that is no ELF object.
  fileprivate static func notAnObject(_ name: String) -> Diagnostic {
    .error(.notAnObject, "'\(name)' is not an ELF object", at: nil)
  }

  /// An object of another compiler.
  fileprivate static func noInterface(_ name: String) -> Diagnostic {
    .error(
      .noInterface, "'\(name)' says nothing of its interface", at: nil,
      notes: [Note("only objects that this compiler made can be inspected")])
  }

  /// An object whose description can't be read.
  fileprivate static func unreadableInterface(_ name: String) -> Diagnostic {
    .error(
      .unreadableInterface, "the interface in '\(name)' can't be read", at: nil,
      notes: [Note("this compiler reads C ABI \(ModuleInterface.abi)")])
  }

  /// A header of another object.
  fileprivate static func differentHeader(_ name: String, _ object: String) -> Diagnostic {
    .error(
      .differentHeader, "'\(name)' is not the header of '\(object)'", at: nil,
      notes: [Note("the object's own header is printed by 'inspect'")])
  }

  /// A source of another object.
  fileprivate static func differentSource(_ name: String, _ object: String) -> Diagnostic {
    .error(
      .differentSource, "'\(object)' was not made from this '\(name)'", at: nil,
      notes: [Note("build the object again")])
  }
}
