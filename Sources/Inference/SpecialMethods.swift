import Library
import Types

extension Evaluator {
  /// Evaluates `o.name` of a value of a builtin class, where `name` is a special method's.
  func specialMethod(_ name: String, of o: Operand) throws(EvaluationError) -> Operand? {
    guard name.hasPrefix("__"), !o.isException else { return nil }
    if isSomeIterator(o.abstract) { return try specialMethod(name, of: o, as: "generator") }
    guard let c = o.abstract.ownClass else { return nil }
    if name == "__class__" {
      if case .object(.userClass) = c { return nil }
      return o.abstract.record == nil ? Operand(c) : nil
    }
    guard case .object(.builtinClass(let own)) = c else { return nil }
    return try specialMethod(name, of: o, as: own)
  }

  /// Returns the special method `name` of `o`, a value of the builtin class `own`.
  private func specialMethod(
    _ name: String, of o: Operand, as own: String
  ) throws(EvaluationError) -> Operand? {
    guard SpecialMethods.has(name, own),
      case .object(.function(let f, _))? = try member(name, of: SpecialMethods.package)?.abstract
    else { return nil }
    return Operand(.object(.method(f, receiver: o.abstract)), o.leaves)
  }

  /// `true` iff `a` is a generator, or an iterator over something.
  private func isSomeIterator(_ a: Abstract) -> Bool {
    guard let p = package(of: a) else { return false }
    return p == "generator" || a.isIterator || p.hasSuffix("_iterator")
  }
}

/// The special methods of builtin classes that programs may call by their names, as in
/// `xs.__len__()` or `max(d, key=d.__getitem__)`: those of CPython 3.11's `dir(xs)` that are
/// operations of the language.
enum SpecialMethods {
  /// The package of the library that defines them all.
  static let package = "special_methods"

  /// `true` iff values of the builtin class `owner` have the method `name`.
  static func has(_ name: String, _ owner: String) -> Bool {
    guard name.hasPrefix("__") else { return false }
    if everyValue.contains(name) { return groups[owner] != nil }
    return groups[owner, default: []].contains { $0.contains(name) }
  }

  /// What the values of all classes have.
  private static let everyValue: Set<String> = ["__eq__", "__ne__", "__str__", "__repr__"]

  private static let sized: Set<String> = ["__len__", "__contains__", "__iter__"]
  private static let reading: Set<String> = ["__getitem__"]
  private static let writing: Set<String> = ["__setitem__", "__delitem__"]
  private static let ordered: Set<String> = ["__lt__", "__le__", "__gt__", "__ge__"]
  private static let joining: Set<String> = ["__add__", "__mul__", "__rmul__"]
  private static let growing: Set<String> = ["__iadd__", "__imul__"]
  private static let hashing: Set<String> = ["__hash__"]
  private static let reversing: Set<String> = ["__reversed__"]
  private static let stepping: Set<String> = ["__iter__", "__next__"]
  private static let text: Set<String> = ["__format__", "__mod__"]
  private static let algebra: Set<String> = ["__and__", "__or__", "__sub__", "__xor__"]
  private static let number: Set<String> = [
    "__add__", "__sub__", "__mul__", "__truediv__", "__pow__", "__radd__", "__rsub__", "__rmul__",
    "__neg__", "__pos__", "__abs__", "__bool__", "__hash__", "__format__",
  ]
  private static let real: Set<String> = [
    "__floordiv__", "__mod__", "__divmod__", "__int__", "__float__", "__trunc__", "__round__",
  ]
  private static let integral: Set<String> = [
    "__and__", "__or__", "__xor__", "__lshift__", "__rshift__", "__invert__", "__index__",
  ]
  private static let array: Set<String> = [
    "__len__", "__iter__", "__getitem__", "__setitem__", "__contains__", "__add__", "__sub__",
    "__mul__", "__truediv__", "__neg__", "__abs__",
  ]

  private static let groups: [String: [Set<String>]] = [
    "list": [sized, reading, writing, ordered, joining, growing, reversing],
    "tuple": [sized, reading, ordered, joining, hashing],
    "str": [sized, reading, ordered, joining, hashing, text],
    "bytes": [sized, reading, ordered, joining, hashing],
    "dict": [sized, reading, writing, reversing, ["__or__"]],
    "defaultdict": [sized, reading, writing, reversing],
    "Counter": [sized, reading, writing, reversing],
    "OrderedDict": [sized, reading, writing, reversing],
    "set": [sized, ordered, algebra],
    "frozenset": [sized, ordered, algebra, hashing],
    "deque": [sized, reading, writing, reversing],
    "range": [sized, reading, reversing],
    "generator": [stepping],
    "int": [number, real, integral],
    "bool": [number, real, integral],
    "float": [number, real, ordered],
    "complex": [number, ["__complex__"]],
    "ndarray": [array],
  ]
}
