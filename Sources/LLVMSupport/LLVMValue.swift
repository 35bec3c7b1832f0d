import CLLVM

/// A value of a module: a constant, a global, a parameter or an instruction's result.
///
/// A handle: it lives as long as the module does that it belongs to.
public struct LLVMValue: Hashable {
  /// The value itself.
  let ref: LLVMValueRef

  /// Wraps `ref`.
  init(ref: LLVMValueRef?) {
    guard let ref else { preconditionFailure("LLVM gave no value") }
    self.ref = ref
  }

  /// The value's type.
  public var type: LLVMType { LLVMType(ref: LLVMTypeOf(ref)) }

  /// The value's name, empty if it has none.
  public var name: String {
    get {
      var count = 0
      guard let text = LLVMGetValueName2(ref, &count) else { return "" }
      return String(
        decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
    }
    nonmutating set { LLVMSetValueName2(ref, newValue, newValue.utf8.count) }
  }

  /// `true` iff the value is a constant.
  public var isConstant: Bool { LLVMIsConstant(ref) != 0 }

  /// `true` iff the value is an instruction's result.
  public var isInstruction: Bool { LLVMIsAInstruction(ref) != nil }

  /// `true` iff the value may be anything.
  public var isUndefined: Bool { LLVMIsUndef(ref) != 0 }

  /// The value of an integer constant of at most 64 bits, sign-extended; `nil` for other values.
  public var constantInteger: Int? {
    LLVMIsAConstantInt(ref) == nil ? nil : Int(LLVMConstIntGetSExtValue(ref))
  }

  /// The value as text IR writes it.
  public var text: String { takeString(LLVMPrintValueToString(ref)) }

  /// Makes all uses of the value use `other`.
  public func replaceAllUses(with other: LLVMValue) { LLVMReplaceAllUsesWith(ref, other.ref) }

  /// Removes an instruction that has no use from its block.
  public func eraseFromBlock() { LLVMInstructionEraseFromParent(ref) }
}

/// A block of instructions of a function.
public struct LLVMBlock: Hashable {
  /// The block itself.
  let ref: LLVMBasicBlockRef

  /// Wraps `ref`.
  init(ref: LLVMBasicBlockRef?) {
    guard let ref else { preconditionFailure("LLVM gave no block") }
    self.ref = ref
  }

  /// `true` iff the block ends in a terminator.
  public var isTerminated: Bool { LLVMGetBasicBlockTerminator(ref) != nil }

  /// The function that the block is of.
  public var function: LLVMFunction {
    let f = LLVMValue(ref: LLVMGetBasicBlockParent(ref))
    return LLVMFunction(value: f, type: LLVMType(ref: LLVMGlobalGetValueType(f.ref)))
  }

  /// Places the block behind `other`.
  public func move(behind other: LLVMBlock) { LLVMMoveBasicBlockAfter(ref, other.ref) }
}

/// A function or a pointer to one, with its type, which pointers do not tell.
public struct LLVMFunction: Hashable {
  /// The function's address.
  public let value: LLVMValue

  /// The function's type.
  public let type: LLVMType

  /// Creates the function of the given type at `value`.
  public init(value: LLVMValue, type: LLVMType) {
    self.value = value
    self.type = type
  }

  /// The function's name.
  public var name: String { value.name }

  /// `true` iff the function has no body.
  public var isDeclaration: Bool { LLVMIsDeclaration(value.ref) != 0 }

  /// The parameters of a function of the module.
  public var parameters: [LLVMValue] {
    readRefs(Int(LLVMCountParams(value.ref))) { LLVMGetParams(value.ref, $0) }
      .map { LLVMValue(ref: $0) }
  }

  /// The block that is run first.
  public var entry: LLVMBlock { LLVMBlock(ref: LLVMGetEntryBasicBlock(value.ref)) }

  /// Adds an empty block at the end.
  public func appendBlock(_ name: String = "") -> LLVMBlock {
    LLVMBlock(
      ref: LLVMAppendBasicBlockInContext(
        LLVMGetTypeContext(LLVMTypeOf(value.ref)), value.ref, name))
  }

  /// The calling convention.
  public var callingConvention: CallingConvention {
    get { CallingConvention(rawValue: LLVMGetFunctionCallConv(value.ref)) }
    nonmutating set { LLVMSetFunctionCallConv(value.ref, newValue.rawValue) }
  }

  /// Removes the function, which must have no use, from its module.
  public func erase() { LLVMDeleteFunction(value.ref) }
}

/// The rule by which arguments and results travel.
public struct CallingConvention: RawRepresentable, Hashable, Sendable {
  /// LLVM's number.
  public let rawValue: UInt32

  /// Creates the convention of LLVM's number `rawValue`.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The platform's C convention.
  public static let c = Self(rawValue: 0)

  /// A convention private to the module, free to pass in registers.
  public static let fast = Self(rawValue: 8)

  /// The C convention for functions that are hardly ever called.
  public static let cold = Self(rawValue: 9)

  /// An NVPTX kernel.
  public static let ptxKernel = Self(rawValue: 71)

  /// An AMDGPU kernel.
  public static let amdgpuKernel = Self(rawValue: 91)
}
