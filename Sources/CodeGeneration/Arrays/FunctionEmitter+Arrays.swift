import IR
import LLVMSupport
import Types
import Utilities

extension FunctionEmitter {
  /// Reads or writes an element.
  func emitAccess(_ i: Instruction, _ v: ValueID) throws(CodeGenerationError) -> [LLVMValue] {
    switch i {
    case .load(let operands):
      let list = Array(function[operands])
      let a = array(list[0])
      let address = module.elementAddress(a, list.dropFirst().map { scalar($0) })
      return module.load(a.type, address)
    case .store(let operands):
      let list = Array(function[operands])
      let a = array(list[0])
      let address = module.elementAddress(a, list.dropFirst(2).map { scalar($0) })
      try emitStore(of: list[1], module.elementSlots(a.type), address, v)
    case .loadFlat(let a, let position):
      let a = array(a)
      return module.load(a.type, module.flatAddress(a, scalar(position)))
    case .storeFlat(let a, let position, let value):
      let a = array(a)
      let address = module.flatAddress(a, scalar(position))
      try emitStore(of: value, module.elementSlots(a.type), address, v)
    default: break
    }
    return []
  }

  /// Writes a store of `value` to `slots` of the memory at `address`, in the place of a value that
  /// the memory holds references to.
  func emitStore(
    of value: ValueID, _ slots: [MemorySlot], _ address: LLVMValue, _ v: ValueID
  ) throws(CodeGenerationError) {
    if !type(value).ownsMemory { return module.store(self[value], slots, address) }
    try requireHost("ownership of elements", v)
    module.replace(self[value], type(value), slots, address)
  }

  /// Makes an array, or asks what it is like.
  mutating func emitArrayOperation(
    _ i: Instruction, _ v: ValueID
  ) throws(CodeGenerationError) -> [LLVMValue] {
    switch i {
    case .allocate(let extents, let site): return try emitAllocation(extents, site, v)
    case .allocateLocal: return try emitLocalArray(v)
    case .constantArray(let n):
      return [module.constantArray(Int(n)), module.context.pointer.zero]
    case .extent(let a, let axis): return [array(a).extents[Int(axis)]]
    case .stride(let a, let axis): return [module.stride(array(a), axis: Int(axis))]
    case .view(let operands): return emitView(operands, v)
    case .address(let a):
      return [module.builder.integer(fromPointer: self[a][0], to: module.context.i64)]
    case .isNull(let a): return [module.builder.isZero(self[a][0])]
    case .isExclusive(let a): return [try emitExclusivity(of: array(a), at: v)]
    default: return []
    }
  }

  /// Writes a new array of the given extents.
  private mutating func emitAllocation(
    _ extents: ValueList, _ site: SiteID, _ v: ValueID
  ) throws(CodeGenerationError) -> [LLVMValue] {
    try requireHost("allocation of arrays", v)
    guard let type = type(v).asArray else { return [] }
    let numbers = function[extents].map { scalar($0) }
    let size = module.context.i64.integer(module.memorySize(type.element))
    let bytes = numbers.reduce(size) { module.saturatingProduct($0, $1) }
    // References that were never stored are null.
    let helper =
      type.element.ownsMemory ? module.allocateZeroedFunction() : module.allocateFunction()
    let data = module.builder.call(helper, [bytes])
    data.setCallConvention(.fast)
    if !observedArrays.contains(v) {
      require(module.builder.isNonzero(data), orStatus: status(of: site))
    }
    return [data] + (type.extents == nil ? numbers : []) + strides(type, data, numbers) + [data]
  }

  /// Writes the strides of a new C-contiguous array whose type has none to tell them.
  private func strides(
    _ type: ArrayType, _ data: LLVMValue, _ extents: [LLVMValue]
  ) -> [LLVMValue] {
    guard type.layout == .strided else { return [] }
    let plain = ArrayType(type.element, rank: type.rank, layout: .c)
    let lanes = ArrayLanes(plain, [data] + extents + [data], in: module)
    return extents.indices.map { module.stride(lanes, axis: $0) }
  }

  /// Writes an array in the function's frame.
  private func emitLocalArray(_ v: ValueID) throws(CodeGenerationError) -> [LLVMValue] {
    guard let type = type(v).asArray, let extents = type.extents else {
      throw .malformed("an array in the frame of \(function.name) has no known extents")
    }
    let d = type.dtype
    let unit = d.map { module.memoryType($0) } ?? module.context.i8
    let units = d.map { $0.kind == .complex ? 2 : 1 } ?? module.memorySize(type.element)
    let alignment = module.target.isDevice ? 16 : 64
    let data = allocateInFrame(unit, count: extents.reduce(units, *), alignment: alignment)
    return [data, module.context.pointer.zero]
  }

  /// Writes another view of an array.
  private func emitView(_ operands: ValueList, _ v: ValueID) -> [LLVMValue] {
    let list = Array(function[operands])
    guard let result = type(v).asArray else { return [] }
    let a = array(list[0])
    let numbers = list.dropFirst(2).map { scalar($0) }
    // An empty view may begin anywhere, so the address need not be that of an element.
    let data = module.builder.wrappingElementAddress(module.context.i8, a.data, scalar(list[1]))
    let extents = result.extents == nil ? Array(numbers.prefix(result.rank)) : []
    let strides = result.layout == .strided ? Array(numbers.suffix(result.rank)) : []
    return [data] + extents + strides + [a.owner]
  }

  /// Writes whether nobody else holds the memory of `a`, and it is a plain array of its own.
  private func emitExclusivity(
    of a: ArrayLanes, at v: ValueID
  ) throws(CodeGenerationError) -> LLVMValue {
    try requireHost("ownership of arrays", v)
    let count = module.builder.call(module.countFunction(), [a.owner])
    count.setCallConvention(.fast)
    var result = module.builder.and(
      module.builder.compare(.equal, count, module.context.i64.integer(1)),
      module.builder.compare(.equal, a.owner, a.data))
    if a.type.isCContiguous { return result }
    let one = module.context.i64.integer(1)
    var expected = module.context.i64.integer(module.memorySize(a.type.element))
    for axis in (0..<a.type.rank).reversed() {
      let fits = module.builder.or(
        module.builder.compare(.lessOrEqualSigned, a.extents[axis], one),
        module.builder.compare(.equal, module.stride(a, axis: axis), expected))
      result = module.builder.and(result, fits)
      expected = module.builder.multiply(expected, a.extents[axis])
    }
    return result
  }

  /// Writes what `body` does with the lanes of `v` and its type, if there are references in it that
  /// may be counted.
  func emitOwnership(
    of v: ValueID, _ body: (ModuleEmitter) -> ([LLVMValue], Type) -> Void
  ) throws(CodeGenerationError) {
    let lanes = self[v]
    let null = module.context.pointer.zero
    guard module.owners(type(v)).contains(where: { lanes[$0.position] != null }) else { return }
    try requireHost("ownership of arrays", v)
    body(module)(lanes, type(v))
  }

  /// Refuses what hosts alone can do, called `what`, on devices.
  func requireHost(_ what: String, _ v: ValueID) throws(CodeGenerationError) {
    if module.target.isDevice {
      throw .unsupported("\(what) in device code", at: function[v].span)
    }
  }
}

extension ModuleEmitter {
  /// Returns the address of the constant array at position `n` of the module.
  func constantArray(_ n: Int) -> LLVMValue {
    let name = "constant.array.\(n)"
    let space = target.isDevice ? 1 : 0
    let variable =
      llvm.variable(name)
      ?? llvm.addConstant(
        name, context.bytes(source.constants[n]), alignment: target.isDevice ? 16 : 64,
        addressSpace: space)
    return builder.castAddressSpace(variable.value, to: context.pointer)
  }

  /// Writes the product of numbers that are not negative, or the largest number if it overflows.
  func saturatingProduct(_ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    let product = call("llvm.umul.with.overflow", a, b)
    let overflows = builder.extractField(product, 1)
    return builder.select(
      overflows, context.i64.integer(-1), builder.extractField(product, 0))
  }
}
