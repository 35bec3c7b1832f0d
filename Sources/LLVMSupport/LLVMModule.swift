import CLLVM

/// A unit of code: functions, global variables and metadata.
public struct LLVMModule: ~Copyable {
  /// The module itself.
  let ref: LLVMModuleRef

  /// The context, which the module keeps alive; counted by hand, so that `take` can give up `ref`.
  private let owner: Unmanaged<ContextStorage>

  /// Creates an empty module called `name`.
  public init(_ name: String, in context: borrowing LLVMContext) {
    self.init(ref: LLVMModuleCreateWithNameInContext(name, context.storage.ref), context.storage)
  }

  /// Takes over `ref`, a module of the context `storage`.
  init(ref: LLVMModuleRef?, _ storage: ContextStorage) {
    guard let ref else { preconditionFailure("LLVM gave no module") }
    self.ref = ref
    owner = Unmanaged.passRetained(storage)
  }

  deinit {
    LLVMDisposeModule(ref)
    owner.release()
  }

  /// The context.
  var storage: ContextStorage { owner.takeUnretainedValue() }

  /// Returns the module and leaves its release to the caller.
  consuming func take() -> LLVMModuleRef {
    let result = ref
    let context = owner
    discard self
    context.release()
    return result
  }

  /// Returns the module that `text`, text IR, describes.
  public static func parse(
    text: String, in context: borrowing LLVMContext
  ) throws(LLVMError) -> LLVMModule {
    let count = text.utf8.count
    let buffer = text.withCString { LLVMCreateMemoryBufferWithMemoryRangeCopy($0, count, "text") }
    var module: LLVMModuleRef?
    var message: UnsafeMutablePointer<CChar>?
    if LLVMParseIRInContext(context.storage.ref, buffer, &module, &message) != 0 {
      throw LLVMError(takeString(message))
    }
    return LLVMModule(ref: module, context.storage)
  }

  /// Returns the module whose bitcode is `bytes`.
  public static func parse(
    bitcode bytes: [UInt8], in context: borrowing LLVMContext
  ) throws(LLVMError) -> LLVMModule {
    let buffer = bytes.withUnsafeBytes {
      LLVMCreateMemoryBufferWithMemoryRangeCopy(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, "bitcode")
    }
    defer { LLVMDisposeMemoryBuffer(buffer) }
    var module: LLVMModuleRef?
    if LLVMParseBitcodeInContext2(context.storage.ref, buffer, &module) != 0 {
      throw context.storage.failure() ?? LLVMError("the bitcode could not be read")
    }
    return LLVMModule(ref: module, context.storage)
  }

  /// Returns the module in the bitcode file at `path`, whose bodies are read when needed.
  public static func open(
    bitcode path: String, in context: borrowing LLVMContext
  ) throws(LLVMError) -> LLVMModule {
    var buffer: LLVMMemoryBufferRef?
    var message: UnsafeMutablePointer<CChar>?
    if LLVMCreateMemoryBufferWithContentsOfFile(path, &buffer, &message) != 0 {
      throw LLVMError("\(path): \(takeString(message))")
    }
    var module: LLVMModuleRef?
    if LLVMGetBitcodeModuleInContext2(context.storage.ref, buffer, &module) != 0 {
      throw context.storage.failure() ?? LLVMError("\(path): no bitcode that LLVM 19 can read")
    }
    return LLVMModule(ref: module, context.storage)
  }

  /// The module as text IR.
  public var text: String { takeString(LLVMPrintModuleToString(ref)) }

  /// The module as bitcode.
  public var bitcode: [UInt8] { takeBytes(LLVMWriteBitcodeToMemoryBuffer(ref)) }

  /// The module's name.
  public var name: String {
    var count = 0
    guard let text = LLVMGetModuleIdentifier(ref, &count) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// Sets the name that the symbol table gives as the source file's.
  public func setSourceFileName(_ name: String) {
    LLVMSetSourceFileName(ref, name, name.utf8.count)
  }

  /// Checks that the module is well formed.
  public func verify() throws(LLVMError) {
    var message: UnsafeMutablePointer<CChar>?
    let isBroken = LLVMVerifyModule(ref, LLVMReturnStatusAction, &message) != 0
    let text = takeString(message)
    if isBroken { throw LLVMError(text) }
  }

  /// Returns a copy of the module in the same context.
  public func clone() -> LLVMModule { LLVMModule(ref: LLVMCloneModule(ref), storage) }
}

/// Returns the bytes of `buffer` and frees it.
func takeBytes(_ buffer: LLVMMemoryBufferRef?) -> [UInt8] {
  defer { LLVMDisposeMemoryBuffer(buffer) }
  guard let start = LLVMGetBufferStart(buffer) else { return [] }
  return [UInt8](UnsafeRawBufferPointer(start: start, count: LLVMGetBufferSize(buffer)))
}
