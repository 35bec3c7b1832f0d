import LLVMSupport
import Types

// A value of typed IR is a list of LLVM scalars, its *lanes*; no LLVM aggregate stands for one:
//
//     none                nothing
//     bool, integers      i1, iN
//     floats              half, float, double
//     complex             real half, imaginary half
//     array               address of the first element, extents (int64, unless the type knows
//                         them), byte strides (int64, if the layout is strided), owner
//     tuple               the lanes of the elements, one after the other
//     optional            i1, `true` iff there is a payload, then the payload's lanes
//     function            its address
//     reference           the address of the object, which is its own owner
//     record              an array's without dimensions; in memory records lie as in C
//
// The owner is the address of the first byte behind the header of an allocation (see
// `Allocator`), or null if the memory belongs to somebody else: to the caller or to the frame.

extension ModuleEmitter {
  /// Returns the types of the lanes of a value of type `t`.
  func laneTypes(_ t: Type) -> [LLVMType] {
    switch t {
    case .none: []
    case .python(let p): laneTypes(p.representation)
    case .scalar(let d): laneTypes(d)
    case .array(let a): arrayLaneTypes(a)
    case .tuple(let elements): elements.flatMap { laneTypes($0) }
    case .optional(let payload): [context.i1] + laneTypes(payload)
    case .function, .reference: [context.pointer]
    case .string, .bytes, .record, .instance, .composite: laneTypes(t.representation)
    }
  }

  /// Returns the types of the lanes of a scalar of type `d`.
  private func laneTypes(_ d: DType) -> [LLVMType] {
    d.kind == .complex
      ? [scalarType(d.component), scalarType(d.component)] : [scalarType(d)]
  }

  /// Returns the types of the lanes of an array of type `a`.
  private func arrayLaneTypes(_ a: ArrayType) -> [LLVMType] {
    let extents = a.extents == nil ? a.rank : 0
    let strides = a.layout == .strided ? a.rank : 0
    let numbers = [LLVMType](repeating: context.i64, count: extents + strides)
    return [context.pointer] + numbers + [context.pointer]
  }

  /// The numbers that an extent may be: more elements have no room in any machine's memory, and so
  /// the optimiser need not think of indices that overflow.
  var extentRange: LLVMAttribute { context.range(0..<1 << 56) }

  /// Returns the positions of the extents among the lanes of a value of type `t`, an array.
  func extentLanes(_ t: Type) -> Range<Int> {
    guard case .array(let a) = t, a.extents == nil else { return 0..<0 }
    return 1..<1 + a.rank
  }

  /// Returns the number of lanes of a value of type `t`.
  func laneCount(_ t: Type) -> Int { laneTypes(t).count }

  /// Returns the type of a register that holds a scalar, not complex, of type `d`.
  func scalarType(_ d: DType) -> LLVMType {
    switch d {
    case .bool: context.i1
    case .int8, .uint8: context.i8
    case .int16, .uint16: context.i16
    case .int32, .uint32: context.i32
    case .int64, .uint64: context.i64
    case .float16: context.half
    case .float32, .complex64: context.float
    case .float64, .complex128: context.double
    }
  }

  /// Returns the type of a scalar of type `d`, or of each half of it, in memory.
  func memoryType(_ d: DType) -> LLVMType { d == .bool ? context.i8 : scalarType(d) }

  /// Returns the lanes of a value of type `t` that nobody looks at; releasing it does nothing.
  func undefinedLanes(_ t: Type) -> [LLVMValue] {
    var lanes = laneTypes(t).map(\.poison)
    for o in owners(t) { lanes[o.position] = context.pointer.zero }
    return lanes
  }
}
