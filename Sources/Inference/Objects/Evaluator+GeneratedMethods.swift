import IR
import Types
import Utilities

/// What the methods do that `dataclass` makes: each is that of the first class in the order of
/// inheritance for which it was asked.
extension Evaluator {
  /// Takes from `d` the inherited methods in whose places `dataclass` puts others.
  func dropOverridden(_ d: inout ClassDescription) {
    guard d.isDecorated else { return }
    var made = ["__init__"]
    if d.hasText { made.append("__repr__") }
    if d.hasEquality { made += ["__eq__", "__hash__"] }
    if d.isHashed { made.append("__hash__") }
    if d.isOrdered { made += ["__lt__", "__le__", "__gt__", "__ge__"] }
    for name in made where !d.ownMethods.contains(name) { d.methods[name] = nil }
  }

  /// The class of the instance `o`, or `o` itself if it is a class of the program.
  func dataclass(of o: Operand) -> ClassReference? {
    if case .object(.userClass(let c)) = o.abstract { return c }
    return objectClass(of: o) ?? o.abstract.instanceClass
  }

  /// The first dataclass of which `d` is or derives for which `holds` holds.
  private func dataclass(
    _ d: ClassDescription, _ holds: (ClassDescription) -> Bool
  ) -> ClassDescription? {
    let order = [d] + d.reference.ancestors.map { program.classes[$0] }
    return order.first { $0.isDecorated && holds($0) }
  }

  /// The names of the fields that the text of instances of `d` shows.
  fileprivate func shownNames(_ d: ClassDescription) -> [String]? {
    if d.reference.kind != .data { return d.reference.fields }
    guard let owner = dataclass(d, \.hasText) else { return nil }
    return owner.reference.fields.filter { owner.options[$0]?.isShown ?? true }
  }

  /// The names of the fields that the text of instances of `d` shows; refused if there is none.
  func shownFields(_ d: ClassDescription) throws(EvaluationError) -> [String] {
    guard let names = shownNames(d) else {
      throw error(.unsupported("the text of an instance without __repr__", at: span))
    }
    return names
  }

  /// The values of the fields `names` of the instance `o` of the class `c`, as a tuple.
  private func fields(
    _ names: [String], of o: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand {
    let all = objectClass(of: o) == nil ? o.fieldValues : try objectFields(of: o, c)
    return .tuple(names.compactMap { n in c.fields.firstIndex(of: n).map { all[$0] } })
  }

  /// Compares the instances `a` and `b` of the dataclass `c` field by field; `nil` if it does not
  /// say that they are.
  func compareFields(
    _ p: Predicate, _ a: Operand, _ b: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    let isEquality = p == .equal || p == .notEqual
    let d = program.classes[c.position]
    guard let owner = dataclass(d, { isEquality ? $0.hasEquality : $0.isOrdered }) else {
      return nil
    }
    let names = owner.reference.fields.filter { owner.options[$0]?.isCompared ?? true }
    return try compare(p.comparison, try fields(names, of: a, c), try fields(names, of: b, c))
  }

  /// Returns that by which the object `o` of the class `d`, which has no `__hash__`, is hashed: its
  /// fields, its address, or None if it can't be hashed.
  func key(of o: Operand, _ d: ClassDescription) throws(EvaluationError) -> Operand {
    if d.reference.kind == .data, let owner = dataclass(d, { $0.hasEquality || $0.isHashed }) {
      guard owner.isFrozen || owner.isHashed else { return .none }
      let names = owner.reference.fields.filter { n in
        owner.options[n]?.isHashed ?? owner.options[n]?.isCompared ?? true
      }
      return try fields(names, of: o, d.reference)
    }
    if d.methods["__eq__"] != nil { return .none }
    guard objectClass(of: o) != nil else { return .none }
    return Operand(.python(.int), emitter.emit(.address(o.leaves[0]), .scalar(.int64)))
  }

  /// The names of what positional patterns of the class `c` look at.
  func patternNames(_ c: ClassReference) throws(EvaluationError) -> [String] {
    let d = program.classes[c.position]
    if let e = d.attributes["__match_args__"] {
      return (try evaluate(constant: e).elements ?? []).compactMap(\.abstract.string)
    }
    guard c.kind == .data else { return c.kind == .namedTuple ? c.fields : [] }
    guard let owner = dataclass(d, \.hasPatterns) else { return [] }
    return owner.parameters.filter { n in
      let o = owner.options[n]
      return (o?.isGiven ?? true) && !(o?.isKeyword ?? false)
    }
  }
}
