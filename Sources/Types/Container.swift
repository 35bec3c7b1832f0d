/// A list, set, frozenset, dict or tuple of any length that callers from Python pass and receive,
/// as the C functions of an extension see it: a reference to an object that is made of parts, and
/// taken apart into them.
///
/// A part is what lies in one place of all elements: the elements of a list, the keys of a dict.
/// It is handed over as columns, arrays of one dimension side by side.
public struct Container: Hashable, Sendable {
  /// The tag in C of all containers.
  public static var tag: String { "pyaot_container" }

  /// The type of the object.
  public var reference: Reference

  /// Creates the description of a container, or `nil` if `t` is none that callers can pass.
  public init?(_ t: Type) {
    guard case .reference(let r) = t, let count = Self.counts[r.name],
      r.arguments.count == count, r.arguments.allSatisfy(Self.isElement),
      r.name == "list" || r.name == "tuple" || r.arguments.first.map(Self.isKey) == true
    else { return nil }
    reference = Reference(r.name, r.arguments)
  }

  /// The number of types that each class is generic over.
  public static let counts = ["list": 1, "set": 1, "frozenset": 1, "dict": 2, "tuple": 1]

  /// `true` iff `t` can be the type of the elements of a container of callers.
  public static func isElement(_ t: Type) -> Bool {
    switch t {
    case .python, .scalar, .string, .bytes: true
    case .tuple(let e): !e.isEmpty && e.allSatisfy(isElement)
    case .optional(let inner): inner.isOptional ? false : isElement(inner)
    case .reference: Container(t) != nil
    case .instance(let c): c.fields.map(\.type).allSatisfy(isElement)
    case .array(let a): a.dtype != nil && a.extents == nil && !a.isReadOnly
    default: false
    }
  }

  /// The list of one array that stands for an array of type `a` in columns.
  public static func box(of a: ArrayType) -> Reference { Reference("list", [.array(a)]) }

  /// `true` iff it is a list of arrays, so that one of a single array can stand for that.
  public var isBox: Bool { reference.name == "list" && reference.arguments[0].asArray != nil }

  /// `true` iff values of type `t`, that of elements, never change.
  private static func isKey(_ t: Type) -> Bool {
    switch t {
    case .tuple(let e): e.allSatisfy(isKey)
    case .optional(let inner): isKey(inner)
    case .reference(let r):
      ["tuple", "frozenset"].contains(r.name) && r.arguments.allSatisfy(isKey)
    case .instance(let c): !c.isHandle && c.fields.map(\.type).allSatisfy(isKey)
    case .array: false
    default: true
    }
  }

  /// The types of the parts: the elements of a list or set, or the keys and values of a dict.
  public var parts: [Type] { reference.arguments }

  /// The start of the names of the C functions that belong to the type, behind the module's prefix.
  public var name: String { "_" + Type.reference(reference).cWord }

  /// Returns the type of what stands for a part of elements of type `t`: its columns, nested as the
  /// elements are.
  ///
  /// Numbers and references are arrays of them; text is joined, with the place where each ends
  /// behind it; tuples, and instances that are passed by value, have the columns of their parts;
  /// members of enumerations are their values. What may be None has, for each element, its
  /// place among those that are there, or -1, and then their columns.
  ///
  /// - Parameter isResult: whether callers receive it; bytes are an array then.
  public static func columns(of t: Type, isResult: Bool) -> Type {
    let places = Type.array(ArrayType(.int64, rank: 1))
    switch t {
    case .string: return .tuple([t, places])
    case .bytes: return .tuple([isResult ? .array(ArrayType(.uint8, rank: 1)) : t, places])
    case .tuple(let e): return .tuple(e.map { columns(of: $0, isResult: isResult) })
    case .optional(let inner): return .tuple([places, columns(of: inner, isResult: isResult)])
    case .instance(let c) where !c.fields.isEmpty:
      return .tuple(c.fields.map { columns(of: $0.type, isResult: isResult) })
    case .instance(let c) where !c.isHandle: return places
    case .reference, .instance: return .array(ArrayType(t, rank: 1))
    case .array(let a): return .array(ArrayType(.reference(box(of: a)), rank: 1))
    default: return .array(ArrayType(t.dtype ?? .bool, rank: 1))
    }
  }
}

extension Type {
  /// The containers in the type, those in others behind them.
  public var containers: [Container] {
    switch self {
    case .reference(let r):
      (Container(self).map { [$0] } ?? []) + r.arguments.flatMap(\.elementContainers)
    case .array(let a): a.element.containers
    case .tuple(let e): e.flatMap(\.containers)
    case .optional(let t): t.containers
    case .instance(let c): c.fields.flatMap(\.type.containers)
    default: []
    }
  }

  /// The containers in the type of elements, with those that stand for arrays.
  private var elementContainers: [Container] {
    switch self {
    case .array(let a): Container(.reference(Container.box(of: a))).map { [$0] } ?? []
    case .tuple(let e): e.flatMap(\.elementContainers)
    case .optional(let t): t.elementContainers
    case .instance(let c): c.fields.flatMap(\.type.elementContainers)
    default: containers
    }
  }

  /// `true` iff the value may be None.
  fileprivate var isOptional: Bool { if case .optional = self { true } else { false } }

  /// The type of an element as a part of a name in C; no two types have the same.
  fileprivate var cWord: String {
    switch self {
    case .reference(let r): ([r.name] + r.arguments.map(\.cWord)).joined(separator: "_")
    case .tuple(let e): (["tuple\(e.count)"] + e.map(\.cWord)).joined(separator: "_")
    case .optional(let t): "optional_" + t.cWord
    case .instance(let c): "class\(c.name.utf8.count)_\(c.name)"
    case .array(let a): "\(a.element)\(a.layout)\(a.rank)"
    default: description
    }
  }
}
