import CLLVM

/// The writer of what debuggers are told about a module: DWARF 4 in objects.
///
/// DWARF 5 would come with a name index, for the sake of which gdb ignores the debug information of
/// all objects of the program that have none.
public struct DebugBuilder: ~Copyable {
  /// The builder itself.
  let ref: LLVMDIBuilderRef

  /// The context, which the builder keeps alive.
  let storage: ContextStorage

  /// The description of the compilation unit.
  public let unit: Metadata

  /// Creates the builder for `module`, made from the Python file `file` in `folder`.
  ///
  /// With `locationsOnly` instructions have locations, which remarks show, and nothing of it comes
  /// into objects.
  ///
  /// - Requires: `finish()` is called before the module is verified.
  public init(
    _ module: borrowing LLVMModule, file: String, folder: String, producer: String,
    isOptimized: Bool, locationsOnly: Bool = false
  ) {
    storage = module.storage
    let builder = LLVMCreateDIBuilder(module.ref)
    guard let builder else { preconditionFailure("LLVM gave no debug information builder") }
    ref = builder
    let source = LLVMDIBuilderCreateFile(
      builder, file, file.utf8.count, folder, folder.utf8.count)
    unit = Metadata(
      ref: LLVMDIBuilderCreateCompileUnit(
        builder, LLVMDWARFSourceLanguagePython, source, producer, producer.utf8.count,
        isOptimized ? 1 : 0, "", 0, 0, "", 0,
        locationsOnly ? LLVMDWARFEmissionNone : LLVMDWARFEmissionFull, 0, 0, 0, "", 0, "", 0))
    module.setFlag("Debug Info Version", Int(LLVMDebugMetadataVersion()))
    module.setFlag("Dwarf Version", 4)
  }

  deinit { LLVMDisposeDIBuilder(ref) }

  /// Completes the descriptions; nothing may be described afterwards.
  public func finish() { LLVMDIBuilderFinalize(ref) }

  /// Returns the description of the source file `name` in `folder`.
  public func file(_ name: String, folder: String) -> Metadata {
    Metadata(
      ref: LLVMDIBuilderCreateFile(ref, name, name.utf8.count, folder, folder.utf8.count))
  }

  /// Describes `function` as the one called `name` that begins at the 1-based `line` of `file`.
  public func describe(
    _ function: LLVMFunction, name: String, file: Metadata, line: Int, isLocal: Bool,
    isOptimized: Bool, parameters: [Metadata?], result: Metadata?
  ) -> Metadata {
    var types: [LLVMMetadataRef?] = [result?.ref] + parameters.map { $0?.ref }
    let type = LLVMDIBuilderCreateSubroutineType(
      ref, file.ref, &types, UInt32(types.count), LLVMDIFlagZero)
    let symbol = function.name
    let description = LLVMDIBuilderCreateFunction(
      ref, file.ref, name, name.utf8.count, symbol, symbol.utf8.count, file.ref, UInt32(line),
      type, isLocal ? 1 : 0, 1, UInt32(line), LLVMDIFlagPrototyped, isOptimized ? 1 : 0)
    LLVMSetSubprogram(function.value.ref, description)
    return Metadata(ref: description)
  }

  /// Returns the location of the 1-based `line` and `column` in the function described by `scope`.
  public func location(line: Int, column: Int, in scope: Metadata) -> Metadata {
    Metadata(
      ref: LLVMDIBuilderCreateDebugLocation(
        storage.ref, UInt32(line), UInt32(column), scope.ref, nil))
  }
}

extension DebugBuilder {
  /// How a debugger shows the bits of a scalar.
  public enum Encoding: Sendable {
    case boolean, float, signed, unsigned, complex

    /// DWARF's number of it.
    var rawValue: UInt32 {
      switch self {
      case .boolean: 0x02
      case .complex: 0x03
      case .float: 0x04
      case .signed: 0x05
      case .unsigned: 0x07
      }
    }
  }

  /// A field of a structure: its name, its type and its offset in bits.
  public struct Field {
    /// The name.
    let name: String

    /// The type.
    let type: Metadata

    /// The size, in bits.
    let bits: Int

    /// The distance from the structure's start, in bits.
    let offset: Int

    /// Creates a field.
    public init(_ name: String, _ type: Metadata, bits: Int, offset: Int) {
      self.name = name
      self.type = type
      self.bits = bits
      self.offset = offset
    }
  }

  /// Returns the scalar type `name` of `bits` bits.
  public func scalar(_ name: String, bits: Int, _ encoding: Encoding) -> Metadata {
    Metadata(
      ref: LLVMDIBuilderCreateBasicType(
        ref, name, name.utf8.count, UInt64(bits), encoding.rawValue, LLVMDIFlagZero))
  }

  /// Returns the type of pointers of `bits` bits to `pointee`.
  public func pointer(to pointee: Metadata, bits: Int = 64) -> Metadata {
    Metadata(ref: LLVMDIBuilderCreatePointerType(ref, pointee.ref, UInt64(bits), 0, 0, "", 0))
  }

  /// Returns the structure `name` of `fields`, of `bits` bits in all.
  public func structure(_ name: String, bits: Int, _ fields: [Field], file: Metadata) -> Metadata {
    let members = fields.map { f in
      LLVMDIBuilderCreateMemberType(
        ref, file.ref, f.name, f.name.utf8.count, file.ref, 0, UInt64(f.bits), 0,
        UInt64(f.offset), LLVMDIFlagZero, f.type.ref)
    }
    var list = members
    return Metadata(
      ref: LLVMDIBuilderCreateStructType(
        ref, file.ref, name, name.utf8.count, file.ref, 0, UInt64(bits), 0, LLVMDIFlagZero, nil,
        &list, UInt32(list.count), 0, nil, "", 0))
  }

  /// Returns the local variable `name` of `type`, the function's parameter of the 1-based number
  /// `parameter` if that is given.
  public func variable(
    _ name: String, _ type: Metadata, parameter: Int? = nil, file: Metadata, line: Int,
    in scope: Metadata
  ) -> Metadata {
    if let parameter {
      return Metadata(
        ref: LLVMDIBuilderCreateParameterVariable(
          ref, scope.ref, name, name.utf8.count, UInt32(parameter), file.ref, UInt32(line),
          type.ref, 1, LLVMDIFlagZero))
    }
    return Metadata(
      ref: LLVMDIBuilderCreateAutoVariable(
        ref, scope.ref, name, name.utf8.count, file.ref, UInt32(line), type.ref, 1,
        LLVMDIFlagZero, 0))
  }

  /// Says at the end of `block` that `variable`, or those of its bits that `part` gives by offset
  /// and size, now is `value`.
  public func assign(
    _ value: LLVMValue, to variable: Metadata, part: (offset: Int, bits: Int)? = nil,
    at location: Metadata, in block: LLVMBlock
  ) {
    // DW_OP_LLVM_fragment, offset, size.
    var operations: [UInt64] = part.map { [0x1000, UInt64($0.offset), UInt64($0.bits)] } ?? []
    let expression = LLVMDIBuilderCreateExpression(ref, &operations, operations.count)
    if let end = LLVMGetBasicBlockTerminator(block.ref) {
      LLVMDIBuilderInsertDbgValueRecordBefore(
        ref, value.ref, variable.ref, expression, location.ref, end)
    } else {
      LLVMDIBuilderInsertDbgValueRecordAtEnd(
        ref, value.ref, variable.ref, expression, location.ref, block.ref)
    }
  }

  /// Says at the end of `block` that `variable` lives at `address` as long as it exists.
  public func declare(
    _ variable: Metadata, at address: LLVMValue, location: Metadata, in block: LLVMBlock
  ) {
    let expression = LLVMDIBuilderCreateExpression(ref, nil, 0)
    LLVMDIBuilderInsertDeclareRecordAtEnd(
      ref, address.ref, variable.ref, expression, location.ref, block.ref)
  }
}
