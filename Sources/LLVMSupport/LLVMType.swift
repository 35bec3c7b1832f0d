import CLLVM

/// A type of a context; equal types are the same.
public struct LLVMType: Hashable {
  /// The type itself.
  let ref: LLVMTypeRef

  /// Wraps `ref`.
  init(ref: LLVMTypeRef?) {
    guard let ref else { preconditionFailure("LLVM gave no type") }
    self.ref = ref
  }

  /// The families of types.
  public enum Kind {
    case void, integer, half, float, double, pointer, structure, array, vector, function, other
  }

  /// The family that the type is of.
  public var kind: Kind {
    switch LLVMGetTypeKind(ref) {
    case LLVMVoidTypeKind: .void
    case LLVMIntegerTypeKind: .integer
    case LLVMHalfTypeKind: .half
    case LLVMFloatTypeKind: .float
    case LLVMDoubleTypeKind: .double
    case LLVMPointerTypeKind: .pointer
    case LLVMStructTypeKind: .structure
    case LLVMArrayTypeKind: .array
    case LLVMVectorTypeKind: .vector
    case LLVMFunctionTypeKind: .function
    default: .other
    }
  }

  /// The width of an integer type, in bits.
  public var integerWidth: Int { Int(LLVMGetIntTypeWidth(ref)) }

  /// `true` iff the type is a floating-point number.
  public var isFloatingPoint: Bool { kind == .half || kind == .float || kind == .double }

  /// The address space of a pointer type.
  public var addressSpace: Int { Int(LLVMGetPointerAddressSpace(ref)) }

  /// The types of a function type's parameters.
  public var parameters: [LLVMType] {
    readRefs(Int(LLVMCountParamTypes(ref))) { LLVMGetParamTypes(ref, $0) }
      .map { LLVMType(ref: $0) }
  }

  /// The type of a function type's result.
  public var result: LLVMType { LLVMType(ref: LLVMGetReturnType(ref)) }

  /// The types of a structure's fields.
  public var fields: [LLVMType] {
    readRefs(Int(LLVMCountStructElementTypes(ref))) { LLVMGetStructElementTypes(ref, $0) }
      .map { LLVMType(ref: $0) }
  }

  /// Returns the type of arrays of `count` elements of the type.
  public func array(_ count: Int) -> LLVMType {
    LLVMType(ref: LLVMArrayType2(ref, UInt64(count)))
  }

  /// Returns the type of vectors of `count` elements of the type.
  public func vector(_ count: Int) -> LLVMType { LLVMType(ref: LLVMVectorType(ref, UInt32(count))) }

  /// The type as text IR writes it.
  public var text: String { takeString(LLVMPrintTypeToString(ref)) }
}

/// Returns the list of `count` pointers that `fill` writes.
func readRefs(
  _ count: Int, _ fill: (UnsafeMutablePointer<OpaquePointer?>?) -> Void
) -> [OpaquePointer?] {
  [OpaquePointer?](unsafeUninitializedCapacity: count) { buffer, initialized in
    buffer.initialize(repeating: nil)
    fill(buffer.baseAddress)
    initialized = count
  }
}

extension LLVMType {
  /// The zero of the type: 0, 0.0, the null pointer, or all fields zero.
  public var zero: LLVMValue { LLVMValue(ref: LLVMConstNull(ref)) }

  /// The value of the type that may be anything, each use something else.
  public var undefined: LLVMValue { LLVMValue(ref: LLVMGetUndef(ref)) }

  /// The value of the type that no program may look at.
  public var poison: LLVMValue { LLVMValue(ref: LLVMGetPoison(ref)) }

  /// Returns the integer constant `value`.
  public func integer(_ value: Int) -> LLVMValue {
    LLVMValue(ref: LLVMConstInt(ref, UInt64(bitPattern: Int64(value)), 1))
  }

  /// Returns the integer constant of the given bits.
  public func integer(bits: UInt64) -> LLVMValue {
    LLVMValue(ref: LLVMConstInt(ref, bits, 0))
  }

  /// Returns the integer constant of more than 64 bits, whose lowest word comes first.
  public func integer(words: [UInt64]) -> LLVMValue {
    LLVMValue(ref: LLVMConstIntOfArbitraryPrecision(ref, UInt32(words.count), words))
  }

  /// Returns the floating-point constant nearest to `value`.
  public func real(_ value: Double) -> LLVMValue { LLVMValue(ref: LLVMConstReal(ref, value)) }

  /// Returns the array constant of the given elements of the type.
  public func array(of elements: [LLVMValue]) -> LLVMValue {
    withRefs(elements.map(\.ref)) { p, n in LLVMValue(ref: LLVMConstArray2(ref, p, UInt64(n))) }
  }

  /// Returns the vector constant of the given elements.
  public static func vector(of elements: [LLVMValue]) -> LLVMValue {
    withRefs(elements.map(\.ref)) { p, n in LLVMValue(ref: LLVMConstVector(p, n)) }
  }
}

extension LLVMContext {
  /// Returns the literal structure constant of the given fields.
  public func structure(of fields: [LLVMValue], isPacked: Bool = false) -> LLVMValue {
    withRefs(fields.map(\.ref)) { p, n in
      LLVMValue(ref: LLVMConstStructInContext(storage.ref, p, n, isPacked ? 1 : 0))
    }
  }

  /// Returns the constant array of `bytes`, without a terminating zero.
  public func bytes(_ bytes: [UInt8]) -> LLVMValue {
    bytes.withUnsafeBytes { b in
      LLVMValue(
        ref: LLVMConstStringInContext2(
          storage.ref, b.baseAddress?.assumingMemoryBound(to: CChar.self), b.count, 1))
    }
  }

  /// Returns the constant array of the UTF-8 bytes of `text` and a terminating zero.
  public func cString(_ text: String) -> LLVMValue { bytes(Array(text.utf8) + [0]) }
}
