import Diagnostics
import PythonSSA
import Syntax
import Types
import Utilities

/// Enumerations and flags.
///
/// A member is an instance of one field: its position among those without aliases; of flags, whose
/// values may be any sets of bits, the value itself.
extension Evaluator {
  /// Notes that an enumeration derives from the builtin class `name`; `false` if that is none of
  /// those that enumerations derive from.
  func enumerationBase(_ name: String, _ d: inout ClassDescription) -> Bool {
    switch name {
    case "Enum": d.reference.kind = .enumeration
    case "IntEnum": d.reference.kind = .intEnumeration
    case "StrEnum": d.reference.kind = .textEnumeration
    case "Flag": d.reference.kind = .flag
    case "IntFlag": d.reference.kind = .intFlag
    case "int" where d.reference.kind == .enumeration: d.reference.kind = .intEnumeration
    case "float" where d.reference.kind == .enumeration: d.reference.kind = .floatEnumeration
    case "str" where d.reference.kind == .enumeration: d.reference.kind = .textEnumeration
    default: return false
    }
    if ["IntEnum", "StrEnum", "IntFlag"].contains(name) { d.reference.showsValue = true }
    return true
  }

  /// Adds what the body of an enumeration assigns to a name: a member, unless the name is one of
  /// Python's or private, or it is a function.
  func addMember(
    _ f: ClassField, _ e: ExpressionID, in m: Int, to d: inout ClassDescription
  ) throws(EvaluationError) {
    let place = program.modules[m].tree.span(of: e)
    let shown = "\(d.reference.name).\(f.name)"
    if f.name.hasPrefix("_"), f.name.hasSuffix("_") {
      if ["_order_", "__doc__", "__slots__"].contains(f.name) { return }
      throw error(.unsupported("'\(f.name)' of an enumeration", at: place))
    }
    let given = try evaluate(constant: expression(e, in: m)).abstract
    if f.name.hasPrefix("__") || given.isFunction {
      d.attributes[f.name] = expression(e, in: m)
      return
    }
    if d.members.contains(where: { $0.name == f.name }) {
      throw error(.unsupported("two members called '\(f.name)'", at: place))
    }
    guard given.leafCount == 0, let value = memberValue(given, f.name, d) else {
      throw error(.notConstant(shown, at: place))
    }
    d.members.append((f.name, value))
    if d.reference.isFlag, value.int ?? -1 < 0 {
      throw error(.unsupported("a flag whose value is \(given)", at: place))
    }
  }

  /// Sees to it that the flags of several bits of `d` are made of others.
  func checkFlags(_ d: ClassDescription) throws(EvaluationError) {
    guard d.reference.isEnumeration else { return }
    if !d.reference.fields.isEmpty {
      throw error(.unsupported("an enumeration whose members have fields", at: span))
    }
    guard d.reference.isFlag, d.flagMask != d.singleBits else { return }
    let what = "a flag of several bits that have no members of their own"
    throw error(.unsupported(what, at: span))
  }

  /// Returns the value of the member `name` of `d` that is given as `a`; `nil` if it is not known.
  func memberValue(
    _ a: Abstract, _ name: String, _ d: ClassDescription
  ) -> Abstract? {
    if case .structure("enum_auto", _) = a { return automaticValue(name, d) }
    if a.holdsStructure { return nil }
    switch d.reference.kind {
    case .intEnumeration, .flag, .intFlag: return a.int.map { .constant(.int($0)) }
    case .textEnumeration: return a.string.map { .constant(.string($0)) }
    case .floatEnumeration:
      guard case .constant(let c) = a, c.isReal else { return nil }
      return .constant(.float(c.exactInteger.map { Double($0) } ?? c.parts.0))
    default: return a
    }
  }

  /// Returns the value of the member `name` of `d` that `auto()` gives.
  private func automaticValue(_ name: String, _ d: ClassDescription) -> Abstract? {
    let values = d.members.map(\.value)
    switch d.reference.kind {
    case .textEnumeration:
      return d.reference.showsValue ? .constant(.string(name.lowercased())) : nil
    case .flag, .intFlag:
      let highest = values.compactMap(\.int).max() ?? 0
      if values.isEmpty { return .constant(.int(1)) }
      let bit = 64 - highest.leadingZeroBitCount
      return bit < 62 ? .constant(.int(1 << Int64(bit))) : nil
    default: break
    }
    if values.allSatisfy({ $0.string != nil }) { return .constant(.int(1)) }
    let ints = values.compactMap(\.int)
    guard ints.count == values.count, let last = ints.max() else { return nil }
    return .constant(.int(last + 1))
  }

  /// Returns the member of the enumeration `d` that has the given value.
  func member(
    _ d: ClassDescription, of positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    let c = d.reference
    guard positional.count == 1, keywords.isEmpty else {
      throw error(.tooManyArguments(c.name, 1, positional.count + keywords.count, at: span))
    }
    if case .instance(c, _) = positional[0].abstract { return positional[0] }
    let x = try plainOperand(positional[0])
    if c.isFlag {
      if d.methods["_missing_"] != nil {
        throw error(.unsupported("'_missing_' of flags", at: span))
      }
      return try flags(d, x)
    }
    let members = d.distinctMembers
    if let i = members.firstIndex(where: { $0.value == x.abstract }) {
      return .instance(c, [.int(i)])
    }
    let values = Operand.tuple(members.map { Operand($0.value) })
    let name = Operand(.constant(.string(c.name)))
    if d.methods["_missing_"] != nil {
      let owner = Operand(.object(.userClass(c)))
      return try callLibrary("builtins", "__member_or_missing__", [owner, values, x, name])
    }
    return .instance(c, [try callLibrary("builtins", "__member_number__", [values, x, name])])
  }

  /// Returns the flags of the class `d` with the value `x`.
  func flags(_ d: ClassDescription, _ x: Operand) throws(EvaluationError) -> Operand {
    let arguments: [Operand] = [
      x, .int(Int(d.flagMask)), .int(Int(d.allBits)), .bool(d.reference.kind == .intFlag),
      Operand(.constant(.string(d.reference.name))),
    ]
    return .instance(d.reference, [try callLibrary("enum_flag", "__flag_value__", arguments)])
  }

  /// Evaluates what only members of enumerations have.
  func memberAttribute(
    _ name: String, of o: Operand, _ d: ClassDescription
  ) throws(EvaluationError) -> Operand? {
    guard let number = o.field("number") else { return nil }
    let members = d.distinctMembers
    switch name {
    case "value", "_value_":
      if d.reference.isFlag { return number }
      return try item(.tuple(members.map { Operand($0.value) }), number)
    case "name", "_name_":
      if d.reference.isFlag { return try flagName(number, d) }
      return try item(.tuple(members.map { Operand(.constant(.string($0.name))) }), number)
    default: return nil
    }
  }

  /// Returns the name of the flags of the class `d` with the value `v`.
  private func flagName(
    _ v: Operand, _ d: ClassDescription
  ) throws(EvaluationError) -> Operand {
    if let known = v.abstract.int {
      return d.flagName(known).map { Operand(.constant(.string($0))) } ?? .none
    }
    let listed = d.listedMembers
    let others = d.distinctMembers.filter { m in !listed.contains { $0.name == m.name } }
    func names(_ m: [(name: String, value: Abstract)]) -> Operand {
      .tuple(m.map { .tuple([Operand(.constant(.string($0.name))), Operand($0.value)]) })
    }
    return try callLibrary("enum_flag", "__flag_name__", [v, names(listed), names(others)])
  }

  /// The members of the enumeration `c` over which loops go, or all of them, as a tuple.
  func listedMembers(of c: ClassReference, all: Bool = false) -> Operand {
    let d = program.classes[c.position]
    let members = all ? d.distinctMembers : d.listedMembers
    return .tuple(
      members.compactMap { m in d.memberNumber(m.name).map { .instance(c, [.int($0)]) } })
  }

  /// The flags of one bit of the class of the flags `o`, each as a pair of it and its bit.
  func flagMembers(_ o: Operand) throws(EvaluationError) -> Operand {
    guard let c = o.abstract.instanceClass else { throw .consequence }
    return .tuple(
      program.classes[c.position].listedMembers.map { m in
        .tuple([.instance(c, [Operand(m.value)]), Operand(m.value)])
      })
  }

  /// Evaluates `__members__` of the enumeration `d`.
  func memberMapping(_ d: ClassDescription) throws(EvaluationError) -> Operand {
    try mapping(
      d.members.map { m in
        let number = Operand.int(d.memberNumber(m.name) ?? 0)
        return (Operand(.constant(.string(m.name))), .instance(d.reference, [number]))
      })
  }

  /// Evaluates `d[name]` of an enumeration.
  func member(
    of d: ClassDescription, named name: Operand
  ) throws(EvaluationError) -> Operand {
    if let known = name.abstract.string, let k = d.memberNumber(known) {
      return .instance(d.reference, [.int(k)])
    }
    let pairs = d.members.map { m in
      Operand.tuple([Operand(.constant(.string(m.name))), .int(d.memberNumber(m.name) ?? 0)])
    }
    return .instance(
      d.reference, [try callLibrary("builtins", "__member_named__", [.tuple(pairs), name])])
  }

  /// Evaluates `a op b` of flags, or of flags that are ints and an int; `nil` for others.
  func flagOperation(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard op == .or || op == .and || op == .xor else { return nil }
    guard let c = flagClass(a) ?? flagClass(b) else { return nil }
    func value(_ o: Operand) -> Operand? {
      if flagClass(o) == c { return o.fieldValues[0] }
      guard c.kind == .intFlag else { return nil }
      if flagClass(o)?.kind == .intFlag { return o.fieldValues[0] }
      return o.abstract.scalar?.dtype?.isInteger == true || o.abstract.scalar == .python(.bool)
        ? o : nil
    }
    guard let x = value(a), let y = value(b) else { return nil }
    let d = program.classes[c.position]
    let result = try arithmetic(op, x, y)
    // Sets of bits of the same class make no new bits.
    if flagClass(a) == c, flagClass(b) == c { return .instance(c, [result]) }
    return try flags(d, result)
  }

  /// Returns `~o` of flags; `nil` for others.
  func invertedFlags(_ o: Operand) throws(EvaluationError) -> Operand? {
    guard let c = flagClass(o) else { return nil }
    let d = program.classes[c.position]
    let x = try unary(.invert, o.fieldValues[0])
    if c.kind == .intFlag { return try flags(d, x) }
    return .instance(c, [try arithmetic(.and, x, .int(Int(d.singleBits)))])
  }

  /// The class of `o` if it has flags.
  private func flagClass(_ o: Operand) -> ClassReference? {
    guard let c = o.abstract.instanceClass, c.isFlag else { return nil }
    return c
  }
}

extension Tree {
  /// `true` iff the expression `e` is a comprehension.
  func isComprehension(_ e: ExpressionID) -> Bool {
    switch self[e] {
    case .listComp, .setComp, .dictComp, .generatorExp: true
    default: false
    }
  }
}

extension Abstract {
  /// `true` iff the value is a function.
  fileprivate var isFunction: Bool {
    switch self {
    case .object(.function), .object(.method): true
    default: false
    }
  }

  /// `true` iff the value is or holds a structure of the library.
  fileprivate var holdsStructure: Bool {
    switch self {
    case .structure: true
    case .tuple(let e), .list(let e, _): e.contains(where: \.holdsStructure)
    case .mapping(let e, _): e.contains(where: \.value.holdsStructure)
    default: false
    }
  }
}
