/// A class of the module, as the type of values that callers pass and receive.
public struct ClassType: Hashable, Sendable {
  /// A field of an instance that is passed by value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: String

    /// The type.
    public var type: Type

    /// Creates a field.
    public init(name: String, type: Type) {
      self.name = name
      self.type = type
    }
  }

  /// A member of an enumeration.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String

    /// The value.
    public var value: Int64

    /// Creates a member.
    public init(name: String, value: Int64) {
      self.name = name
      self.value = value
    }
  }

  /// How instances cross the boundary.
  public enum Form: Hashable, Sendable {
    /// As a pointer to an object that callers can't look into.
    case handle

    /// By value, as a named tuple of these fields.
    case namedTuple([Field])

    /// By value, as a dataclass of these fields, which never change.
    case data([Field])

    /// By value, as the integer that is the value of one of these members.
    case enumeration([Member], EnumerationKind)
  }

  /// What the members of an enumeration are, by the word for it in manifests.
  public enum EnumerationKind: String, Hashable, Sendable {
    /// Values of their own.
    case plain = "enum"

    /// Integers as well.
    case integer = "int_enum"

    /// Sets of bits.
    case flag = "flag"

    /// Sets of bits that are integers as well.
    case integerFlag = "int_flag"

    /// `true` iff members are sets of bits, which may be joined.
    public var isFlag: Bool { self == .flag || self == .integerFlag }
  }

  /// The name in Python.
  public var name: String

  /// The name in C: the tag of a handle's structure, the start of the names of what belongs to it.
  public var symbol: String

  /// How instances cross the boundary.
  public var form: Form

  /// Creates the type of a class.
  public init(name: String, symbol: String, form: Form) {
    self.name = name
    self.symbol = symbol
    self.form = form
  }

  /// `true` iff instances are passed as the integers that are their values.
  public var isEnumeration: Bool { if case .enumeration = form { true } else { false } }

  /// `true` iff instances are passed as pointers.
  public var isHandle: Bool { form == .handle }

  /// The fields of instances that are passed by value; none of others.
  public var fields: [Field] {
    switch form {
    case .namedTuple(let fields), .data(let fields): fields
    case .handle, .enumeration: []
    }
  }

  /// The members of an enumeration; none of others.
  public var members: [Member] { if case .enumeration(let m, _) = form { m } else { [] } }

  /// The C function that drops a reference to an object.
  public var freeSymbol: String { symbol + "_free" }

  /// The type in typed IR of an instance at the boundary.
  public var carried: Type {
    switch form {
    case .handle: .reference(Reference(name))
    case .namedTuple(let fields), .data(let fields): .tuple(fields.map(\.type.carried))
    case .enumeration: .scalar(.int64)
    }
  }

  /// `true` iff instances hold a reference to memory.
  var ownsMemory: Bool { isHandle || fields.contains(where: \.type.ownsMemory) }
}

extension Type {
  /// The class, or `nil` if the type is none.
  public var asClass: ClassType? { if case .instance(let c) = self { c } else { nil } }

  /// The classes in the type, those of fields first.
  public var classes: [ClassType] {
    switch self {
    case .instance(let c): c.fields.flatMap(\.type.classes) + [c]
    case .tuple(let e): e.flatMap(\.classes)
    case .optional(let t): t.classes
    case .reference(let r): r.arguments.flatMap(\.classes)
    case .array(let a): a.element.classes
    case .function(let p, let r): (p + [r]).flatMap(\.classes)
    default: []
    }
  }
}

extension EntryPoint {
  /// The classes that the function's parameters and result name, and its own.
  public var classes: [ClassType] {
    var list: [ClassType] = []
    for c in parameters.flatMap(\.type.classes) + result.classes where !list.contains(c) {
      list.append(c)
    }
    return list
  }
}
