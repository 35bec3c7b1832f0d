import PythonSSA
import Types
import Utilities

/// Enumerations that are made by a call: `Enum("Color", "RED GREEN")`.
extension Evaluator {
  /// The classes that make enumerations when they are called.
  static let enumerationClasses: Set<String> = ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"]

  /// Evaluates the call of `base`, one of these classes.
  func functionalEnumeration(
    _ base: String, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    var start: Int64?
    for k in keywords {
      switch k.name {
      case "module", "qualname": break
      case "start" where k.value.abstract.int != nil && !base.hasSuffix("Flag"):
        start = k.value.abstract.int
      default: throw error(.unsupported("the argument '\(k.name)' of '\(base)'", at: span))
      }
    }
    guard positional.count == 2, let name = positional[0].abstract.string,
      let members = listedNames(positional[1])
    else { throw error(.unsupported("such a call of '\(base)'", at: span)) }
    let reference = ClassReference(
      name: name, kind: .plain, position: program.classes.count, fields: [])
    var d = ClassDescription(reference: reference)
    _ = enumerationBase(base, &d)
    for (i, m) in members.enumerated() {
      var value = m.value
      if value == nil {
        let isPlain = base == "Enum" || base == "IntEnum"
        value =
          isPlain
          ? .constant(.int((start ?? 1) + Int64(i))) : .structure("enum_auto", [])
      }
      guard let value, let known = memberValue(value, m.name, d), known.leafCount == 0,
        !d.members.contains(where: { $0.name == m.name }), !m.name.hasPrefix("_")
      else { throw error(.notConstant("\(name).\(m.name)", at: span)) }
      d.members.append((m.name, known))
    }
    try checkFlags(d)
    d.reference.fields = ["number"]
    let same = program.classes.first { c in
      c.reference.name == name && c.reference.kind == d.reference.kind && c.methods.isEmpty
        && c.members.map(\.name) == d.members.map(\.name)
        && c.members.map(\.value) == d.members.map(\.value)
    }
    if let same { return Operand(.object(.userClass(same.reference))) }
    program.classes.append(d)
    return Operand(.object(.userClass(d.reference)))
  }

  /// Returns the names of the members that `o` lists, with the values that it gives them; `nil` if
  /// it is no such list.
  private func listedNames(_ o: Operand) -> [(name: String, value: Abstract?)]? {
    if let text = o.abstract.string {
      let names = text.split { $0 == "," || $0 == " " || $0 == "\n" || $0 == "\t" }
      return names.map { (String($0), nil) }
    }
    if let entries = o.entries {
      let named = entries.compactMap { e in
        e.key.abstract.string.map { (name: $0, value: Optional(e.value.abstract)) }
      }
      return named.count == entries.count ? named : nil
    }
    guard let e = o.elements else { return nil }
    let named: [(name: String, value: Abstract?)] = e.compactMap { x in
      if let name = x.abstract.string { return (name, nil) }
      guard let pair = x.elements, pair.count == 2, let name = pair[0].abstract.string else {
        return nil
      }
      return (name, pair[1].abstract)
    }
    return named.count == e.count ? named : nil
  }
}
