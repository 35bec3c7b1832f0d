import CLLVM

/// A property of a function, a parameter, a result or a call.
public struct LLVMAttribute: Hashable {
  /// The attribute itself.
  let ref: LLVMAttributeRef

  /// Wraps `ref`.
  init(ref: LLVMAttributeRef?) {
    guard let ref else { preconditionFailure("LLVM gave no attribute") }
    self.ref = ref
  }
}

/// The place of an attribute: the function itself, its result, or a parameter.
public enum AttributePlace: Hashable, Sendable {
  case function, result
  case parameter(Int)

  /// LLVM's number of the place.
  var index: LLVMAttributeIndex {
    switch self {
    case .function: .max
    case .result: 0
    case .parameter(let i): LLVMAttributeIndex(i + 1)
    }
  }
}

extension LLVMContext {
  /// Returns the attribute that text IR writes `name`, such as `nounwind` or `align` with a value.
  ///
  /// - Requires: LLVM knows the name.
  public func attribute(_ name: String, _ value: UInt64 = 0) -> LLVMAttribute {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    precondition(kind != 0, "LLVM knows no attribute '\(name)'")
    return LLVMAttribute(ref: LLVMCreateEnumAttribute(storage.ref, kind, value))
  }

  /// Returns the attribute `name` with a type, such as `byval` or `elementtype`.
  ///
  /// - Requires: LLVM knows the name.
  public func attribute(_ name: String, _ type: LLVMType) -> LLVMAttribute {
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    precondition(kind != 0, "LLVM knows no attribute '\(name)'")
    return LLVMAttribute(ref: LLVMCreateTypeAttribute(storage.ref, kind, type.ref))
  }

  /// Returns the attribute that a 64-bit parameter lies in `range`, without negative bounds.
  public func range(_ range: Range<Int>) -> LLVMAttribute {
    let name = "range"
    let kind = LLVMGetEnumAttributeKindForName(name, name.utf8.count)
    precondition(kind != 0, "LLVM knows no attribute '\(name)'")
    let bounds = [UInt64(range.lowerBound), UInt64(range.upperBound)]
    return bounds.withUnsafeBufferPointer { b in
      LLVMAttribute(
        ref: LLVMCreateConstantRangeAttribute(
          storage.ref, kind, 64, b.baseAddress, b.baseAddress?.advanced(by: 1)))
    }
  }

  /// Returns the attribute `"name"="value"`, which targets and passes look for.
  public func attribute(_ name: String, text value: String) -> LLVMAttribute {
    LLVMAttribute(
      ref: LLVMCreateStringAttribute(
        storage.ref, name, UInt32(name.utf8.count), value, UInt32(value.utf8.count)))
  }

  /// Returns the attribute that says what memory a function touches.
  public func memory(_ effects: MemoryEffects) -> LLVMAttribute {
    attribute("memory", effects.rawValue)
  }
}

/// What memory a function touches.
public struct MemoryEffects: RawRepresentable, Hashable, Sendable {
  /// LLVM's bits: two for each of memory of arguments, inaccessible memory, and the rest; the
  /// lower bit of a pair says that it is read, the upper that it is written.
  public let rawValue: UInt64

  /// Creates effects of LLVM's bits `rawValue`.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// None.
  public static let none = Self(rawValue: 0)

  /// Any memory is read.
  public static let read = Self(rawValue: 0b01_01_01)

  /// Memory that the arguments point to is read.
  public static let readArguments = Self(rawValue: 0b00_00_01)

  /// Memory that the arguments point to is read and written.
  public static let arguments = Self(rawValue: 0b00_00_11)

  /// Memory that the arguments point to is written.
  public static let writeArguments = Self(rawValue: 0b00_00_10)

  /// Memory that the module cannot see, such as the allocator's, is read and written.
  public static let inaccessible = Self(rawValue: 0b00_11_00)

  /// Memory that the module cannot see and memory that the arguments point to.
  public static let inaccessibleOrArguments = Self(rawValue: 0b00_11_11)
}

extension LLVMFunction {
  /// Gives the function `attribute` at `place`.
  public func add(_ attribute: LLVMAttribute, at place: AttributePlace = .function) {
    LLVMAddAttributeAtIndex(value.ref, place.index, attribute.ref)
  }

  /// Removes the attribute `"name"` from the function.
  public func removeAttribute(text name: String) {
    LLVMRemoveStringAttributeAtIndex(
      value.ref, AttributePlace.function.index, name, UInt32(name.utf8.count))
  }
}

extension LLVMValue {
  /// Gives the call `attribute` at `place`.
  public func addCallAttribute(_ attribute: LLVMAttribute, at place: AttributePlace = .function) {
    LLVMAddCallSiteAttribute(ref, place.index, attribute.ref)
  }

  /// Sets the calling convention of the call.
  public func setCallConvention(_ convention: CallingConvention) {
    LLVMSetInstructionCallConv(ref, convention.rawValue)
  }

  /// Marks the call as one that may be, or with `must` has to be, a jump.
  public func setTailCall(must: Bool = false) {
    LLVMSetTailCallKind(ref, must ? LLVMTailCallKindMustTail : LLVMTailCallKindTail)
  }
}
