import CLLVM

/// The owner of types, constants and metadata; a compilation unit has one.
public struct LLVMContext: ~Copyable {
  /// The context itself, which builders and modules share.
  let storage: ContextStorage

  /// Creates an empty context, whose messages are kept for `takeDiagnostics()`.
  ///
  /// From then on a fatal error of LLVM ends the process with status 70 and a text that names what
  /// the compiler was doing.
  public init() { storage = ContextStorage() }

  /// Returns the messages collected so far and forgets them.
  public func takeDiagnostics() -> [LLVMDiagnostic] { storage.takeDiagnostics() }

  /// Makes the context drop the names of local values, which only serve readers of text IR.
  public func discardValueNames() { LLVMContextSetDiscardValueNames(storage.ref, 1) }

  /// Makes the optimiser tell, in all contexts, what it does to loops and calls: remarks among the
  /// diagnostics, with the file, line and column if the code has locations.
  public static func enableRemarks() { cllvm_enable_remarks() }

  /// Tells what the compiler is doing, for the report of a fatal error: a phase, and the name of
  /// the function it works on.
  public static func setActivity(_ phase: String, of subject: String) {
    cllvm_set_activity(phase, subject)
  }

  /// Ends what `setActivity` began.
  public static func clearActivity() { cllvm_set_activity(nil, nil) }
}

extension LLVMContext {
  /// The type of no value.
  public var void: LLVMType { LLVMType(ref: LLVMVoidTypeInContext(storage.ref)) }

  /// The one-bit integer.
  public var i1: LLVMType { LLVMType(ref: LLVMInt1TypeInContext(storage.ref)) }

  /// The 8-bit integer.
  public var i8: LLVMType { LLVMType(ref: LLVMInt8TypeInContext(storage.ref)) }

  /// The 16-bit integer.
  public var i16: LLVMType { LLVMType(ref: LLVMInt16TypeInContext(storage.ref)) }

  /// The 32-bit integer.
  public var i32: LLVMType { LLVMType(ref: LLVMInt32TypeInContext(storage.ref)) }

  /// The 64-bit integer.
  public var i64: LLVMType { LLVMType(ref: LLVMInt64TypeInContext(storage.ref)) }

  /// Returns the integer of `width` bits.
  public func integer(_ width: Int) -> LLVMType {
    LLVMType(ref: LLVMIntTypeInContext(storage.ref, UInt32(width)))
  }

  /// IEEE binary16.
  public var half: LLVMType { LLVMType(ref: LLVMHalfTypeInContext(storage.ref)) }

  /// IEEE binary32.
  public var float: LLVMType { LLVMType(ref: LLVMFloatTypeInContext(storage.ref)) }

  /// IEEE binary64.
  public var double: LLVMType { LLVMType(ref: LLVMDoubleTypeInContext(storage.ref)) }

  /// The pointer into the generic address space.
  public var pointer: LLVMType { pointer(inAddressSpace: 0) }

  /// Returns the pointer into address space `space` (NVPTX and AMDGPU: 1 global, 3 shared).
  public func pointer(inAddressSpace space: Int) -> LLVMType {
    LLVMType(ref: LLVMPointerTypeInContext(storage.ref, UInt32(space)))
  }

  /// Returns the literal structure of the given fields.
  public func structure(_ fields: [LLVMType], isPacked: Bool = false) -> LLVMType {
    withRefs(fields.map(\.ref)) { p, n in
      LLVMType(ref: LLVMStructTypeInContext(storage.ref, p, n, isPacked ? 1 : 0))
    }
  }

  /// Returns the type of functions from `parameters` to `result`.
  public func function(
    _ parameters: [LLVMType], to result: LLVMType, isVariadic: Bool = false
  ) -> LLVMType {
    withRefs(parameters.map(\.ref)) { p, n in
      LLVMType(ref: LLVMFunctionType(result.ref, p, n, isVariadic ? 1 : 0))
    }
  }
}

/// Calls `body` with the address and number of `refs`, as LLVM's functions take lists.
func withRefs<R>(
  _ refs: [OpaquePointer], _ body: (UnsafeMutablePointer<OpaquePointer?>?, UInt32) -> R
) -> R {
  var list: [OpaquePointer?] = refs
  return list.withUnsafeMutableBufferPointer { body($0.baseAddress, UInt32($0.count)) }
}
