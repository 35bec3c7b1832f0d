import Diagnostics
import IR
import Library
import PythonSSA
import Types
import Utilities

/// Dict displays: mappings known at compile time, until something needs a dict on the heap.
extension Evaluator {
  /// Evaluates `{k: v, ...}`, whose keys and values are `operands` in turn.
  func mapping(_ operands: [Operand]) throws(EvaluationError) -> Operand {
    var entries: [(key: Operand, value: Operand)] = []
    for i in Swift.stride(from: 0, to: operands.count - 1, by: 2) {
      entries.append((operands[i], operands[i + 1]))
    }
    return try mapping(entries)
  }

  /// Returns the dict of `entries`: a static one, or one on the heap where the operation under
  /// evaluation was found to need that.
  func mapping(
    _ entries: [(key: Operand, value: Operand)]
  ) throws(EvaluationError) -> Operand {
    let n = program.sites.demand(value, of: specialisation)
    if program.sites[n]?.isHeap == true { return try heapDict(entries, at: n) }
    let limit = isConstantExpression ? Int.max : Self.staticEntries
    guard entries.count <= limit, entries.allSatisfy({ $0.key.abstract.isConstantKey }) else {
      program.sites.promote(n)
      throw .consequence
    }
    return .mapping(merged([], entries), origin: n)
  }

  /// The most entries of a display that is no constant of the module, and not on the heap.
  private static let staticEntries = 16

  /// `true` iff what is evaluated is an expression of the module, outside of all functions.
  var isConstantExpression: Bool { code.name == "<module>" }

  /// Returns the entries of `a` with those of `b` put in, in the order of dicts.
  private func merged(
    _ a: [(key: Operand, value: Operand)], _ b: [(key: Operand, value: Operand)]
  ) -> [(key: Operand, value: Operand)] {
    var result = a
    for e in b {
      if let k = result.firstIndex(where: { isSameKey($0.key, e.key) }) {
        result[k].value = e.value
      } else {
        result.append(e)
      }
    }
    return result
  }

  /// Returns a new dict of `entries` on the heap, made at the site `n`.
  private func heapDict(
    _ entries: [(key: Operand, value: Operand)], at n: UInt32
  ) throws(EvaluationError) -> Operand {
    var r = Reference("dict", program.sites[n]?.arguments ?? [], origin: n)
    for e in entries {
      let types = [try storedType(e.key.abstract), try storedType(e.value.abstract)]
      guard let wider = program.widen(r, types) else {
        throw error(.entryType(e.key.abstract, e.value.abstract, r, at: span))
      }
      r = wider
    }
    if program.sites.isUnwinding { throw .consequence }
    let made = newContainer(r)
    for e in entries { _ = try callLibrary("dict", "__setitem__", [made, e.key, e.value]) }
    return made
  }

  /// Evaluates calls of `list`, `dict` and `set` that are as good as displays; `nil` for others.
  func display(
    _ name: String, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand? {
    switch name {
    case "list": return positional.isEmpty && keywords.isEmpty ? try list([]) : nil
    case "set":
      if positional.isEmpty && keywords.isEmpty { return try set([]) }
      guard isConstantExpression, let e = positional.first?.elements, !e.isEmpty,
        e.allSatisfy({ $0.abstract.isConstantKey })
      else { return nil }
      return try set(e)
    case "dict":
      let named = keywords.map { (key: Operand(.constant(.string($0.name))), value: $0.value) }
      if positional.isEmpty { return try mapping(named) }
      guard positional.count == 1, let e = positional[0].entries else { return nil }
      return try mapping(merged(e, named))
    default: return nil
    }
  }

  /// Returns the keyword arguments that `**o` stands for.
  func keywordArguments(_ o: Operand) throws(EvaluationError) -> [KeywordOperand] {
    guard let entries = o.entries else {
      throw error(.unsupported("'**' of \(o.abstract)", at: span))
    }
    var result: [KeywordOperand] = []
    for e in entries {
      guard let name = e.key.abstract.string else {
        throw error(.unsupported("'**' of a dict with keys that are no strings", at: span))
      }
      result.append((name, e.value))
    }
    return result
  }

  /// `true` iff the constant keys `a` and `b` are equal, as members are to their values where they
  /// are numbers or text.
  private func isSameKey(_ a: Operand, _ b: Operand) -> Bool {
    program.plainKey(a.abstract).isSameKey(as: program.plainKey(b.abstract))
  }

  /// Evaluates `o[i]` of a mapping known at compile time.
  func mappingItem(_ o: Operand, _ i: Operand) throws(EvaluationError) -> Operand {
    guard let entries = o.entries else { throw .consequence }
    guard i.abstract.isConstantKey else {
      return try callLibrary("static_dict", "__getitem__", [o, i])
    }
    if let e = entries.first(where: { isSameKey($0.key, i) }) {
      return e.value
    }
    throw error(.noKey(i.abstract, at: span))
  }

  /// Evaluates `a | b` of two mappings known at compile time; `nil` for others.
  func mergedMappings(_ a: Operand, _ b: Operand) throws(EvaluationError) -> Operand? {
    guard let x = a.entries, let y = b.entries else { return nil }
    return try mapping(merged(x, y))
  }

  /// Has the mapping `o` made on the heap if only dicts there have the method `name`.
  func promote(mapping o: Operand, forMethod name: String) throws(EvaluationError) {
    guard !program.library.defines(name, in: "static_dict"),
      program.library.defines(name, in: "dict")
    else { return }
    try promoteForChange(o)
  }

  /// Has the static list or mapping `o` made on the heap, because it is changed.
  func promoteForChange(_ o: Operand) throws(EvaluationError) {
    if let n = o.abstract.promotable {
      program.sites.promote(n)
      throw .consequence
    }
    if o.entries != nil {
      try shareConstants(like: o)
      throw error(.constantMapping(at: span))
    }
  }
}

extension Program {
  /// Returns the constant key `a` with their values in the places of members that are numbers or
  /// text.
  fileprivate func plainKey(_ a: Abstract) -> Abstract {
    switch a {
    case .tuple(let e): return .tuple(e.map { plainKey($0) })
    case .instance(let c, let e):
      guard c.isMixed, let n = e.first?.int else { return a }
      if c.isFlag { return .constant(.int(n)) }
      let members = classes[c.position].distinctMembers
      return members.indices.contains(Int(n)) ? members[Int(n)].value : a
    default: return a
    }
  }
}

extension Abstract {
  /// `true` iff the value is a key of which everything is known: a constant, None, a member of an
  /// enumeration, or a tuple of such.
  var isConstantKey: Bool {
    switch self {
    case .constant, .none: true
    case .tuple(let e): e.allSatisfy(\.isConstantKey)
    case .instance(let c, _): c.isEnumeration && leafCount == 0
    default: false
    }
  }

  /// `true` iff the constant keys `self` and `other` are equal, as numbers are: by their values.
  func isSameKey(as other: Abstract) -> Bool {
    switch (self, other) {
    case (.constant(let a), .constant(let b)): a.isEqualNumber(to: b) ?? (a == b)
    case (.tuple(let x), .tuple(let y)):
      x.count == y.count && zip(x, y).allSatisfy { $0.isSameKey(as: $1) }
    default: self == other
    }
  }
}

extension Constant {
  /// `true` iff the two numbers are equal; `nil` if one of them is none.
  fileprivate func isEqualNumber(to other: Constant) -> Bool? {
    if case .string = self { return nil }
    if case .string = other { return nil }
    if let i = exactInteger, let j = other.exactInteger { return i == j }
    let (a, b) = (parts, other.parts)
    if let i = exactInteger { return b.1 == 0 && Int64(exactly: b.0) == i }
    if let j = other.exactInteger { return a.1 == 0 && Int64(exactly: a.0) == j }
    return a == b
  }
}

extension Diagnostic {
  static func noKey(_ key: Abstract, at s: SourceSpan) -> Diagnostic {
    let shown = key.string.map { "'\($0)'" } ?? key.int.map { "\($0)" } ?? "of this value"
    return .error(.badIndex, "the dict has no key \(shown)", at: s)
  }

  static func entryType(
    _ key: Abstract, _ value: Abstract, _ r: Reference, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .elementType, "a \(r) can't hold \(value) at a key of type \(key)", at: s,
      notes: [Note("its keys have one type, and its values have one type")])
  }

  static func constantMapping(at s: SourceSpan) -> Diagnostic {
    .error(
      .noItemAssignment, "a dict of the module can't be changed", at: s,
      notes: [Note("make the dict in the function, or pass it as an argument")])
  }
}
