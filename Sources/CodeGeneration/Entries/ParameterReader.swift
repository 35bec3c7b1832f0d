import LLVMSupport
import Types

/// Makes the lanes of an entry's arguments of its C parameters.
struct ParameterReader {
  /// The module's state, which writes the instructions.
  let module: ModuleEmitter

  /// The C parameters that were not read yet.
  private var rest: ArraySlice<LLVMValue>

  /// Reads from `parameters`.
  init(_ parameters: [LLVMValue], in module: ModuleEmitter) {
    self.module = module
    rest = parameters[...]
  }

  /// Returns the lanes of the next argument, of type `t`.
  mutating func read(_ t: Type) -> [LLVMValue] {
    switch t {
    case .none: []
    case .python(let p): read(.scalar(p.representation))
    case .scalar(let d): (0..<(d.kind == .complex ? 2 : 1)).map { _ in readScalar(d) }
    case .array(let a): readArray(a)
    case .tuple(let elements): readAll(elements)
    case .optional(let payload): readOptional(payload)
    case .function, .reference: [next()]
    case .composite: read(t.representation)
    case .string, .bytes: read(t.carried)
    case .record: read(t.representation)
    case .instance(let c): c.fields.isEmpty ? [next()] : readAll(c.fields.map(\.type))
    }
  }

  /// The next C parameter.
  mutating func next() -> LLVMValue {
    guard let p = rest.popFirst() else { preconditionFailure("an entry lacks a parameter") }
    return p
  }

  /// Returns the next scalar, or half of one, of type `d`.
  private mutating func readScalar(_ d: DType) -> LLVMValue {
    module.builder.bitCast(next(), to: module.scalarType(d))
  }

  /// Returns the lanes of the arguments of types `elements`.
  private mutating func readAll(_ elements: [Type]) -> [LLVMValue] {
    var lanes: [LLVMValue] = []
    for e in elements { lanes += read(e) }
    return lanes
  }

  /// Returns the lanes of an array that belongs to the caller.
  private mutating func readArray(_ a: ArrayType) -> [LLVMValue] {
    let data = module.builder.castAddressSpace(next(), to: module.context.pointer)
    let extents = a.extents == nil ? a.rank : 0
    let strides = a.isContiguous || a.extents != nil ? 0 : a.rank
    var lanes = [data]
    for _ in 0..<(extents + strides) { lanes.append(next()) }
    return lanes + [module.context.pointer.zero]
  }

  /// Returns the lanes of an optional value: a pointer that may be null, to a scalar or to what is
  /// passed by a pointer anyway; other values have a bool before them.
  private mutating func readOptional(_ payload: Type) -> [LLVMValue] {
    guard let scalar = payload.pointedScalar, let d = scalar.dtype else {
      if !payload.isReturnedByPointer { return [readScalar(.bool)] + read(payload) }
      // The value is a pointer, or begins with one.
      let lanes = read(payload)
      return [module.builder.isNonzero(lanes[0])] + lanes
    }
    let pointer = next()
    let isPresent = module.builder.isNonzero(pointer)
    // A null pointer is replaced by the address of a zero, so that no branch is needed.
    let zero = module.llvm.addConstant(
      "none", module.context.i8.array(d.size).zero, alignment: d.size)
    let source = module.builder.select(isPresent, pointer, zero.value)
    return [isPresent] + module.load(scalar, source)
  }
}
