import CLLVM

extension LLVMBuilder {
  /// Writes a phi of `type`, whose values `addIncoming` gives later.
  public func phi(_ type: LLVMType) -> LLVMValue {
    withFastMath(LLVMBuildPhi(ref, type.ref, ""))
  }

  /// Makes `phi` take `value` when control comes from `block`.
  public func addIncoming(_ phi: LLVMValue, _ value: LLVMValue, from block: LLVMBlock) {
    var values: LLVMValueRef? = value.ref
    var blocks: LLVMBasicBlockRef? = block.ref
    LLVMAddIncoming(phi.ref, &values, &blocks, 1)
  }

  /// Writes a jump to `target`.
  @discardableResult
  public func branch(_ target: LLVMBlock) -> LLVMValue {
    LLVMValue(ref: LLVMBuildBr(ref, target.ref))
  }

  /// Writes a jump to `a` if `condition` holds, and to `b` if not.
  @discardableResult
  public func branch(_ condition: LLVMValue, _ a: LLVMBlock, _ b: LLVMBlock) -> LLVMValue {
    LLVMValue(ref: LLVMBuildCondBr(ref, condition.ref, a.ref, b.ref))
  }

  /// Writes a jump to the block of the case that equals `value`, or to `other`.
  @discardableResult
  public func `switch`(
    _ value: LLVMValue, _ cases: [(LLVMValue, LLVMBlock)], default other: LLVMBlock
  ) -> LLVMValue {
    let v = LLVMBuildSwitch(ref, value.ref, other.ref, UInt32(cases.count))
    for (constant, target) in cases { LLVMAddCase(v, constant.ref, target.ref) }
    return LLVMValue(ref: v)
  }

  /// Writes a return of nothing.
  public func returnVoid() { LLVMBuildRetVoid(ref) }

  /// Writes a return of `value`.
  public func `return`(_ value: LLVMValue) { LLVMBuildRet(ref, value.ref) }

  /// Writes a return of several values, the fields of the function's result.
  public func `return`(_ values: [LLVMValue]) {
    withRefs(values.map(\.ref)) { p, n in _ = LLVMBuildAggregateRet(ref, p, n) }
  }

  /// Writes that control never comes here.
  public func unreachable() { LLVMBuildUnreachable(ref) }

  /// Writes a call of `function`.
  @discardableResult
  public func call(_ function: LLVMFunction, _ arguments: [LLVMValue]) -> LLVMValue {
    withRefs(arguments.map(\.ref)) { p, n in
      withFastMath(LLVMBuildCall2(ref, function.type.ref, function.value.ref, p, n, ""))
    }
  }
}

extension LLVMModule {
  /// Returns the intrinsic that text IR writes `@name`, for the given overloaded types, such as
  /// `llvm.sqrt` for `double`.
  ///
  /// - Requires: LLVM knows the name.
  public func intrinsic(_ name: String, _ types: [LLVMType] = []) -> LLVMFunction {
    let id = LLVMLookupIntrinsicID(name, name.utf8.count)
    precondition(id != 0, "LLVM knows no intrinsic '\(name)'")
    return withRefs(types.map(\.ref)) { p, n in
      LLVMFunction(
        value: LLVMValue(ref: LLVMGetIntrinsicDeclaration(ref, id, p, Int(n))),
        type: LLVMType(ref: LLVMIntrinsicGetType(storage.ref, id, p, Int(n))))
    }
  }
}

extension LLVMContext {
  /// Returns the machine instructions `text`, whose operands `constraints` places as LLVM's
  /// reference says, as a function. They are executed where they stand.
  public func inlineAssembly(
    _ text: String, _ constraints: String, _ parameters: [LLVMType], to result: LLVMType
  ) -> LLVMFunction {
    let type = function(parameters, to: result)
    let v = LLVMGetInlineAsm(
      type.ref, text, text.utf8.count, constraints, constraints.utf8.count, 1, 0,
      LLVMInlineAsmDialectATT, 0)
    return LLVMFunction(value: LLVMValue(ref: v), type: type)
  }
}
