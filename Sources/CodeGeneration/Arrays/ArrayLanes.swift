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
  /// Writes the stride of dimension `axis` of `a`, in bytes.
  func stride(_ a: ArrayLanes, axis: Int) -> LLVMValue {
    if !a.strides.isEmpty { return a.strides[axis] }
    let inner = a.type.layout == .fortran ? a.extents[..<axis] : a.extents[(axis + 1)...]
    return inner.reduce(context.i64.integer(memorySize(a.type.element))) {
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
    let element =
      a.type.dtype.map { $0.kind == .complex ? memoryType($0).array(2) : memoryType($0) }
      ?? context.i8.array(memorySize(a.type.element))
    return builder.elementAddress(element, a.data, position)
  }
}
