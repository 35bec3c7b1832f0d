import IR
import Types
import Utilities

/// A field of objects on the heap.
struct ObjectField {
  /// The name.
  var name: String

  /// The type, with Python's scalars.
  var type: Type
}

extension Reference {
  /// The type of what containers hold into which nothing is ever put.
  static let unknown = Type.optional(.none)

  /// The name of the class; that of a defaultdict is followed by the number of its factory.
  var className: String { String(name.prefix { $0 != "@" }) }

  /// `true` iff the objects are instances of the builtin class `c`.
  func isObject(ofClass c: String) -> Bool {
    c == className || c == "dict" && ["defaultdict", "Counter", "OrderedDict"].contains(className)
  }

  /// The number of the factory of a defaultdict; `nil` for other classes.
  var factoryNumber: Int? {
    name.firstIndex(of: "@").flatMap { Int(name[name.index(after: $0)...]) }
  }

  /// The fields of the objects of the library's classes; `nil` for others.
  ///
  /// A dict keeps its entries in the order of insertion in `keys`, `values` and `hashes`, where
  /// removed ones leave holes; `table` is a hash table of open addressing of their positions.
  /// A set keeps its elements in such a table themselves, as CPython does.
  /// - Source: R. Hettinger, "More compact dictionaries with faster iteration", python-dev 2012.
  var libraryFields: [ObjectField]? {
    func array(_ t: Type) -> Type { .array(ArrayType(t, rank: 1)) }
    func argument(_ i: Int) -> Type { i < arguments.count ? arguments[i] : Self.unknown }
    let count = ObjectField(name: "count", type: .python(.int))
    let hashes = ObjectField(name: "hashes", type: array(.scalar(.int64)))
    func number(_ name: String) -> ObjectField { ObjectField(name: name, type: .python(.int)) }
    switch className {
    case "list", "tuple": return [ObjectField(name: "items", type: array(argument(0))), count]
    case "bytearray": return [ObjectField(name: "items", type: array(.scalar(.uint8))), count]
    case "array.array":
      return [ObjectField(name: "items", type: array(argument(0))), count, number("kind")]
    case "set", "frozenset":
      return [
        ObjectField(name: "keys", type: array(argument(0))), hashes, number("filled"), count,
        number("finger"),
      ]
    case "deque":
      return [
        ObjectField(name: "items", type: array(argument(0))), number("first"), count,
        number("limit"), number("changes"),
      ]
    case "dict", "defaultdict", "Counter", "OrderedDict":
      return [
        ObjectField(name: "keys", type: array(argument(0))),
        ObjectField(name: "values", type: array(argument(1))), hashes,
        ObjectField(name: "table", type: array(.scalar(.int32))), number("used"), count,
      ]
    default: return nil
    }
  }
}

extension Program {
  /// Gives the typed program the layouts of all references that occur in it.
  func completeLayouts() {
    var pending = module.types.elements
    var seen: Set<Type> = []
    while let t = pending.popLast() {
      guard seen.insert(t).inserted else { continue }
      switch t {
      case .array(let a): pending.append(a.element)
      case .tuple(let e): pending += e
      case .optional(let inner): pending.append(inner)
      case .composite(let r): pending += r.elements
      case .function(let p, let r): pending += p + [r]
      case .reference(let r):
        let fields = r.libraryFields?.map(\.type) ?? objectLayouts[r.name] ?? []
        let layout = fields.map(\.representation)
        module.layouts[r] = layout
        pending += layout
      case .none, .python, .scalar, .string, .bytes, .record, .instance: break
      }
    }
  }
}
