import PythonSSA
import Types
import Utilities

/// What the `__init__` of an enumeration sets of its members.
///
/// No member is an object: where such an attribute is read, it is computed of the member's value.
extension Evaluator {
  /// Evaluates `o.name` of the member `o` of `d` where its `__init__` sets it; `nil` for others.
  func initializedAttribute(
    _ name: String, of o: Operand, _ d: ClassDescription
  ) throws(EvaluationError) -> Operand? {
    guard d.methods["__init__"] != nil, !d.reference.isFlag, let number = o.field("number"),
      let (f, names) = try memberInitializer(d), let i = names.firstIndex(of: name)
    else { return nil }
    let members = d.distinctMembers
    func field(_ value: Abstract) throws(EvaluationError) -> Operand {
      let whole = Operand(value)
      let given = if case .tuple = value { whole.elements ?? [] } else { [whole] }
      let made = try call(
        Operand(.object(.function(f, captures: []))), [Operand.none] + given, [])
      guard let parts = made.elements, i + 1 < parts.count else { throw .consequence }
      if parts[i + 1].abstract.leafTypes.contains(where: \.holdsReference) {
        let what = "'\(name)' of the members of '\(d.reference.name)', which can be changed,"
        throw error(.unsupported(what, at: span))
      }
      return parts[i + 1]
    }
    if let n = number.abstract.int, members.indices.contains(Int(n)) {
      return try field(members[Int(n)].value)
    }
    var all: [Operand] = []
    for m in members { all.append(try field(m.value)) }
    return try item(.tuple(all), number)
  }

  /// Returns the `__init__` of the enumeration `d` as a function of what it sets, with the names of
  /// that.
  private func memberInitializer(
    _ d: ClassDescription
  ) throws(EvaluationError) -> (FunctionReference, [String])? {
    for p in [d.reference.position] + d.reference.ancestors {
      guard let key = program.classesBySource.first(where: { $0.value == p })?.key,
        let source = program.modules[key.module].classSource(key.statement),
        let method = source.method("__init__")
      else { continue }
      guard let made = program.modules[key.module].demandInitializer(of: method.statement),
        !made.attributes.contains(where: { $0.hasPrefix("_") && $0.hasSuffix("_") })
      else { throw error(.unsupported("this '__init__' of '\(source.name)'", at: span)) }
      return (FunctionReference(module: key.module, code: made.code), made.attributes)
    }
    return nil
  }
}
