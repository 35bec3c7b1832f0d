import PythonSSA
import Types

extension Abstract {
  /// The dtype that the value stands for, as the argument `dtype` of NumPy takes it, or that its
  /// elements have.
  var asDType: DType? {
    switch self {
    case .object(.dtype(let d)): return d
    case .object(.builtinClass(let name)):
      return PythonScalar.allCases.first { $0.name == name }?.representation
    case .constant(.string(let s)): return DType(spelling: s)
    default: return array?.dtype ?? scalar?.dtype
    }
  }

  /// `true` iff the value is an instance of `c`, a class or a tuple of classes.
  func isInstance(of c: Abstract) -> Bool {
    switch c {
    case .tuple(let e): return e.contains { isInstance(of: $0) }
    case .object(.dtype(let d)): return scalar == .scalar(d)
    case .object(.builtinClass(let name)): return isInstance(ofClass: name)
    case .object(.userClass(let c)):
      guard case .instance(let own, _) = self else { return false }
      return own == c || own.ancestors.contains(c.position)
    default: return false
    }
  }

  /// `true` iff the value is an instance of the builtin class `name`.
  private func isInstance(ofClass name: String) -> Bool {
    if name == "object" || isInstance(ofNumPyClass: name) { return true }
    switch self {
    case .instance(let c, _):
      switch name {
      case "tuple": return c.kind == .namedTuple
      case "Enum": return c.isEnumeration
      case "IntEnum": return c.kind == .intEnumeration && c.showsValue
      case "StrEnum": return c.kind == .textEnumeration && c.showsValue
      case "int", "float", "str": return c.mixedClass == name
      case "Flag": return c.isFlag
      case "IntFlag": return c.kind == .intFlag
      case _ where name.hasPrefix(Self.numbers) && c.mixedClass != "str":
        guard let base = PythonScalar.allCases.first(where: { $0.name == c.mixedClass }) else {
          return false
        }
        return Abstract.value(.python(base)).isNumber(name.dropFirst(Self.numbers.count))
      default: return false
      }
    case .tuple: return name == "tuple"
    case .list: return name == "list"
    case .mapping: return name == "dict"
    case .value(.reference(let r)): return r.isObject(ofClass: name)
    case .none: return name == "NoneType"
    case .structure("static_set", _): return name == staticSetClass
    case .structure(let n, _): return n == name
    case .value(.array(let a)) where a.isReference: return name == "record" || name == "generic"
    case .constant(.string), .value(.string): return name == "str"
    case .value(.bytes): return name == "bytes"
    default: break
    }
    if name.hasPrefix(Self.numbers) { return isNumber(name.dropFirst(Self.numbers.count)) }
    switch scalar {
    case .python(let p)?: return p.name == name || p == .bool && name == "int"
    case .scalar(.float64)?: return name == "float"
    case .scalar(.complex128)?: return name == "complex"
    default: return false
    }
  }

  /// The class of a structure that is a constant set of the module; the frozen ones say so.
  var staticSetClass: String? {
    guard case .structure("static_set", let fields) = self else { return nil }
    return fields.contains { $0.name == "frozen" } ? "frozenset" : "set"
  }

  /// What the names of the abstract classes of Python's module `numbers` begin with.
  private static var numbers: String { "numbers." }

  /// `true` iff the value is an instance of the abstract class `name` of the module `numbers`:
  /// of NumPy's types, those that it registers there.
  private func isNumber(_ name: Substring) -> Bool {
    let rank: Int? =
      switch scalar {
      case .python(let p)?: [.bool: 0, .int: 0, .float: 2, .complex: 3][p]
      case .scalar(let d)? where d != .bool: d.isInteger ? 0 : d.kind == .float ? 2 : 3
      default: nil
      }
    let classes = ["Integral": 0, "Rational": 1, "Real": 2, "Complex": 3, "Number": 3]
    guard let rank, let limit = classes[String(name)] else { return false }
    return rank <= limit
  }
}

extension DType {
  /// Creates the type that NumPy calls `spelling`, such as `float64`, `f8`, `<i4` or `d`.
  init?(spelling: String) {
    if let d = SpellingTable.dtypes[spelling] {
      self = d
      return
    }
    let codes: [String: DType] = [
      "?": .bool, "b1": .bool, "i1": .int8, "i2": .int16, "i4": .int32, "i8": .int64,
      "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint64, "f2": .float16,
      "f4": .float32, "f8": .float64, "c8": .complex64, "c16": .complex128, "d": .float64,
      "f": .float32, "i": .int32, "l": .int64, "int": .int64, "float": .float64,
      "complex": .complex128, "double": .float64, "single": .float32,
    ]
    let bare =
      spelling.first.map { "<=|".contains($0) } == true
      ? String(spelling.dropFirst()) : spelling
    guard let d = codes[bare] else { return nil }
    self = d
  }

  /// The Python scalar that holds all values of the type, or rounds them to 64 bits.
  var pythonCounterpart: PythonScalar {
    switch kind {
    case .bool: .bool
    case .signed, .unsigned: .int
    case .float: .float
    case .complex: .complex
    }
  }
}
