import IR
import LLVMSupport
import Types

/// What frees memory with the last reference to it.
enum OwnedMemory: Hashable {
  /// Elements or fields that hold no references themselves.
  case plain

  /// The fields of an object of the given class, some of which hold references.
  case object(Reference)

  /// Elements of the given type, which hold references.
  case elements(Type)
}

/// A lane that holds a reference.
struct OwnerLane {
  /// The position among the lanes.
  let position: Int

  /// What the reference is to.
  let memory: OwnedMemory
}

extension ModuleEmitter {
  /// Returns the lanes of a value of type `t`, the first of which is at position `base`, that hold
  /// references.
  func owners(_ t: Type, from base: Int = 0) -> [OwnerLane] {
    switch t {
    case .array(let a):
      let memory = a.element.ownsMemory ? OwnedMemory.elements(a.element) : .plain
      return [OwnerLane(position: base + laneCount(t) - 1, memory: memory)]
    case .tuple(let elements):
      var position = base
      var result: [OwnerLane] = []
      for e in elements {
        result += owners(e, from: position)
        position += laneCount(e)
      }
      return result
    case .optional(let payload): return owners(payload, from: base + 1)
    case .reference(let r):
      let holds = finalizers[r] != nil || fields(of: r).contains(where: \.ownsMemory)
      return [OwnerLane(position: base, memory: holds ? .object(r) : .plain)]
    case .string, .bytes, .instance, .composite: return owners(t.representation, from: base)
    case .none, .python, .scalar, .function, .record: return []
    }
  }

  /// Returns the types of the fields of objects of class `r`.
  func fields(of r: Reference) -> [Type] {
    guard let fields = source.layouts[r] else {
      preconditionFailure("the layout of \(r) is not known")
    }
    return fields
  }

  /// Writes, for each reference that a value of type `t` with the given lanes holds, one more.
  func retain(_ lanes: [LLVMValue], _ t: Type) {
    for o in owners(t) where lanes[o.position] != context.pointer.zero {
      builder.call(retainFunction(), [lanes[o.position]]).setCallConvention(.fast)
    }
  }

  /// Writes the drop of the references that a value of type `t` with the given lanes holds.
  func release(_ lanes: [LLVMValue], _ t: Type) {
    for o in owners(t) { release(lanes[o.position], o.memory) }
  }

  /// Writes the drop of the reference `owner` to `memory`.
  func release(_ owner: LLVMValue, _ memory: OwnedMemory) {
    if owner == context.pointer.zero { return }
    builder.call(releaseFunction(of: memory), [owner]).setCallConvention(.fast)
  }

  /// Writes a store of a value of type `t` to `slots` of the memory at `address`, in the place of
  /// another one that the memory holds references to.
  func replace(_ lanes: [LLVMValue], _ t: Type, _ slots: [MemorySlot], _ address: LLVMValue) {
    // The new value may be held by the old one only, and what is freed must not be seen any more.
    retain(lanes, t)
    let old = owners(t).map { ($0.memory, load(slots[$0.position], of: address)) }
    store(lanes, slots, address)
    for (memory, owner) in old { release(owner, memory) }
  }
}
