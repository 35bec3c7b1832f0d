import PythonSSA
import Types
import Utilities

/// A constant known at compile time; a Python value, weak in promotion.
///
/// Floats are kept by their bits, so that NaN and -0.0 are equal to themselves alone.
enum Constant: Hashable, Sendable {
  case bool(Bool)
  case int(Int64)
  case float(UInt64)
  case complex(UInt64, UInt64)
  case string(String)

  /// Returns the float constant `x`.
  static func float(_ x: Double) -> Constant { .float(x.bitPattern) }

  /// `true` iff the constants are the same bits; strings count by code points, not as Swift's do.
  static func == (a: Constant, b: Constant) -> Bool {
    switch (a, b) {
    case (.bool(let x), .bool(let y)): x == y
    case (.int(let x), .int(let y)): x == y
    case (.float(let x), .float(let y)): x == y
    case (.complex(let r, let i), .complex(let s, let j)): r == s && i == j
    case (.string(let x), .string(let y)): x.utf8.elementsEqual(y.utf8)
    default: false
    }
  }

  /// The scalar type of the constant; `nil` for strings.
  var type: Type? {
    switch self {
    case .bool: .python(.bool)
    case .int: .python(.int)
    case .float: .python(.float)
    case .complex: .python(.complex)
    case .string: nil
    }
  }
}

/// Names a function of a module of the program.
struct FunctionReference: Hashable, Sendable {
  /// The position of the module in the program.
  var module: Int

  /// The function's body.
  var code: CodeID
}

/// Something that exists at compile time only.
indirect enum CompileTimeObject: Hashable, Sendable {
  /// A Python function with its captured variables.
  case function(FunctionReference, captures: [Abstract])

  /// A function with its first argument.
  case method(FunctionReference, receiver: Abstract)

  /// An operation of the compiler under the library.
  case intrinsic(String)

  /// A C function that the signature file declares, by its name there.
  case external(String)

  /// A module, by its dotted path.
  case module(String)

  /// A NumPy scalar type, or the dtype of the same name.
  case dtype(DType)

  /// A structured dtype.
  case recordType(Record)

  /// A class of the builtins that is no exception, such as `int` or `tuple`.
  case builtinClass(String)

  /// A class of the program.
  case userClass(ClassReference)

  /// An exception class.
  case exceptionClass(ExceptionClass)

  /// An exception that may be raised: its arguments as the field `args`, and the fields that its
  /// `__init__` sets.
  case exception(ExceptionClass, [Field])

  /// What a caught exception may be, beside the values in it.
  case exceptionCases([ExceptionCase])

  /// `...`.
  case ellipsis
}

/// A field of a structure.
struct Field: Hashable, Sendable {
  /// The name.
  var name: String

  /// What is known of the value.
  var value: Abstract
}

/// An entry of a mapping whose keys are known at compile time.
struct MappingEntry: Hashable, Sendable {
  /// The key, of which everything is known.
  var key: Abstract

  /// What is known of the value.
  var value: Abstract
}

/// What inference knows of a value: an element of a lattice that rises from `never`.
///
/// Only `value`s have bits at run time; they are the *leaves* of an abstract value, in order.
indirect enum Abstract: Hashable, Sendable {
  /// No value: the code is not reached.
  case never

  /// A run-time value: a scalar, an array or an optional.
  case value(Type)

  /// A constant.
  case constant(Constant)

  /// `None`.
  case none

  /// A tuple.
  case tuple([Abstract])

  /// A list display that is not changed, with the place that makes it; 0 if it can't be made on the
  /// heap.
  case list([Abstract], origin: UInt32)

  /// A dict display that is not changed, with keys known at compile time, and the place that makes
  /// it; 0 if it can't be made on the heap.
  case mapping([MappingEntry], origin: UInt32)

  /// A structure of the library, such as a range or the state of an iterator.
  case structure(String, [Field])

  /// An instance of a class of the program, with the values of its fields.
  case instance(ClassReference, [Abstract])

  /// Something that exists at compile time only.
  case object(CompileTimeObject)

  /// One of several values of different classes, or one of several functions, in the order of
  /// their keys: the first leaf says which, and the leaves of the others mean nothing.
  case union([Abstract])

  /// The types of the leaves, in order.
  var leafTypes: [Type] {
    switch self {
    case .never, .constant, .none: []
    case .value(let t): [t]
    case .tuple(let e), .list(let e, _): e.flatMap(\.leafTypes)
    case .mapping(let e, _): e.flatMap(\.value.leafTypes)
    case .structure(_, let f): f.flatMap(\.value.leafTypes)
    case .instance(_, let values): values.flatMap(\.leafTypes)
    case .object(.function(_, let captures)): captures.flatMap(\.leafTypes)
    case .object(.method(_, let receiver)): receiver.leafTypes
    case .object(.exception(_, let fields)): fields.flatMap(\.value.leafTypes)
    case .object: []
    case .union(let cases): [.scalar(.uint8)] + cases.flatMap(\.leafTypes)
    }
  }

  /// The number of leaves.
  var leafCount: Int {
    switch self {
    case .never, .constant, .none: 0
    case .value: 1
    default: leafTypes.count
    }
  }

  /// The type of a scalar, run-time or constant.
  var scalar: Type? {
    switch self {
    case .constant(let c): c.type
    case .value(let t): t.dtype == nil ? nil : t
    default: nil
    }
  }

  /// The type of an array.
  var array: ArrayType? {
    if case .value(.array(let a)) = self, !a.isReference { a } else { nil }
  }

  /// The integer constant.
  var int: Int64? {
    switch self {
    case .constant(.int(let i)): i
    case .constant(.bool(let b)): b ? 1 : 0
    default: nil
    }
  }

  /// The string constant.
  var string: String? {
    if case .constant(.string(let s)) = self { s } else { nil }
  }

  /// The bool constant.
  var bool: Bool? {
    if case .constant(.bool(let b)) = self { b } else { nil }
  }

  /// Returns the abstract value of run-time values of type `t`.
  static func of(_ t: Type) -> Abstract {
    switch t {
    case .none: .none
    case .tuple(let e): .tuple(e.map { of($0) })
    case .composite(let r): (r.meaning as? Abstract) ?? .never
    case .record(let r): .record(r)
    default: .value(t)
    }
  }

  /// The type of a run-time value of the same meaning; `nil` for what exists at compile time only.
  var type: Type? {
    switch self {
    case .structure("partial", _), .structure(Evaluator.localClass, _),
      .structure(Evaluator.localMembers, _):
      return compositeType
    case .never, .list, .mapping, .structure: return nil
    case .value(let t): return t
    case .constant(.string): return .string
    case .constant(let c): return c.type
    case .none: return Type.none
    case .instance, .object, .union: return compositeType
    case .tuple(let e):
      let types = e.compactMap(\.type)
      return types.count == e.count ? .tuple(types) : nil
    }
  }

  /// The same without what only a constant's value tells, for arguments of user functions: so that
  /// a function is compiled once for all integers, and recursion ends.
  var generalised: Abstract {
    switch self {
    case .constant(let c): c.type.map { .value($0) } ?? self
    case .tuple(let e): .tuple(e.map(\.generalised))
    case .list(let e, let n): .list(e.map(\.generalised), origin: n)
    case .value(let t): .value(t.isUndetermined ? t : t.withoutOrigins)
    case .instance(let c, let e): .instance(c, e.map(\.generalised))
    case .mapping(let e, let n):
      .mapping(e.map { MappingEntry(key: $0.key, value: $0.value.generalised) }, origin: n)
    case .union(let cases): .union(cases.map(\.generalised))
    default: self
    }
  }

  /// `true` iff part of the value is not reached.
  var isNever: Bool {
    switch self {
    case .never: true
    case .tuple(let e), .list(let e, _): e.contains(where: \.isNever)
    case .mapping(let e, _): e.contains(where: \.value.isNever)
    case .structure(_, let f): f.contains(where: \.value.isNever)
    case .instance(_, let e), .union(let e): e.contains(where: \.isNever)
    default: false
    }
  }
}

extension Abstract: CustomStringConvertible {
  /// The value as messages name it: a type, or what the thing is.
  var description: String {
    switch self {
    case .never: "nothing"
    case .value(.reference(let r)) where GeneratorFacts.number(of: r) != nil: "generator"
    case .value(let t): t.description
    case .constant(.string): "str"
    case .constant(let c): c.type?.description ?? "str"
    case .none: "None"
    case .tuple(let e):
      "(" + e.map(\.description).joined(separator: ", ") + (e.count == 1 ? ",)" : ")")
    case .list(let e, _): "[" + e.map(\.description).joined(separator: ", ") + "]"
    case .mapping: "dict"
    case .structure(Evaluator.localClass, _): "type[\(localClassReference?.name ?? "")]"
    case .structure(let name, _): name
    case .instance(let c, _): c.name
    case .object(.userClass(let c)): "type[\(c.name)]"
    case .object(.function): "function"
    case .object(.method): "method"
    case .object(.intrinsic(let name)): "intrinsic \(name)"
    case .object(.external): "C function"
    case .object(.module(let path)): "module \(path)"
    case .object(.dtype(let d)): "type[\(d.name)]"
    case .object(.recordType(let r)): "dtype[\(r)]"
    case .object(.builtinClass(let name)): "type[\(name)]"
    case .object(.exceptionClass(let k)): "type[\(k.name)]"
    case .object(.exception(let k, _)): k.name
    case .object(.exceptionCases): "exceptions"
    case .object(.ellipsis): "Ellipsis"
    case .union(let cases): cases.map(\.description).joined(separator: " | ")
    }
  }
}
