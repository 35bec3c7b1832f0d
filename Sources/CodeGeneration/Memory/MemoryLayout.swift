import LLVMSupport
import Types

// A value in memory, an element of an array or a field of an object, is a structure of its lanes in
// order, each aligned to its size: a bool is a byte, a nested tuple lies flat, an optional is its
// flag and then the payload, an array keeps address, extents, strides and owner. The fields of an
// object are one such structure.

/// The place of a lane of a value in memory.
struct MemorySlot {
  /// The type of the lane in memory.
  let type: LLVMType

  /// The distance from the start of the value, in bytes.
  let offset: Int

  /// The number of bytes of which the slot's address is a multiple: the lane's size, or 1.
  var alignment: Int

  /// `true` iff the lane is a bool, a byte in memory.
  let isBool: Bool
}

/// Where the lanes of the values of a type lie in memory.
struct MemoryLayout {
  /// The places of the lanes.
  let slots: [MemorySlot]

  /// The distance from one value of an array to the next, in bytes.
  let size: Int

  /// Finds the places of lanes of the given types.
  init(_ lanes: [LLVMType], in context: borrowing LLVMContext) {
    var slots: [MemorySlot] = []
    var (end, alignment) = (0, 1)
    for lane in lanes {
      let isBool = lane == context.i1
      let size = Self.size(of: lane)
      let offset = Self.align(end, to: size)
      slots.append(
        MemorySlot(
          type: isBool ? context.i8 : lane, offset: offset, alignment: size, isBool: isBool))
      end = offset + size
      alignment = max(alignment, size)
    }
    self.slots = slots
    size = Self.align(end, to: alignment)
  }

  /// Returns the size of a lane of type `t` in memory, in bytes; addresses have room for 64 bits on
  /// all targets.
  private static func size(of t: LLVMType) -> Int {
    switch t.kind {
    case .half: 2
    case .float: 4
    case .double, .pointer: 8
    default: (t.integerWidth + 7) / 8
    }
  }

  /// Returns the first multiple of `alignment` from `n` on.
  private static func align(_ n: Int, to alignment: Int) -> Int {
    (n + alignment - 1) / alignment * alignment
  }
}

extension ModuleEmitter {
  /// Returns where the lanes of values of type `t` lie in memory.
  func memoryLayout(_ t: Type) -> MemoryLayout { MemoryLayout(laneTypes(t), in: context) }

  /// Returns the size of a value of type `t` in memory, in bytes.
  func memorySize(_ t: Type) -> Int {
    t.dtype?.size ?? t.asRecord?.size ?? memoryLayout(t).size
  }

  /// Writes the lanes of the value of type `t` at `address`.
  func load(_ t: Type, _ address: LLVMValue) -> [LLVMValue] {
    memoryLayout(t).slots.map { load($0, of: address) }
  }

  /// Returns where the lanes of an element of an array of type `a` lie.
  func elementSlots(_ a: ArrayType) -> [MemorySlot] {
    let slots = memoryLayout(a.element).slots
    if !a.isUnaligned { return slots }
    return slots.map { slot in
      var slot = slot
      slot.alignment = 1
      return slot
    }
  }

  /// Writes the lanes of the element at `address` of an array of type `a`.
  func load(_ a: ArrayType, _ address: LLVMValue) -> [LLVMValue] {
    elementSlots(a).map { load($0, of: address) }
  }

  /// Writes the lane at `slot` of the value at `address`.
  func load(_ slot: MemorySlot, of address: LLVMValue) -> LLVMValue {
    let lane = builder.load(slot.type, place(of: slot, address), alignment: slot.alignment)
    if !slot.isBool { return lane }
    // A byte that is 0 or 1.
    lane.setMetadata(.range, context.range(0, 2, of: slot.type))
    return builder.truncate(lane, to: context.i1)
  }

  /// Writes a store of the value of type `t` with the given lanes at `address`; references are not
  /// counted.
  func store(_ lanes: [LLVMValue], _ t: Type, _ address: LLVMValue) {
    store(lanes, memoryLayout(t).slots, address)
  }

  /// Writes a store of `lanes` to `slots` of the memory at `address`; references are not counted.
  func store(_ lanes: [LLVMValue], _ slots: [MemorySlot], _ address: LLVMValue) {
    for (lane, slot) in zip(lanes, slots) {
      let bits = slot.isBool ? builder.zeroExtend(lane, to: slot.type) : lane
      builder.store(bits, place(of: slot, address), alignment: slot.alignment)
    }
  }

  /// Writes the address of `slot` of the value at `address`.
  func place(of slot: MemorySlot, _ address: LLVMValue) -> LLVMValue {
    if slot.offset == 0 { return address }
    return builder.elementAddress(context.i8, address, context.i64.integer(slot.offset))
  }
}
