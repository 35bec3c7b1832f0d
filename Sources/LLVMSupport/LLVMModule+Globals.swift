import CLLVM

extension LLVMModule {
  /// Returns a new function called `name`, without a body.
  public func addFunction(_ name: String, _ type: LLVMType) -> LLVMFunction {
    LLVMFunction(value: LLVMValue(ref: LLVMAddFunction(ref, name, type.ref)), type: type)
  }

  /// Adds `text` to the assembly of the module as a whole.
  public func append(assembly text: String) {
    LLVMAppendModuleInlineAsm(ref, text, text.utf8.count)
  }

  /// Returns the function called `name`, or `nil` if there is none.
  public func function(_ name: String) -> LLVMFunction? {
    LLVMGetNamedFunction(ref, name).map {
      LLVMFunction(value: LLVMValue(ref: $0), type: LLVMType(ref: LLVMGlobalGetValueType($0)))
    }
  }

  /// Returns the function called `name`, declaring it with `type` if there is none.
  public func demandFunction(_ name: String, _ type: LLVMType) -> LLVMFunction {
    function(name) ?? addFunction(name, type)
  }

  /// The functions, in order.
  public var functions: [LLVMFunction] {
    var result: [LLVMFunction] = []
    var next = LLVMGetFirstFunction(ref)
    while let f = next {
      result.append(
        LLVMFunction(value: LLVMValue(ref: f), type: LLVMType(ref: LLVMGlobalGetValueType(f))))
      next = LLVMGetNextFunction(f)
    }
    return result
  }

  /// Returns a new variable called `name` for a value of `type` in address space `space`.
  public func addVariable(
    _ name: String, _ type: LLVMType, addressSpace space: Int = 0
  ) -> LLVMGlobalVariable {
    let v = LLVMAddGlobalInAddressSpace(ref, type.ref, name, UInt32(space))
    return LLVMGlobalVariable(value: LLVMValue(ref: v), type: type)
  }

  /// Returns the variable called `name`, or `nil` if there is none.
  public func variable(_ name: String) -> LLVMGlobalVariable? {
    LLVMGetNamedGlobal(ref, name).map {
      LLVMGlobalVariable(
        value: LLVMValue(ref: $0), type: LLVMType(ref: LLVMGlobalGetValueType($0)))
    }
  }

  /// The variables, in order.
  public var variables: [LLVMGlobalVariable] {
    var result: [LLVMGlobalVariable] = []
    var next = LLVMGetFirstGlobal(ref)
    while let v = next {
      result.append(
        LLVMGlobalVariable(
          value: LLVMValue(ref: v), type: LLVMType(ref: LLVMGlobalGetValueType(v))))
      next = LLVMGetNextGlobal(v)
    }
    return result
  }

  /// Returns a new private constant that holds `initializer`.
  public func addConstant(
    _ name: String, _ initializer: LLVMValue, alignment: Int? = nil, addressSpace space: Int = 0
  ) -> LLVMGlobalVariable {
    let v = addVariable(name, initializer.type, addressSpace: space)
    v.setInitializer(initializer)
    v.setConstant()
    v.setLinkage(.private)
    v.setUnnamed()
    if let alignment { v.setAlignment(alignment) }
    return v
  }

  /// Returns another name for `target`, a function or variable of type `type`.
  @discardableResult
  public func addAlias(_ name: String, to target: LLVMValue, _ type: LLVMType) -> LLVMValue {
    LLVMValue(ref: LLVMAddAlias2(ref, type.ref, 0, target.ref, name))
  }

  /// Keeps the optimiser from dropping `globals`, which nothing seems to use: they hold notes, or
  /// are functions that vectorised calls will need. Called once a module.
  public func keep(_ globals: [LLVMValue]) {
    guard !globals.isEmpty else { return }
    let pointer = LLVMType(ref: LLVMPointerTypeInContext(storage.ref, 0))
    let list = pointer.array(of: globals)
    let v = addVariable("llvm.compiler.used", list.type)
    v.setInitializer(list)
    v.setLinkage(.appending)
    v.setSection("llvm.metadata")
  }

  /// Makes everything with a body internal but kernels and what `isKept` wants to keep.
  public func internalize(except isKept: (String) -> Bool) {
    for f in functions where !f.isDeclaration {
      let convention = f.callingConvention
      if convention != .ptxKernel && convention != .amdgpuKernel && !isKept(f.name) {
        f.setVisibility(.default)
        f.setLinkage(.internal)
      }
    }
    for v in variables where LLVMGetInitializer(v.value.ref) != nil {
      if !v.isLocal && !isKept(v.value.name) && !v.value.name.hasPrefix("llvm.") {
        v.setVisibility(.default)
        v.setLinkage(.internal)
      }
    }
  }

  /// The names of the functions and variables that the module uses and does not define, but
  /// intrinsics.
  public var undefinedNames: [String] {
    let f = functions.filter { $0.isDeclaration && LLVMGetFirstUse($0.value.ref) != nil }
    let v = variables.filter { LLVMGetInitializer($0.value.ref) == nil }
    return (f.map(\.name) + v.map(\.value.name)).filter { !$0.hasPrefix("llvm.") }
  }
}

/// What a linker does with a module flag that two modules give different values.
public enum ModuleFlagBehavior: Sendable {
  case error, warning, override

  /// LLVM's name of it.
  fileprivate var ref: LLVMModuleFlagBehavior {
    switch self {
    case .error: LLVMModuleFlagBehaviorError
    case .warning: LLVMModuleFlagBehaviorWarning
    case .override: LLVMModuleFlagBehaviorOverride
    }
  }
}

extension LLVMModule {
  /// Sets the flag `name` of the module to the 32-bit integer `value`.
  public func setFlag(_ name: String, _ value: Int, _ behavior: ModuleFlagBehavior = .warning) {
    let constant = LLVMConstInt(
      LLVMInt32TypeInContext(storage.ref), UInt64(bitPattern: Int64(value)), 1)
    LLVMAddModuleFlag(
      ref, behavior.ref, name, name.utf8.count, LLVMValueAsMetadata(constant))
  }

  /// Adds `node` to the module's metadata called `name`.
  public func addNamedMetadata(_ name: String, _ node: Metadata) {
    LLVMAddNamedMetadataOperand(ref, name, LLVMMetadataAsValue(storage.ref, node.ref))
  }
}
