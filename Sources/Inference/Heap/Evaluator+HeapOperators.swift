import IR
import Library
import PythonSSA
import Types
import Utilities

/// Operators on the library's classes whose objects are on the heap.
///
/// A class has a package of its name in the library, with functions that are called as Python calls
/// the methods: `__getitem__`, `__add__`, `__eq__` and so on.
extension Evaluator {
  /// Calls the function `name` of the package of `o` with `o` and `rest`; `nil` if there is none.
  func protocolCall(
    _ name: String, _ o: Operand, _ rest: [Operand]
  ) throws(EvaluationError) -> Operand? {
    if let m = method(name, of: o) { return try call(m, rest, []) }
    guard o.abstract.isHeapValue, let p = package(of: o.abstract),
      program.library.defines(name, in: p)
    else { return nil }
    return try callLibrary(p, name, [o] + rest)
  }

  /// Evaluates `a op b` if one of them is on the heap, or has to be; `nil` for others.
  func heapOperation(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    try promote(a, beside: b)
    try promote(b, beside: a)
    if op == .multiply { try promoteRepeated(a, b) }
    if op == .or, let o = try mergedMappings(a, b) { return o }
    if let o = try protocolCall("__\(op.methodName)__", a, [b]) { return o }
    return try protocolCall("__r\(op.methodName)__", b, [a])
  }

  /// Evaluates `a op= b` if the first is on the heap, or has to be; `nil` for others.
  func heapUpdate(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    if let n = a.abstract.promotable, op == .add || op == .multiply || op == .or {
      program.sites.promote(n)
      throw .consequence
    }
    switch a.abstract {
    case .list, .mapping, .structure("static_set", _): try shareConstants(like: a)
    default: break
    }
    return try protocolCall("__i\(op.methodName)__", a, [b])
  }

  /// Evaluates a comparison if one of the operands is on the heap; `nil` for others.
  func heapComparison(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    try promote(a, beside: b)
    try promote(b, beside: a)
    if a.abstract == .none || b.abstract == .none { return nil }
    if let o = try protocolCall(p.methodName, a, [b]) { return o }
    if let o = try protocolCall(p.reflected.methodName, b, [a]) { return o }
    guard p == .notEqual, let same = try protocolCall("__eq__", a, [b]) else { return nil }
    return try unary(.not, same)
  }

  /// Has the static list `o` made on the heap if `other` is there.
  private func promote(_ o: Operand, beside other: Operand) throws(EvaluationError) {
    guard let n = o.abstract.promotable, other.abstract.isHeapValue else { return }
    program.sites.promote(n)
    throw .consequence
  }

  /// Has a static list made on the heap if the number of its repetitions is not known.
  private func promoteRepeated(_ a: Operand, _ b: Operand) throws(EvaluationError) {
    for (o, n) in [(a, b), (b, a)] {
      guard case .list(let e, let origin) = o.abstract, origin != 0,
        n.abstract.scalar?.dtype?.isInteger == true
      else { continue }
      if let k = n.abstract.int, Int(k) * e.count <= Self.staticLength { continue }
      program.sites.promote(origin)
      throw .consequence
    }
  }

  /// The greatest length of a static list that is made by repetition.
  private static let staticLength = 64
}

extension Abstract {
  /// The structures whose packages define operators.
  private static let structuresWithOperators: Set<String> = [
    "dict_keys", "dict_items", "static_set", "range", "slice", "memoryview", "datetime64",
    "timedelta64",
  ]

  /// `true` iff the value is a text, an object on the heap, or has operators as these do.
  var isHeapValue: Bool {
    switch self {
    case .value(.reference), .value(.string), .value(.bytes): true
    case .structure(let name, _):
      Self.structuresWithOperators.contains(name)
    case .value(.array(let a)): a.isReference
    default: false
    }
  }
}
