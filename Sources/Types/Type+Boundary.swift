extension Type {
  /// `true` iff a C caller can pass a value of the type (C ABI 1, points 1 and 3).
  public var isPassable: Bool {
    switch self {
    case .none, .python, .scalar, .string, .bytes, .record: true
    case .array(let a): a.hasPassableElements
    case .tuple(let elements): elements.allSatisfy(\.isPassable)
    case .optional(let t): t.isPassable && t.mayBeAbsent
    case .instance(let c): c.fields.allSatisfy(\.type.isPassable)
    case .function(let parameters, let result):
      parameters.allSatisfy(\.isForeignParameter) && result.isForeignResult
    case .reference: Container(self) != nil
    case .composite: false
    }
  }

  /// `true` iff callers can pass None in the place of a value of the type.
  private var mayBeAbsent: Bool {
    switch self {
    case .none, .optional, .record, .function, .composite: false
    default: true
    }
  }

  /// The scalar that a C caller passes by a pointer where it may be None; `nil` for other types.
  public var pointedScalar: Type? {
    if asClass?.isEnumeration == true { return .scalar(.int64) }
    return dtype.map { $0.kind != .complex } == true ? self : nil
  }

  /// `true` iff C callers get a value of the type by a pointer that is never NULL, so that NULL can
  /// stand for None.
  public var isReturnedByPointer: Bool {
    switch self {
    case .string, .bytes, .array, .reference: true
    case .instance(let c): c.isHandle
    default: false
    }
  }

  /// `true` iff C callers get memory with a result of the type that `<mod>_free` releases.
  public var givesArrays: Bool {
    switch self {
    case .string, .bytes, .array: true
    case .tuple(let e): e.contains(where: \.givesArrays)
    case .optional(let t): t.givesArrays
    case .instance(let c): c.fields.contains(where: \.type.givesArrays)
    case .none, .python, .scalar, .function, .record, .reference, .composite: false
    }
  }

  /// `true` iff compiled code can pass a value of the type to a C function: a scalar by value, a
  /// contiguous array by the address of its first element, or a function pointer.
  public var isForeignParameter: Bool {
    switch self {
    case .python, .scalar: dtype?.kind != .complex
    case .array(let a): a.hasPassableElements && a.isContiguous
    case .function: isPassable
    case .none, .tuple, .optional, .string, .bytes, .record, .reference, .instance, .composite:
      false
    }
  }

  /// `true` iff compiled code can receive a value of the type from a C function.
  public var isForeignResult: Bool {
    switch self {
    case .none: true
    case .python, .scalar: dtype?.kind != .complex
    default: false
    }
  }

  /// The type as C callers receive it, or `nil` if they can't.
  ///
  /// Returned arrays are fresh, writable and contiguous, whatever the body made (point 7).
  public var returned: Type? {
    switch self {
    case .none, .python, .scalar, .string, .bytes, .record: return self
    case .array(let a):
      guard a.hasPassableElements else { return nil }
      let layout: Layout = a.layout == .fortran && a.rank > 1 ? .fortran : .c
      return .array(ArrayType(a.element, rank: a.rank, layout: layout))
    case .tuple(let elements):
      let parts = elements.compactMap(\.returned)
      return parts.count == elements.count ? .tuple(parts) : nil
    case .optional(let t):
      if case .optional = t { return nil }
      if case .record = t { return nil }
      return t == .none ? nil : t.returned.map(Type.optional)
    case .instance(let c):
      // It stays the same class, whose arrays are returned as others are.
      return c.fields.allSatisfy { $0.type.returned != nil } ? self : nil
    case .reference: return Container(self) == nil ? nil : self
    case .function, .composite: return nil
    }
  }

  /// The type in typed IR of a value at the boundary: text and bytes are arrays of bytes there.
  public var carried: Type {
    switch self {
    case .string, .bytes: .array(ArrayType(.uint8, rank: 1))
    case .tuple(let e): .tuple(e.map(\.carried))
    case .optional(let t): .optional(t.carried)
    default: representation
    }
  }
}
