internal import IR
internal import Types

/// The memory behind an array, as far as it is known where it comes from.
enum ArrayOrigin: Hashable {
  /// Memory that the instruction makes and nobody else has.
  case fresh(ValueID)

  /// An argument of the function: memory that exists before it is called.
  case argument(ValueID)

  /// Any other array.
  case unknown(ValueID)

  /// The origin of `array` in `f`, traced through views.
  init(_ array: ValueID, in f: Function, _ types: TypeTable) {
    var array = array
    while case .view(let list) = f.instruction(array) { array = f.operand(0, of: list) }
    switch f[array].definition {
    case .parameter(let b, _):
      self = b == f.entry ? .argument(array) : .unknown(array)
    case .instruction(.allocate), .instruction(.allocateLocal), .instruction(.copy),
      .instruction(.map), .instruction(.constantArray):
      self = .fresh(array)
    case .instruction(.call(_, let arguments)):
      let mayReturnArgument = f[arguments].contains { types[f[$0].type].ownsMemory }
      self = mayReturnArgument ? .unknown(array) : .fresh(array)
    default: self = .unknown(array)
    }
  }

  /// `true` iff an array of this origin may share memory with one of origin `other`.
  func mayOverlap(_ other: ArrayOrigin) -> Bool {
    switch (self, other) {
    case (.fresh, .fresh): self == other
    case (.fresh, .argument), (.argument, .fresh): false
    default: true
    }
  }
}

extension Type {
  /// `true` iff values of the type lead to memory that holds references, which may be exchanged.
  var holdsMutableReferences: Bool {
    switch self {
    case .reference: true
    case .array(let a): a.element.ownsMemory
    case .tuple(let elements): elements.contains(where: \.holdsMutableReferences)
    case .optional(let t): t.holdsMutableReferences
    case .composite(let r): r.representation.holdsMutableReferences
    case .none, .python, .scalar, .function, .string, .bytes, .record, .instance: false
    }
  }
}
