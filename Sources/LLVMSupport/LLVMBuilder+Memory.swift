import CLLD
import CLLVM

extension LLVMBuilder {
  /// Writes room for a value of `type` on the stack, aligned to `alignment` bytes if given.
  ///
  /// The result is in the target's stack address space, so the module's data layout has to be set.
  public func allocateStack(_ type: LLVMType, alignment: Int? = nil) -> LLVMValue {
    aligned(LLVMBuildAlloca(ref, type.ref, ""), alignment)
  }

  /// Writes room for `count` values of `type` on the stack, aligned to `alignment` bytes if given.
  public func allocateStack(
    _ type: LLVMType, count: LLVMValue, alignment: Int? = nil
  ) -> LLVMValue {
    aligned(LLVMBuildArrayAlloca(ref, type.ref, count.ref, ""), alignment)
  }

  /// Writes the value of `type` at `address`, aligned to `alignment` bytes, or as usual for it.
  public func load(
    _ type: LLVMType, _ address: LLVMValue, alignment: Int? = nil
  ) -> LLVMValue {
    aligned(LLVMBuildLoad2(ref, type.ref, address.ref, ""), alignment)
  }

  /// Writes a load of `type` at `address` that no pass moves or takes away.
  public func loadVolatile(_ type: LLVMType, _ address: LLVMValue) -> LLVMValue {
    let v = LLVMBuildLoad2(ref, type.ref, address.ref, "")
    LLVMSetVolatile(v, 1)
    return LLVMValue(ref: v)
  }

  /// Writes a store of `value` at `address`, aligned to `alignment` bytes, or as usual for it.
  @discardableResult
  public func store(
    _ value: LLVMValue, _ address: LLVMValue, alignment: Int? = nil
  ) -> LLVMValue {
    aligned(LLVMBuildStore(ref, value.ref, address.ref), alignment)
  }

  /// Returns the access or allocation `v` after setting its alignment.
  private func aligned(_ v: LLVMValueRef?, _ alignment: Int?) -> LLVMValue {
    if let alignment { LLVMSetAlignment(v, UInt32(alignment)) }
    return LLVMValue(ref: v)
  }

  /// Writes the address of element `index` of the array of `type` at `base`; both the base and the
  /// result point into one object, or to its end.
  public func elementAddress(
    _ type: LLVMType, _ base: LLVMValue, _ index: LLVMValue
  ) -> LLVMValue {
    withRefs([index.ref]) { p, n in
      LLVMValue(ref: LLVMBuildInBoundsGEP2(ref, type.ref, base.ref, p, n, ""))
    }
  }

  /// Writes the address of element `index` of the array of `type` at `base`, wherever it lies.
  public func wrappingElementAddress(
    _ type: LLVMType, _ base: LLVMValue, _ index: LLVMValue
  ) -> LLVMValue {
    withRefs([index.ref]) { p, n in
      LLVMValue(ref: LLVMBuildGEP2(ref, type.ref, base.ref, p, n, ""))
    }
  }

  /// Writes the address of field `i` of the structure of `type` at `base`.
  public func fieldAddress(_ type: LLVMType, _ base: LLVMValue, _ i: Int) -> LLVMValue {
    LLVMValue(ref: LLVMBuildStructGEP2(ref, type.ref, base.ref, UInt32(i), ""))
  }

  /// Writes a copy of `count` bytes between places that do not overlap.
  public func copyMemory(
    to destination: LLVMValue, from source: LLVMValue, count: LLVMValue, alignment: Int = 1
  ) {
    LLVMBuildMemCpy(
      ref, destination.ref, UInt32(alignment), source.ref, UInt32(alignment), count.ref)
  }

  /// Writes a copy of `count` bytes between places that may overlap.
  public func moveMemory(
    to destination: LLVMValue, from source: LLVMValue, count: LLVMValue, alignment: Int = 1
  ) {
    LLVMBuildMemMove(
      ref, destination.ref, UInt32(alignment), source.ref, UInt32(alignment), count.ref)
  }

  /// Writes `byte` into `count` bytes.
  public func fillMemory(
    _ destination: LLVMValue, byte: LLVMValue, count: LLVMValue, alignment: Int = 1
  ) {
    LLVMBuildMemSet(ref, destination.ref, byte.ref, count.ref, UInt32(alignment))
  }
}

/// What an atomic operation does to the value in memory.
public enum AtomicOperator: Sendable {
  case exchange, add, subtract, and, nand, or, xor
  case maximumSigned, minimumSigned, maximumUnsigned, minimumUnsigned
  case addFloat, subtractFloat, maximumFloat, minimumFloat
  case incrementWrapping, decrementWrapping

  /// LLVM's name of it.
  var ref: LLVMAtomicRMWBinOp {
    switch self {
    case .exchange: LLVMAtomicRMWBinOpXchg
    case .add: LLVMAtomicRMWBinOpAdd
    case .subtract: LLVMAtomicRMWBinOpSub
    case .and: LLVMAtomicRMWBinOpAnd
    case .nand: LLVMAtomicRMWBinOpNand
    case .or: LLVMAtomicRMWBinOpOr
    case .xor: LLVMAtomicRMWBinOpXor
    case .maximumSigned: LLVMAtomicRMWBinOpMax
    case .minimumSigned: LLVMAtomicRMWBinOpMin
    case .maximumUnsigned: LLVMAtomicRMWBinOpUMax
    case .minimumUnsigned: LLVMAtomicRMWBinOpUMin
    case .addFloat: LLVMAtomicRMWBinOpFAdd
    case .subtractFloat: LLVMAtomicRMWBinOpFSub
    case .maximumFloat: LLVMAtomicRMWBinOpFMax
    case .minimumFloat: LLVMAtomicRMWBinOpFMin
    case .incrementWrapping: LLVMAtomicRMWBinOpUIncWrap
    case .decrementWrapping: LLVMAtomicRMWBinOpUDecWrap
    }
  }
}

/// What other accesses an atomic one is ordered with.
public enum AtomicOrdering: Sendable {
  case relaxed, acquire, release, acquireRelease, sequentiallyConsistent

  /// LLVM's name of it.
  var ref: LLVMAtomicOrdering {
    switch self {
    case .relaxed: LLVMAtomicOrderingMonotonic
    case .acquire: LLVMAtomicOrderingAcquire
    case .release: LLVMAtomicOrderingRelease
    case .acquireRelease: LLVMAtomicOrderingAcquireRelease
    case .sequentiallyConsistent: LLVMAtomicOrderingSequentiallyConsistent
    }
  }
}

extension LLVMBuilder {
  /// Writes an atomic `*address = *address ∘ value`, whose result is the value before it.
  ///
  /// `scope` names the threads that it is atomic for: empty for all, or a target's name such as
  /// AMDGPU's `agent`.
  public func atomic(
    _ o: AtomicOperator, _ address: LLVMValue, _ value: LLVMValue,
    ordering: AtomicOrdering = .relaxed, scope: String = ""
  ) -> LLVMValue {
    let v = LLVMValue(
      ref: LLVMBuildAtomicRMW(ref, o.ref, address.ref, value.ref, ordering.ref, 0))
    if !scope.isEmpty { clld_set_scope(v.ref, scope) }
    return v
  }

  /// Writes an atomic exchange of `expected` at `address` by `replacement`; the result is the
  /// value before it and whether it was the expected one.
  public func compareExchange(
    _ address: LLVMValue, expected: LLVMValue, replacement: LLVMValue,
    ordering: AtomicOrdering = .relaxed, scope: String = ""
  ) -> (old: LLVMValue, succeeded: LLVMValue) {
    let failure: AtomicOrdering =
      switch ordering {
      case .relaxed, .release: .relaxed
      case .acquire, .acquireRelease: .acquire
      case .sequentiallyConsistent: .sequentiallyConsistent
      }
    let v = LLVMValue(
      ref: LLVMBuildAtomicCmpXchg(
        ref, address.ref, expected.ref, replacement.ref, ordering.ref, failure.ref, 0))
    if !scope.isEmpty { clld_set_scope(v.ref, scope) }
    return (extractField(v, 0), extractField(v, 1))
  }

  /// Writes a fence among the threads of `scope`.
  public func fence(_ ordering: AtomicOrdering, scope: String = "") {
    let v = LLVMBuildFence(ref, ordering.ref, 0, "")
    if !scope.isEmpty { clld_set_scope(v, scope) }
  }

  /// Writes an atomic load of the integer or pointer `type` at `address`, aligned as its size.
  public func atomicLoad(
    _ type: LLVMType, _ address: LLVMValue, ordering: AtomicOrdering = .relaxed, alignment: Int
  ) -> LLVMValue {
    let v = load(type, address, alignment: alignment)
    LLVMSetOrdering(v.ref, ordering.ref)
    return v
  }

  /// Writes an atomic store of `value` at `address`, aligned as its size.
  public func atomicStore(
    _ value: LLVMValue, _ address: LLVMValue, ordering: AtomicOrdering = .relaxed, alignment: Int
  ) {
    let v = store(value, address, alignment: alignment)
    LLVMSetOrdering(v.ref, ordering.ref)
  }
}
