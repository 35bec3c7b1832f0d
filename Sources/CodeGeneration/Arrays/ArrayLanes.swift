import IR
import LLVMSupport
import Types
import Utilities

/// The lanes of an array by what they mean.
struct ArrayLanes {
  /// The array's type.
  let type: ArrayType

  /// The address of the first element.
  let data: LLVMValue

  /// The extents, in elements: constants where the type knows them.
  let extents: [LLVMValue]

  /// The strides, in bytes; empty if the layout tells them.
  let strides: [LLVMValue]

  /// The address behind the header of the allocation, or null.
  let owner: LLVMValue

  /// Splits `lanes`, those of an array of type `type`.
  init(_ type: ArrayType, _ lanes: [LLVMValue], in module: ModuleEmitter) {
    self.type = type
    data = lanes[0]
    let i64 = module.context.i64
    let known = type.extents?.map { i64.integer($0) }
    extents = known ?? Array(lanes[1..<1 + type.rank])
    strides =
      type.layout == .strided ? Array(lanes[(lanes.count - 1 - type.rank)..<(lanes.count - 1)]) : []
    owner = lanes[lanes.count - 1]
  }
}

extension FunctionEmitter {
  /// The lanes of the array `v`.
  func array(_ v: ValueID) -> ArrayLanes {
    guard let type = type(v).asArray else {
      preconditionFailure("\(v) of \(function.name) is no array")
    }
    return ArrayLanes(type, self[v], in: module)
  }
}

extension ModuleEmitter {
  /// Returns the scalar type of the elements of `a`.
  func elementType(_ a: ArrayType) -> DType {
    guard let d = a.dtype else { preconditionFailure("the elements of \(a) are no scalars") }
    return d
  }

  /// Writes the stride of dimension `axis` of `a`, in bytes.
  func stride(_ a: ArrayLanes, axis: Int) -> LLVMValue {
    if !a.strides.isEmpty { return a.strides[axis] }
    let inner = a.type.layout == .fortran ? a.extents[..<axis] : a.extents[(axis + 1)...]
    return inner.reduce(context.i64.integer(elementType(a.type).size)) {
      builder.multiply($0, $1, .noSigned)
    }
  }

  /// Writes the address of the element of `a` at `indices`, which are in range.
  func elementAddress(_ a: ArrayLanes, _ indices: [LLVMValue]) -> LLVMValue {
    if indices.isEmpty { return a.data }
    if !a.strides.isEmpty { return stridedAddress(a, indices) }
    // Horner's rule from the outermost dimension, in elements.
    let isFortran = a.type.layout == .fortran
    let pairs = Array(zip(indices, a.extents))
    let ordered = isFortran ? pairs.reversed() : pairs
    var position = ordered[0].0
    for (index, extent) in ordered.dropFirst() {
      position = builder.add(builder.multiply(position, extent, .noSigned), index, .noSigned)
    }
    return flatAddress(a, position)
  }

  /// Writes the address of the element of `a` at `indices`, by its strides.
  private func stridedAddress(_ a: ArrayLanes, _ indices: [LLVMValue]) -> LLVMValue {
    var offset: LLVMValue?
    for (index, stride) in zip(indices, a.strides) {
      let step = builder.multiply(index, stride, .noSigned)
      offset = offset.map { builder.add($0, step, .noSigned) } ?? step
    }
    return builder.elementAddress(context.i8, a.data, offset ?? context.i64.zero)
  }

  /// Writes the address of the element at `position` of the contiguous array `a`.
  func flatAddress(_ a: ArrayLanes, _ position: LLVMValue) -> LLVMValue {
    let d = elementType(a.type)
    let element = d.kind == .complex ? memoryType(d).array(2) : memoryType(d)
    return builder.elementAddress(element, a.data, position)
  }

  /// Writes the lanes of the scalar of type `d` at `address`.
  func load(_ d: DType, _ address: LLVMValue) -> [LLVMValue] {
    let type = memoryType(d)
    let size = d.component.size
    if d == .bool { return [loadBool(address)] }
    let first = builder.load(type, address, alignment: size)
    if d.kind != .complex { return [first] }
    let second = builder.elementAddress(type, address, context.i64.integer(1))
    return [first, builder.load(type, second, alignment: size)]
  }

  /// Writes the bool at `address`, a byte that is 0 or 1.
  private func loadBool(_ address: LLVMValue) -> LLVMValue {
    let byte = builder.load(memoryType(.bool), address, alignment: 1)
    byte.setMetadata(.range, context.range(0, 2, of: memoryType(.bool)))
    return builder.truncate(byte, to: context.i1)
  }

  /// Writes a store of the scalar of type `d` with the given lanes at `address`.
  func store(_ lanes: [LLVMValue], _ d: DType, _ address: LLVMValue) {
    let type = memoryType(d)
    let size = d.component.size
    let first = d == .bool ? builder.zeroExtend(lanes[0], to: type) : lanes[0]
    builder.store(first, address, alignment: size)
    if d.kind != .complex { return }
    let second = builder.elementAddress(type, address, context.i64.integer(1))
    builder.store(lanes[1], second, alignment: size)
  }
}
